# SPDX-License-Identifier: EUPL-1.2
"""A line of the logbook."""

from dataclasses import dataclass
from typing import Self

from kompas.kern.dossier.dag import check_dag
from kompas.kern.eigentekst import clean_tekst


@dataclass(frozen=True, slots=True)
class Logregel:
    """What somebody wrote down on a day: `datum` as ISO date, `tekst` in own words."""

    datum: str
    tekst: str

    @property
    def delen(self) -> tuple[str, ...]:
        """Its texts: two records that share one are about the same thing."""
        return (self.datum, self.tekst)

    @property
    def is_leeg(self) -> bool:
        """True when nothing was written."""
        return not self.tekst

    def clean(self) -> Self:
        """As it is kept. Raises `OngeldigeDag`."""
        return type(self)(check_dag(self.datum), clean_tekst(self.tekst))
