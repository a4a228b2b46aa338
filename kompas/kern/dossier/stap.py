# SPDX-License-Identifier: EUPL-1.2
"""A step of the plan."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from kompas.kern.dossier.dag import check_dag
from kompas.kern.eigentekst import clean_tekst


class Staat(StrEnum):
    """How far a step is. What was let go stays to be seen: that is a choice too."""

    OPEN = "open"
    BEZIG = "bezig"
    GEDAAN = "gedaan"
    LOSGELATEN = "losgelaten"


@dataclass(frozen=True, slots=True)
class Stap:
    """One step: `wat` in own words, `wanneer` as ISO date or ""."""

    wat: str = ""
    wanneer: str = ""
    staat: Staat = Staat.OPEN

    @property
    def delen(self) -> tuple[str, ...]:
        """Its texts: two records that share one are about the same thing."""
        return (self.wat, self.wanneer)

    @property
    def is_leeg(self) -> bool:
        """True when nothing was written."""
        return not (self.wat or self.wanneer)

    @property
    def loopt(self) -> bool:
        """True when there is still something to do."""
        return self.staat in {Staat.OPEN, Staat.BEZIG}

    def clean(self) -> Self:
        """As it is kept. Raises `OngeldigeDag`."""
        return type(self)(clean_tekst(self.wat), check_dag(self.wanneer), Staat(self.staat))
