# SPDX-License-Identifier: EUPL-1.2
"""How marks move when a profile changes: only in or out, because a function has a fixed direction."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kompas.kern.beeld.beeld import KompasBeeld
from kompas.kern.beeld.straal import Straal
from kompas.kern.schaal import Schaal
from kompas.kern.watals import Verschuiving


@dataclass(frozen=True, slots=True)
class Beweging:
    """The way of one mark along its bearing (degrees): distances before and after, in parts of the radius.

    `merk` is the number that stands beside it.
    """

    functie_id: str
    merk: str
    hoek: float
    van: float
    naar: float

    @property
    def naar_binnen(self) -> bool:
        """True when the function comes nearer."""
        return self.naar < self.van


def list_bewegingen(beeld: KompasBeeld, schaal: Schaal, verschuivingen: Iterable[Verschuiving]) -> tuple[Beweging, ...]:
    """The ways of the marks that a picture shows, numbered in the order given; `beeld` is the one after the change."""
    straal = Straal.from_schaal(schaal)
    punten = {punt.functie_id: punt for punt in beeld.punten}
    getoond = [verschuiving for verschuiving in verschuivingen if verschuiving.functie_id in punten]
    return tuple(
        Beweging(
            v.functie_id, str(nummer), punten[v.functie_id].hoek, straal.afstand(v.van), punten[v.functie_id].afstand
        )
        for nummer, v in enumerate(getoond, 1)
    )


def shrink_punten(beeld: KompasBeeld, px: float) -> KompasBeeld:
    """The same picture with plain marks of `px` pixels: most moves are shorter than a mark with a number in it."""
    grootte = px / beeld.schermstraal
    klein = (replace(punt, soort="gevuld", merk="", grootte=grootte, bewaard=False) for punt in beeld.punten)
    return replace(beeld, punten=tuple(klein), lijst=())
