# SPDX-License-Identifier: EUPL-1.2
"""The history of a passport, and going back in it."""

from dataclasses import dataclass
from datetime import datetime

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.diensten.vullen.schrijfwerk import make_stempel, name_ids, open_schrijver
from kompas.inhoud.functiemodel import FunctieModel
from kompas.inhoud.model import Model
from kompas.inhoud.omzetten import build_functie
from kompas.inhoud.schrijven import Inhoudsschrijver, Stand, Versie, Wissel
from kompas.inhoud.schrijven.stuk import FUNCTIES
from kompas.inhoud.schrijven.toetsen import Omgeving, check_functie
from kompas.inhoud.schrijven.verschil import Verschil, compare
from kompas.kern import Functie
from kompas.kern.fouten import OnbekendeVersie
from kompas.kern.toegang import Recht

BEGIN = 0  # the number of what stood there before the app changed it


@dataclass(frozen=True, slots=True)
class Versieregel:
    """One version: who made it, when, why, and what changed by it. `functie`: the passport as it was then, None when it
    was not there. `auteur`: the name of the account, "" when that is gone. Version 0 has neither author nor time.
    """

    nummer: int
    functie: Functie | None
    tijd: datetime | None = None
    auteur: str = ""
    reden: str = ""
    verschillen: tuple[Verschil, ...] = ()


@vereist(Recht.INHOUD)
def list_versies(aanvraag: Aanvraag, organisatie: Organisatie, functie_id: str) -> tuple[Versieregel, ...]:
    """The versions of a passport, the newest first; none when the app never changed it."""
    versies = open_schrijver().list_versies(FUNCTIES, functie_id)
    if not versies:
        return ()
    with look(aanvraag) as transactie:
        mensen = {mens.id: mens.weergavenaam for mens in transactie.gebruikers.list_alle()}
    namen = name_ids(organisatie.catalogus)
    regels = [
        Versieregel(
            versie.nummer,
            _build(versie.model_na),
            versie.tijd,
            mensen.get(versie.auteur, ""),
            versie.reden,
            compare(versie.model_voor, versie.model_na, namen),
        )
        for versie in versies
    ]
    return (*regels, Versieregel(BEGIN, _build(versies[-1].model_voor)))


@vereist(Recht.INHOUD)
def restore_versie(aanvraag: Aanvraag, functie_id: str, nummer: int, reden: str) -> None:
    """Make the passport what it was in a version, as a new version, with the vulling and the stamp of then.

    Raises `OnbekendeVersie`, `OngeldigeWijziging` when it no longer fits the other content, and what
    `Inhoudsschrijver.apply` raises.
    """
    schrijver = open_schrijver()

    def plan(stand: Stand) -> list[Wissel]:
        functie = _find(schrijver, functie_id, nummer)
        return [Wissel(FUNCTIES, functie_id, check_functie(Omgeving.from_stand(stand), functie))]

    stempel = make_stempel(aanvraag.actor, aanvraag.nu, reden)
    schrijver.apply(plan, stempel, act(aanvraag, "versie terugzetten", f"functie:{functie_id}"))


def _find(schrijver: Inhoudsschrijver, functie_id: str, nummer: int) -> FunctieModel:
    versies: dict[int, Versie] = {versie.nummer: versie for versie in schrijver.list_versies(FUNCTIES, functie_id)}
    model: Model | None = None
    if nummer in versies:
        model = versies[nummer].model_na
    elif nummer == BEGIN and versies:
        model = versies[min(versies)].model_voor
    if not isinstance(model, FunctieModel):
        raise OnbekendeVersie(nummer)
    return model


def _build(model: Model | None) -> Functie | None:
    return build_functie(model) if isinstance(model, FunctieModel) else None
