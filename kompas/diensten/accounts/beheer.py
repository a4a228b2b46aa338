# SPDX-License-Identifier: EUPL-1.2
"""What a beheerder does with accounts: making them, closing them, giving a new one-time passphrase."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from kompas.diensten.accounts.naam import check_naam, check_weergavenaam
from kompas.diensten.accounts.wachtzin import hash_wachtzin, make_eenmalig
from kompas.diensten.datum import find_dag
from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.kern.fouten import OngeldigAccount
from kompas.kern.toegang import Gebruiker, Recht, Rol, check_rollen
from kompas.opslag import Transactie
from kompas.opslag.gebruikers import Geheim

EENMALIG_DAGEN = 7
_ZELF = "Je eigen account sluit je niet zelf. Vraag het een andere beheerder. Er is niets veranderd."
_LAATSTE = (
    "Dit is het laatste account dat accounts kan beheren. Maak eerst een ander account met de rol beheerder. "
    "Er is niets veranderd."
)


@dataclass(frozen=True, slots=True)
class NieuwGeheim:
    """An account and the one-time passphrase that it just got. It is shown once and kept nowhere."""

    gebruiker: Gebruiker
    wachtzin: str = field(repr=False)
    geldig_tot: datetime


@vereist(Recht.ACCOUNTS)
def list_gebruikers(aanvraag: Aanvraag) -> list[Gebruiker]:
    """Every account, by the name that people read."""
    with look(aanvraag) as transactie:
        return transactie.gebruikers.list_alle()


@vereist(Recht.ACCOUNTS)
def make_gebruiker(
    aanvraag: Aanvraag, naam: str, weergavenaam: str, rollen: Iterable[Rol], unit: str = ""
) -> NieuwGeheim:
    """A new account with a one-time passphrase. Raises `OngeldigAccount` for a name or roles that cannot be."""
    mens = Gebruiker(
        id=uuid.uuid4().hex,
        naam=check_naam(naam),
        weergavenaam=check_weergavenaam(weergavenaam),
        rollen=check_rollen(rollen),
        unit=unit,
        moet_wijzigen=True,
    )
    nieuw, geheim = _make_geheim(mens, aanvraag.nu)
    with act(aanvraag, "account maken", f"gebruiker:{mens.id}") as transactie:
        transactie.gebruikers.add(mens, geheim, aanvraag.nu)
    return nieuw


@vereist(Recht.ACCOUNTS)
def change_gebruiker(
    aanvraag: Aanvraag, gebruiker_id: str, weergavenaam: str, rollen: Iterable[Rol], unit: str = ""
) -> Gebruiker:
    """Another name to read, other roles or another unit; they count from the next click of that person.

    Raises `OngeldigAccount`, also when nobody could manage accounts any more; `GeenToegang` when it is not there.
    """
    naam, gekozen = check_weergavenaam(weergavenaam), check_rollen(rollen)
    with act(aanvraag, "account wijzigen", f"gebruiker:{gebruiker_id}") as transactie:
        mens = transactie.gebruikers.get(gebruiker_id)
        nieuw = replace(mens, weergavenaam=naam, rollen=gekozen, unit=unit)
        transactie.gebruikers.update(nieuw)
        _need_beheerder(transactie, aanvraag.nu)
    return nieuw


@vereist(Recht.ACCOUNTS)
def close_account(aanvraag: Aanvraag, gebruiker_id: str) -> None:
    """Nobody can log in with it, and whoever was logged in is out at once. What it kept stays.

    Raises `OngeldigAccount` for the own account, and when nobody could manage accounts any more; `GeenToegang` when it
    is not there.
    """
    if gebruiker_id == aanvraag.actor:
        raise OngeldigAccount(_ZELF)
    with act(aanvraag, "account sluiten", f"gebruiker:{gebruiker_id}") as transactie:
        transactie.gebruikers.update(replace(transactie.gebruikers.get(gebruiker_id), actief=False))
        transactie.sessies.end_alle(gebruiker_id)
        _need_beheerder(transactie, aanvraag.nu)


@vereist(Recht.ACCOUNTS)
def reopen_account(aanvraag: Aanvraag, gebruiker_id: str) -> None:
    """Let somebody log in again, with the passphrase of before. Raises `GeenToegang` when it is not there."""
    with act(aanvraag, "account heropenen", f"gebruiker:{gebruiker_id}") as transactie:
        transactie.gebruikers.update(replace(transactie.gebruikers.get(gebruiker_id), actief=True))


@vereist(Recht.ACCOUNTS)
def reset_wachtzin(aanvraag: Aanvraag, gebruiker_id: str) -> NieuwGeheim:
    """A new one-time passphrase; the old one and all sessions end. Raises `GeenToegang` when it is not there."""
    with look(aanvraag) as transactie:
        mens = transactie.gebruikers.get(gebruiker_id)
    nieuw, geheim = _make_geheim(replace(mens, moet_wijzigen=True), aanvraag.nu)
    with act(aanvraag, "eenmalige wachtzin geven", f"gebruiker:{gebruiker_id}") as transactie:
        transactie.gebruikers.set_geheim(gebruiker_id, geheim)
        transactie.sessies.end_alle(gebruiker_id)
    return nieuw


@vereist(Recht.ACCOUNTS)
def end_sessies(aanvraag: Aanvraag, gebruiker_id: str) -> None:
    """Log somebody out in every browser."""
    with act(aanvraag, "sessies beëindigen", f"gebruiker:{gebruiker_id}") as transactie:
        transactie.gebruikers.get(gebruiker_id)
        transactie.sessies.end_alle(gebruiker_id)


def _make_geheim(mens: Gebruiker, nu: datetime) -> tuple[NieuwGeheim, Geheim]:
    wachtzin, tot = make_eenmalig(), nu + timedelta(days=EENMALIG_DAGEN)
    return NieuwGeheim(mens, wachtzin, tot), Geheim(hash_wachtzin(wachtzin), tot)


def _need_beheerder(transactie: Transactie, nu: datetime) -> None:
    mensen = (mens.as_of(find_dag(nu)) for mens in transactie.gebruikers.list_alle())
    if not any(mens.actief and Rol.BEHEERDER in mens.rollen for mens in mensen):
        raise OngeldigAccount(_LAATSTE)
