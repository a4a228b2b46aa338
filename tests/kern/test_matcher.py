# SPDX-License-Identifier: EUPL-1.2
"""The matching engine against its promises and against the formulas written out."""

import math
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from itertools import pairwise
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Matcher, Profiel
from kompas.kern.fouten import OnbekendeTag, OngeldigeInstelling
from kompas.kern.match import zekerheid
from kompas.kern.matcher import Scoresoort
from tests.kern.referentie import Referentie
from tests.kern.strategieen import (
    CATEGORIEEN,
    catalogi,
    catalogus_en_profiel,
    factoren,
    gevulde_catalogi,
    make_functie,
    profielen,
    scoresoorten,
    seeded_catalogus,
    woordenlijst,
)

ULP = 1e-12  # what rounding may cost


def scores_of(matcher: Matcher, profiel: Profiel) -> dict[str, float]:
    score = matcher.scores(profiel).score
    return {functie.id: float(score[plek]) for plek, functie in enumerate(matcher.functies)}


@given(catalogus_en_profiel(), factoren, scoresoorten)
def test_rank_equals_the_formulas_written_out(
    paar: tuple[Catalogus, Profiel], factor: Mapping[str, float], soort: Scoresoort
) -> None:
    """Every figure of every match, the order, and who is left out follow from the definitions alone."""
    catalogus, profiel = paar
    verwacht = Referentie(catalogus, factor, soort).rank(profiel)
    matches = Matcher(catalogus, factoren=factor, score=soort).rank(profiel)
    assert [match.functie_id for match in matches] == [rij["functie_id"] for rij in verwacht]
    for match, rij in zip(matches, verwacht):
        assert asdict(match) == pytest.approx(rij, abs=1e-9)


@pytest.mark.parametrize("soort", ["ochiai", "jaccard"])
def test_rank_equals_the_formulas_at_some_size(soort: Scoresoort) -> None:
    """Two hundred functions, and a top that cuts off: still the figures of the definitions."""
    catalogus = seeded_catalogus(200)
    matcher, referentie = Matcher(catalogus, score=soort), Referentie(catalogus, score=soort)
    for functie in catalogus.functies[::50]:
        profiel = Profiel.from_functie(catalogus, functie.id)
        verwacht = referentie.rank(profiel)[:20]
        matches = matcher.rank(profiel, top=20)
        assert [match.functie_id for match in matches] == [rij["functie_id"] for rij in verwacht]
        assert [match.score for match in matches] == pytest.approx([rij["score"] for rij in verwacht], abs=1e-9)


@given(catalogus_en_profiel(), factoren, scoresoorten)
def test_every_figure_lies_between_0_and_1(
    paar: tuple[Catalogus, Profiel], factor: Mapping[str, float], soort: Scoresoort
) -> None:
    """Whatever the catalogue and the profile: no figure leaves [0, 1] and none is NaN."""
    catalogus, profiel = paar
    scores = Matcher(catalogus, factor, soort).scores(profiel)
    for getallen in (scores.score, scores.jaccard, scores.dekking, scores.benutting):
        assert ((getallen >= 0) & (getallen <= 1)).all()


@given(gevulde_catalogi(), scoresoorten)
def test_own_passport_scores_1_and_nothing_scores_higher(catalogus: Catalogus, soort: Scoresoort) -> None:
    """A function matched with its own passport scores 1, and no other function passes it."""
    matcher = Matcher(catalogus, score=soort)
    for functie in catalogus.functies:
        scores = scores_of(matcher, Profiel.from_functie(catalogus, functie.id))
        assert scores[functie.id] == pytest.approx(1, abs=1e-9)
        assert max(scores.values()) == scores[functie.id]


@given(gevulde_catalogi(), profielen(st.floats(0.01, 10)), factoren, scoresoorten, st.floats(0.01, 10))
def test_adding_a_tag_that_a_function_has_never_lowers_its_score(
    catalogus: Catalogus, profiel: Profiel, factor: Mapping[str, float], soort: Scoresoort, sterkte: float
) -> None:
    """Learning what a function asks never moves it further away."""
    matcher = Matcher(catalogus, factor, soort)
    voor = scores_of(matcher, profiel)
    for functie in catalogus.functies:
        for tag in set(functie.tag_ids) - profiel.sterkte.keys():
            assert scores_of(matcher, profiel.add(tag, sterkte))[functie.id] >= voor[functie.id] - ULP


