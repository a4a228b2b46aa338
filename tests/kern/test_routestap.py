# SPDX-License-Identifier: EUPL-1.2
"""What every step of a route brings, and paths of one's own choice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Matcher, Profiel, find_routes
from kompas.kern.fouten import OnbekendeFunctie
from kompas.kern.routestap import assess_route, find_nearest, list_stappen
from tests.kern.strategieen import catalogi, make_functie, seeded_catalogus, woordenlijst


@given(catalogi(min_functies=2), st.data())
def test_an_own_path_has_the_score_of_every_step(catalogus: Catalogus, data: st.DataObject) -> None:
    """S of each step is that of the passport before against the function after; 0 for what is not ranked."""
    ids = [functie.id for functie in catalogus.functies]
    stappen = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=5))
    matcher = Matcher(catalogus)
    route = assess_route(matcher, stappen)
    assert route.stappen == tuple(stappen)
    assert len(route.scores) == len(stappen) - 1
    for van, naar, score in zip(stappen, stappen[1:], route.scores, strict=False):
        ranked = matcher.plek(naar) is not None
        verwacht = matcher.explain(Profiel.from_functie(catalogus, van), naar).score if ranked else 0.0
        assert score == pytest.approx(verwacht, abs=1e-9)


@given(catalogi(min_functies=2), st.data())
def test_a_tag_is_learned_once_and_all_that_is_asked_is_learned(catalogus: Catalogus, data: st.DataObject) -> None:
    """What is new at a step was not met before; together with the start it covers all that the stops ask."""
    ids = [functie.id for functie in catalogus.functies if functie.is_gevuld]
    stappen = data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=5)) if ids else []
    matcher = Matcher(catalogus)
    rijen = list_stappen(matcher, assess_route(matcher, stappen), ["c-0"])
    geleerd = [tag for rij in rijen for tag in rij.leert]
    assert len(geleerd) == len(set(geleerd))
    gevraagd = {tag for naam in stappen for tag in catalogus.functie(naam).tag_ids}
    begin = {"c-0", *(catalogus.functie(stappen[0]).tag_ids if stappen else ())}
    assert set(geleerd) == gevraagd - begin
    doel = set(catalogus.functie(stappen[-1]).tag_ids) if stappen else set()
    assert all(set(rij.voor_doel) == set(rij.leert) & doel for rij in rijen)


def test_a_found_route_is_assessed_alike() -> None:
    """Walking a found route by hand gives the same scores and the same weakest step."""
    catalogus = seeded_catalogus(80)
    matcher = Matcher(catalogus)
    for route in find_routes(catalogus, "functie-00001", "functie-00040", matcher=matcher):
        eigen = assess_route(matcher, route.stappen)
        assert eigen.scores == pytest.approx(route.scores)
        assert eigen.zwakste == route.zwakste


def test_the_nearest_that_can_be_reached() -> None:
    """Without a route to the wished function, routes go to what lies nearest to it; out of reach gives none."""
    functies = (
        make_functie("hier", {"k-0", "k-1"}),
        make_functie("tussen", {"k-1", "k-2"}),
        make_functie("daar", {"k-2", "k-3"}),
        make_functie("eiland", {"i-0", "i-1"}),
        make_functie("schiereiland", {"i-1", "i-2"}),
    )
    catalogus = Catalogus(functies, woordenlijst())
    matcher = Matcher(catalogus)
    assert [route.stappen for route in find_nearest(matcher, "hier", "daar", 1)] == [("hier", "tussen")]
    assert find_nearest(matcher, "hier", "eiland") == ()
    with pytest.raises(OnbekendeFunctie):
        find_nearest(matcher, "hier", "weg")


def test_an_unknown_stop_is_an_error() -> None:
    """A path over a function that is not there raises the error of the catalogue."""
    matcher = Matcher(Catalogus((make_functie("a", {"k-0"}),), woordenlijst()))
    with pytest.raises(OnbekendeFunctie):
        assess_route(matcher, ["a", "weg"])
    assert assess_route(matcher, ["a"]).scores == ()
