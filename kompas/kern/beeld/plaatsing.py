# SPDX-License-Identifier: EUPL-1.2
"""Give the chosen marks their bearings and sizes: kept apart in the field, evenly along the rim."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from kompas.kern.beeld.punt import BEWAARRING, TUSSENRUIMTE, Punt
from kompas.kern.beeld.ringlabels import Labelstrook
from kompas.kern.beeld.sectoren import Indeling
from kompas.kern.beeld.straal import MAX_RAND, RAND
from kompas.kern.beeld.verspreiding import Merk, Verspreiding, place, spread

_RIJAFSTAND = 0.036
_MIN_RAND_PX = 5.0
_SAMEN = 0.55  # plain marks shrink alike all around down to this; below it only where it is crowded


def place_field(
    punten: Sequence[Punt], indeling: Indeling, strook: Labelstrook | None, schermstraal: int, samen: float = _SAMEN
) -> list[Punt]:
    """Move marks apart inside their sector; where there is no room they shrink, all alike as long as that is fair.

    The labels of the rings along `strook` stay free.
    """
    gesorteerd = sorted(punten, key=lambda punt: punt.eigen_hoek)
    groepen = [list(groep) for _, groep in groupby(gesorteerd, key=lambda punt: punt.sector)]
    rijen = [[_merk(punt, indeling, strook, schermstraal) for punt in groep] for groep in groepen]
    spreidingen = [spread(rij) for rij in rijen]
    samen = max(samen, min((spreiding.gewoon for spreiding in spreidingen), default=1.0))
    return [
        punt
        for groep, rij, spreiding in zip(groepen, rijen, spreidingen)
        for punt in _placed(groep, rij, _level(rij, spreiding, samen))
    ]


def place_rim(punten: Sequence[Punt], indeling: Indeling, schermstraal: int) -> list[Punt]:
    """Stand the unfilled functions on the rim, all of one size: in one row, or in two when they would become too small.

    Neighbours alternate between the rows.
    """
    geplaatst: list[Punt] = []
    for rijen in (1, 2):
        hoogste = MAX_RAND if rijen == 1 else _RIJAFSTAND - TUSSENRUIMTE / schermstraal
        op_rij: list[list[Punt]] = [[] for _ in range(rijen)]
        for punt in punten:
            rij = indeling.plekken[punt.functie_id].leeg_ervoor % rijen
            grootte = min(punt.grootte, hoogste / (BEWAARRING if punt.bewaard else 1))
            op_rij[rij].append(replace(punt, afstand=rim_distance(rij, rijen), grootte=grootte))
        geplaatst = [punt for rij in op_rij for punt in place_field(rij, indeling, None, schermstraal, 0.0)]
        kleinste = min((punt.grootte for punt in geplaatst), default=0.0)
        if kleinste * schermstraal >= _MIN_RAND_PX:
            break
    gelijk = (replace(punt, grootte=kleinste) for punt in geplaatst)
    return sorted(gelijk, key=lambda punt: punt.eigen_hoek)


def _level(rij: Sequence[Merk], spreiding: Verspreiding, gewoon: float) -> Verspreiding:
    """The same sector with plain marks as small as elsewhere, so that size means the same all around."""
    if spreiding.gewoon <= gewoon:
        return spreiding
    return Verspreiding(place(rij, spreiding.tekst, gewoon) or spreiding.hoeken, spreiding.tekst, gewoon)


def _placed(groep: Sequence[Punt], rij: Sequence[Merk], spreiding: Verspreiding) -> Iterator[Punt]:
    for punt, merk, hoek in zip(groep, rij, spreiding.hoeken):
        factor = spreiding.tekst if merk.met_tekst else spreiding.gewoon
        yield replace(punt, hoek=math.degrees(hoek), grootte=punt.grootte * factor)


def _merk(punt: Punt, indeling: Indeling, strook: Labelstrook | None, schermstraal: int) -> Merk:
    sector = indeling.sectoren[punt.sector]
    ruimte = punt.omvang / 2 + TUSSENRUIMTE / 2 / schermstraal
    breed = strook.breed if strook and strook.takes(punt, ruimte) else 0.0
    na, voor = (strook.sector, (strook.sector - 1) % len(indeling.sectoren)) if strook else (None, None)
    return Merk(
        hoek=math.radians(punt.eigen_hoek),
        afstand=punt.afstand,
        ruimte=ruimte,
        onder=math.radians(sector.begin),
        boven=math.radians(sector.eind),
        links=breed if punt.sector == na else 0.0,
        rechts=breed if punt.sector == voor else 0.0,
        met_tekst=bool(punt.merk) or punt.soort == "eigen",
    )


def rim_distance(rij: int, rijen: int) -> float:
    """The distance of a row of the rim."""
    return RAND + (rij - (rijen - 1) / 2) * _RIJAFSTAND
