# SPDX-License-Identifier: EUPL-1.2
"""The content report: its counts, checked by hand and against a slow reference."""

from itertools import combinations
from math import fsum, isclose
from statistics import median

from hypothesis import given
from hypothesis import strategies as st

from kompas.diensten.inhoudsverslag import (
    Buurpaar,
    Spreiding,
    Tagtelling,
    build_inhoudsverslag,
    count_tags,
    count_vulling,
    measure_leesbaarheid,
    measure_verwantschap,
)
from kompas.kern import Catalogus, Functie, Matcher, Profiel, Tag
from kompas.kern.functie import HandmatigeLink
from tests.kern.strategieen import catalogi, make_functie, woordenlijst


def make_catalogus(*functies: Functie, **tags: Tag) -> Catalogus:
    return Catalogus(functies, {**woordenlijst(), **tags})


def test_functions_are_counted_per_unit() -> None:
    """A function counts once, at its home place, under its vulling; a rol counts apart."""
    beeld = count_vulling(
        make_catalogus(
            make_functie("a", {"k-0"}, domein="Stad", unit="Wegen", vulling="voorbeeld"),
            make_functie("b", set(), domein="Stad", unit="Wegen", vulling="skelet"),
            make_functie("c", {"k-0"}, domein="Bestuur", unit="Griffie", vulling="levensecht"),
            make_functie("r", {"k-0"}, domein="Rollen", unit="Rollen", soort="rol"),
        )
    )
    leeg = {"skelet": 0, "voorbeeld": 0, "concept": 0, "levensecht": 0}
    assert [(unit.domein, unit.unit, unit.aantallen) for unit in beeld.units] == [
        ("Bestuur", "Griffie", leeg | {"levensecht": 1}),
        ("Stad", "Wegen", leeg | {"skelet": 1, "voorbeeld": 1}),
    ]
    assert beeld.functies == {"skelet": 1, "voorbeeld": 1, "concept": 0, "levensecht": 1}
    assert beeld.rollen == leeg | {"concept": 1}
    assert beeld.skeletten == ("b",)


def test_only_filled_functions_count_for_a_tag() -> None:
    """Skeletons count for nothing, rollen apart; a tag that is retired or only shown is left out."""
    gebruik = count_tags(
        make_catalogus(
            make_functie("a", {"k-0", "k-1", "c-0"}, harde_eisen=("e-vog",)),
            make_functie("b", {"k-0"}),
            make_functie("s", {"k-0", "c-1"}, vulling="skelet"),
            make_functie("r", {"k-0", "k-2"}, soort="rol"),
            oud=Tag("oud", "Oud", "interesse", vervallen=True),
        )
    )
    assert gebruik.tellingen[0] == Tagtelling("c-0", "competentie", 1, 0)
    kennis = [telling for telling in gebruik.tellingen if telling.categorie == "kennisgebied"]
    assert [(t.tag_id, t.functies, t.rollen) for t in kennis[:3]] == [("k-0", 2, 1), ("k-1", 1, 0), ("k-2", 0, 1)]
    assert {"oud", "e-vog"}.isdisjoint(telling.tag_id for telling in gebruik.tellingen)
    assert {telling.tag_id for telling in gebruik.een_keer} == {"c-0", "k-1"}
    assert {"c-1", "k-2"} <= {telling.tag_id for telling in gebruik.nooit}
    assert gebruik.per_functie == Spreiding(1, 2, 3, "b", "a")
    assert gebruik.per_rol == Spreiding(2, 2, 2, "r", "r")


def test_a_third_of_the_functions_is_not_yet_many() -> None:
    """A tag is on many functions when more than a third of them carry it."""
    functies = [make_functie(str(nummer), {f"c-{nummer}"} | ({"k-0"} if nummer < 2 else set())) for nummer in range(6)]
    assert count_tags(make_catalogus(*functies)).veel == ()
    veel = count_tags(make_catalogus(*functies, make_functie("x", {"k-0"}))).veel
    assert [telling.tag_id for telling in veel] == ["k-0"]


@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), st.integers(0, 9), min_size=1))
def test_a_spread_names_its_outer_functions(waarden: dict[str, float]) -> None:
    """The outer values belong to the functions that are named: of equals the first."""
    spreiding = Spreiding.from_waarden(waarden)
    assert spreiding is not None
    assert spreiding.laagste == min(waarden.values())
    assert spreiding.hoogste == max(waarden.values())
    assert spreiding.mediaan == median(waarden.values())
    assert spreiding.laagste_id == min(naam for naam, waarde in waarden.items() if waarde == spreiding.laagste)
    assert spreiding.hoogste_id == min(naam for naam, waarde in waarden.items() if waarde == spreiding.hoogste)


