# SPDX-License-Identifier: EUPL-1.2
"""The one tag that helps most: what a single new tag, learned, would bring nearer."""

import math
from dataclasses import dataclass

import numpy as np

from kompas.kern.index import Getallen
from kompas.kern.matcher import Matcher
from kompas.kern.profiel import NEUTRAAL, Profiel

MERKBAAR = 0.01  # a gain of one percentage point is what people can see
DECIMALEN = 12  # gains that differ less are equal, and go by id
RUIS = 10.0**-DECIMALEN


@dataclass(frozen=True, slots=True)
class Kans:
    """A tag that is not in the profile. `winst`: rise of the score (for one function, or summed over all that it
    visibly brings nearer); `functies`: how many functions it brings visibly nearer.
    """

    tag_id: str
    winst: float
    functies: int


def best_tags_for(matcher: Matcher, profiel: Profiel, functie_id: str, top: int = 3) -> list[Kans]:
    """The tags that bring one function nearest, best first, ties by id.

    Raises `OnbekendeFunctie` and `OnbekendeTag`.
    """
    nu = matcher.explain(profiel, functie_id)
    kansen = [
        Kans(deel.tag_id, matcher.explain(profiel.add(deel.tag_id), functie_id).score - nu.score, 1)
        for deel in nu.ontbrekend
    ]
    return sorted((kans for kans in kansen if kans.winst > RUIS), key=_order)[:top]


def best_tags(matcher: Matcher, profiel: Profiel, top: int = 3) -> list[Kans]:
    """The tags that bring most functions visibly nearer, best first; ties by summed gain, then id.

    Raises `OnbekendeTag`.
    """
    index, tags = matcher.index, matcher.index.tags
    winst = _gains(matcher, profiel)
    al_in_profiel = np.zeros(len(index.gewicht), dtype=bool)
    al_in_profiel[[index.tag_nummers[tag] for tag in profiel.sterkte if tag in index.tag_nummers]] = True
    winst[al_in_profiel[tags]] = 0
    merkbaar = winst >= MERKBAAR
    aantal = np.bincount(tags[merkbaar], minlength=len(index.gewicht)).tolist()
    som = np.bincount(tags[merkbaar], winst[merkbaar], minlength=len(index.gewicht)).tolist()
    kansen = [Kans(tag_id, som[tag], aantal[tag]) for tag_id, tag in index.tag_nummers.items() if aantal[tag]]
    return sorted(kansen, key=_order)[:top]


def _gains(matcher: Matcher, profiel: Profiel) -> Getallen:
    """For every place in the index: how much the tag there, when new in the profile, raises S of the function there.

    Only functions that carry a tag gain by it. With "jaccard" the union stays as it is and the intersection grows by 1.
    """
    index, scores, sterkte = matcher.index, matcher.scores(profiel), matcher.matched_strengths(profiel)
    if matcher.scoresoort == "jaccard":
        return (1 / (index.aantal + len(sterkte) - scores.gedeeld_aantal))[index.functies]
    profieltotaal = math.fsum(matcher.gewicht(tag) * p for tag, p in sterkte.items())
    gewicht = (index.gewicht * NEUTRAAL)[index.tags]
    weegt = gewicht > 0
    gewicht, functies = gewicht[weegt], index.functies[weegt]
    dekking, benutting = scores.dekking[functies], scores.benutting[functies]
    nieuwe_dekking = np.minimum(dekking + gewicht / index.totaal[functies], 1)
    nieuwe_benutting = (benutting * profieltotaal + gewicht) / (profieltotaal + gewicht)
    winst = np.zeros(len(weegt))
    winst[weegt] = np.sqrt(nieuwe_dekking * nieuwe_benutting) - np.sqrt(dekking * benutting)
    return winst


def _order(kans: Kans) -> tuple[int, float, str]:
    return -kans.functies, -round(kans.winst, DECIMALEN), kans.tag_id