@given(gevulde_catalogi(), profielen(st.floats(0.01, 10)), factoren, scoresoorten, st.floats(1, 10))
def test_raising_the_strength_of_such_a_tag_never_lowers_it(
    catalogus: Catalogus, profiel: Profiel, factor: Mapping[str, float], soort: Scoresoort, keer: float
) -> None:
    """More energy for what a function asks never moves it further away."""
    matcher = Matcher(catalogus, factor, soort)
    voor = scores_of(matcher, profiel)
    for functie in catalogus.functies:
        for tag in profiel.sterkte.keys() & functie.tag_ids:
            sterker = profiel.add(tag, profiel.sterkte[tag] * keer)
            assert scores_of(matcher, sterker)[functie.id] >= voor[functie.id] - ULP


@given(catalogus_en_profiel(), st.randoms())
def test_order_of_functions_tags_and_profile_changes_nothing(paar: tuple[Catalogus, Profiel], toeval: Random) -> None:
    """The same content in another order gives the very same matches."""
    catalogus, profiel = paar
    functies, tags, sterkte = list(catalogus.functies), list(catalogus.tags.items()), list(profiel.sterkte.items())
    for rij in (functies, tags, sterkte):
        toeval.shuffle(rij)
    anders = Matcher(Catalogus(tuple(functies), dict(tags)))
    assert anders.rank(Profiel(dict(sterkte), profiel.functie_id)) == Matcher(catalogus).rank(profiel)


@given(gevulde_catalogi(), profielen(), st.integers(-2, 12))
def test_top_is_the_head_of_the_whole_list(catalogus: Catalogus, profiel: Profiel, top: int) -> None:
    """A shorter list is the beginning of a longer one, also where scores are equal at the cut."""
    matcher = Matcher(catalogus)
    assert matcher.rank(profiel, top=top) == matcher.rank(profiel, top=1000)[: max(top, 0)]


@given(st.permutations([1, 2, 3, 4, 5, 6]), st.permutations([1, 2, 3, 4, 5, 6]))
def test_the_order_in_which_weights_are_added_breaks_no_tie(links: list[int], rechts: list[int]) -> None:
    """Two functions whose tags are as rare as each other's are twins for a profile of what they share."""
    functies = [make_functie("a", {"k-0"} | {f"c-{n}" for n in range(6)})]
    functies.append(make_functie("b", {"k-0"} | {f"i-{n}" for n in range(6)}))
    for letter, aantallen in (("c", links), ("i", rechts)):
        for nummer, aantal in enumerate(aantallen):
            functies += [make_functie(f"{letter}{nummer}{n}", {f"{letter}-{nummer}"}) for n in range(aantal)]
    matches = Matcher(Catalogus(tuple(functies), woordenlijst())).rank(Profiel.from_tags({"k-0": 1.0}))
    assert [match.functie_id for match in matches] == ["a", "b"]
    assert (matches[0].score, matches[0].dekking) == (matches[1].score, matches[1].dekking)


@given(catalogi(), factoren, scoresoorten)
def test_an_empty_profile_matches_nothing(catalogus: Catalogus, factor: Mapping[str, float], soort: Scoresoort) -> None:
    """Without tags there is no match, and no NaN."""
    matcher = Matcher(catalogus, factor, soort)
    assert matcher.rank(Profiel()) == []
    assert matcher.rank(Profiel.from_tags({"c-ongebruikt": 1.0})) == []
    assert not np.isnan(matcher.scores(Profiel()).score).any()


@given(gevulde_catalogi(), profielen())
def test_factor_0_silences_a_category(catalogus: Catalogus, profiel: Profiel) -> None:
    """With every factor at 0 nothing weighs anything, so nothing is ranked; plain counts stay."""
    matcher = Matcher(catalogus, factoren=dict.fromkeys(CATEGORIEEN, 0.0))
    scores = matcher.scores(profiel)
    assert matcher.rank(profiel) == []
    assert not scores.score.any()
    assert not scores.dekking.any()
    assert not scores.benutting.any()
    assert scores.gedeeld_aantal.tolist() == [
        len(profiel.sterkte.keys() & functie.tag_ids) for functie in matcher.functies
    ]


@given(gevulde_catalogi(min_functies=2), profielen())
def test_twins_get_the_same_figures(catalogus: Catalogus, profiel: Profiel) -> None:
    """Two functions with the same tags have the same scores, next to each other in order of id."""
    eerste = catalogus.functies[0]
    tweeling = make_functie("functie-0-tweeling", set(eerste.tag_ids), vulling=eerste.vulling)
    matcher = Matcher(Catalogus((*catalogus.functies, tweeling), catalogus.tags))
    scores = scores_of(matcher, profiel)
    assert scores[tweeling.id] == scores[eerste.id]
    volgorde = [match.functie_id for match in matcher.rank(profiel)]
    if eerste.id in volgorde:
        assert volgorde.index(tweeling.id) == volgorde.index(eerste.id) + 1