def test_twins_are_named_once_and_loners_with_what_lies_nearest() -> None:
    """Two equal passports are one pair; a function that shares nothing has no neighbour."""
    verwant = measure_verwantschap(
        Matcher(
            make_catalogus(
                make_functie("b", {"k-0", "k-1"}),
                make_functie("a", {"k-0", "k-1"}),
                make_functie("c", {"k-1", "c-0", "c-1"}),
                make_functie("eiland", {"i-0"}),
                make_functie("s", {"k-0", "k-1"}, vulling="skelet"),
                make_functie("r", {"k-0", "k-1"}, soort="rol"),
            )
        )
    )
    assert [(paar.functie_id, paar.buur_id) for paar in verwant.tweelingen] == [("a", "b")]
    assert [(paar.functie_id, paar.buur_id) for paar in verwant.buren[:2]] == [("a", "b"), ("b", "a")]
    assert verwant.alleen[-1] == Buurpaar("eiland", "", 0.0)


@given(catalogi())
def test_kinship_agrees_with_every_pair_compared(catalogus: Catalogus) -> None:
    """Best matches, twins and shares of the categories are those of a plain comparison of all pairs."""
    matcher = Matcher(catalogus)
    ids = [functie.id for functie in catalogus.gevulde_functies]
    score = {
        paar: matcher.explain(Profiel.from_functie(catalogus, paar[0]), paar[1])
        for eerste, tweede in combinations(ids, 2)
        for paar in ((eerste, tweede), (tweede, eerste))
    }
    verwant = measure_verwantschap(matcher)
    assert sorted(paar.functie_id for paar in verwant.buren) == ids
    for paar in verwant.buren:
        hoogste = max((score[paar.functie_id, ander].score for ander in ids if ander != paar.functie_id), default=0.0)
        assert isclose(paar.score, hoogste, abs_tol=1e-12)
    tweelingen = {paar for paar in combinations(ids, 2) if score[paar].score >= 0.85}
    assert {(paar.functie_id, paar.buur_id) for paar in verwant.tweelingen} == tweelingen
    totaal = fsum(uitleg.score for uitleg in score.values())  # fewer than eleven functions: a top ten holds all
    for categorie, deel in verwant.aandelen.items():
        eigen = fsum(d.aandeel for uitleg in score.values() for d in uitleg.gedeeld if d.categorie == categorie)
        assert isclose(deel, eigen / totaal if totaal else 0.0, abs_tol=1e-9)


def test_a_limit_counts_as_it_says() -> None:
    """A best match of exactly 15 % is not alone."""
    verwant = measure_verwantschap(Matcher(make_catalogus(make_functie("a", {"k-0"}))))
    paren = (Buurpaar("a", "b", 0.15), Buurpaar("b", "a", 0.149))
    assert type(verwant)(paren, (), {}).alleen == paren[1:]
    assert verwant.mediaan == 0


def test_words_of_a_sentence_stand_between_spaces() -> None:
    """A hyphen or a slash makes no new word and a lone dash is none; every text of the passport is read."""
    functie = make_functie(
        "a",
        set(),
        kern="Je doet re-integratie – 24/7, ook in foto's. Dat is het.",
        werkzaamheden=("Je belt.",),
        bijdrage_inwoner="Een twee drie vier.",
        lastig="Vijf woorden staan er hier.",
        verrassend=(HandmatigeLink("b", "Ook daar sta je buiten, in weer en wind."),),
    )
    lezen = measure_leesbaarheid(make_catalogus(functie))
    assert (lezen.aantal, lezen.mediaan) == (6, 4.5)
    assert lezen.langste is not None
    assert (lezen.langste.functie_id, lezen.langste.woorden) == ("a", 9)


def test_sentences_over_25_words_are_named_longest_first() -> None:
    """25 words are fine, 26 are not."""
    zin = {aantal: " ".join(["woord"] * aantal) + "." for aantal in (25, 26, 30)}
    functies = (make_functie(f"functie-{aantal}", set(), kern=tekst) for aantal, tekst in zin.items())
    te_lang = measure_leesbaarheid(make_catalogus(*functies)).te_lang
    assert [(tekstzin.functie_id, tekstzin.woorden) for tekstzin in te_lang] == [("functie-30", 30), ("functie-26", 26)]


def test_a_sentence_is_shared_whatever_its_marks() -> None:
    """Capitals, accents and marks do not hide a shared sentence; twice in one passport is not shared."""
    lezen = measure_leesbaarheid(
        make_catalogus(
            make_functie("a", set(), kern="Je coördineert, elke dag.", leuk="Je lacht."),
            make_functie("b", set(), kern="Iets anders.", lastig="JE COORDINEERT elke dag!"),
            make_functie("c", set(), leuk="Je huilt.", lastig="Je huilt."),
        )
    )
    assert [(zin.tekst, zin.functie_ids) for zin in lezen.gedeeld] == [("Je coördineert, elke dag.", ("a", "b"))]


def test_an_empty_organisation_has_a_report() -> None:
    """Without functions there is nothing to count, and nothing breaks."""
    verslag = build_inhoudsverslag(Matcher(Catalogus((), {})))
    assert not any([verslag.vulling.units, verslag.tags.tellingen, verslag.verwantschap.buren])
    assert not any([verslag.tags.per_functie, verslag.tags.per_rol, verslag.leesbaarheid.langste])
    assert (verslag.verwantschap.mediaan, verslag.leesbaarheid.mediaan) == (0, 0)
    assert set(verslag.verwantschap.aandelen.values()) == {0.0}
