# SPDX-License-Identifier: EUPL-1.2
"""The five columns of the list of the HR system, and the headings under which systems write them."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from kompas.inhoud.formatie import Weggelaten
from kompas.inhoud.formatie.mensen import is_mensenkop
from kompas.inhoud.formatie.salaris import is_salariskop
from kompas.inhoud.formatie.veld import read_kop
from kompas.kern.fouten import OngeldigePersoneelslijst


class Kolom(StrEnum):
    """A column that we read; the value is its heading in our own example."""

    NUMMER = "personeelsnummer"
    MAIL = "e-mail"
    FUNCTIE = "functie"
    IN_DIENST = "in dienst"
    UIT_DIENST = "uit dienst"


_KOPPEN: Mapping[Kolom, frozenset[str]] = {
    Kolom.NUMMER: frozenset(
        {"personeelsnummer", "personeelsnr", "personeels nummer", "medewerkernummer", "medewerker nummer"}
    ),
    Kolom.MAIL: frozenset(
        {"e mail", "email", "e mailadres", "emailadres", "mailadres", "e mail werk", "e mail zakelijk"}
    ),
    Kolom.FUNCTIE: frozenset({"functie", "functienaam", "functietitel", "functieomschrijving"}),
    Kolom.IN_DIENST: frozenset({"in dienst", "indienst", "datum in dienst", "in dienst per", "in dienst sinds"}),
    Kolom.UIT_DIENST: frozenset({"uit dienst", "uitdienst", "datum uit dienst", "uit dienst per", "laatste werkdag"}),
}
_NODIG = f"Nodig zijn: {', '.join(Kolom)}."


def find_kolommen(koppen: Sequence[str]) -> dict[Kolom, int]:
    """The place of each column, from 0. Raises `OngeldigePersoneelslijst` for one that is missing or there twice."""
    plekken: dict[Kolom, list[int]] = {kolom: [] for kolom in Kolom}
    for plek, kop in enumerate(koppen):
        for kolom, vormen in _KOPPEN.items():
            if read_kop(kop) in vormen:
                plekken[kolom].append(plek)
    fouten = [
        *(f"De kolom '{kolom}' ontbreekt." for kolom, waar in plekken.items() if not waar),
        *(f"De kolom '{kolom}' staat er {len(waar)} keer." for kolom, waar in plekken.items() if len(waar) > 1),
    ]
    if fouten:
        raise OngeldigePersoneelslijst([*fouten, f"De eerste rij heeft de namen van de kolommen. {_NODIG}"])
    return {kolom: plek for kolom, (plek,) in plekken.items()}


def list_weggelaten(koppen: Sequence[str], gebruikt: Mapping[Kolom, int]) -> tuple[Weggelaten, ...]:
    """The columns that are not read, and why."""
    rest = [kop for plek, kop in enumerate(koppen) if kop and plek not in gebruikt.values()]
    return tuple(Weggelaten(kop, _find_reden(kop)) for kop in rest)


def _find_reden(kop: str) -> str:
    if is_salariskop(kop):
        return "gaat over salaris of niveau"
    return "gaat over de persoon, en is niet nodig" if is_mensenkop(kop) else "niet nodig"
