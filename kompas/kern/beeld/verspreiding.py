# SPDX-License-Identifier: EUPL-1.2
"""Keep marks apart: they move along the circle, never along the radius, inside their sector and in their order.

For two marks at distances a and b that must keep D apart the bearings must differ by at least
`2 asin(sqrt((D^2 - (a - b)^2) / (4 a b)))` (law of cosines). With a fixed order these are difference constraints: the
clockwise-most and the anticlockwise-most solution near the own bearings are found in one pass each, and the mean of two
solutions is a solution.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import le

KRIMP = 0.92
_PI_KWADRAAT = math.pi**2
_GEWOON = (0.42, 0.55, 0.7, 0.85)  # plain marks give way before those that carry text


@dataclass(frozen=True, slots=True)
class Merk:
    """A mark to place. `hoek`, `onder`, `boven` in radians (own bearing and the edges of its sector), `afstand` in
    parts of the radius; `ruimte` is the radius of the circle around the mark that must stay free; `links` and `rechts`
    is what already stands at the edges. Marks `met_tekst` shrink last.
    """

    hoek: float
    afstand: float
    ruimte: float
    onder: float
    boven: float
    links: float = 0.0
    rechts: float = 0.0
    met_tekst: bool = False


@dataclass(frozen=True, slots=True)
class Verspreiding:
    """`hoeken`: bearings in radians; `tekst` and `gewoon`: how far marks with and without text shrank (1: not)."""

    hoeken: list[float]
    tekst: float
    gewoon: float


def spread(merken: Sequence[Merk]) -> Verspreiding:
    """Place the marks of one sector (sorted by own bearing). They shrink only when there is no room."""
    hoeken = place(merken, 1.0, 1.0)
    if hoeken is not None:
        return Verspreiding(hoeken, 1.0, 1.0)
    tekst = 1.0
    while (hoeken := place(merken, tekst, tekst * _GEWOON[0])) is None:
        tekst *= KRIMP
    beste = Verspreiding(hoeken, tekst, tekst * _GEWOON[0])
    past, past_niet = 0, len(_GEWOON)
    while past_niet - past > 1:
        midden = (past + past_niet) // 2
        hoeken = place(merken, tekst, tekst * _GEWOON[midden])
        if hoeken is None:
            past_niet = midden
        else:
            past, beste = midden, Verspreiding(hoeken, tekst, tekst * _GEWOON[midden])
    return beste


def place(merken: Sequence[Merk], tekst: float, gewoon: float) -> list[float] | None:
    """Bearings for the marks when shrunk by these factors; None when there is no room."""
    rij = _Rij([], [], [], [], [])
    for merk in merken:
        factor = tekst if merk.met_tekst else gewoon
        ruimte = merk.ruimte * factor
        onder = merk.onder + _asin((ruimte + merk.links * tekst) / merk.afstand)
        boven = merk.boven - _asin((ruimte + merk.rechts * tekst) / merk.afstand)
        if onder > boven:
            return None
        rij.add(min(max(merk.hoek, onder), boven), merk.afstand, ruimte, onder, boven)
    spiegel = rij.mirrored()
    rechtsom, linksom = rij.settle(spiegel), spiegel.settle(rij)
    if rechtsom is None or linksom is None:
        return None
    return [(rechts + links) / 2 for rechts, links in zip(rechtsom, _mirror(linksom))]


@dataclass(frozen=True, slots=True)
class _Rij:
    """The marks of a sector as columns, in order."""

    hoek: list[float]
    afstand: list[float]
    ruimte: list[float]
    onder: list[float]
    boven: list[float]

    def add(self, hoek: float, afstand: float, ruimte: float, onder: float, boven: float) -> None:
        for kolom, waarde in zip((self.hoek, self.afstand, self.ruimte), (hoek, afstand, ruimte)):
            kolom.append(waarde)
        self.onder.append(onder)
        self.boven.append(boven)

    def mirrored(self) -> "_Rij":
        hoek, onder, boven = _mirror(self.hoek), _mirror(self.boven), _mirror(self.onder)
        return _Rij(hoek, self.afstand[::-1], self.ruimte[::-1], onder, boven)

    def settle(self, spiegel: "_Rij") -> list[float] | None:
        """Clockwise from the own bearings, held back where the sector would end; None when there is no room."""
        hoeken = self.push(self.hoek)
        if all(map(le, hoeken, self.boven)):
            return hoeken
        laatste = _mirror(spiegel.push(spiegel.onder))
        if not all(map(le, self.onder, laatste)):
            return None
        return list(map(min, hoeken, laatste))

    def push(self, begin: Sequence[float]) -> list[float]:
        """Each mark as far back as `begin` and the marks before it allow."""
        afstand, ruimte = self.afstand, self.ruimte
        grootste = max(ruimte, default=0.0)
        hoeken: list[float] = []
        hoek = -math.inf
        for nummer, (a, r) in enumerate(zip(afstand, ruimte)):
            hoek = max(begin[nummer], hoek)
            bereik = math.pi / 2 * (r + grootste) / a  # no gap is wider than the tangent angle, asin of that ratio
            for vorige in range(nummer - 1, -1, -1):
                over = hoek - hoeken[vorige]
                if over >= bereik:
                    break
                kwadraat = ((r + ruimte[vorige]) ** 2 - (a - afstand[vorige]) ** 2) / (4 * a * afstand[vorige])
                if kwadraat > 0 and over * over < _PI_KWADRAAT * kwadraat:  # asin(x) <= pi x / 2 saves most sines
                    hoek = max(hoek, hoeken[vorige] + 2 * _asin(math.sqrt(kwadraat)))
            hoeken.append(hoek)
        return hoeken


def _mirror(hoeken: Sequence[float]) -> list[float]:
    return [-hoek for hoek in reversed(hoeken)]


def _asin(waarde: float) -> float:
    return math.asin(min(1.0, waarde))