@given(gevulde_catalogi(max_functies=1), profielen())
def test_a_catalogue_of_one_function_answers(catalogus: Catalogus, profiel: Profiel) -> None:
    """With one function every tag is common (weight 0.001), and the figures still hold."""
    matches = Matcher(catalogus).rank(profiel)
    assert [match.functie_id for match in matches] in ([], ["functie-0"])
    assert all(0 < match.score <= 1 for match in matches)


@given(catalogus_en_profiel())
def test_rollen_and_skeletons_change_nothing_for_the_others(paar: tuple[Catalogus, Profiel]) -> None:
    """A catalogue with rollen and skeletons ranks exactly as one without them."""
    catalogus, profiel = paar
    kaal = Catalogus(catalogus.gevulde_functies, catalogus.tags)
    assert Matcher(kaal).rank(profiel) == Matcher(catalogus).rank(profiel)


@given(gevulde_catalogi(), profielen())
def test_what_is_shown_but_not_matched_changes_nothing(catalogus: Catalogus, profiel: Profiel) -> None:
    """A hard requirement or an opleiding in a profile is no tag of it: no figure and no count moves."""
    matcher = Matcher(catalogus)
    assert matcher.rank(profiel.add("e-vog").add("o-cursus", 1.5)) == matcher.rank(profiel)


@given(gevulde_catalogi(), profielen(st.floats(min_value=5e-324, max_value=1e6)), scoresoorten)
def test_extreme_strengths_stay_numbers(catalogus: Catalogus, profiel: Profiel, soort: Scoresoort) -> None:
    """From the smallest number there is to the largest that is allowed: figures in [0, 1], order by score."""
    matcher = Matcher(catalogus, score=soort)
    scores = matcher.scores(profiel)
    for getallen in (scores.score, scores.dekking, scores.benutting):
        assert ((getallen >= 0) & (getallen <= 1)).all()
    assert all(a.score >= b.score for a, b in pairwise(matcher.rank(profiel)))


@given(gevulde_catalogi(), profielen(), st.sampled_from([5e-324, 1e-300, 1e-9, 1e6]))
def test_extreme_factors_stay_numbers(catalogus: Catalogus, profiel: Profiel, factor: float) -> None:
    """Factors that all differ by the same amount change no match, however small or large they are."""
    scores = Matcher(catalogus, factoren=dict.fromkeys(CATEGORIEEN, factor)).scores(profiel)
    for getallen in (scores.score, scores.dekking, scores.benutting):
        assert ((getallen >= 0) & (getallen <= 1)).all()
    if factor > 1e-300:
        assert scores.score == pytest.approx(Matcher(catalogus).scores(profiel).score, abs=1e-9)


@pytest.mark.parametrize("factor", [-0.1, math.nan, math.inf, 1e300, "veel", None])
def test_a_factor_that_cannot_be_used_is_refused(factor: object) -> None:
    """A category factor is a number of 0 or more; the error says which one is wrong."""
    with pytest.raises(OngeldigeInstelling, match="De factor van 'interesse' moet"):
        Matcher(Catalogus((), {}), factoren={"interesse": factor})  # type: ignore[dict-item]


def test_an_unknown_kind_of_score_is_refused() -> None:
    """There are two kinds of score and the error names them."""
    with pytest.raises(OngeldigeInstelling, match="'ochiai' of 'jaccard'"):
        Matcher(Catalogus((), {}), score="cosinus")  # type: ignore[arg-type]


def test_factors_of_the_catalogue_hold_unless_others_are_given() -> None:
    """The settings of the organisation travel with the catalogue; an argument goes before them, an empty one too."""
    functies = (make_functie("a", {"k-0", "i-0"}), make_functie("b", {"k-1", "i-1"}))
    catalogus = Catalogus(functies, woordenlijst(), factoren={"interesse": 0.0})
    assert Matcher(catalogus).gewicht("i-0") == 0
    assert Matcher(catalogus, factoren={}).gewicht("i-0") == pytest.approx(math.log(3 / 2) + 0.001)


@given(catalogi(), factoren)
def test_weights_follow_the_formula(catalogus: Catalogus, factor: Mapping[str, float]) -> None:
    """w(t) is the factor times the rarity among filled functions, and 0 for a tag that none of them carries."""
    matcher, referentie = Matcher(catalogus, factor), Referentie(catalogus, factor)
    for tag in catalogus.tags:
        assert matcher.gewicht(tag) == pytest.approx(referentie.gewichten[tag], abs=1e-12)
    assert matcher.gewicht("bestaat-niet") == 0


