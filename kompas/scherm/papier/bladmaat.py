# SPDX-License-Identifier: EUPL-1.2
"""How large the letters of a sheet in HTML can be: a browser cannot shrink text until it fits, so we count lines.

The PDF needs none of this: there the typesetter measures.
"""

import math
from collections.abc import Iterable, Sequence

from kompas.diensten.gespreksblad import Blok, Gespreksblad, Regel

_LETTERS = tuple(10.5 - 0.2 * stap for stap in range(20))  # points, the largest first
_PAGINA = 660.0  # lines on the page, times points
_BREED, _HALF = 92.0, 50.0  # characters of the largest letter on a line of the sheet, and beside the kompas
_VAST, _KOP, _TUSSEN = 14.0, 1.7, 0.3  # lines: title, end and what lies between; a heading; after each line
_KOMPAS = 220.0  # lines high, times points
_RIJ = 1.4  # a row of kenmerken


def choose_letter(blad: Gespreksblad) -> float:
    """The size in points with which the sheet stays on one A4."""
    return round(next((letter for letter in _LETTERS if _count(blad, letter) * letter <= _PAGINA), _LETTERS[-1]), 1)


def _count(blad: Gespreksblad, letter: float) -> float:
    """About how many lines the sheet has in letters of this size, those side by side counted once."""
    ruimer = _LETTERS[0] / letter
    breed = (_HALF if blad.kompas else _BREED) * ruimer
    links = _lines(blad.wie, breed) + sum(_KOP + _lines(blok.regels, breed) for blok in blad.energie)
    boven = max(links, _KOMPAS / letter if blad.kompas else 0.0)
    hoogste = _highest(blad.functies, _BREED * ruimer) + _highest(blad.gesprek, _BREED * ruimer)
    return _VAST + _KOP * bool(blad.functies) + boven + hoogste


def _highest(blokken: Sequence[Blok], breed: float) -> float:
    """The lines of the highest of some blocks side by side."""
    tekens = breed / max(1, len(blokken)) - 2 * (len(blokken) - 1)
    return max((1.5 + _rows(len(blok.kop), tekens - 6) + _lines(blok.regels, tekens) for blok in blokken), default=0.0)


def _lines(regels: Iterable[Regel], tekens: float) -> float:
    lijst = list(regels)
    kenmerken = sum(len(regel.tekst) + 5 for regel in lijst if regel.soort == "kenmerk")
    zinnen = [len(regel.label) + len(regel.tekst) + 2 for regel in lijst if regel.soort != "kenmerk"]
    ruimte = sum(regel.soort == "ruimte" for regel in lijst)
    return _RIJ * _rows(kenmerken, tekens) + sum(_rows(lengte, tekens) + _TUSSEN for lengte in zinnen) + 2 * ruimte


def _rows(lengte: int, tekens: float) -> int:
    return math.ceil(1.1 * lengte / tekens)
