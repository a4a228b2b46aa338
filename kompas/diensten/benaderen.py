# SPDX-License-Identifier: EUPL-1.2
"""Ik ben te benaderen: a raised hand for a function. HR sees names for a function: no score, no order of merit."""

from dataclasses import dataclass
from datetime import datetime

from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.kern import Catalogus, Functie
from kompas.kern.fouten import GeenToegang
from kompas.kern.toegang import Recht


@dataclass(frozen=True, slots=True)
class EigenHand:
    """A hand of the person who asks. `functie`: None when the content no longer has it."""

    functie_id: str
    functie: Functie | None
    sinds: datetime


@dataclass(frozen=True, slots=True)
class Functiehanden:
    """Who can be approached for a function: names in the order of the alphabet, and nothing else of these people."""

    functie: Functie
    namen: tuple[str, ...]


def is_benaderen_aan() -> bool:
    """True when the organisation's works council has agreed, as the setting says."""
    return get_instellingen().or_akkoord


@vereist(Recht.EIGEN_HAND)
def raise_hand(aanvraag: Aanvraag, functie_id: str, catalogus: Catalogus) -> None:
    """Let HR know that who asks can be approached for this function; twice is once.

    Raises `OnbekendeFunctie`, and `GeenToegang` without the agreement of the works council.
    """
    functie = catalogus.functie(functie_id)
    with act(aanvraag, "hand opsteken", _name_handen(aanvraag)) as transactie:
        _need_akkoord()
        transactie.handen.raise_hand(aanvraag.wie.id, functie.id, aanvraag.nu)


@vereist(Recht.EIGEN_HAND)
def lower_hand(aanvraag: Aanvraag, functie_id: str) -> None:
    """Take a hand down; nothing happens when it was not up. This always works, whatever the setting says."""
    with act(aanvraag, "hand intrekken", _name_handen(aanvraag)) as transactie:
        transactie.handen.lower_hand(aanvraag.wie.id, functie_id)


@vereist(Recht.EIGEN_HAND)
def list_eigen(aanvraag: Aanvraag, catalogus: Catalogus) -> tuple[EigenHand, ...]:
    """The hands of who asks, by title. Raises `GeenToegang` without the agreement of the works council."""
    _need_akkoord()
    with look(aanvraag) as transactie:
        handen = transactie.handen.list_van(aanvraag.wie.id)
    eigen = [EigenHand(naam, _find(catalogus, naam), sinds) for naam, sinds in handen.items()]
    return tuple(
        sorted(eigen, key=lambda hand: (hand.functie.titel.casefold() if hand.functie else "", hand.functie_id))
    )


@vereist(Recht.HANDEN)
def list_handen(aanvraag: Aanvraag, catalogus: Catalogus) -> tuple[Functiehanden, ...]:
    """Who can be approached, function by function, both in the order of the alphabet.

    A hand counts while its owner has an open account that may raise one. Raises `GeenToegang` without the agreement of
    the works council.
    """
    _need_akkoord()
    vandaag = find_dag(aanvraag.nu)
    with look(aanvraag) as transactie:
        mensen = {
            mens.id: mens for mens in transactie.gebruikers.list_alle() if mens.as_of(vandaag).may(Recht.EIGEN_HAND)
        }
        handen = transactie.handen.list_alle()
    namen: dict[str, list[str]] = {}
    for hand in handen:
        if hand.gebruiker_id in mensen and hand.functie_id in catalogus:
            namen.setdefault(hand.functie_id, []).append(hand.weergavenaam)
    lijst = (Functiehanden(catalogus.functie(wat), tuple(sorted(wie, key=_alfabet))) for wat, wie in namen.items())
    return tuple(sorted(lijst, key=lambda handen: (_alfabet(handen.functie.titel), handen.functie.id)))


def _name_handen(aanvraag: Aanvraag) -> str:
    """The object in the audit log: never the function, for an administrator has no need to know who wants what."""
    return f"handen:{aanvraag.wie.id}"


def _need_akkoord() -> None:
    if not is_benaderen_aan():
        raise GeenToegang


def _find(catalogus: Catalogus, functie_id: str) -> Functie | None:
    return catalogus.functie(functie_id) if functie_id in catalogus else None


def _alfabet(naam: str) -> tuple[str, str]:
    return naam.casefold(), naam
