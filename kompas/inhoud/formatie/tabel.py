# SPDX-License-Identifier: EUPL-1.2
"""The rows of one sheet as texts, each with the number that it has in the spreadsheet."""

from dataclasses import dataclass
from enum import StrEnum


class Ernst(StrEnum):
    """How bad it is: a row that cannot be used, a question, or something that was done and may be known."""

    FOUT = "fout"
    VRAAG = "vraag"
    NOTITIE = "notitie"


@dataclass(frozen=True, slots=True, order=True)
class Melding:
    """A Dutch sentence about a row, counted from 1 as in the spreadsheet; 0 is the sheet as a whole."""

    rij: int
    zin: str
    ernst: Ernst = Ernst.FOUT


@dataclass(frozen=True, slots=True)
class Rij:
    """A row that holds something; `nummer` counts from 1. Cells have no space around them and stand on one line."""

    nummer: int
    cellen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Werkblad:
    """A sheet as it was read. `naam` is "" for a CSV file; `bladen`: every sheet that can be chosen."""

    naam: str
    bladen: tuple[str, ...]
    rijen: tuple[Rij, ...]
    meldingen: tuple[Melding, ...] = ()


@dataclass(frozen=True, slots=True)
class Weggelaten:
    """A column that was not kept at all, and why, in Dutch: "salaris of niveau" or "gegevens van mensen"."""

    kop: str
    reden: str


@dataclass(frozen=True, slots=True)
class Tabel:
    """What was kept of a sheet: the headings, and rows that are as wide. Columns about pay or people are gone."""

    bestandsnaam: str
    blad: str
    bladen: tuple[str, ...]
    koppen: tuple[str, ...]
    rijen: tuple[Rij, ...]
    weggelaten: tuple[Weggelaten, ...] = ()
    meldingen: tuple[Melding, ...] = ()

    def kolom(self, plek: int) -> tuple[str, ...]:
        """The cells of one column."""
        return tuple(rij.cellen[plek] for rij in self.rijen)
