# SPDX-License-Identifier: EUPL-1.2
"""What if: who comes nearer and who slides away, and how marks move."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Matcher, Profiel
from kompas.kern.beeld import build_beeld
from kompas.kern.beeld.beweging import list_bewegingen, shrink_punten
from kompas.kern.fouten import OnbekendeTag
from kompas.kern.kansen import MERKBAAR, best_tags
from kompas.kern.matcher import Scoresoort
from kompas.kern.watals import list_verschuivingen, try_tags
from tests.kern.strategieen import TAGS, catalogus_en_profiel, scoresoorten, seeded_catalogus

nieuwe_tags = st.sets(st.sampled_from(TAGS), max_size=4)


@given(catalogus_en_profiel(), nieuwe_tags, scoresoorten)
def test_scores_before_and_after_are_those_of_the_matcher(
    paar: tuple[Catalogus, Profiel], tags: set[str], soort: Scoresoort
) -> None:
    """Each move says exactly what matching with and without the tags says; every other filled function is counted."""
    catalogus, profiel = paar
    matcher = Matcher(catalogus, score=soort)
    uitkomst = try_tags(matcher, profiel, tags)
    assert set(uitkomst.tags) == tags - profiel.sterkte.keys()
    for v in (*uitkomst.dichterbij, *uitkomst.verder):
        assert v.van == pytest.approx(matcher.explain(profiel, v.functie_id).score, abs=1e-9)
        assert v.naar == pytest.approx(matcher.explain(uitkomst.profiel, v.functie_id).score, abs=1e-9)
        assert abs(v.verschil) >= MERKBAAR
    anderen = [functie for functie in matcher.functies if functie.id != profiel.functie_id]
    assert len(uitkomst.dichterbij) + len(uitkomst.verder) + uitkomst.gelijk == len(anderen)


@given(catalogus_en_profiel(), nieuwe_tags, scoresoorten)
def test_only_functions_that_ask_a_new_tag_come_nearer(
    paar: tuple[Catalogus, Profiel], tags: set[str], soort: Scoresoort
) -> None:
    """Adding tags never brings a function nearer that asks none of them."""
    catalogus, profiel = paar
    uitkomst = try_tags(Matcher(catalogus, score=soort), profiel, tags)
    for v in uitkomst.dichterbij:
        assert set(uitkomst.tags) & set(catalogus.functie(v.functie_id).tag_ids)


@given(catalogus_en_profiel(), st.sampled_from(TAGS))
def test_places_are_those_of_the_ranking(paar: tuple[Catalogus, Profiel], tag: str) -> None:
    """The places are the order of `rank` without the own function; a function with score 0 has none."""
    catalogus, profiel = paar
    matcher = Matcher(catalogus)
    na = profiel.add(tag)
    alle = list_verschuivingen(matcher, profiel, na)
    volgorde = [match.functie_id for match in matcher.rank(na) if match.functie_id != profiel.functie_id]
    assert {v.functie_id: v.plek_naar for v in alle.values() if v.plek_naar} == {
        functie_id: plek for plek, functie_id in enumerate(volgorde, 1)
    }
    assert all((v.plek_naar is None) == (v.naar == 0) for v in alle.values())


def test_the_best_tag_keeps_its_promise() -> None:
    """The tag that brings most functions nearer brings exactly that many nearer when it is tried."""
    catalogus = seeded_catalogus(150)
    matcher, profiel = Matcher(catalogus), Profiel.from_functie(catalogus, "functie-00003")
    kans = best_tags(matcher, profiel, top=1)[0]
    assert len(try_tags(matcher, profiel, [kans.tag_id]).dichterbij) == kans.functies


def test_nothing_new_moves_nothing() -> None:
    """A tag that is there already, or none at all, leaves every function where it is."""
    catalogus = seeded_catalogus(30)
    profiel = Profiel.from_functie(catalogus, "functie-00003")
    uitkomst = try_tags(Matcher(catalogus), profiel, profiel.sterkte)
    assert (uitkomst.tags, uitkomst.dichterbij, uitkomst.verder, uitkomst.gelijk) == ((), (), (), 29)
    with pytest.raises(OnbekendeTag):
        try_tags(Matcher(catalogus), profiel, ["bestaat-niet"])


def test_marks_move_along_their_own_bearing() -> None:
    """Before and after lie on one line from the centre, at the distances that the two pictures draw."""
    catalogus = seeded_catalogus(60)
    matcher, profiel = Matcher(catalogus), Profiel.from_functie(catalogus, "functie-00003")
    tag = best_tags(matcher, profiel, top=1)[0].tag_id
    uitkomst = try_tags(matcher, profiel, [tag])
    voor, na = build_beeld(matcher, profiel, aantal=None), build_beeld(matcher, uitkomst.profiel, aantal=None)
    verschuivingen = {v.functie_id: v for v in (*uitkomst.dichterbij, *uitkomst.verder)}
    bewegingen = list_bewegingen(na, matcher.schaal, verschuivingen.values())
    assert {beweging.functie_id for beweging in bewegingen} == verschuivingen.keys()
    oud, nieuw = ({punt.functie_id: punt for punt in beeld.punten} for beeld in (voor, na))
    for beweging in bewegingen:
        assert beweging.hoek == nieuw[beweging.functie_id].hoek
        assert beweging.naar == nieuw[beweging.functie_id].afstand
        assert beweging.van == pytest.approx(oud[beweging.functie_id].afstand, abs=1e-9)
        assert beweging.naar_binnen == (verschuivingen[beweging.functie_id].verschil > 0)


def test_small_marks_stand_where_the_large_ones_stood() -> None:
    """Shrinking changes size and number only, never a place."""
    catalogus = seeded_catalogus(30)
    beeld = build_beeld(Matcher(catalogus), Profiel.from_functie(catalogus, "functie-00003"))
    klein = shrink_punten(beeld, 10)
    assert [(punt.functie_id, punt.hoek, punt.afstand) for punt in klein.punten] == [
        (punt.functie_id, punt.hoek, punt.afstand) for punt in beeld.punten
    ]
    assert {(round(punt.grootte * klein.schermstraal), punt.merk) for punt in klein.punten} == {(10, "")}
