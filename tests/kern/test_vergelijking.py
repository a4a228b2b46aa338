# SPDX-License-Identifier: EUPL-1.2
"""Functions side by side."""

import pytest
from hypothesis import given

from kompas.kern import Catalogus, Matcher
from kompas.kern.fouten import OnbekendeFunctie
from kompas.kern.tag import Dimensie
from kompas.kern.vergelijking import compare_functies, sort_tags
from tests.kern.strategieen import TAGS, catalogi, make_functie, woordenlijst


@given(catalogi(min_functies=2))
def test_every_tag_of_a_filled_function_stands_in_one_place(catalogus: Catalogus) -> None:
    """Shared by all, by some, or asked by one: together they are exactly the tags of each function."""
    ids = [functie.id for functie in catalogus.functies[:3]]
    vergelijking = compare_functies(Matcher(catalogus), ids)
    gevuld = [functie for functie in vergelijking.functies if functie.is_gevuld]
    for functie in gevuld:
        deels = [tag for tag, wie in vergelijking.deels.items() if functie.id in wie]
        delen = [*(vergelijking.gedeeld), *deels, *vergelijking.alleen[functie.id]]
        assert sorted(delen) == list(functie.tag_ids)
    assert vergelijking.alleen.keys() == {functie.id for functie in gevuld}
    assert len(gevuld) > 1 or not vergelijking.gedeeld


@given(catalogi(min_functies=3))
def test_the_order_of_the_functions_changes_only_the_columns(catalogus: Catalogus) -> None:
    """The same functions in another order share and differ in the same way."""
    ids = [functie.id for functie in catalogus.functies[:3]]
    heen, terug = (compare_functies(Matcher(catalogus), rij) for rij in (ids, ids[::-1]))
    assert [functie.id for functie in heen.functies] == [functie.id for functie in terug.functies][::-1]
    assert heen.gedeeld == terug.gedeeld
    assert heen.alleen == terug.alleen
    assert {tag: set(wie) for tag, wie in heen.deels.items()} == {tag: set(wie) for tag, wie in terug.deels.items()}


def test_a_comparison_by_hand() -> None:
    """Three functions: what all ask, what two ask, what one asks; the rare tag first; a double id counts once."""
    dimensies = (Dimensie("d-1", "Binnen–buiten", ("Binnen", "buiten")), Dimensie("d-2", "x", ("a", "b")))
    functies = (
        make_functie("a", {"k-0", "k-1", "k-2"}, dimensies={"d-1": 2}),
        make_functie("b", {"k-0", "k-1", "k-3", "k-4"}),
        make_functie("c", {"k-0"}, dimensies={"d-1": 5}),
        make_functie("d", {"k-3"}),
        make_functie("leeg", set(), vulling="skelet"),
    )
    matcher = Matcher(Catalogus(functies, woordenlijst(), dimensies))
    vergelijking = compare_functies(matcher, ["a", "b", "c", "a"])
    assert [functie.id for functie in vergelijking.functies] == ["a", "b", "c"]
    assert vergelijking.gedeeld == ("k-0",)
    assert vergelijking.deels == {"k-1": ("a", "b")}
    assert vergelijking.alleen == {"a": ("k-2",), "b": ("k-4", "k-3"), "c": ()}
    assert vergelijking.dimensies == ((dimensies[0], {"a": 2, "c": 5}),)
    met_skelet = compare_functies(matcher, ["leeg", "c"])
    assert (met_skelet.gedeeld, met_skelet.alleen) == ((), {"c": ("k-0",)})


def test_tags_stand_with_the_most_telling_first() -> None:
    """Order is by weight; an unused tag weighs nothing and ties go by id."""
    matcher = Matcher(Catalogus((make_functie("a", {"k-0", "k-1"}), make_functie("b", {"k-0"})), woordenlijst()))
    assert sort_tags(matcher, {"k-0", "k-1", "c-1", "c-0"}) == ("k-1", "k-0", "c-0", "c-1")
    assert set(sort_tags(matcher, set(TAGS))) == set(TAGS)


def test_an_unknown_function_cannot_be_compared() -> None:
    """The error of the catalogue comes through."""
    with pytest.raises(OnbekendeFunctie):
        compare_functies(Matcher(Catalogus((), woordenlijst())), ["weg"])
