# SPDX-License-Identifier: EUPL-1.2
"""A gespreksblad: what stands on one A4, line by line, in the order in which it is read."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from kompas.kern.beeld import KompasBeeld

KOMPAS = "kompas"
FUNCTIE = "functie."  # begins the key of a function


class Versie(StrEnum):
    """Who it is for."""

    MIJ = "mij"
    LEIDINGGEVENDE = "leidinggevende"
    COACH = "coach"


@dataclass(frozen=True, slots=True)
class Regel:
    """One line. `sleutel` stays the same as long as the line is about the same thing, so that it can be ticked.

    `label` says what it is, before the text. `soort` says how it looks: `zin`, `kenmerk` (a few words in a row of
    such), `punt` (one of a list), or `ruimte` (room to write by hand instead of a text).
    """

    sleutel: str
    tekst: str
    soort: str = "zin"
    label: str = ""


@dataclass(frozen=True, slots=True)
class Blok:
    """Lines under a heading. A block of a function has its `nummer` in the kompas, and `bij` (its vakgroep)."""

    sleutel: str
    kop: str
    regels: tuple[Regel, ...] = ()
    nummer: str = ""
    bij: str = ""

    def keep(self, houdt: Callable[[str], bool]) -> Self:
        """The same block with the lines that stay."""
        return replace(self, regels=tuple(regel for regel in self.regels if houdt(regel.sleutel)))


@dataclass(frozen=True, slots=True)
class Gespreksblad:
    """One A4. What is empty is left out by whoever draws it; `slot` and `afspraak` stand on every paper.

    `kop` says what the lines in `functies` are; `kompas` shows those functions with the same numbers.
    """

    versie: Versie
    titel: str
    organisatie: str
    inleiding: str
    wie: tuple[Regel, ...]
    energie: tuple[Blok, ...]
    kop: str
    functies: tuple[Blok, ...]
    gesprek: tuple[Blok, ...]
    afspraak: str
    slot: tuple[str, ...]
    kompas: KompasBeeld | None = None

    @property
    def blokken(self) -> tuple[Blok, ...]:
        """Every block, in reading order."""
        return (*self.energie, *self.functies, *self.gesprek)

    def list_sleutels(self) -> Iterator[str]:
        """The key of everything that can be ticked, in reading order; a function is ticked as a whole and by line."""
        yield from (regel.sleutel for regel in self.wie)
        for blok in self.energie:
            yield from (regel.sleutel for regel in blok.regels)
        if self.kompas:
            yield KOMPAS
        for blok in self.functies:
            yield blok.sleutel
            yield from (regel.sleutel for regel in blok.regels)
        for blok in self.gesprek:
            yield from (regel.sleutel for regel in blok.regels)

    def keep(self, sleutels: Collection[str]) -> Self:
        """Only what was ticked. A line about a function stays only with that function, and so does its mark."""
        houdt = sleutels.__contains__
        functies = tuple(blok.keep(houdt) for blok in self.functies if houdt(blok.sleutel))
        return replace(
            self,
            wie=tuple(regel for regel in self.wie if houdt(regel.sleutel)),
            energie=_filled(self.energie, houdt),
            functies=functies,
            gesprek=_filled(self.gesprek, houdt),
            kompas=self.kompas if houdt(KOMPAS) else None,
        )


def _filled(blokken: tuple[Blok, ...], houdt: Callable[[str], bool]) -> tuple[Blok, ...]:
    over = (blok.keep(houdt) for blok in blokken)
    return tuple(blok for blok in over if blok.regels)
