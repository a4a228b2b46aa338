# SPDX-License-Identifier: EUPL-1.2
"""Shape and colours of one mark: the kind shows in the shape, the vakgroep in the tone, the wishes in the paleness."""

from dataclasses import dataclass, replace

from kompas.kern.beeld import Punt
from kompas.scherm.kompas.kleur import Figuurstijl, Palet

IS_BLEEK = 0.5  # from this paleness on a mark with a number is drawn pale, with a dark number
_RUIT, _VIERKANT = 1.3, 1.42  # how far Plotly's shapes reach, in halves of their size


@dataclass(frozen=True, slots=True)
class Merkvorm:
    """`vorm` is Plotly's name; `maat` and `dikte` (of the outline) in px; `rand` is for the box that hovers."""

    vorm: str
    maat: float
    vulling: str
    lijn: str
    dikte: float
    rand: str


def style_merk(punt: Punt, palet: Palet, stijl: Figuurstijl, nummer: int, px: float) -> Merkvorm:
    """The mark of a function of the vakgroep with this number; with its outline it fits a circle `px` across."""
    toon = palet.toon(nummer)
    rond = Merkvorm("circle", px, toon, stijl.papier, 1.5, palet.kleur)
    bleek = is_bleek(punt)
    if punt.soort == "dichtbij":
        vulling, lijn = (palet.bleek(toon, 1.0), toon) if bleek else (toon, stijl.papier)
        return replace(rond, maat=px - 1.5, vulling=vulling, lijn=lijn)
    if punt.soort == "verrassend":
        lijn, dikte = (palet.stip("", nummer), 1.4) if bleek else (toon, 2.4)
        return Merkvorm("diamond", (px - 3) / _RUIT, stijl.papier, lijn, dikte, palet.kleur)
    if punt.soort == "eigen":
        return Merkvorm("square", (px - 2) / _VIERKANT, stijl.inkt, stijl.papier, 1.5, palet.kleur)
    if punt.soort == "niet_gevuld":
        return replace(rond, maat=0.85 * px, vulling=stijl.papier, lijn=palet.kleur, dikte=0.15 * px)
    stip = palet.stip(punt.woorden, nummer)
    if not punt.bleekheid:
        return replace(rond, maat=0.94 * px, vulling=stip, dikte=0.06 * px)
    return replace(rond, maat=0.88 * px, vulling=palet.bleek(stip, punt.bleekheid), lijn=stip, dikte=0.12 * px)


def is_bleek(punt: Punt) -> bool:
    """True when a mark with a number or a letter lies so far from the wishes that it is drawn pale."""
    return punt.bleekheid >= IS_BLEEK
