# SPDX-License-Identifier: EUPL-1.2
"""How a function contains a word of the query."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kompas.kern.zoeken.zoekwoorden import Lezing

VERDERE_TREFFERS = 0.2  # what more passages with the word add to the best one

Treffers = dict[int, tuple[float, str]]  # passage number -> (score, normal form of the word found there)


@dataclass(frozen=True, slots=True)
class Zoekvondst:
    """The passages of a function that hold a word, with one score for all.

    `beste`: the best passage, or for a compound that was found in parts the best passage of each part.
    """

    score: float
    treffers: Mapping[int, tuple[float, str]]
    beste: tuple[int, ...]
    bedoeld: str = ""


def combine(per_groep: Sequence[Treffers], lezing: Lezing) -> Zoekvondst | None:
    """One find from the passages of each group of a reading; None when they had to stand together and do not."""
    if lezing.samen:
        gedeeld = set(per_groep[0]).intersection(*per_groep[1:])
        per_groep = [{nummer: treffers[nummer] for nummer in sorted(gedeeld)} for treffers in per_groep]
        if not gedeeld:
            return None
    aandeel = lezing.factor / len(per_groep)
    samen: Treffers = {}
    for treffers in per_groep:
        for nummer, (score, woord) in treffers.items():
            eerder, eerste_woord = samen.get(nummer, (0.0, woord))
            samen[nummer] = (eerder + aandeel * score, eerste_woord)
    beste = dict.fromkeys(min(treffers, key=lambda nummer: (-treffers[nummer][0], nummer)) for treffers in per_groep)
    return Zoekvondst(
        sum(aandeel * _sum_score(treffers) for treffers in per_groep), samen, tuple(beste), lezing.bedoeld
    )


def better_of(een: Zoekvondst, ander: Zoekvondst) -> Zoekvondst:
    """The find with the higher score, with the passages of both."""
    hoogste, laagste = (een, ander) if een.score >= ander.score else (ander, een)
    return Zoekvondst(hoogste.score, {**laagste.treffers, **hoogste.treffers}, hoogste.beste, hoogste.bedoeld)


def _sum_score(treffers: Treffers) -> float:
    """The best passage, plus a little for the others, so that many weak hits never beat a title."""
    scores = [score for score, _ in treffers.values()]
    beste = max(scores)
    return beste + VERDERE_TREFFERS * min(sum(scores) - beste, beste)
