# SPDX-License-Identifier: EUPL-1.2
"""Bringing the accounts to what the HR system says: who joins, who changes, who leaves."""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from kompas.diensten.accounts.wachtzin import ONBRUIKBAAR
from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.personeel.afsluiten import end_contact
from kompas.diensten.personeel.lezen import Personeelslijst
from kompas.diensten.personeel.plan import Personeelsplan, plan_personeel
from kompas.diensten.personeel.stap import Stap, Stapsoort
from kompas.diensten.personeel.weergavenaam import guess_weergavenaam
from kompas.diensten.toegang import Aanvraag, act, look, record, vereist
from kompas.kern import Catalogus
from kompas.kern.fouten import OngeldigePersoneelslijst
from kompas.kern.toegang import Gebruiker, Recht, Rol
from kompas.opslag import Transactie
from kompas.opslag.gebruikers import Dienstverband, Geheim


@vereist(Recht.ACCOUNTS)
def prepare_personeel(aanvraag: Aanvraag, lijst: Personeelslijst, catalogus: Catalogus) -> Personeelsplan:
    """What this list would change; nothing is changed. Raises `OngeldigePersoneelslijst` for what cannot be done."""
    if not aanvraag.opslag.exists():
        return _plan(aanvraag, lijst, catalogus, ())
    with look(aanvraag) as transactie:
        return _plan(aanvraag, lijst, catalogus, transactie.gebruikers.list_alle())


@vereist(Recht.ACCOUNTS)
def apply_personeel(
    aanvraag: Aanvraag, lijst: Personeelslijst, catalogus: Catalogus, *, toch: bool = False
) -> Personeelsplan:
    """Change the accounts as the list says: all of it, or nothing.

    Raises `OngeldigePersoneelslijst` for what cannot be done, `TeVeelWeg` when more people would leave at once than the
    settings allow, unless `toch`.
    """
    with act(aanvraag, "personeelslijst inlezen", f"personeelslijst:{len(lijst.regels)}") as transactie:
        plan = _plan(aanvraag, lijst, catalogus, transactie.gebruikers.list_alle())
        if not toch:
            plan.check_vertrek(get_instellingen().hoogstens_weg)
        for stap in plan.stappen:
            _do(transactie, aanvraag, stap)
    return plan


def _plan(
    aanvraag: Aanvraag, lijst: Personeelslijst, catalogus: Catalogus, mensen: Iterable[Gebruiker]
) -> Personeelsplan:
    titels = {functie.id: functie.titel for functie in catalogus.functies if functie.soort == "functie"}
    plan = plan_personeel(lijst.regels, mensen, titels, find_dag(aanvraag.nu))
    if plan.fouten:
        raise OngeldigePersoneelslijst(f"Rij {fout.rij} {fout.zin}" for fout in plan.fouten)
    return plan


def _do(transactie: Transactie, aanvraag: Aanvraag, stap: Stap) -> None:
    regel = stap.regel
    if stap.mens is None:
        wie, actie = _make(transactie, aanvraag, stap), "account maken"
    else:
        wie, actie = stap.mens.id, "dienst wijzigen"
        if stap.naam != stap.mens.naam:
            transactie.gebruikers.update(replace(stap.mens, naam=stap.naam))
        transactie.gebruikers.set_dienst(wie, Dienstverband(regel.nummer, stap.functie_id, regel.uit_dienst))
        if stap.soort is Stapsoort.TERUG or _is_weg(regel.uit_dienst, find_dag(aanvraag.nu)):
            end_contact(transactie, wie, aanvraag.nu)
    record(transactie, aanvraag, actie, f"gebruiker:{wie}")


def _make(transactie: Transactie, aanvraag: Aanvraag, stap: Stap) -> str:
    """An account without passphrase: its owner comes in by single sign-on, or a beheerder gives a one-time one."""
    mens = Gebruiker(
        id=uuid.uuid4().hex,
        naam=stap.naam,
        weergavenaam=guess_weergavenaam(stap.naam),
        rollen=frozenset({Rol.MEDEWERKER}),
        personeelsnummer=stap.regel.nummer,
        functie_id=stap.functie_id,
        uit_dienst=stap.regel.uit_dienst,
    )
    transactie.gebruikers.add(mens, Geheim(ONBRUIKBAAR), aanvraag.nu)
    return mens.id


def _is_weg(uit_dienst: date | None, vandaag: date) -> bool:
    return uit_dienst is not None and uit_dienst < vandaag
