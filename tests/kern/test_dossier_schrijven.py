# SPDX-License-Identifier: EUPL-1.2
"""What a person writes over time: plan, logbook and results, within limits and in order."""

import calendar
import copy
from dataclasses import FrozenInstanceError
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kompas.kern.dossier import (
    MAX_INSTRUMENT,
    MAX_LOGREGELS,
    MAX_STAPPEN,
    MAX_TEKST,
    MAX_UITKOMSTEN,
    Ambitie,
    Dossier,
    Energie,
    Logregel,
    Staat,
    Stap,
    Uitkomst,
)
from kompas.kern.dossier.dag import is_dag
from kompas.kern.eigentekst import clean_tekst
from kompas.kern.fouten import DossierVol, KompasFout, OngeldigeDag, RegelVerdwenen
from tests.kern.dossiermateriaal import ACTIES, act, check_afspraken, dossiers

EEN, TWEE = Stap("bellen", "2027-01-01"), Stap("lezen")
PLAN = Dossier().add_stap(EEN).add_stap(TWEE)
# Each way to refer to a record by its number.
MET_NUMMER = [
    ("change_stap", (TWEE,)),
    ("remove_stap", ()),
    ("change_logregel", ("x",)),
    ("remove_logregel", ()),
    ("change_uitkomst", (Uitkomst("TMA"),)),
    ("remove_uitkomst", ()),
]


@given(dossiers(), ACTIES)
def test_every_action_gives_a_sound_dossier_and_leaves_the_old_one_alone(dossier: Dossier, actie) -> None:
    """Whatever is done in whatever order, the rules hold, and who still has the old dossier has it unchanged."""
    vorige = copy.deepcopy(dossier)
    check_afspraken(act(dossier, [actie]))
    assert dossier == vorige


def test_a_dossier_keeps_its_own_copy() -> None:
    """Nothing can be written into a dossier from outside."""
    notities = {"a": "bellen"}
    dossier = Dossier(notities=notities)
    notities["a"] = "anders"
    assert dossier.notities == {"a": "bellen"}
    with pytest.raises(FrozenInstanceError):
        dossier.vraag = "x"  # type: ignore[misc]


def test_the_first_step_is_the_first_that_still_has_to_be_done() -> None:
    """What is done or let go is passed over; a step that was begun counts; without any there is an empty one."""
    klaar = PLAN.change_stap(0, Stap("bellen", "", Staat.GEDAAN))
    assert (PLAN.stap, klaar.stap) == (EEN, TWEE)
    assert klaar.change_stap(1, Stap("lezen", "", Staat.BEZIG)).stap.wat == "lezen"
    assert klaar.change_stap(1, Stap("lezen", "", Staat.LOSGELATEN)).stap == Stap() == Dossier().stap


def test_the_first_step_is_the_one_that_stands_first_on_the_page() -> None:
    """The earliest day first, without a day last, and what is done or let go below all that."""
    af, los = Stap("af", "2026-01-01", Staat.GEDAAN), Stap("los", "2026-01-02", Staat.LOSGELATEN)
    dossier = Dossier(plan=(Stap("ooit"), af, Stap("later", "2027-03-01"), los, Stap("eerst", "2027-02-01"), Stap("x")))
    assert [dossier.plan[nr].wat for nr in dossier.order_stappen()] == ["eerst", "later", "ooit", "x", "af", "los"]
    assert dossier.stap.wat == "eerst"
    assert [stap.wat for stap in dossier.te_doen] == ["eerst", "later", "ooit", "x"]
    assert Dossier(plan=(af, los)).stap == Stap()


def test_planning_the_first_step_again_changes_it() -> None:
    """The form with one step writes over the first that has to be done, keeps how far it is, and empties it."""
    dossier = Dossier(plan=(Stap("af", "", Staat.GEDAAN), Stap("bellen", "", Staat.BEZIG), TWEE))
    anders = dossier.plan_step(" mailen ", "2027-01-01")
    assert anders.plan == (dossier.plan[0], Stap("mailen", "2027-01-01", Staat.BEZIG), TWEE)
    assert anders.plan_step("", "").plan == (dossier.plan[0], TWEE)
    assert Dossier().plan_step("bellen", "").plan == (Stap("bellen"),)
    assert Dossier().plan_step("", "2027-01-01").stap.wanneer == "2027-01-01"
    assert Dossier().plan_step("", "") == Dossier()


