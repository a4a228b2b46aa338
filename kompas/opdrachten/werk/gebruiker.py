# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas gebruiker`: accounts for who sits at the machine itself, the first one above all."""

import argparse
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime

from kompas.diensten.accounts import (
    EENMALIG_DAGEN,
    NieuwGeheim,
    close_account,
    list_gebruikers,
    make_gebruiker,
    reopen_account,
    reset_wachtzin,
)
from kompas.diensten.accounts.naam import clean_naam
from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.werkaccount import unlink_werkaccount
from kompas.kern.fouten import OngeldigAccount
from kompas.kern.toegang import Gebruiker
from kompas.opslag import Opslag


def manage_gebruikers(args: argparse.Namespace) -> str:
    """Do what the command line asks; returns what to print. Makes the database when there is none."""
    with closing(Opslag(get_instellingen().database_url)) as opslag:
        opslag.upgrade()
        return _WERK[args.wat](ask_from_opdrachtregel(opslag, datetime.now(UTC)), args)


def _maak(vraag: Aanvraag, args: argparse.Namespace) -> str:
    nieuw = make_gebruiker(vraag, args.naam, args.weergavenaam or args.naam, args.rol, args.unit)
    return f"Het account {nieuw.gebruiker.naam} is gemaakt.\n{_tell(nieuw)}"


def _lijst(vraag: Aanvraag, _args: argparse.Namespace) -> str:
    regels = [
        f"{mens.naam}  {mens.weergavenaam}  ({', '.join(sorted(mens.rollen))})  {'open' if mens.actief else 'gesloten'}"
        for mens in list_gebruikers(vraag)
    ]
    return "\n".join(regels) or "Er zijn nog geen accounts. Maak het eerste met: python -m kompas gebruiker maak"


def _sluit(vraag: Aanvraag, args: argparse.Namespace) -> str:
    mens = _find(vraag, args.naam)
    close_account(vraag, mens.id)
    return f"Het account {mens.naam} is gesloten. Wat het bewaarde, is er nog."


def _ontkoppel(vraag: Aanvraag, args: argparse.Namespace) -> str:
    mens = _find(vraag, args.naam)
    unlink_werkaccount(vraag, mens.id)
    return (
        f"Het account {mens.naam} hoort bij geen werkaccount meer. Het is van wie hierna inlogt met hetzelfde "
        "mailadres of personeelsnummer. Is dat een ander mens? Sluit het account dan."
    )


def _herstel(vraag: Aanvraag, args: argparse.Namespace) -> str:
    mens = _find(vraag, args.naam)
    nieuw = reset_wachtzin(vraag, mens.id)
    if not mens.actief:
        reopen_account(vraag, mens.id)
    return f"Het account {mens.naam} is open. De oude wachtzin werkt niet meer.\n{_tell(nieuw)}"


def _find(vraag: Aanvraag, naam: str) -> Gebruiker:
    gezocht = clean_naam(naam)
    for mens in list_gebruikers(vraag):
        if mens.naam == gezocht:
            return mens
    raise OngeldigAccount("Dit account is er niet. Kijk met: python -m kompas gebruiker lijst. Er is niets veranderd.")


def _tell(nieuw: NieuwGeheim) -> str:
    return (
        f"Wachtzin voor één keer: {nieuw.wachtzin}\n"
        f"Ze werkt {EENMALIG_DAGEN} dagen en staat nergens opgeslagen. Geef haar persoonlijk door. "
        "Na het inloggen kiest iemand een eigen wachtzin."
    )


_WERK: dict[str, Callable[[Aanvraag, argparse.Namespace], str]] = {
    "maak": _maak,
    "lijst": _lijst,
    "sluit": _sluit,
    "ontkoppel": _ontkoppel,
    "herstel": _herstel,
}
