# SPDX-License-Identifier: EUPL-1.2
"""Routes: the cheapest way of at most three steps, with alternatives."""

import math
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Matcher, Profiel, Route, find_routes
from kompas.kern.fouten import OnbekendeFunctie
from kompas.kern.route import MAX_BUREN
from tests.kern.referentie import Referentie
from tests.kern.strategieen import catalogi, gevulde_catalogi, make_functie, seeded_catalogus, woordenlijst


@given(catalogi(min_functies=2, max_functies=7), st.data())
def test_routes_equal_those_of_trying_every_path(catalogus: Catalogus, data: st.DataObject) -> None:
    """The best route is the best of all paths, and alternatives are the best ones left without a shared stop."""
    ids = st.sampled_from([functie.id for functie in catalogus.functies])
    van, naar, aantal = data.draw(ids), data.draw(ids), data.draw(st.integers(0, 4))
    verwacht: list[tuple[tuple[str, ...], float]] = []
    for pad, score in Referentie(catalogus).routes(van, naar):
        eerdere = {stop for ander, _ in verwacht for stop in ander[1:-1]}
        if len(verwacht) < aantal and eerdere.isdisjoint(pad[1:-1]):
            verwacht.append((pad, score))
    routes = find_routes(catalogus, van, naar, aantal=aantal)
    assert [route.stappen for route in routes] == [pad for pad, _ in verwacht]
    assert [route.score for route in routes] == pytest.approx([score for _, score in verwacht], abs=1e-9)


def test_routes_equal_those_of_trying_every_path_beyond_twenty_neighbours() -> None:
    """With more functions than a function has edges, the limit of twenty holds on both sides."""
    catalogus = seeded_catalogus(45, tags=90)
    matcher, referentie = Matcher(catalogus), Referentie(catalogus)
    ids = [functie.id for functie in catalogus.functies]
    for van, naar in ((ids[0], ids[1]), (ids[3], ids[40])):
        pad, score = referentie.routes(van, naar)[0]
        beste = find_routes(catalogus, van, naar, matcher=matcher)[0]
        assert beste.stappen == pad
        assert beste.score == pytest.approx(score)


@given(gevulde_catalogi(min_functies=3), st.data())
def test_no_allowed_edge_that_skips_a_stop_makes_a_route_cheaper(catalogus: Catalogus, data: st.DataObject) -> None:
    """Every route is made of allowed edges, and leaving out a stop along an allowed edge never raises the product."""
    matcher = Matcher(catalogus)
    ids = st.sampled_from([functie.id for functie in catalogus.functies])
    for route in find_routes(catalogus, data.draw(ids), data.draw(ids), aantal=5, matcher=matcher):
        buren = {stap: matcher.neighbours(stap, MAX_BUREN) for stap in route.stappen}
        assert [buren[a][b] for a, b in pairwise(route.stappen)] == list(route.scores)
        for i, j in combinations(range(len(route.stappen)), 2):
            sprong = buren[route.stappen[i]].get(route.stappen[j], 0.0)
            assert sprong <= math.prod(route.scores[i:j]) * (1 + 1e-9)


def test_a_shortcut_counts_for_tiny_scores_too() -> None:
    """A detour whose product is far below a thousandth still gives way to a step that skips a stop."""
    # a and b share one almost weightless tag; both also share one with s, that carries much else
    functies = (
        make_functie("a", {"i-0", "i-1", "k-0"}),
        make_functie("b", {"i-0", "i-2", "k-1"}),
        make_functie("s", {"i-1", "i-2", "k-2"}),
    )
    catalogus = Catalogus(functies, woordenlijst())
    matcher = Matcher(catalogus, factoren={"interesse": 1e-13})
    assert [route.stappen for route in find_routes(catalogus, "a", "b", matcher=matcher)] == [("a", "b")]


@given(gevulde_catalogi(min_functies=2), st.data())
def test_alternatives_share_no_stop_and_get_no_better(catalogus: Catalogus, data: st.DataObject) -> None:
    """Routes stand best first, differ in every stop, and visit no function twice."""
    ids = st.sampled_from([functie.id for functie in catalogus.functies])
    routes = find_routes(catalogus, data.draw(ids), data.draw(ids), aantal=9)
    assert all(a.score >= b.score for a, b in pairwise(routes))
    stops = [stop for route in routes for stop in route.tussenstops]
    assert len(stops) == len(set(stops))
    for route in routes:
        assert 1 <= len(route.scores) == len(route.stappen) - 1 <= 3
        assert len(set(route.stappen)) == len(route.stappen)
        assert 0 < route.score <= 1


