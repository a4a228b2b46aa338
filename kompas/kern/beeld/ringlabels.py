# SPDX-License-Identifier: EUPL-1.2
"""Where the percentages of the rings stand: along the gutter where they are least in the way of numbers."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kompas.kern.beeld.punt import Punt, enlargement
from kompas.kern.beeld.sectoren import Indeling
from kompas.kern.beeld.straal import Ring

_BREED, _HOOG = 20.0, 10.0  # px: half the width and height that a label keeps free, for a usual radius


@dataclass(frozen=True, slots=True)
class Labelstrook:
    """The gutter that carries the labels: the one before sector number `sector`, at bearing `hoek` (degrees).

    `breed` and `diep` are half the room that a label takes across and along the gutter, in parts of the radius.
    """

    sector: int
    hoek: float
    breed: float
    diep: float
    ringen: tuple[Ring, ...]

    def takes(self, punt: Punt, ruimte: float) -> bool:
        """True when a mark with this radius around it lies as far out as one of the labels."""
        return any(abs(ring.afstand - punt.afstand) < ruimte + self.diep for ring in self.ringen)


def choose_strook(
    punten: Sequence[Punt], indeling: Indeling, ringen: Sequence[Ring], schermstraal: int
) -> Labelstrook | None:
    """The gutter that costs least: labels that find no place there, and marks with text in the sectors beside it; of
    equals the one with the fewest marks beside it, then the first. None when there are no sectors.
    """
    if not indeling.sectoren:
        return None
    met_tekst = Counter(punt.sector for punt in punten if punt.merk or punt.soort == "eigen")
    alle = Counter(punt.sector for punt in punten)

    def cost(strook: Labelstrook) -> tuple[int, int, int]:
        naast = (strook.sector, (strook.sector - 1) % len(indeling.sectoren))
        stil = len(ringen) - len(strook.ringen)
        return stil + sum(met_tekst[plek] for plek in naast), sum(alle[plek] for plek in naast), strook.sector

    stroken = (make_strook(n, sector.begin, ringen, schermstraal) for n, sector in enumerate(indeling.sectoren))
    return min(stroken, key=cost)


def make_strook(sector: int, hoek: float, ringen: Sequence[Ring], schermstraal: int) -> Labelstrook:
    """The labels along this bearing: those that can stand apart, the outermost first."""
    dwars, langs = abs(math.cos(math.radians(hoek))), abs(math.sin(math.radians(hoek)))
    breed, hoog = (maat * enlargement(schermstraal) / schermstraal for maat in (_BREED, _HOOG))
    nodig = min(2 * hoog / max(dwars, 1e-9), 2 * breed / max(langs, 1e-9))
    gekozen: list[Ring] = []
    for ring in reversed(ringen):
        if not gekozen or gekozen[-1].afstand - ring.afstand >= nodig:
            gekozen.append(ring)
    return Labelstrook(sector, hoek, breed * dwars + hoog * langs, breed * langs + hoog * dwars, tuple(gekozen))
