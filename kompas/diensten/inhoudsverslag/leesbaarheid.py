# SPDX-License-Identifier: EUPL-1.2
"""How the texts of the passports read: the length of sentences, and sentences that stand in two passports."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from kompas.kern import Catalogus, Functie
from kompas.kern.taal.tekst import find_words
from kompas.kern.taal.zinnen import find_zinnen
from kompas.kern.zoeken.passage import passages_of

LANG = 25  # words; a longer sentence is hard to read at B1


@dataclass(frozen=True, slots=True)
class Tekstzin:
    """A sentence of a passport with its number of words."""

    functie_id: str
    tekst: str
    woorden: int


@dataclass(frozen=True, slots=True)
class GedeeldeZin:
    """A sentence that stands in more than one passport, as the first of them writes it."""

    tekst: str
    functie_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Leesbaarheid:
    """Figures over all sentences of functions and rollen. `mediaan` counts words, 0 without sentences."""

    aantal: int
    mediaan: float
    langste: Tekstzin | None
    te_lang: tuple[Tekstzin, ...]
    gedeeld: tuple[GedeeldeZin, ...]


def list_zinnen(functie: Functie) -> Iterator[Tekstzin]:
    """Every sentence that the passport of a function says in running text: no titles, places or tags."""
    teksten = [passage.tekst for passage in passages_of(functie) if passage.veld in {"werk", "verder"}]
    for tekst in (*teksten, *(link.waarom for link in functie.verrassend)):
        for begin, eind in find_zinnen(tekst):
            zin = tekst[begin:eind]
            yield Tekstzin(functie.id, zin, _count_words(zin))


def measure_leesbaarheid(catalogus: Catalogus) -> Leesbaarheid:
    """Read every passport; longest sentences first, ties in order of id."""
    zinnen = [zin for functie in catalogus.functies for zin in list_zinnen(functie)]
    lengste_eerst = sorted(zinnen, key=lambda zin: (-zin.woorden, zin.functie_id, zin.tekst))
    return Leesbaarheid(
        aantal=len(zinnen),
        mediaan=median([zin.woorden for zin in zinnen] or [0]),
        langste=lengste_eerst[0] if zinnen else None,
        te_lang=tuple(zin for zin in lengste_eerst if zin.woorden > LANG),
        gedeeld=tuple(_find_shared(zinnen)),
    )


def _count_words(zin: str) -> int:
    """What stands between spaces counts as one word: re-integratie, foto's, 24/7; a dash alone does not."""
    return sum(any(teken.isalnum() for teken in deel) for deel in zin.split())


def _find_shared(zinnen: list[Tekstzin]) -> Iterator[GedeeldeZin]:
    """Sentences of two passports with the same words, whatever their capitals, accents and marks."""
    per_zin: dict[tuple[str, ...], list[Tekstzin]] = {}
    for zin in zinnen:
        per_zin.setdefault(tuple(woord.vorm for woord in find_words(zin.tekst)), []).append(zin)
    for gelijk in per_zin.values():
        functie_ids = tuple(sorted({zin.functie_id for zin in gelijk}))
        if len(functie_ids) > 1:
            yield GedeeldeZin(gelijk[0].tekst, functie_ids)
