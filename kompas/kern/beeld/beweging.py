# SPDX-License-Identifier: EUPL-1.2
"""How marks move when a profile changes: only in or out, because a function has a fixed direction."""

from collections.abc import Mapping
from dataclasses import dataclass

from kompas.kern.beeld.beeld import KompasBeeld
from kompas.kern.beeld.straal import Straal
from kompas.kern.schaal import Schaal
from kompas.kern.watals import Verschuiving


@dataclass(frozen=True, slots=True)
class Beweging:
    """The way of one mark along its bearing (degrees): distances before and after, in parts of the radius.

    `grootte` is the diameter of the mark, in the same parts.
    """

    functie_id: str
    hoek: float
    van: float
    naar: float
    grootte: float


def list_bewegingen(
    beeld: KompasBeeld, schaal: Schaal, verschuivingen: Mapping[str, Verschuiving]
) -> tuple[Beweging, ...]:
    """The ways of those marks of a picture that visibly move; `beeld` is the one after the change."""
    straal = Straal.from_schaal(schaal)
    return tuple(
        Beweging(punt.functie_id, punt.hoek, straal.afstand(beweegt.van), punt.afstand, punt.grootte)
        for punt in beeld.punten
        if (beweegt := verschuivingen.get(punt.functie_id)) is not None
    )
