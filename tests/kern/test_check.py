# SPDX-License-Identifier: EUPL-1.2
"""The cards of a check, and what answers mean together."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Matcher
from kompas.kern.check import MAX_KAARTEN, Antwoord, Oordeel, choose_kaarten, merge_antwoorden
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from tests.kern.strategieen import catalogi, make_functie, woordenlijst

aantallen = st.dictionaries(st.sampled_from(Antwoord), st.integers(0, 6))


@given(catalogus=catalogi(min_functies=1))
def test_at_most_twelve_different_cards_of_the_vocabulary(catalogus: Catalogus) -> None:
    """Every function gets the same matched tags each time; at most two are not of a filled passport."""
    matcher = Matcher(catalogus)
    for functie in catalogus.functies:
        kaarten = choose_kaarten(matcher, functie.id)
        assert kaarten == choose_kaarten(Matcher(catalogus), functie.id)
        assert len(kaarten) == len(set(kaarten)) <= MAX_KAARTEN
        assert all(catalogus.tag(tag).categorie in GEMATCHTE_CATEGORIEEN for tag in kaarten)
        vreemd = [tag for tag in kaarten if tag not in functie.tag_ids]
        assert len(vreemd) <= 2 or not functie.tag_ids


def test_the_least_certain_come_first() -> None:
    """What was made up is asked before what a vacancy said, and that before what HR21 says."""
    functie = replace(
        make_functie("a", {"c-0", "c-1", "c-2", "k-0"}),
        bronnen={"c-0": "hr21", "c-1": "vacature", "c-2": "voorbeeld", "k-0": "voorbeeld"},
    )
    matcher = Matcher(Catalogus((functie,), woordenlijst()))
    assert choose_kaarten(matcher, "a") == ("c-2", "k-0", "c-1", "c-0")


def test_a_skeleton_asks_about_the_work_around_it() -> None:
    """Of the vakgroep when something there is filled."""
    plek = {"domein": "D", "unit": "U", "vakgroep": "V"}
    leeg = make_functie("leeg", set(), vulling="skelet", **plek)
    buur = make_functie("buur", {"c-0", "i-1"}, **plek)
    ver = make_functie("ver", {"k-0"}, domein="D", unit="X", vakgroep="Y")
    matcher = Matcher(Catalogus((leeg, buur, ver), woordenlijst()))
    assert set(choose_kaarten(matcher, "leeg")) == {"c-0", "i-1"}


@given(aantallen=aantallen, minimum=st.integers(2, 8))
def test_below_the_minimum_there_are_no_numbers(aantallen: dict[Antwoord, int], minimum: int) -> None:
    """And below two there is not even a conclusion."""
    uitkomst = merge_antwoorden(aantallen, minimum)
    totaal = sum(aantallen.values())
    assert (uitkomst.aantallen is not None) == (totaal >= minimum)
    assert (uitkomst.oordeel is Oordeel.ONBEKEND) == (totaal < 2)


@given(aantallen=aantallen.filter(lambda getallen: sum(getallen.values()) > 1))
def test_a_vote_more_never_turns_the_conclusion_the_other_way(aantallen: dict[Antwoord, int]) -> None:
    """One more vaak never makes it belong less."""
    orde = [Oordeel.NIET, Oordeel.VERSCHILT, Oordeel.HOORT]
    voor = merge_antwoorden(aantallen, 5).oordeel
    meer = aantallen | {Antwoord.VAAK: aantallen.get(Antwoord.VAAK, 0) + 1}
    assert orde.index(merge_antwoorden(meer, 5).oordeel) >= orde.index(voor)


@pytest.mark.parametrize(
    ("vaak", "soms", "nee", "oordeel"),
    [(2, 0, 1, "hoort"), (0, 2, 0, "hoort"), (1, 0, 1, "verschilt"), (1, 0, 2, "niet"), (0, 0, 2, "niet")],
)
def test_two_thirds_decide(vaak: int, soms: int, nee: int, oordeel: str) -> None:
    """Soms belongs to the work too."""
    antwoorden = {Antwoord.VAAK: vaak, Antwoord.SOMS: soms, Antwoord.NEE: nee}
    assert merge_antwoorden(antwoorden, 5).oordeel == oordeel


def test_a_talk_is_one_answer_of_two() -> None:
    """There one answer is a conclusion, still without numbers."""
    uitkomst = merge_antwoorden({Antwoord.VAAK: 1}, 5, samen=1)
    assert (uitkomst.oordeel, uitkomst.aantallen) == (Oordeel.HOORT, None)