def test_steps_keep_their_order() -> None:
    """A change stays in its place, a removal closes the row, and an emptied step is gone."""
    drie = PLAN.add_stap(Stap("lopen"))
    assert [stap.wat for stap in drie.change_stap(1, Stap("schrijven")).plan] == ["bellen", "schrijven", "lopen"]
    assert [stap.wat for stap in drie.remove_stap(1).plan] == ["bellen", "lopen"]
    assert drie.change_stap(1, Stap(" \n")).plan == drie.remove_stap(1).plan


def test_the_logbook_has_the_newest_day_first() -> None:
    """A line of an earlier day goes among its days, and of one day the last one written stands first."""
    dossier = Dossier().log("2027-01-02", "b").log("2027-01-01", "a").log("2027-01-02", "c").log("2027-01-03", "d")
    assert [regel.tekst for regel in dossier.logboek] == ["d", "c", "b", "a"]
    anders = dossier.change_logregel(1, "c, en meer")
    assert anders.logboek[1] == Logregel("2027-01-02", "c, en meer")
    assert [regel.tekst for regel in anders.remove_logregel(0).change_logregel(0, "").logboek] == ["b", "a"]


def test_results_stay_in_the_order_written() -> None:
    """A result can be changed as a whole; an emptied one is gone; a name alone is enough."""
    dossier = Dossier().add_uitkomst(Uitkomst("TMA", "2026-01-01", "x")).add_uitkomst(Uitkomst("360 graden"))
    assert [uit.instrument for uit in dossier.uitkomsten] == ["TMA", "360 graden"]
    anders = dossier.change_uitkomst(0, Uitkomst("DISC", "", "y"))
    assert anders.uitkomsten[0] == Uitkomst("DISC", "", "y")
    assert anders.change_uitkomst(0, Uitkomst("", "2026-01-01")).uitkomsten == dossier.uitkomsten[1:]
    assert anders.remove_uitkomst(1).uitkomsten == anders.uitkomsten[:1]


@pytest.mark.parametrize(
    "dossier",
    [
        Dossier().add_stap(Stap(" \x00", "", Staat.GEDAAN)),
        Dossier().log("2027-01-01", "\N{ZERO WIDTH SPACE}"),
        Dossier().add_uitkomst(Uitkomst(" ", "2027-01-01", "\t")),
        Dossier().reflect("trots", " "),
        Dossier().aim(Ambitie()),
    ],
)
def test_nothing_written_adds_nothing(dossier: Dossier) -> None:
    """A form that was kept empty leaves no trace."""
    assert dossier.is_leeg


def test_every_text_is_cleaned_and_cut() -> None:
    """Signs that nobody sees go, and what is too long for a file is cut, wherever it was typed."""
    lang, vies = "x" * 5000, " a\x00\x1b\N{RIGHT-TO-LEFT OVERRIDE}b\r\n"
    dossier = Dossier().add_stap(Stap(lang)).log("2027-01-01", lang).add_uitkomst(Uitkomst(lang, "", lang))
    assert len(dossier.plan[0].wat) == len(dossier.logboek[0].tekst) == len(dossier.uitkomsten[0].tekst) == MAX_TEKST
    assert len(dossier.uitkomsten[0].instrument) == MAX_INSTRUMENT
    anders = dossier.change_stap(0, Stap(vies)).change_logregel(0, vies).change_uitkomst(0, Uitkomst(vies, "", vies))
    assert anders.plan[0].wat == anders.logboek[0].tekst == "ab"
    assert anders.uitkomsten[0] == Uitkomst("ab", "", "ab")


@given(
    st.text(max_size=60)
    | st.text(st.sampled_from("a \n\t\r\x00\N{NO-BREAK SPACE}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{GIRL}"), max_size=30),
    st.integers(1, 20),
)
def test_clean_text_stays_as_it_is(tekst: str, maximum: int) -> None:
    """Cleaning twice is cleaning once; what is left can be seen, fits, and begins and ends with something."""
    schoon = clean_tekst(tekst, maximum)
    assert clean_tekst(schoon, maximum) == schoon == schoon.strip()
    assert len(schoon) <= maximum
    assert all(teken.isprintable() or teken in "\n\N{ZERO WIDTH JOINER}" for teken in schoon)


@pytest.mark.parametrize("beeld", ["👨‍👩‍👧", "👩🏽‍💻", "❤️‍🔥", "🏳️‍🌈", "🙂‍↔️", "🧑🏾‍🤝‍🧑🏻"])
def test_joined_emoji_stay_one_picture(beeld: str) -> None:
    """What joins them is seen by nobody and yet stays; between letters, alone or at a cut it goes."""
    assert clean_tekst(f"Thuis {beeld} en hier") == f"Thuis {beeld} en hier"
    assert clean_tekst("a\N{ZERO WIDTH JOINER}b 👨\N{ZERO WIDTH JOINER} \N{ZERO WIDTH JOINER}") == "ab 👨"
    assert clean_tekst(beeld, beeld.index("\N{ZERO WIDTH JOINER}") + 1) == beeld.partition("\N{ZERO WIDTH JOINER}")[0]


