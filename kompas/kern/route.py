# SPDX-License-Identifier: EUPL-1.2
"""Routes over functions in between.

An edge runs from a function to each of its twenty best matches with S > 0 and costs `-ln S`; the cheapest route is the
one with the highest product of scores. Every route of at most three steps is looked at (at most 421), because plain
Dijkstra (1959) does not know the limit on steps and twins cost nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from kompas.kern.catalogus import Catalogus
from kompas.kern.matcher import Matcher

MAX_STAPPEN = 3
MAX_BUREN = 20
SPELING = 1e-12  # products that differ less are equal


@dataclass(frozen=True, slots=True)
class Route:
    """A way from one function to another. `stappen` are ids, both ends included; `scores` has S of every step.

    `score` is their product; `zwakste` the index of the weakest step (0 is the first step).
    """

    stappen: tuple[str, ...]
    scores: tuple[float, ...]

    @property
    def score(self) -> float:
        """Product of the scores of the steps."""
        return prod(self.scores)

    @property
    def zwakste(self) -> int:
        """Index of the step with the lowest score; the first of equals."""
        return min(range(len(self.scores)), key=lambda stap: (self.scores[stap], stap))

    @property
    def tussenstops(self) -> tuple[str, ...]:
        """The functions in between."""
        return self.stappen[1:-1]


def find_routes(
    catalogus: Catalogus, van: str, naar: str, aantal: int = 3, *, matcher: Matcher | None = None
) -> list[Route]:
    """The best routes of at most three steps, best first; none is a valid answer.

    Alternatives share no function in between. A stop must help: a route never takes a detour where an allowed step
    that skips a stop makes it cheaper. Skeletons are no stop, start or goal. Give a `matcher` to reuse its index.
    Raises `OnbekendeFunctie`.
    """
    catalogus.functie(van), catalogus.functie(naar)
    matcher = matcher or Matcher(catalogus)
    if van == naar or aantal <= 0:
        return []
    routes = [route for route in _all_routes(matcher, van, naar) if not _has_shortcut(matcher, route)]
    routes.sort(key=lambda route: (-route.score, len(route.stappen), route.stappen))
    gekozen: list[Route] = []
    bezocht: set[str] = set()
    for route in routes:
        if len(gekozen) < aantal and bezocht.isdisjoint(route.tussenstops):
            gekozen.append(route)
            bezocht.update(route.tussenstops)
    return gekozen


def _edges(matcher: Matcher, functie_id: str) -> dict[str, float]:
    return {match.functie_id: match.score for match in matcher.neighbours(functie_id, MAX_BUREN)}


def _all_routes(matcher: Matcher, van: str, naar: str) -> Iterator[Route]:
    lopend = [Route((van,), ())]
    for _ in range(MAX_STAPPEN):
        verder = []
        for route in lopend:
            for volgende, score in _edges(matcher, route.stappen[-1]).items():
                langer = Route((*route.stappen, volgende), (*route.scores, score))
                if volgende == naar:
                    yield langer
                elif volgende not in route.stappen:
                    verder.append(langer)
        lopend = verder


def _has_shortcut(matcher: Matcher, route: Route) -> bool:
    for begin, van in enumerate(route.stappen):
        stappen = _edges(matcher, van)
        for eind in range(begin + 2, len(route.stappen)):
            overgeslagen = prod(route.scores[begin:eind])
            if stappen.get(route.stappen[eind], 0.0) > overgeslagen + SPELING:
                return True
    return False
