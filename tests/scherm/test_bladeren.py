# SPDX-License-Identifier: EUPL-1.2
"""Leafing through the list that a passport was opened from."""

from kompas.kern import Catalogus
from kompas.scherm.paspoort.bladeren import Plek, find_plek

CATALOGUS = Catalogus.from_tags({naam: {} for naam in "abcd"})


def test_the_place_counts_from_one_and_knows_its_neighbours() -> None:
    """In the middle of a list there is a previous and a next one."""
    assert find_plek({"Lijst": "abc"}, "b", CATALOGUS) == Plek("Lijst", 2, 3, "a", "c")


def test_the_ends_of_a_list_have_one_neighbour() -> None:
    """Before the first and after the last there is nothing."""
    eerste, laatste = (find_plek({"Lijst": "abc"}, naam, CATALOGUS) for naam in "ac")
    assert eerste == Plek("Lijst", 1, 3, None, "b")
    assert laatste == Plek("Lijst", 3, 3, "b", None)


def test_the_first_list_that_has_the_function_counts() -> None:
    """After a step back the list before it still leads on."""
    assert find_plek({"Nieuw": "cd", "Eerder": "ab"}, "a", CATALOGUS) == Plek("Eerder", 1, 2, None, "b")


def test_without_a_list_there_is_no_place() -> None:
    """Opened directly, or alone in a list: nothing to leaf through."""
    assert find_plek({}, "a", CATALOGUS) is None
    assert find_plek({"Lijst": "a", "Ander": "bc"}, "a", CATALOGUS) is None


def test_what_newer_content_no_longer_knows_is_skipped() -> None:
    """A function that was removed meanwhile is no neighbour and does not count."""
    assert find_plek({"Lijst": ("a", "weg", "b")}, "a", CATALOGUS) == Plek("Lijst", 1, 2, None, "b")
