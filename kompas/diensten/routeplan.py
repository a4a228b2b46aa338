# SPDX-License-Identifier: EUPL-1.2
"""Routes: from one function to another over functions in between, or along a path of one's own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Functie, Route, Tag, find_routes
from kompas.kern.routestap import Routestap, assess_route, find_nearest, list_stappen
from kompas.kern.tag import Opleiding

MAX_PAD = 8  # stops of an own path, both ends included
MAX_VOLGENDE = 5


@dataclass(frozen=True, slots=True)
class Stapkaart:
    """One step as its card shows it. `zwakste`: the largest step of a route of several; `leren`: ways to learn what
    is new, per tag; `harde_eisen`: needed to begin.
    """

    functie: Functie
    stap: Routestap
    woorden: str
    zwakste: bool
    leert: tuple[Tag, ...]
    leren: Mapping[str, tuple[Opleiding, ...]]
    harde_eisen: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Routekaart:
    """A route with a card for every step."""

    route: Route
    begin: Functie
    kaarten: tuple[Stapkaart, ...]

    @property
    def doel(self) -> Functie:
        """Where it ends."""
        return self.kaarten[-1].functie if self.kaarten else self.begin


@dataclass(frozen=True, slots=True)
class Routeplan:
    """Routes to the wished function, best first; when there are none, routes to what lies nearest to it."""

    van: Functie
    naar: Functie
    routes: tuple[Routekaart, ...]
    dichtbij: tuple[Routekaart, ...]


def plan_routes(organisatie: Organisatie, van: str, naar: str, bekend: Iterable[str] = ()) -> Routeplan:
    """Ways from one function to another. `bekend`: tags that someone brings besides. Raises `OnbekendeFunctie`."""
    catalogus, matcher = organisatie.catalogus, organisatie.matcher
    bekend = tuple(bekend)
    routes = find_routes(catalogus, van, naar, matcher=matcher)
    nabij = () if routes or van == naar else find_nearest(matcher, van, naar)
    return Routeplan(
        catalogus.functie(van),
        catalogus.functie(naar),
        tuple(_draw(organisatie, route, bekend) for route in routes),
        tuple(_draw(organisatie, route, bekend) for route in nabij),
    )


def walk_pad(organisatie: Organisatie, stappen: Sequence[str], bekend: Iterable[str] = ()) -> Routekaart | None:
    """An own path, without the stops that this content does not know; None when nothing of it is left."""
    bestaand = [stap for stap in stappen if stap in organisatie.catalogus]
    return _draw(organisatie, assess_route(organisatie.matcher, bestaand), tuple(bekend)) if bestaand else None


def suggest_next(organisatie: Organisatie, stappen: Sequence[str]) -> tuple[Functie, ...]:
    """Functions that lie nearest to the last stop of a path and are not on it yet."""
    if not stappen or stappen[-1] not in organisatie.catalogus:
        return ()
    buren = organisatie.matcher.neighbours(stappen[-1])
    nieuw = [buur for buur in buren if buur not in stappen]
    return tuple(map(organisatie.catalogus.functie, nieuw[:MAX_VOLGENDE]))


def _draw(organisatie: Organisatie, route: Route, bekend: tuple[str, ...]) -> Routekaart:
    catalogus = organisatie.catalogus
    stappen = list_stappen(organisatie.matcher, route, bekend)
    zwakste = route.zwakste if len(stappen) > 1 else None
    kaarten = [_card(organisatie, stap, zwakste=nummer == zwakste) for nummer, stap in enumerate(stappen)]
    return Routekaart(route, catalogus.functie(route.stappen[0]), tuple(kaarten))


def _card(organisatie: Organisatie, stap: Routestap, *, zwakste: bool) -> Stapkaart:
    catalogus = organisatie.catalogus
    functie = catalogus.functie(stap.naar)
    per_tag = catalogus.opleidingen_per_tag
    return Stapkaart(
        functie=functie,
        stap=stap,
        woorden=organisatie.matcher.schaal.describe(stap.score),
        zwakste=zwakste,
        leert=tuple(map(catalogus.tag, stap.leert)),
        leren={tag: per_tag[tag] for tag in stap.leert if tag in per_tag},
        harde_eisen=tuple(map(catalogus.tag, functie.harde_eisen)),
    )
