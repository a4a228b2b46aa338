# SPDX-License-Identifier: EUPL-1.2
"""The figures of one set of tags against every function at once.

    D (dekking)   = sum over shared t of w(t) min(1, p(t)) / sum over t in F of w(t)
    B (benutting) = sum over shared t of w(t) p(t)         / sum over t in P of w(t) p(t)
    S (match)     = sqrt(D B), the Ochiai coefficient with weights (Ochiai 1957; idf weights: Spärck Jones 1972)

w(t) is the weight of a tag (see `Tagindex`), p(t) its strength in the profile.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from kompas.kern.index import Getallen, Tagindex

Scoresoort = Literal["ochiai", "jaccard"]


@dataclass(frozen=True, slots=True)
class Scores:
    """Figures of one profile against all filled functions, as arrays in the order of `Matcher.functies`."""

    score: Getallen
    jaccard: Getallen
    dekking: Getallen
    benutting: Getallen
    gedeeld_aantal: NDArray[np.int64]


def compute_scores(index: Tagindex, sterkte: Mapping[str, float], soort: Scoresoort) -> Scores:
    """Every figure for tags with these strengths; a tag that no function carries only counts in Jaccard."""
    bekend = sorted((index.tag_nummers[tag], p) for tag, p in sterkte.items() if tag in index.tag_nummers)
    nummers = [nummer for nummer, _ in bekend]
    kracht = np.array([p for _, p in bekend], dtype=np.float64)
    gewicht = index.gewicht[np.array(nummers, dtype=np.intp)]
    functies, lengtes = index.postings(nummers)
    breedte = len(index.totaal)
    aantal = np.bincount(functies, minlength=breedte)
    gebracht = np.bincount(functies, np.repeat(gewicht * np.minimum(kracht, 1), lengtes), minlength=breedte)
    gebruikt = gebracht
    if (kracht > 1).any():
        functies, lengtes = index.postings(nummer for nummer, p in bekend if p > 1)
        meer = np.repeat((gewicht * (kracht - 1))[kracht > 1], lengtes)
        gebruikt = gebracht + np.bincount(functies, meer, minlength=breedte)
    profieltotaal = float((gewicht * kracht).sum())
    dekking = np.minimum(gebracht / index.deler, 1)
    benutting = np.minimum(gebruikt / profieltotaal, 1) if profieltotaal > 0 else np.zeros(breedte)
    jaccard = aantal / (index.aantal + len(sterkte) - aantal)
    score = np.sqrt(dekking * benutting) if soort == "ochiai" else jaccard
    return Scores(score, jaccard, dekking, benutting, aantal)


def best_places(waarden: Getallen, aantal: int, boven: float = -math.inf) -> NDArray[np.intp]:
    """Places of the highest values, best first, ties by place; only values above `boven`."""
    if aantal <= 0:
        return np.empty(0, dtype=np.intp)
    plek = len(waarden) - aantal
    drempel = np.partition(waarden, plek)[plek] if plek > 0 else boven
    plekken = np.flatnonzero(waarden >= drempel if drempel > boven else waarden > boven)
    return plekken[np.argsort(-waarden[plekken], kind="stable")][:aantal]
