# SPDX-License-Identifier: EUPL-1.2
"""When somebody leaves the organisation, and until when the dossier can be taken along."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

from kompas.kern.toegang import Gebruiker

AANKONDIGING = timedelta(days=30)  # so long before something ends, its owner reads of it


@dataclass(frozen=True, slots=True)
class Vertrek:
    """`laatste`: the last day of work; `meenemen`: the last day on which the dossier is there to take along."""

    laatste: date
    meenemen: date

    @classmethod
    def of(cls, mens: Gebruiker, dagen: int) -> Self | None:
        """Of somebody whose dossier is kept so many days after leaving; None while no last day is known."""
        if mens.uit_dienst is None:
            return None
        return cls(mens.uit_dienst, mens.uit_dienst + timedelta(days=dagen))

    def is_begonnen(self, vandaag: date) -> bool:
        """True from the day after the last day of work."""
        return self.laatste < vandaag

    def is_voorbij(self, vandaag: date) -> bool:
        """True when the time to take the dossier along is over, and nobody comes in any more."""
        return self.meenemen < vandaag

    def is_dichtbij(self, vandaag: date) -> bool:
        """True from 30 days before the last day of work."""
        return self.laatste - AANKONDIGING <= vandaag
