# SPDX-License-Identifier: EUPL-1.2
"""The pieces of text that a search looks in, and how much a hit in each of them counts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kompas.kern.functie import Functie
from kompas.kern.tag import Tag


@dataclass(frozen=True, slots=True)
class Veld:
    """A kind of text: the weight of a hit, how it reads in a reason, and whether a short text counts for more."""

    gewicht: float
    reden: str
    kort_telt: bool = True


VELDEN: Mapping[str, Veld] = MappingProxyType(
    {
        "titel": Veld(14, "In de titel: {woord}"),
        "ook_bekend_als": Veld(10, "Ook bekend als: {tekst}"),
        "tag": Veld(6, "Kenmerk: {label}"),
        "synoniem": Veld(5, "Kenmerk: {label}"),
        "harde_eis": Veld(4, "Dit heb je nodig om te beginnen: {label}"),
        "opleiding": Veld(2, "Opleiding: {label}"),
        "werk": Veld(2.5, "In het werk: {tekst}", kort_telt=False),
        "verder": Veld(1.5, "In het paspoort: {tekst}", kort_telt=False),
        "uitleg": Veld(1.5, "Kenmerk: {label}", kort_telt=False),
        "vakgroep": Veld(2, "Vakgroep: {tekst}"),
        "unit": Veld(1.5, "Unit: {tekst}"),
        "domein": Veld(1, "Domein: {tekst}"),
        "werkgever": Veld(1, "Werkgever: {tekst}"),
    }
)
HOOGSTE_GEWICHT = max(veld.gewicht for veld in VELDEN.values())


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of text. `tag_id` and `label` are filled when it belongs to a tag."""

    veld: str
    tekst: str
    tag_id: str = ""
    label: str = ""


def tags_of(functie: Functie) -> tuple[str, ...]:
    """Every tag of a function, matched or not."""
    return (*functie.tag_ids, *functie.harde_eisen, *functie.opleidingen)


def passages_of(functie: Functie) -> Iterator[Passage]:
    """What can be found of a function itself, without its tags."""
    yield Passage("titel", functie.titel)
    yield from (Passage("ook_bekend_als", naam) for naam in functie.ook_bekend_als)
    yield from (Passage("werk", zin) for zin in (functie.kern, *functie.werkzaamheden))
    for zin in (functie.bijdrage_inwoner, functie.bijdrage_organisatie, functie.leuk, functie.lastig, functie.verhaal):
        yield Passage("verder", zin)
    for plaats in functie.plaatsen:
        yield Passage("vakgroep", plaats.vakgroep)
        yield Passage("unit", plaats.unit)
        yield Passage("domein", plaats.domein)
    yield Passage("werkgever", functie.werkgever)


def passages_of_tag(tag: Tag) -> Iterator[Passage]:
    """What can be found of a tag."""
    eigen_veld = tag.categorie if tag.categorie in VELDEN else ""
    yield Passage(eigen_veld or "tag", tag.label, tag.id, tag.label)
    yield from (Passage(eigen_veld or "synoniem", synoniem, tag.id, tag.label) for synoniem in tag.synoniemen)
    yield Passage("uitleg", tag.uitleg, tag.id, tag.label)
