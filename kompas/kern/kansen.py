# SPDX-License-Identifier: EUPL-1.2
"""The one tag that helps most: what a single new tag, learned, would bring nearer."""

import math
from dataclasses import dataclass

import numpy as np

from kompas.kern.matcher import Matcher
from kompas.kern.profiel import NEUTRAAL, Profiel

MERKBAAR = 0.01  # a gain of one percentage point is what people can see


@dataclass(frozen=True, slots=True)
class Kans:
    """A tag that is not in the profile. `winst`: rise of the score (for one function, or summed over all that it
    visibly brings nearer); `functies`: how many functions it brings visibly nearer."""

    tag_id: str
    winst: float
    functies: int


def best_tags_for(matcher: Matcher, profiel: Profiel, functie_id: str, top: int = 3) -> list[Kans]:
    """The tags that bring one function nearest, best first, ties by id. Raises `OnbekendeFunctie` and `OnbekendeTag`."""
    nu = matcher.explain(profiel, functie_id)
    kansen = [
        Kans(deel.tag_id, matcher.explain(profiel.add(deel.tag_id), functie_id).score - nu.score, 1)
        for deel in nu.ontbrekend
    ]
    return sorted((kans for kans in kansen if kans.winst > 0), key=lambda kans: (-kans.winst, kans.tag_id))[:top]


def best_tags(matcher: Matcher, profiel: Profiel, top: int = 3) -> list[Kans]:
    """The tags that bring most functions visibly nearer, best first; ties by summed gain, then id.

    With score "ochiai"; the gain of tag t for function f that carries it follows from adding w(t) to what is shared.
    Raises `OnbekendeTag`.
    """
    index, scores = matcher.index, matcher.scores(profiel)
    profieltotaal = math.fsum(matcher.gewicht(tag) * p for tag, p in profiel.sterkte.items())
    winst, aantal = np.zeros(len(index.gewicht)), np.zeros(len(index.gewicht), dtype=int)
    for tag_id, tag in index.tag_nummers.items():
        gewicht = index.gewicht[tag] * NEUTRAAL
        if tag_id in profiel.sterkte or gewicht == 0:
            continue
        functies, _ = index.postings([tag])
        totaal = index.totaal[functies]
        dekking = scores.dekking[functies] + gewicht / totaal
        benutting = (scores.benutting[functies] * profieltotaal + gewicht) / (profieltotaal + gewicht)
        verschil = np.sqrt(dekking * benutting) - np.sqrt(scores.dekking[functies] * scores.benutting[functies])
        merkbaar = verschil >= MERKBAAR
        winst[tag], aantal[tag] = verschil[merkbaar].sum(), merkbaar.sum()
    kansen = [
        Kans(tag_id, float(winst[tag]), int(aantal[tag])) for tag_id, tag in index.tag_nummers.items() if aantal[tag]
    ]
    return sorted(kansen, key=lambda kans: (-kans.functies, -kans.winst, kans.tag_id))[:top]
