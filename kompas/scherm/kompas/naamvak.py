# SPDX-License-Identifier: EUPL-1.2
"""How much room a name around the circle takes, and where Plotly puts it."""

import math
from dataclasses import dataclass
from typing import Self

NAAM_AFSTAND = 9.0  # px between the circle and a name
_LETTERBREEDTE = 0.57  # mean width of a bold character, as part of the font size
REGELHOOGTE = 1.3  # of the font size
_BIJNA = 5.0  # px that Plotly adds
_POOL = 0.01
_LUCHT = 3.0  # px that stay free between two names


@dataclass(frozen=True, slots=True)
class Naamvak:
    """The box of a name, in px east and south of the centre of the circle."""

    links: float
    rechts: float
    boven: float
    onder: float

    @classmethod
    def measure(cls, hoek: float, regels: tuple[str, ...], straal: float, letter: float) -> Self:
        """The box of these lines at a bearing, outside a circle of `straal` px."""
        breed = max(map(len, regels), default=0) * letter * _LETTERBREEDTE
        hoog = len(regels) * letter * REGELHOOGTE
        oost, noord = math.sin(math.radians(hoek)), math.cos(math.radians(hoek))
        ver = straal + NAAM_AFSTAND + _BIJNA
        pool = abs(oost) < _POOL  # there Plotly centres a name, elsewhere it grows away from the circle
        links = oost * ver - (breed / 2 if pool else breed * (oost < 0))
        boven = -noord * ver - hoog * (1 + noord) / 2
        return cls(links, links + breed, boven, boven + hoog)

    def touches(self, ander: "Naamvak") -> bool:
        """True when two names would run into one another."""
        naast = self.rechts + _LUCHT <= ander.links or ander.rechts + _LUCHT <= self.links
        return not naast and self.boven < ander.onder + _LUCHT and ander.boven < self.onder + _LUCHT
