# SPDX-License-Identifier: EUPL-1.2
"""Klopt er iets niet? What an employee says of a passport. With a name only for who wants a word back."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import uuid4

from kompas.diensten.datum import find_dag
from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.kern import Catalogus
from kompas.kern.eigentekst import clean_tekst
from kompas.kern.fouten import GeenToegang
from kompas.kern.toegang import Recht
from kompas.opslag.correcties import Correctie

MAX_TEKST = 1000  # characters


class Correctiestaat(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    GEDAAN = "gedaan"
    NIET_GEDAAN = "niet gedaan"


@dataclass(frozen=True, slots=True)
class Voorstel:
    """A proposal to read. `titel` of the function; `naam` "" without a name; `antwoord` is the word back."""

    id: str
    functie_id: str
    titel: str
    tekst: str
    dag: date
    naam: str
    staat: Correctiestaat
    antwoord: str


@vereist(Recht.CORRECTIE)
def propose_correctie(aanvraag: Aanvraag, functie_id: str, tekst: str, catalogus: Catalogus, *, met_naam: bool) -> bool:
    """Send what is not right; False for an empty text, and nothing is kept. Without a name nobody can be told back.

    The audit log does not say of which function, so that it tells nobody who wrote what. Raises `OnbekendeFunctie`.
    """
    schoon, functie = clean_tekst(tekst, MAX_TEKST), catalogus.functie(functie_id)
    if not schoon:
        return False
    wie = aanvraag.wie.id if met_naam else None
    dag = find_dag(aanvraag.nu).isoformat()
    nieuw = Correctie(uuid4().hex, functie.id, schoon, dag, wie, Correctiestaat.OPEN)
    with act(aanvraag, "correctie voorstellen", "correctie") as transactie:
        transactie.correcties.add(nieuw)
    return True


@vereist(Recht.CORRECTIE)
def list_eigen_correcties(aanvraag: Aanvraag, catalogus: Catalogus) -> tuple[Voorstel, ...]:
    """What who asks sent with a name, the newest first, with the word back."""
    with look(aanvraag) as transactie:
        eigen = transactie.correcties.list_van(aanvraag.wie.id)
    return tuple(_describe(een, catalogus) for een in eigen)


@vereist(Recht.INHOUD)
def list_correcties(aanvraag: Aanvraag, catalogus: Catalogus) -> tuple[Voorstel, ...]:
    """Every proposal: open ones first, the newest first."""
    with look(aanvraag) as transactie:
        alle = [_describe(een, catalogus) for een in transactie.correcties.list_alle()]
    return tuple(sorted(alle, key=lambda voorstel: voorstel.staat is not Correctiestaat.OPEN))


@vereist(Recht.INHOUD)
def settle_correctie(aanvraag: Aanvraag, correctie_id: str, staat: Correctiestaat, antwoord: str) -> None:
    """Say what became of it. Raises `GeenToegang` when there is no such proposal."""
    with act(aanvraag, "correctie afhandelen", "correctie") as transactie:
        if transactie.correcties.find(correctie_id) is None:
            raise GeenToegang
        transactie.correcties.set_staat(correctie_id, staat, clean_tekst(antwoord, MAX_TEKST))


def _describe(een: Correctie, catalogus: Catalogus) -> Voorstel:
    return Voorstel(
        id=een.id,
        functie_id=een.functie_id,
        titel=catalogus.functie(een.functie_id).titel if een.functie_id in catalogus else een.functie_id,
        tekst=een.tekst,
        dag=date.fromisoformat(een.dag),
        naam=een.weergavenaam,
        staat=Correctiestaat(een.staat),
        antwoord=een.antwoord,
    )
