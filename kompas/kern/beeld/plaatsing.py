# SPDX-License-Identifier: EUPL-1.2
"""Give the chosen marks their bearings and sizes: kept apart in the field, evenly along the rim."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from kompas.kern.beeld.punt import TUSSENRUIMTE, Punt
from kompas.kern.beeld.sectoren import CIRKEL, Indeling
from kompas.kern.beeld.straal import RAND, Ring
from kompas.kern.beeld.verspreiding import Merk, Spreiding, place, spread

LABEL = (18.0, 9.0)  # px: half the width and half the height that a ring label keeps free, due north
_RIJAFSTAND = 0.036
_MIN_PX = 5.0
_DEEL = 0.7
_SAMEN = 0.55  # plain marks shrink alike all around down to this; below it only where it is crowded


def place_field(
    punten: Sequence[Punt], indeling: Indeling, ringen: Sequence[Ring], schermstraal: int
) -> tuple[Punt, ...]:
    """Move marks apart inside their sector; where there is no room they shrink."""
    gesorteerd = sorted(punten, key=lambda punt: punt.eigen_hoek)
    groepen = [list(groep) for _, groep in groupby(gesorteerd, key=lambda punt: punt.sector)]
    rijen = [[_merk(punt, indeling, ringen, schermstraal) for punt in groep] for groep in groepen]
    spreidingen = [spread(rij) for rij in rijen]
    samen = max(_SAMEN, min((spreiding.gewoon for spreiding in spreidingen), default=1.0))
    return tuple(
        punt
        for groep, rij, spreiding in zip(groepen, rijen, spreidingen)
        for punt in _placed(groep, rij, _level(rij, spreiding, samen))
    )


def _level(rij: Sequence[Merk], spreiding: Spreiding, gewoon: float) -> Spreiding:
    """The same sector with plain marks as small as elsewhere, so that size means the same all around."""
    if spreiding.gewoon <= gewoon:
        return spreiding
    return Spreiding(place(rij, spreiding.tekst, gewoon) or spreiding.hoeken, spreiding.tekst, gewoon)


def _placed(groep: Sequence[Punt], rij: Sequence[Merk], spreiding: Spreiding) -> Iterator[Punt]:
    for punt, merk, hoek in zip(groep, rij, spreiding.hoeken):
        factor = spreiding.tekst if merk.met_tekst else spreiding.gewoon
        yield replace(punt, hoek=math.degrees(hoek), grootte=punt.grootte * factor)


def _merk(punt: Punt, indeling: Indeling, ringen: Sequence[Ring], schermstraal: int) -> Merk:
    sector = indeling.sectoren[punt.sector]
    breedte, hoogte = (maat / schermstraal for maat in LABEL)
    ruimte = punt.omvang / 2 + TUSSENRUIMTE / 2 / schermstraal
    bij_label = any(abs(ring.afstand - punt.afstand) < ruimte + hoogte for ring in ringen)
    return Merk(
        hoek=math.radians(punt.eigen_hoek),
        afstand=punt.afstand,
        ruimte=ruimte,
        onder=math.radians(sector.begin),
        boven=math.radians(sector.eind),
        links=breedte if bij_label and sector is indeling.sectoren[0] else 0.0,
        rechts=breedte if bij_label and sector is indeling.sectoren[-1] else 0.0,
        met_tekst=bool(punt.merk) or punt.soort == "eigen",
    )


def rim_size(indeling: Indeling, gewenst: float, schermstraal: int) -> tuple[int, float]:
    """How many rows the rim needs (1 or 2) and the size of its marks, so that none ever has to move.

    It depends on the map and on what is filled, not on profile or filters, so that the rim stands still.
    """
    ruim = TUSSENRUIMTE / schermstraal
    een, twee = (_mark_in(_chord(_narrowest(indeling.leeg, rijen)), ruim) for rijen in (1, 2))
    if een >= min(gewenst, _MIN_PX / schermstraal):
        return 1, min(gewenst, een)
    return 2, min(gewenst, twee, _mark_in(_RIJAFSTAND, ruim))


def _mark_in(stap: float, ruim: float) -> float:
    """The largest mark when the next one stands a `stap` further."""
    return max(stap - ruim, _DEEL * stap)


def _narrowest(hoeken: Sequence[float], rijen: int) -> float:
    """The smallest step in degrees between two unfilled functions in one row (the circle closes on itself)."""
    rondes = [[*hoeken[rij::rijen], hoeken[rij] + CIRKEL] for rij in range(min(rijen, len(hoeken)))]
    return min(later - eerder for ronde in rondes for eerder, later in pairwise(ronde))


def _chord(stap: float) -> float:
    return 2 * (RAND - _RIJAFSTAND / 2) * math.sin(math.radians(min(stap, 180.0)) / 2)


def rim_distance(rij: int, rijen: int) -> float:
    """The distance of a row of the rim."""
    return RAND + (rij - (rijen - 1) / 2) * _RIJAFSTAND
