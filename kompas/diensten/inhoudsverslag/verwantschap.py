# SPDX-License-Identifier: EUPL-1.2
"""How functions lie around each other: who has a twin, who stands alone, and what matches are made of."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from math import fsum
from statistics import median

from kompas.kern import Matcher, Profiel
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN

TOP = 10
TWEELING = 0.85  # from here on: are they really two functions?
ALLEEN = 0.15  # below this no function is near


@dataclass(frozen=True, slots=True)
class Buurpaar:
    """A function and another with their match S. `buur_id` is empty and `score` 0 when nothing is near at all."""

    functie_id: str
    buur_id: str
    score: float


@dataclass(frozen=True, slots=True)
class Verwantschap:
    """`buren`: each filled function with its best match, best first. `tweelingen`: pairs from `TWEELING`, each once.

    `aandelen`: categorie -> its part of all matches in the top tens together; the parts add up to 1.
    """

    buren: tuple[Buurpaar, ...]
    tweelingen: tuple[Buurpaar, ...]
    aandelen: Mapping[str, float]

    @property
    def mediaan(self) -> float:
        """The middle of the best matches; 0 without functions."""
        return median([paar.score for paar in self.buren] or [0.0])

    @property
    def alleen(self) -> tuple[Buurpaar, ...]:
        """The functions with no other nearer than `ALLEEN`, each with what lies nearest."""
        return tuple(paar for paar in self.buren if paar.score < ALLEEN)


def measure_verwantschap(matcher: Matcher) -> Verwantschap:
    """Look at the ten best matches of every filled function, the function itself left out."""
    toppen = {functie.id: tuple(_top(matcher, functie.id)) for functie in matcher.functies}
    beste = [top[0] if top else Buurpaar(functie_id, "", 0.0) for functie_id, top in toppen.items()]
    paren = [paar for top in toppen.values() for paar in top]
    return Verwantschap(
        buren=tuple(sorted(beste, key=_order)),
        tweelingen=tuple(sorted(_twins(paren), key=_order)),
        aandelen=_shares(matcher, paren),
    )


def _top(matcher: Matcher, functie_id: str) -> Iterator[Buurpaar]:
    buren = matcher.neighbours(functie_id)
    return (Buurpaar(functie_id, buur, score) for buur, score in islice(buren.items(), TOP))


def _twins(paren: list[Buurpaar]) -> Iterable[Buurpaar]:
    """Pairs from `TWEELING`, once for both directions, first id first."""
    gevonden: dict[tuple[str, str], Buurpaar] = {}
    for paar in paren:
        if paar.score >= TWEELING:
            eerste, tweede = sorted((paar.functie_id, paar.buur_id))
            gevonden.setdefault((eerste, tweede), Buurpaar(eerste, tweede, paar.score))
    return gevonden.values()


def _shares(matcher: Matcher, paren: list[Buurpaar]) -> Mapping[str, float]:
    delen: dict[str, list[float]] = {categorie: [] for categorie in GEMATCHTE_CATEGORIEEN}
    for paar in paren:
        profiel = Profiel.from_functie(matcher.catalogus, paar.functie_id)
        for deel in matcher.explain(profiel, paar.buur_id).gedeeld:
            delen.setdefault(deel.categorie, []).append(deel.aandeel)
    sommen = {categorie: fsum(aandelen) for categorie, aandelen in delen.items()}
    totaal = fsum(sommen.values())
    return {categorie: som / totaal if totaal else 0.0 for categorie, som in sommen.items()}


def _order(paar: Buurpaar) -> tuple[float, str, str]:
    return -paar.score, paar.functie_id, paar.buur_id
