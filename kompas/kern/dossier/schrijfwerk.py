# SPDX-License-Identifier: EUPL-1.2
"""The part of a dossier that somebody writes over the years: the logbook, and results of tests elsewhere."""

from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Self

from kompas.kern.dossier.grenzen import MAX_LOGREGELS, MAX_UITKOMSTEN
from kompas.kern.dossier.logregel import Logregel
from kompas.kern.dossier.planwerk import Planwerk
from kompas.kern.dossier.rij import add_record, change_record, check_nr, remove_record
from kompas.kern.dossier.uitkomst import Uitkomst

_LOGREGELS, _UITKOMSTEN = "regels in je logboek", "uitkomsten"
_DATUM = attrgetter("datum")


@dataclass(frozen=True, slots=True, kw_only=True)
class Schrijfwerk(Planwerk):
    """Logbook and results, upon the plan. The fields: see `Dossier`."""

    logboek: tuple[Logregel, ...] = ()
    uitkomsten: tuple[Uitkomst, ...] = ()

    def __post_init__(self) -> None:
        Planwerk.__post_init__(self)  # super() does not know a class with slots
        object.__setattr__(self, "logboek", tuple(sorted(self.logboek, key=_DATUM, reverse=True)))

    def log(self, datum: str, tekst: str) -> Self:
        """A line more, before those of the same day; an empty one is not added.

        Raises `DossierVol` and `OngeldigeDag`.
        """
        regel = Logregel(datum, tekst)
        return replace(self, logboek=add_record(self.logboek, regel, _LOGREGELS, MAX_LOGREGELS, voor=True))

    def change_logregel(self, nr: int, tekst: str) -> Self:
        """Another text on that day; an empty one removes the line. Raises `RegelVerdwenen`."""
        regel = replace(self.logboek[check_nr(self.logboek, nr)], tekst=tekst)
        return replace(self, logboek=change_record(self.logboek, nr, regel))

    def remove_logregel(self, nr: int) -> Self:
        """The logbook without that line. Raises `RegelVerdwenen`."""
        return replace(self, logboek=remove_record(self.logboek, nr))

    def add_uitkomst(self, uitkomst: Uitkomst) -> Self:
        """A result more, at the end; an empty one is not added. Raises `DossierVol` and `OngeldigeDag`."""
        return replace(self, uitkomsten=add_record(self.uitkomsten, uitkomst, _UITKOMSTEN, MAX_UITKOMSTEN))

    def change_uitkomst(self, nr: int, uitkomst: Uitkomst) -> Self:
        """Another result in that place; an empty one removes it. Raises `RegelVerdwenen` and `OngeldigeDag`."""
        return replace(self, uitkomsten=change_record(self.uitkomsten, nr, uitkomst))

    def remove_uitkomst(self, nr: int) -> Self:
        """The dossier without that result. Raises `RegelVerdwenen`."""
        return replace(self, uitkomsten=remove_record(self.uitkomsten, nr))
