# SPDX-License-Identifier: EUPL-1.2
"""Routes over functions in between.

An edge runs from a function to each of its twenty best matches with S > 0 and costs `-ln S`; the cheapest route is the
one with the highest product of scores. Every route of at most three steps is looked at (from at most 421 functions),
because plain Dijkstra (1959) does not know the limit on steps and twins cost nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from kompas.kern.catalogus import Catalogus
from kompas.kern.matcher import Matcher

MAX_STAPPEN = 3
MAX_BUREN = 20
SPELING = 1 + 1e-12  # products that differ by less than this factor are equal


@dataclass(frozen=True, slots=True)
class Route:
    """A way from one function to another. `stappen` are ids, both ends included; `scores` has S of every step.

    `score` is their product; `zwakste` the index of the weakest step (0 is the first step).
    """

    stappen: tuple[str, ...]
    scores: tuple[float, ...]

    @property
    def score(self) -> float:
        """Product of the scores of the steps, multiplied from the lowest up: the same for every order of them."""
        return prod(sorted(self.scores))

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
    that skips a stop makes it cheaper. Skeletons and rollen are no stop, start or goal. Give a `matcher` to reuse its
    index.
    Raises `OnbekendeFunctie`.
    """
    catalogus.functie(van), catalogus.functie(naar)
    matcher = matcher or Matcher(catalogus)
    if van == naar or aantal <= 0 or matcher.plek(van) is None or matcher.plek(naar) is None:
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


def _all_routes(matcher: Matcher, van: str, naar: str) -> Iterator[Route]:
    lopend = [Route((van,), ())]
    for nog in reversed(range(MAX_STAPPEN)):
        verder = []
        for route in lopend:
            buren = matcher.neighbours(route.stappen[-1], MAX_BUREN)
            if naar in buren:
                yield Route((*route.stappen, naar), (*route.scores, buren[naar]))
            if nog:
                langs = [stop for stop in buren if stop != naar and stop not in route.stappen]
                verder += [Route((*route.stappen, stop), (*route.scores, buren[stop])) for stop in langs]
        lopend = verder


def _has_shortcut(matcher: Matcher, route: Route) -> bool:
    for begin, van in enumerate(route.stappen):
        buren = matcher.neighbours(van, MAX_BUREN)
        for eind in range(begin + 2, len(route.stappen)):
            overgeslagen = prod(route.scores[begin:eind])
            if buren.get(route.stappen[eind], 0.0) > overgeslagen * SPELING:
                return True
    return False
