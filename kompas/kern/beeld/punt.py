# SPDX-License-Identifier: EUPL-1.2
"""A mark in the picture and its size."""

import math
from dataclasses import dataclass

from kompas.kern.schaal import Schaal

SOORTEN = ("dichtbij", "verrassend", "gevuld", "niet_gevuld", "eigen")
BEWAARRING = 1.45  # diameter of the ring of a saved function, as a multiple of the mark
TUSSENRUIMTE = 2.0  # px that stay free between two marks
_PX = {"dichtbij": 25.0, "verrassend": 32.0, "eigen": 20.0, "niet_gevuld": 8.0}
_PX_GEVULD = (10.5, 12.5, 15.0)  # verder weg, een beetje, veel
_GEWOON_AANTAL = 60
_DICHTHEID = (0.7, 1.2)
_STANDAARD = 260  # px: the radius for which the sizes above are meant
_VERGROTING = (0.75, 1.4)


@dataclass(frozen=True, slots=True)
class Punt:
    """One function in the picture.

    `eigen_hoek` is its own bearing, `hoek` the one where it is drawn (degrees clockwise from north); `afstand` and
    `grootte` (diameter of the smallest circle around the mark) are parts of the radius of the disc. `soort` is one of
    SOORTEN; `merk` is "1".."8", "A".."D" or empty; `woorden` is the score in words. `score`, `dekking` and
    `gedeeld_aantal` are 0 for a function that is not filled. `reden` is why a surprise is one. `bleekheid` (0 to 1) is
    how far the function lies from what the user wishes of work; it changes nothing else.
    """

    functie_id: str
    sector: int
    eigen_hoek: float
    hoek: float
    afstand: float
    soort: str
    merk: str
    grootte: float
    bewaard: bool
    score: float
    dekking: float
    gedeeld_aantal: int
    gevraagd_aantal: int
    zekerheid: str
    woorden: str
    reden: str
    handmatig: bool
    bleekheid: float = 0.0

    @property
    def omvang(self) -> float:
        """Diameter of the circle that holds the mark and the ring of a saved function."""
        return self.grootte * (BEWAARRING if self.bewaard else 1.0)


def grootte(soort: str, score: float, schaal: Schaal, schermstraal: int, aantal: int = 60) -> float:
    """The diameter of a mark as part of a radius of `schermstraal` px, before marks shrink for want of room.

    Plain dots are larger for a better match, and larger when few (`aantal`) are drawn.
    """
    px = _PX.get(soort)
    if px is None:
        stap = (score >= schaal.beetje) + (score >= schaal.veel) if score > 0 else 0
        px = _PX_GEVULD[stap] * _between(math.sqrt(_GEWOON_AANTAL / max(1, aantal)), *_DICHTHEID)
    return px * enlargement(schermstraal) / schermstraal


def enlargement(schermstraal: int) -> float:
    """How much larger than usual marks and texts are in a disc of this radius (px)."""
    return _between(schermstraal / _STANDAARD, *_VERGROTING)


def _between(waarde: float, laagste: float, hoogste: float) -> float:
    return min(hoogste, max(laagste, waarde))
