# SPDX-License-Identifier: EUPL-1.2
"""What came out of a test or of feedback elsewhere, in the words of its owner."""

from dataclasses import dataclass
from typing import Self

from kompas.kern.dossier.dag import check_dag
from kompas.kern.dossier.grenzen import MAX_INSTRUMENT
from kompas.kern.eigentekst import clean_tekst


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """One result: `instrument` (TMA, 360 graden feedback), `datum` as ISO date or "", `tekst` what it said."""

    instrument: str = ""
    datum: str = ""
    tekst: str = ""

    @property
    def delen(self) -> tuple[str, ...]:
        """Its texts: two records that share one are about the same thing."""
        return (self.instrument, self.datum, self.tekst)

    @property
    def is_leeg(self) -> bool:
        """True when nothing was written."""
        return not (self.instrument or self.tekst)

    def clean(self) -> Self:
        """As it is kept. Raises `OngeldigeDag`."""
        instrument = clean_tekst(self.instrument, MAX_INSTRUMENT)
        return type(self)(instrument, check_dag(self.datum), clean_tekst(self.tekst))
