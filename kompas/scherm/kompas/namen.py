# SPDX-License-Identifier: EUPL-1.2
"""The names around the circle: in short lines, at a bearing and with margins that leave them whole and apart."""

import html
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kompas.kern.beeld import Sector
from kompas.scherm.kompas.naamregels import fold
from kompas.scherm.kompas.naamvak import NAAM_AFSTAND, REGELHOOGTE, Naamvak

__all__ = [
    "NAAM_AFSTAND",
    "REGELHOOGTE",
    "Marges",
    "Naam",
    "choose_letter",
    "choose_schermstraal",
    "is_smal",
    "measure",
    "outer_letter",
    "place_namen",
]

_RAND = 12.0  # px that stay free without a name
_SMAL, _KLEINSTE, _GROOTSTE = 180, 90, 420  # px
_LETTERS, _LETTER_SMAL = (15, 19), 14  # px
_STRAAL_PER_LETTER = 17  # px of radius for each px of a letter
_KRAPST = {False: (190, 15), True: (120, 12)}  # radius and letter at which names have the least room
_BREED, _BREED_NAAST = 17, 12  # characters on a line above and below the circle, and beside it
_NAAST = 0.5  # of the radius: a name that far east or west stands beside the circle
_REGELS = (4, 3, 2, 1)  # lines; fewer when names would touch
_SCHUIFRUIMTE = 6.0  # degrees that a name keeps from the edge of its sector when it slides
_STAPPEN = 4  # places to try in each half of a sector


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


def choose_letter(straal: int) -> int:
    """The font size in px of a figure: it grows with the circle, so that the back of a room can read it."""
    laagste, hoogste = _LETTERS
    return _LETTER_SMAL if is_smal(straal) else min(hoogste, max(laagste, straal // _STRAAL_PER_LETTER))


def outer_letter(lettergrootte: int, *, smal: bool) -> int:
    """The font size of the names in px."""
    return lettergrootte - 2 if smal else lettergrootte


def place_namen(sectoren: Sequence[Sector], *, smal: bool) -> tuple[Naam, ...]:
    """A name for each sector: halfway, on a narrow screen as near to north or south as its sector allows.

    Where two would touch, the later one slides in its sector; where that is not enough, all names get fewer lines. What
    never fits is left out.
    """
    beste: tuple[Naam, ...] = ()
    for regels in _REGELS:
        beste = max(beste, _place(sectoren, regels, smal=smal), key=len)
        if len(beste) == len(sectoren):
            break
    return beste


def _place(sectoren: Sequence[Sector], regels: int, *, smal: bool) -> tuple[Naam, ...]:
    straal, letter = _KRAPST[smal]
    namen: list[Naam] = []
    vakken: list[Naamvak] = []
    for sector in sectoren:
        for naam in _candidates(sector, regels, smal=smal):
            vak = Naamvak.measure(naam.hoek, naam.regels, straal, letter)
            if not any(vak.touches(ander) for ander in vakken):
                namen.append(naam)
                vakken.append(vak)
                break
    return tuple(namen)


def measure(namen: Sequence[Naam], straal: int, letter: float) -> Marges:
    """The room that the names need outside a circle of `straal` px."""
    vakken = [Naamvak.measure(naam.hoek, naam.regels, straal, letter) for naam in namen]
    ver = straal + _RAND
    return Marges(
        links=round(max([ver, *(-vak.links for vak in vakken)]) - straal),
        rechts=round(max([ver, *(vak.rechts for vak in vakken)]) - straal),
        boven=round(max([ver, *(-vak.boven for vak in vakken)]) - straal),
        onder=round(max([ver, *(vak.onder for vak in vakken)]) - straal),
    )


@lru_cache(maxsize=64)
def choose_schermstraal(sectoren: tuple[Sector, ...], breedte: int, hoogte: int | None = None) -> int:
    """The largest radius (px) for `build_beeld` whose circle and names fit in a box of `breedte` by `hoogte` px."""
    namen = {smal: place_namen(sectoren, smal=smal) for smal in (False, True)}
    for straal in range(_GROOTSTE, _KLEINSTE, -2):
        smal = is_smal(straal)
        marges = measure(namen[smal], straal, outer_letter(choose_letter(straal), smal=smal))
        past = 2 * straal + marges.links + marges.rechts <= breedte
        if past and (hoogte is None or 2 * straal + marges.boven + marges.onder <= hoogte):
            return straal
    return _KLEINSTE


def _candidates(sector: Sector, regels: int, *, smal: bool) -> Iterator[Naam]:
    ruimte = min(_SCHUIFRUIMTE, (sector.eind - sector.begin) / 2)
    begin, eind = sector.begin + ruimte, sector.eind - ruimte
    beste = _nearest_pole(begin, eind) if smal else sector.midden
    stap = (eind - begin) / 2 / _STAPPEN
    hoeken = [beste + kant * nummer * stap for nummer in range(2 * _STAPPEN + 1) for kant in (1, -1)]
    for hoek in hoeken:
        if begin <= hoek <= eind:
            naast = smal or abs(math.sin(math.radians(hoek))) > _NAAST
            yield Naam(hoek, fold(sector.naam, _BREED_NAAST if naast else _BREED, regels), sector.kleurgroep)


def _nearest_pole(begin: float, eind: float) -> float:
    kandidaten = [begin, eind, *(pool for pool in (0.0, 180.0, 360.0) if begin <= pool <= eind)]
    return max(kandidaten, key=lambda hoek: (abs(math.cos(math.radians(hoek))), -hoek))
