# SPDX-License-Identifier: EUPL-1.2
"""The profile: tags with strengths."""

import math

import pytest
from hypothesis import given

from kompas.kern import Catalogus, Profiel
from kompas.kern.fouten import OnbekendeFunctie, OngeldigProfiel
from tests.kern.strategieen import catalogi, make_functie, profielen


@pytest.mark.parametrize("sterkte", [0, -1.0, math.nan, math.inf, -math.inf, 1e300, 10**400, "veel", None, [1]])
def test_a_strength_that_cannot_be_used_is_refused(sterkte: object) -> None:
    """Only a real number above 0 (and not absurdly large) is a strength; the error names the tag in Dutch."""
    with pytest.raises(OngeldigProfiel, match="De sterkte van 'k-1' moet"):
        Profiel({"k-0": 1.0, "k-1": sterkte})  # type: ignore[dict-item]


@given(catalogi(min_functies=1))
def test_a_passport_becomes_a_neutral_profile(catalogus: Catalogus) -> None:
    """The profile of a function holds its tags with strength 1; that of a skeleton is empty."""
    for functie in catalogus.functies:
        profiel = Profiel.from_functie(catalogus, functie.id)
        verwacht = () if functie.vulling == "skelet" else functie.tag_ids
        assert profiel.tag_ids == verwacht
        assert set(profiel.sterkte.values()) <= {1.0}
        assert profiel.functie_id == functie.id


def test_an_unknown_function_is_no_start() -> None:
    """A profile from a function that does not exist raises the error of the catalogue."""
    with pytest.raises(OnbekendeFunctie):
        Profiel.from_functie(Catalogus((make_functie("a", {"k-1"}),), {}), "b")


@given(profielen())
def test_adding_gives_a_new_profile(profiel: Profiel) -> None:
    """A change makes a new profile that keeps the present function, and leaves the old one as it was."""
    oud = dict(profiel.sterkte)
    groter = Profiel(profiel.sterkte, "planner").add("k-nieuw", 1.5)
    assert groter.sterkte == {**oud, "k-nieuw": 1.5}
    assert groter.add("k-nieuw").sterkte["k-nieuw"] == 1.0
    assert profiel.sterkte == oud


def test_a_profile_keeps_its_own_copy() -> None:
    """Changing the mapping that a profile was made from does not change the profile."""
    sterkte = {"k-1": 1.0}
    profielen = [Profiel.from_tags(sterkte), Profiel(sterkte)]
    sterkte["k-2"] = 1.0
    assert [profiel.tag_ids for profiel in profielen] == [("k-1",), ("k-1",)]