@pytest.mark.parametrize(
    ("vol", "nog_een", "woord"),
    [
        (Dossier(plan=(TWEE,) * MAX_STAPPEN), lambda dossier: dossier.add_stap(EEN), "stappen"),
        (
            Dossier(logboek=(Logregel("2027-01-01", "x"),) * MAX_LOGREGELS),
            lambda dossier: dossier.log("2027-01-01", "y"),
            "regels",
        ),
        (
            Dossier(uitkomsten=(Uitkomst("TMA"),) * MAX_UITKOMSTEN),
            lambda dossier: dossier.add_uitkomst(Uitkomst("DISC")),
            "uitkomsten",
        ),
    ],
)
def test_a_full_row_says_so(vol: Dossier, nog_een, woord: str) -> None:
    """One more than fits is refused with a sentence that says what to do; taking one away makes room."""
    with pytest.raises(DossierVol, match=rf"al \d+ {woord}.*Haal er eerst een weg\. Er is niets veranderd\."):
        nog_een(vol)
    ruimte = act(vol, [("remove_stap", 0), ("remove_logregel", 0), ("remove_uitkomst", 0)])
    assert nog_een(ruimte) != ruimte


@pytest.mark.parametrize("nummer", [-1, 1, 99])
@pytest.mark.parametrize(("doe", "met"), MET_NUMMER)
def test_a_record_that_is_gone_cannot_be_changed(doe: str, met: tuple, nummer: int) -> None:
    """A button of before another tab removed the record changes no other one, and says what happened."""
    dossier = Dossier().add_stap(EEN).log("2027-01-01", "x").add_uitkomst(Uitkomst("TMA"))
    with pytest.raises(RegelVerdwenen, match=r"staat er niet meer\. Er is niets veranderd"):
        getattr(dossier, doe)(nummer, *met)


@pytest.mark.parametrize(
    "dag", ["morgen", "31-12-2026", "2026-02-29", "2026-13-01", "2026-1-1", "2026-12-01T10:00", " "]
)
def test_a_day_is_a_day_in_the_calendar(dag: str) -> None:
    """Anything else is refused, wherever a day is asked."""
    for doe in (
        lambda: PLAN.add_stap(Stap("x", dag)),
        lambda: PLAN.change_stap(0, Stap("x", dag)),
        lambda: PLAN.plan_step("x", dag),
        lambda: PLAN.log(dag, "x"),
        lambda: PLAN.add_uitkomst(Uitkomst("TMA", dag)),
    ):
        with pytest.raises(OngeldigeDag, match="Er is niets veranderd") as fout:
            doe()
        assert isinstance(fout.value, KompasFout)


@given(st.dates() | st.dates(date(1990, 1, 1), date(2100, 12, 31)))
@example(date(2000, 2, 29))
@example(date(2100, 2, 28))
def test_every_day_of_the_calendar_is_a_day(dag: date) -> None:
    """The first day of the next month is one, and the day after the last of a month is not."""
    laatste = calendar.monthrange(dag.year, dag.month)[1]
    assert is_dag(dag.isoformat())
    assert is_dag(dag.replace(day=laatste).isoformat())
    assert not is_dag(f"{dag:%Y-%m}-{laatste + 1}".zfill(10))
    assert is_dag("")


def test_the_present_function_is_held_by_who_works_here() -> None:
    """Work elsewhere only resembles a function, and nobody holds a function that was not chosen."""
    assert Dossier(functie_id="a").holds("a")
    assert not Dossier(functie_id="a").holds("b")
    assert not Dossier(functie_id="a", elders=True).holds("a")
    assert not Dossier().holds("a")


def test_sorting_is_not_lost_in_a_plan() -> None:
    """Every change is of one subject: the others stay."""
    dossier = Dossier(tags=("k1",)).sort_tag("k1", Energie.GEEFT).save("b").add_stap(EEN).log("2027-01-01", "x")
    anders = dossier.add_uitkomst(Uitkomst("TMA")).reflect("trots", "ja").aim(Ambitie("opzij")).ask("hoe")
    assert (anders.energie, anders.bewaard, anders.plan, anders.logboek) == (
        dossier.energie,
        dossier.bewaard,
        dossier.plan,
        dossier.logboek,
    )
