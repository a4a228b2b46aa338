# SPDX-License-Identifier: EUPL-1.2
"""A match taken apart: the parts are the whole."""

import math
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Matcher, Profiel, TagAandeel
from kompas.kern.fouten import OnbekendeFunctie
from kompas.kern.matcher import Scoresoort
from tests.kern.referentie import Referentie
from tests.kern.strategieen import (
    CATEGORIEEN,
    catalogus_en_profiel,
    categorie_van,
    factoren,
    gevulde_catalogi,
    make_functie,
    profielen,
    scoresoorten,
    woordenlijst,
)


@given(catalogus_en_profiel(), factoren, scoresoorten)
def test_explain_equals_the_formulas_written_out(
    paar: tuple[Catalogus, Profiel], factor: Mapping[str, float], soort: Scoresoort
) -> None:
    """Figures, shares, missing and extra tags of every function, filled or not, follow from the definitions."""
    catalogus, profiel = paar
    matcher, referentie = Matcher(catalogus, factor, soort), Referentie(catalogus, factor, soort)
    for functie in catalogus.functies:
        uitleg = matcher.explain(profiel, functie.id)
        verwacht = referentie.compare(profiel, functie)
        for naam in ("functie_id", "score", "dekking", "benutting", "jaccard", "zekerheid", "gevraagd_aantal"):
            assert getattr(uitleg, naam) == pytest.approx(verwacht[naam], abs=1e-9)
        aandelen = {deel.tag_id: deel.aandeel for deel in uitleg.gedeeld}
        assert aandelen == pytest.approx(referentie.shares(profiel, functie.id), abs=1e-9)
        asked, brought = referentie.tags_of(functie), referentie.strengths(profiel).keys()
        assert {deel.tag_id for deel in uitleg.ontbrekend} == asked - brought
        assert {deel.tag_id for deel in uitleg.extra} == brought - asked


@given(catalogus_en_profiel(), factoren, scoresoorten)
def test_shares_add_up_to_the_score_of_the_ranking(
    paar: tuple[Catalogus, Profiel], factor: Mapping[str, float], soort: Scoresoort
) -> None:
    """The shares of the explanation add up to its score, which is that of the ranking; none is negative."""
    catalogus, profiel = paar
    matcher = Matcher(catalogus, factor, soort)
    scores = matcher.scores(profiel).score
    for plek, functie in enumerate(matcher.functies):
        uitleg = matcher.explain(profiel, functie.id)
        assert math.fsum(deel.aandeel for deel in uitleg.gedeeld) == pytest.approx(uitleg.score, abs=1e-9)
        assert uitleg.score == pytest.approx(scores[plek], abs=1e-12)
        assert all(deel.aandeel >= 0 for deel in uitleg.gedeeld)
        assert not any(deel.aandeel for deel in (*uitleg.ontbrekend, *uitleg.extra))


@given(gevulde_catalogi(), profielen(st.floats(min_value=5e-324, max_value=1e6)), st.sampled_from([5e-324, 1e-9, 1e6]))
def test_shares_add_up_for_extreme_figures(catalogus: Catalogus, profiel: Profiel, factor: float) -> None:
    """Also with the smallest and largest strengths and factors the parts are the whole, and never NaN."""
    matcher = Matcher(catalogus, factoren=dict.fromkeys(CATEGORIEEN, factor))
    for functie in catalogus.functies:
        uitleg = matcher.explain(profiel, functie.id)
        assert 0 <= uitleg.score <= 1
        assert math.fsum(deel.aandeel for deel in uitleg.gedeeld) == pytest.approx(uitleg.score, abs=1e-9)


@given(catalogus_en_profiel(), factoren)
def test_parts_stand_in_order_and_carry_category_and_weight(
    paar: tuple[Catalogus, Profiel], factor: Mapping[str, float]
) -> None:
    """Shared tags by share, the others by weight, ties by id; each with its category and w(t)."""
    catalogus, profiel = paar
    matcher = Matcher(catalogus, factor)

    def order(deel: TagAandeel) -> tuple[float, float, str]:
        return -deel.aandeel, -deel.gewicht, deel.tag_id

    for functie in catalogus.functies:
        uitleg = matcher.explain(profiel, functie.id)
        for delen in (uitleg.gedeeld, uitleg.ontbrekend, uitleg.extra):
            assert list(delen) == sorted(delen, key=order)
            for deel in delen:
                assert deel.categorie == categorie_van(deel.tag_id)
                assert deel.gewicht == matcher.gewicht(deel.tag_id)


