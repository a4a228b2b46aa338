# SPDX-License-Identifier: EUPL-1.2
"""Distance: one monotone scale from match to radius, the same for everyone in an organisation.

    afstand(S) = BINNEN + (VELD - BINNEN) * (1 - S ** macht)

All lengths in the picture are parts of the radius of the disc (1 = its edge).
"""

import math
from dataclasses import dataclass
from typing import Self

from kompas.kern.getallen import procent
from kompas.kern.schaal import Schaal

BINNEN = 0.22  # S = 1: nothing hides under the centre
VELD = 0.84  # S = 0
RAND = 0.96  # functions without a match because they are not filled yet
MAX_GROOTTE = 2 * (0.925 - VELD)  # with these two a mark in the field never touches one on the rim
MAX_RAND = 2 * (RAND - 0.925)
_VEEL_OP = 0.46  # "lijkt er veel op" begins at this part of the field
_MACHTEN = (0.3, 1.2)
_RINGEN = (0.75, 0.5, 0.25, 0.1)
_MIN_RUIMTE = 0.09


@dataclass(frozen=True, slots=True)
class Ring:
    """A circle that carries the match it stands for."""

    score: float
    afstand: float
    label: str


@dataclass(frozen=True, slots=True)
class Straal:
    """The scale of one organisation. `macht` stretches the near field where scores are low."""

    macht: float

    @classmethod
    def from_schaal(cls, schaal: Schaal) -> Self:
        """Put the score from which functions are much alike at a fixed part of the field."""
        if not 0 < schaal.veel < 1:
            return cls(1.0)
        laagste, hoogste = _MACHTEN
        return cls(min(hoogste, max(laagste, math.log(1 - _VEEL_OP) / math.log(schaal.veel))))

    def afstand(self, score: float) -> float:
        """The distance from the centre for a score in [0, 1]."""
        return float(BINNEN + (VELD - BINNEN) * (1 - score**self.macht))

    def ringen(self) -> tuple[Ring, ...]:
        """Rings at plain percentages, from the inside out, with enough room between them to read their labels."""
        ringen: list[Ring] = []
        for score in _RINGEN:
            afstand = self.afstand(score)
            vorige = ringen[-1].afstand if ringen else BINNEN - _MIN_RUIMTE / 2
            if afstand - vorige >= _MIN_RUIMTE:
                ringen.append(Ring(score, afstand, procent(score)))
        return tuple(ringen)
