# SPDX-License-Identifier: EUPL-1.2
"""The names around the circle: in short lines, at a bearing and with margins that leave them whole."""

import html
import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from kompas.kern.beeld import Sector

_LETTERBREEDTE = 0.57  # mean width of a bold character, as part of the font size
REGELHOOGTE = 1.3
NAAM_AFSTAND = 8.0  # px between the circle and a name
_RAND = 12.0  # px that stay free without a name
_SMAL, _KLEINSTE, _GROOTSTE = 200, 90, 420  # px
_POOL = 0.01
_BIJNA = 5.0  # px that Plotly adds
_SCHUIFRUIMTE = 6.0  # degrees that a name keeps from the edge of its sector when it slides


@dataclass(frozen=True, slots=True)
class Naam:
    """A name at a bearing (degrees clockwise from north), in lines that are not escaped yet."""

    hoek: float
    regels: tuple[str, ...]
    kleurgroep: str

    def markup(self, kleur: str) -> str:
        """The name as the HTML that Plotly knows."""
        tekst = "<br>".join(html.escape(regel, quote=False) for regel in self.regels)
        return f'<span style="color:{kleur}"><b>{tekst}</b></span>'


@dataclass(frozen=True, slots=True)
class Marges:
    """Room around the circle, in px."""

    links: float
    rechts: float
    boven: float
    onder: float


def is_smal(straal: int) -> bool:
    """True when a circle of this radius (px) is for a phone."""
    return straal < _SMAL


def place_namen(sectoren: Sequence[Sector], *, smal: bool) -> tuple[Naam, ...]:
    """One name a sector, halfway; on a narrow screen as near to north or south as its sector allows."""
    return tuple(
        Naam(
            hoek=_nearest_pole(sector) if smal else sector.midden,
            regels=tuple(
                textwrap.wrap(sector.naam, 12 if smal else 16, break_long_words=False, break_on_hyphens=False)
            ),
            kleurgroep=sector.kleurgroep,
        )
        for sector in sectoren
    )


def measure(namen: Sequence[Naam], straal: int, letter: float) -> Marges:
    """The room that the names need outside a circle of `straal` px."""
    zijden = {"links": _RAND, "rechts": _RAND, "boven": _RAND, "onder": _RAND}
    for naam in namen:
        breed = max(map(len, naam.regels), default=0) * letter * _LETTERBREEDTE
        hoog = len(naam.regels) * letter * REGELHOOGTE
        oost, noord = math.sin(math.radians(naam.hoek)), math.cos(math.radians(naam.hoek))
        ver = straal + NAAM_AFSTAND + _BIJNA
        pool = abs(oost) < _POOL  # there Plotly centres a name, elsewhere it grows away from the circle
        nodig = {
            "links": -oost * ver + (breed / 2 if pool else breed * (oost < 0)),
            "rechts": oost * ver + (breed / 2 if pool else breed * (oost > 0)),
            "boven": noord * ver + hoog * (1 + noord) / 2,
            "onder": -noord * ver + hoog * (1 - noord) / 2,
        }
        zijden = {zijde: max(waarde, nodig[zijde] - straal) for zijde, waarde in zijden.items()}
    return Marges(**{zijde: round(waarde) for zijde, waarde in zijden.items()})


def choose_schermstraal(
    sectoren: Sequence[Sector], breedte: int, hoogte: int | None = None, lettergrootte: int = 14
) -> int:
    """The largest radius (px) for `build_beeld` whose circle and names fit in a box of `breedte` by `hoogte` px."""
    namen = {smal: place_namen(sectoren, smal=smal) for smal in (False, True)}
    for straal in range(_GROOTSTE, _KLEINSTE, -2):
        smal = is_smal(straal)
        marges = measure(namen[smal], straal, outer_letter(lettergrootte, smal=smal))
        past = 2 * straal + marges.links + marges.rechts <= breedte
        if past and (hoogte is None or 2 * straal + marges.boven + marges.onder <= hoogte):
            return straal
    return _KLEINSTE


def outer_letter(lettergrootte: int, *, smal: bool) -> int:
    """The font size of the names in px."""
    return lettergrootte - 2 if smal else lettergrootte


def _nearest_pole(sector: Sector) -> float:
    ruimte = min(_SCHUIFRUIMTE, (sector.eind - sector.begin) / 2)
    begin, eind = sector.begin + ruimte, sector.eind - ruimte
    kandidaten = [begin, eind, *(pool for pool in (0.0, 180.0, 360.0) if begin <= pool <= eind)]
    return max(kandidaten, key=lambda hoek: (abs(math.cos(math.radians(hoek))), -hoek))