@given(catalogus_en_profiel())
def test_a_skeleton_asks_nothing_and_shares_nothing(paar: tuple[Catalogus, Profiel]) -> None:
    """The explanation of a function that is not filled is a row of zeros, with the whole profile as extra."""
    catalogus, profiel = paar
    skelet = make_functie("skelet", set(), vulling="skelet")
    uitleg = Matcher(Catalogus((*catalogus.functies, skelet), catalogus.tags)).explain(profiel, "skelet")
    assert (uitleg.score, uitleg.dekking, uitleg.benutting, uitleg.jaccard) == (0, 0, 0, 0)
    assert (uitleg.zekerheid, uitleg.gevraagd_aantal, uitleg.gedeeld) == ("laag", 0, ())
    assert {deel.tag_id for deel in uitleg.extra} == profiel.sterkte.keys()


def test_a_rol_is_compared_by_the_tags_that_functions_carry() -> None:
    """A rol can be explained although it is never ranked; a tag that only a rol carries weighs nothing."""
    functies = (
        make_functie("a", {"c-0", "c-1"}),
        make_functie("b", {"c-2"}),
        make_functie("bhv", {"c-0", "c-5"}, soort="rol"),
    )
    matcher = Matcher(Catalogus(functies, woordenlijst()))
    uitleg = matcher.explain(Profiel.from_tags({"c-0": 1.0, "c-1": 1.0}), "bhv")
    assert uitleg.dekking == 1.0
    assert uitleg.benutting == pytest.approx(0.5)
    assert uitleg.score == pytest.approx(math.sqrt(0.5))
    assert [(deel.tag_id, deel.gewicht) for deel in uitleg.ontbrekend] == [("c-5", 0.0)]
    assert "bhv" not in {match.functie_id for match in matcher.rank(Profiel.from_tags({"c-0": 1.0}))}


def test_the_worked_example_by_hand() -> None:
    """Two functions, three tags, strength 1.5 and 0.5: the figures as one works them out on paper."""
    functies = (make_functie("a", {"k-0", "k-1"}), make_functie("b", {"k-1", "k-2"}))
    uitleg = Matcher(Catalogus(functies, woordenlijst())).explain(Profiel.from_tags({"k-0": 1.5, "k-1": 0.5}), "a")
    zeldzaam, gewoon = math.log(3 / 2) + 0.001, 0.001
    assert uitleg.dekking == pytest.approx((zeldzaam + 0.5 * gewoon) / (zeldzaam + gewoon), abs=1e-9)
    assert uitleg.benutting == 1.0
    assert uitleg.jaccard == 1.0
    assert [deel.tag_id for deel in uitleg.gedeeld] == ["k-0", "k-1"]
    deel = uitleg.score * 1.5 * zeldzaam / (1.5 * zeldzaam + 0.5 * gewoon)
    assert uitleg.gedeeld[0].aandeel == pytest.approx(deel, abs=1e-9)


def test_jaccard_shares_are_equal() -> None:
    """With Jaccard as the score every shared tag brings the same part, silenced categories too."""
    functies = (make_functie("a", {"k-0", "k-1", "i-0", "c-0"}), make_functie("b", {"k-1"}))
    matcher = Matcher(Catalogus(functies, woordenlijst()), factoren={"interesse": 0.0}, score="jaccard")
    uitleg = matcher.explain(Profiel.from_tags({"k-0": 1.5, "i-0": 0.5, "k-2": 1.0}), "a")
    assert uitleg.score == uitleg.jaccard == pytest.approx(2 / 5)
    assert [deel.aandeel for deel in uitleg.gedeeld] == pytest.approx([1 / 5, 1 / 5])


def test_an_unknown_function_cannot_be_explained() -> None:
    """Asking why for a function that is not there raises the error of the catalogue."""
    with pytest.raises(OnbekendeFunctie):
        Matcher(Catalogus((), woordenlijst())).explain(Profiel(), "weg")