def test_a_chain_of_three_is_found_and_a_chain_of_four_is_not() -> None:
    """Three steps is the limit; beyond it no route is the answer."""
    keten = tuple(make_functie(f"f{n}", {f"k-{n}", f"k-{n + 1}"}) for n in range(5))
    catalogus = Catalogus(keten, woordenlijst())
    (route,) = find_routes(catalogus, "f0", "f3")
    assert route.stappen == ("f0", "f1", "f2", "f3")
    assert find_routes(catalogus, "f0", "f4") == []


def test_twins_cost_nothing_and_lead_nowhere_in_circles() -> None:
    """With three twins in between the shortest route stands first; scores are exact products."""
    functies = [make_functie("a", {"k-0", "k-1"}), make_functie("b", {"k-2", "k-3"})]
    functies += [make_functie(f"t{nummer}", {"k-1", "k-2"}) for nummer in range(3)]
    routes = find_routes(Catalogus(tuple(functies), woordenlijst()), "a", "b")
    assert [route.stappen for route in routes] == [("a", "t0", "b"), ("a", "t1", "b"), ("a", "t2", "b")]
    assert len({route.score for route in routes}) == 1


def test_skeletons_and_rollen_are_no_start_stop_or_goal() -> None:
    """Only filled functions lie on a route; anything else gives no route, not an error."""
    functies = (
        make_functie("a", {"k-0", "k-1"}),
        make_functie("b", {"k-1", "k-2"}),
        make_functie("rol", {"k-0", "k-1", "k-2"}, soort="rol"),
        make_functie("skelet", {"k-0", "k-1"}, vulling="skelet"),
    )
    catalogus = Catalogus(functies, woordenlijst())
    assert [route.stappen for route in find_routes(catalogus, "a", "b")] == [("a", "b")]
    for van, naar in (("rol", "b"), ("a", "rol"), ("skelet", "b"), ("a", "skelet"), ("a", "a")):
        assert find_routes(catalogus, van, naar) == []


def test_only_the_twenty_best_matches_are_steps() -> None:
    """Of twenty-two twins the last by id is nobody's step, so no route leads there."""
    catalogus = Catalogus(tuple(make_functie(f"t{nummer:02d}", {"k-0"}) for nummer in range(22)), woordenlijst())
    assert find_routes(catalogus, "t00", "t20")[0].stappen == ("t00", "t20")
    assert find_routes(catalogus, "t00", "t21") == []


def test_an_unknown_end_is_an_error() -> None:
    """Both ends must exist, also when no routes are asked for."""
    catalogus = Catalogus((make_functie("a", {"k-0"}),), woordenlijst())
    for van, naar in (("a", "weg"), ("weg", "a")):
        with pytest.raises(OnbekendeFunctie):
            find_routes(catalogus, van, naar, aantal=0)


def test_the_weakest_step_is_the_first_of_the_lowest() -> None:
    """`zwakste` is an index of a step; with equals it names the first one."""
    route = Route(("a", "b", "c", "d"), (0.5, 0.2, 0.2))
    assert route.zwakste == 1
    assert route.tussenstops == ("b", "c")
    assert route.score == pytest.approx(0.02)


def test_the_order_of_the_steps_breaks_no_tie() -> None:
    """A route and its mirror image have exactly the same product."""
    assert Route(("a", "b", "c", "d"), (0.1, 0.7, 0.3)).score == Route(("a", "c", "b", "d"), (0.3, 0.7, 0.1)).score


def test_a_given_matcher_decides_the_scores() -> None:
    """Routes follow the settings of the matcher that is passed along."""
    functies = (make_functie("a", {"k-0", "i-0"}), make_functie("b", {"k-1", "i-0"}))
    catalogus = Catalogus(functies, woordenlijst())
    assert len(find_routes(catalogus, "a", "b")) == 1
    assert find_routes(catalogus, "a", "b", matcher=Matcher(catalogus, factoren={"interesse": 0.0})) == []
    assert Matcher(catalogus).rank(Profiel.from_functie(catalogus, "a"))[0].functie_id == "a"