def test_a_tag_outside_the_vocabulary_is_an_error() -> None:
    """All unknown tags are named at once, sorted."""
    matcher = Matcher(Catalogus((make_functie("a", {"k-1"}),), woordenlijst()))
    profiel = Profiel.from_tags({"y": 1.0, "k-1": 1.0, "x": 1.0})
    for vraag in (
        lambda: matcher.rank(profiel),
        lambda: matcher.explain(profiel, "a"),
        lambda: matcher.scores(profiel),
    ):
        with pytest.raises(OnbekendeTag) as fout:
            vraag()
        assert fout.value.tag_ids == ("x", "y")


@pytest.mark.parametrize(
    ("profiel", "functie", "levensecht", "woord"),
    [
        (5, 30, True, "laag"),
        (30, 5, True, "laag"),
        (6, 6, True, "midden"),
        (12, 11, True, "midden"),
        (12, 12, True, "hoog"),
        (40, 40, False, "midden"),
    ],
)
def test_zekerheid_follows_the_smaller_side(profiel: int, functie: int, woord: str, *, levensecht: bool) -> None:
    """Fewer than six tags on a side is laag; hoog takes twelve on both and colleagues who checked."""
    assert zekerheid(profiel, functie, levensecht=levensecht) == woord


@given(gevulde_catalogi(min_functies=2), st.integers(0, 9))
def test_neighbours_are_the_best_matches_without_itself(catalogus: Catalogus, aantal: int) -> None:
    """The neighbours are the ranking of the passport, own function left out, whatever was asked before."""
    matcher = Matcher(catalogus)
    for functie in catalogus.functies:
        alle = [m for m in matcher.rank(Profiel.from_functie(catalogus, functie.id)) if m.functie_id != functie.id]
        for vraag in (aantal, 20, aantal):
            verwacht = [(match.functie_id, match.score) for match in alle[:vraag]]
            assert list(matcher.neighbours(functie.id, vraag).items()) == verwacht


@given(gevulde_catalogi(), scoresoorten)
def test_passport_scores_and_home_sums_agree(catalogus: Catalogus, soort: Scoresoort) -> None:
    """The sum over a domain equals the sum of the passports one by one; an unknown domain has none."""
    matcher = Matcher(catalogus, score=soort)
    for domein in catalogus.domeinen:
        plekken = [plek for plek, functie in enumerate(matcher.functies) if functie.domein == domein]
        som, aantal = matcher.home_sum(domein)
        assert aantal == len(plekken)
        assert som == pytest.approx(sum(matcher.passport_scores(plek) for plek in plekken), abs=1e-9)
    som, aantal = matcher.home_sum("bestaat niet")
    assert aantal == 0
    assert not som.any()


def test_many_threads_get_the_answers_of_one() -> None:
    """A matcher is shared by all visitors: answers do not depend on who asks at the same time."""
    catalogus = seeded_catalogus(150)
    ids = [functie.id for functie in catalogus.functies]

    def ask(matcher: Matcher, functie_id: str) -> object:
        profiel = Profiel.from_functie(catalogus, functie_id)
        return (
            matcher.rank(profiel, top=10),
            matcher.surprise(profiel),
            matcher.neighbours(functie_id),
            matcher.explain(profiel, ids[0]),
            matcher.schaal,
        )

    alleen, gedeeld = Matcher(catalogus), Matcher(catalogus)
    with ThreadPoolExecutor(8) as pool:
        antwoorden = list(pool.map(lambda functie_id: ask(gedeeld, functie_id), ids))
    assert antwoorden == [ask(alleen, functie_id) for functie_id in ids]


def test_answers_cannot_be_spoiled_by_who_gets_them() -> None:
    """What a caller does to the arrays that it got changes nothing for the next one."""
    catalogus = seeded_catalogus(30)
    matcher = Matcher(catalogus)
    som, _ = matcher.home_sum("domein-1")
    with pytest.raises(ValueError, match="read-only"):
        som += 1


def test_the_catalogues_factor_0_leaves_a_function_of_that_category_alone() -> None:
    """A function that only has silenced tags scores 0 everywhere, without a warning or NaN."""
    functies = (make_functie("a", {"i-0"}), make_functie("b", {"k-0", "i-0"}))
    matcher = Matcher(Catalogus(functies, woordenlijst()), factoren={"interesse": 0.0})
    profiel = Profiel.from_tags({"i-0": 1.0, "k-0": 1.0})
    assert scores_of(matcher, profiel) == {"a": 0.0, "b": 1.0}
