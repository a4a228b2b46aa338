# SPDX-License-Identifier: EUPL-1.2
"""What each step of a route asks and brings, for a found route and for a path that someone chose."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kompas.kern.matcher import Matcher
from kompas.kern.profiel import Profiel
from kompas.kern.route import Route, find_routes
from kompas.kern.vergelijking import sort_tags

MAX_ZOEK = 50  # so many functions around the wished one are tried when it cannot be reached itself


@dataclass(frozen=True, slots=True)
class Routestap:
    """One step. `leert`: what is asked there and was not yet met on the way, most telling first; `voor_doel`: the
    part of it that the last function asks too; `score`: S from the function before.
    """

    van: str
    naar: str
    score: float
    leert: tuple[str, ...]
    voor_doel: tuple[str, ...]


def assess_route(matcher: Matcher, stappen: Sequence[str]) -> Route:
    """A path of own choice as a route, with S of every step; 0 where a function is not filled or nothing is shared.

    Raises `OnbekendeFunctie`.
    """
    return Route(tuple(stappen), tuple(_score(matcher, van, naar) for van, naar in pairwise(stappen)))


def list_stappen(matcher: Matcher, route: Route, bekend: Iterable[str] = ()) -> tuple[Routestap, ...]:
    """The steps of a route. `bekend` are the tags that someone brings beside those of the first function.

    Whoever works in a function learns what it asks, so a tag counts as new only once. Raises `OnbekendeFunctie`.
    """
    functies = [matcher.catalogus.functie(functie_id) for functie_id in route.stappen]
    geleerd = {*bekend, *(functies[0].tag_ids if functies else ())}
    doel = set(functies[-1].tag_ids) if functies else set()
    stappen = []
    for (van, naar), score in zip(pairwise(functies), route.scores):
        nieuw = sort_tags(matcher, set(naar.tag_ids) - geleerd if naar.is_gevuld else set())
        stappen.append(Routestap(van.id, naar.id, score, nieuw, tuple(tag for tag in nieuw if tag in doel)))
        geleerd.update(nieuw)
    return tuple(stappen)


def find_nearest(matcher: Matcher, van: str, naar: str, aantal: int = 3) -> tuple[Route, ...]:
    """Routes to the functions most like `naar` that can be reached from `van`, nearest to `naar` first.

    For when there is no route to `naar` itself. Raises `OnbekendeFunctie`.
    """
    gevonden: list[Route] = []
    for buur in matcher.neighbours(naar, MAX_ZOEK):
        if len(gevonden) < aantal:
            gevonden += find_routes(matcher.catalogus, van, buur, 1, matcher=matcher)
    return tuple(gevonden[:aantal])


def _score(matcher: Matcher, van: str, naar: str) -> float:
    plek = matcher.plek(naar)
    matcher.catalogus.functie(naar)
    score = matcher.scores(Profiel.from_functie(matcher.catalogus, van)).score
    return 0.0 if plek is None else float(score[plek])
