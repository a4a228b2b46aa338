# SPDX-License-Identifier: EUPL-1.2
"""Which fields of a passport differ between two versions, with what stands in them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kompas.inhoud.schrijven.veldnaam import name_veld
from kompas.kern import Catalogus, Functie
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from kompas.scherm import woorden

Lees = Callable[[Functie, Catalogus], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Veldverschil:
    """One field that differs, with its name on screen and its lines before and after; no lines: it is empty."""

    veld: str
    naam: str
    oud: tuple[str, ...]
    nieuw: tuple[str, ...]


def list_verschillen(oud: Functie, nieuw: Functie, catalogus: Catalogus) -> tuple[Veldverschil, ...]:
    """Every field that says something else, in the order of the editor."""
    return tuple(_compare(oud, nieuw, catalogus))


def _compare(oud: Functie, nieuw: Functie, catalogus: Catalogus) -> Iterator[Veldverschil]:
    for veld, lees in _LEZERS.items():
        voor, na = (tuple(lees(functie, catalogus)) for functie in (oud, nieuw))
        if voor != na:
            naam = woorden.CATEGORIE.get(veld.removeprefix("tags.")) or name_veld(veld)
            yield Veldverschil(veld, naam, voor, na)


def _text(veld: str) -> Lees:
    return lambda functie, _: [getattr(functie, veld)] if getattr(functie, veld) else []


def _rows(veld: str) -> Lees:
    return lambda functie, _: getattr(functie, veld)


def _labels(veld: str) -> Lees:
    return lambda functie, catalogus: [_label(tag, catalogus) for tag in getattr(functie, veld)]


def _tags(categorie: str) -> Lees:
    return lambda functie, catalogus: [_label(tag, catalogus) for tag in functie.tags.get(categorie, ())]


def _label(tag_id: str, catalogus: Catalogus) -> str:
    return catalogus.tags[tag_id].label if tag_id in catalogus.tags else tag_id


def _plaatsen(functie: Functie, _: Catalogus) -> Sequence[str]:
    return [f"{plek.vakgroep} ({plek.unit}, {plek.domein})" for plek in functie.ook_in]


def _dimensies(functie: Functie, catalogus: Catalogus) -> Sequence[str]:
    assen = [dimensie for dimensie in catalogus.dimensies if dimensie.id in functie.dimensies]
    return [f"{as_.label}: {as_.name_waarden()[functie.dimensies[as_.id]].lower()}" for as_ in assen]


def _links(functie: Functie, catalogus: Catalogus) -> Sequence[str]:
    return [f"{_title(link.naar, catalogus)}: {link.waarom}" for link in functie.verrassend]


def _title(functie_id: str, catalogus: Catalogus) -> str:
    return catalogus.functie(functie_id).titel if functie_id in catalogus else functie_id


def _vulling(functie: Functie, _: Catalogus) -> Sequence[str]:
    return [woorden.VULLING[functie.vulling]]


_LEZERS: Mapping[str, Lees] = {
    "titel": _text("titel"),
    "ook_bekend_als": _rows("ook_bekend_als"),
    "soort": _text("soort"),
    "normfunctie": _text("normfunctie"),
    "vulling": _vulling,
    "vervallen": lambda functie, _: ["deze functie bestaat niet meer"] if functie.vervallen else [],
    "domein": _text("domein"),
    "unit": _text("unit"),
    "vakgroep": _text("vakgroep"),
    "ook_in": _plaatsen,
    "werkgever": _text("werkgever"),
    "kern": _text("kern"),
    "werkzaamheden": _rows("werkzaamheden"),
    "bijdrage_inwoner": _text("bijdrage_inwoner"),
    "bijdrage_organisatie": _text("bijdrage_organisatie"),
    "leuk": _text("leuk"),
    "lastig": _text("lastig"),
    "verhaal": _text("verhaal"),
    **{f"tags.{categorie}": _tags(categorie) for categorie in GEMATCHTE_CATEGORIEEN},
    "harde_eisen": _labels("harde_eisen"),
    "opleidingen": _labels("opleidingen"),
    "dimensies": _dimensies,
    "verrassend": _links,
}
