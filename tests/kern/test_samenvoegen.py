# SPDX-License-Identifier: EUPL-1.2
"""Two dossiers that grew from the same one: together again, without losing what either side added."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern.dossier import (
    Ambitie,
    Dossier,
    Energie,
    Kant,
    Logregel,
    Onderdeel,
    Staat,
    Stap,
    Uitkomst,
    merge,
)
from tests.kern.dossiermateriaal import ACTIES, CATALOGUS, PER_DEEL, act, check_afspraken, dossiers

ALLES_HIER = dict.fromkeys(Onderdeel, Kant.HIER)
ALLES_DAAR = dict.fromkeys(Onderdeel, Kant.DAAR)
BASIS = Dossier.from_functie(CATALOGUS, "a")


@st.composite
def drietallen(draw: st.DrawFn) -> tuple[Dossier, Dossier, Dossier]:
    """A dossier and two that came from it, mostly by changes of the same part."""
    deel = PER_DEEL[draw(st.sampled_from(Onderdeel))]
    basis = act(draw(dossiers()), draw(st.lists(deel, max_size=6)))
    acties = st.lists(deel | deel | ACTIES, min_size=1, max_size=8)
    return basis, act(basis, draw(acties)), act(basis, draw(acties))


@given(drietallen())
def test_what_only_one_side_changed_is_the_outcome(drietal) -> None:
    """Where one side stayed as it was, or both did the same, there is nothing to choose."""
    basis, hier, daar = drietal
    for samen, uitkomst in (
        (merge(basis, hier, basis), hier),
        (merge(basis, basis, daar), daar),
        (merge(basis, hier, hier), hier),
    ):
        assert samen.dossier == uitkomst
        assert samen.conflicten == ()


@given(drietallen())
def test_both_sides_see_the_same_clashes(drietal) -> None:
    """Which side one looks from does not change what has to be chosen."""
    basis, hier, daar = drietal
    assert merge(basis, hier, daar).conflicten == merge(basis, daar, hier).conflicten


@given(drietallen(), st.dictionaries(st.sampled_from(Onderdeel), st.sampled_from(Kant)))
def test_the_outcome_is_a_sound_dossier_whatever_is_chosen(drietal, keuzes) -> None:
    """Every rule for a dossier holds after a merge too, before and after choosing."""
    samen = merge(*drietal)
    check_afspraken(samen.dossier)
    na = samen.resolve(keuzes)
    check_afspraken(na.dossier)
    assert set(na.conflicten) == set(samen.conflicten) - keuzes.keys()


@given(drietallen())
def test_choosing_one_side_for_all_leaves_nothing_to_choose(drietal) -> None:
    """What counts until something was chosen is this side, and choosing in two goes is the same as in one."""
    samen = merge(*drietal)
    assert samen.resolve(ALLES_HIER).conflicten == samen.resolve(ALLES_DAAR).conflicten == ()
    assert samen.resolve(ALLES_HIER).dossier == samen.dossier
    los = samen
    for deel in samen.conflicten:
        los = los.resolve({deel: Kant.DAAR})
    assert los.dossier == samen.resolve(ALLES_DAAR).dossier


@given(drietallen())
def test_nothing_that_one_side_added_is_lost(drietal) -> None:
    """Whatever came in on a side is in the outcome, unless it clashes and the other side was chosen."""
    basis, hier, daar = drietal
    samen = merge(basis, hier, daar)
    for kant, uit, keuzes in ((hier, samen, ALLES_HIER), (daar, samen, {}), (daar, samen, ALLES_DAAR)):
        klaar = uit.resolve(keuzes).dossier
        botst = set(samen.conflicten) if kant is daar and not keuzes else set()
        eigen = [] if klaar.functie_id is None else [klaar.functie_id] * klaar.holds(klaar.functie_id)
        for deel, veld in (
            (Onderdeel.PROFIEL, "tags"),
            (Onderdeel.PROFIEL, "eigen"),
            (Onderdeel.PROFIEL, "energie"),
            (Onderdeel.PROFIEL, "antwoorden"),
            (Onderdeel.BEWAARD, "bewaard"),
            (Onderdeel.BEWAARD, "niet_voor_mij"),
            (Onderdeel.BEWAARD, "notities"),
            (Onderdeel.PLAN, "plan"),
            (Onderdeel.LOGBOEK, "logboek"),
            (Onderdeel.UITKOMSTEN, "uitkomsten"),
            (Onderdeel.VOORBEREIDING, "reflectie"),
        ):
            erbij = set(getattr(kant, veld)) - set(getattr(basis, veld))
            assert deel in botst or erbij <= {*getattr(klaar, veld), *eigen}


@given(drietallen())
def test_what_both_left_alone_stays(drietal) -> None:
    """A record that is on both sides as it was in the beginning is in the outcome."""
    basis, hier, daar = drietal
    for veld in ("plan", "logboek", "uitkomsten", "tags"):
        zelfde = set(getattr(basis, veld)) & set(getattr(hier, veld)) & set(getattr(daar, veld))
        assert Onderdeel.PROFIEL in merge(basis, hier, daar).conflicten or zelfde <= set(
            getattr(merge(basis, hier, daar).dossier, veld)
        )


def test_both_sides_add_to_every_part() -> None:
    """Hearts, tags, notes, steps, lines and answers of two tabs come together; the order is that of this side first."""
    basis = BASIS.save("b").add_stap(Stap("bellen")).log("2027-01-01", "begonnen")
    hier = basis.add_tag("k5").add_stap(Stap("lezen")).log("2027-01-02", "gelezen").reflect("trots", "x").note("b", "n")
    daar = basis.save("c").add_tag("i3").add_stap(Stap("lopen")).log("2027-01-02", "gelopen").reflect("meer", "y")
    samen = merge(basis, hier, daar)
    assert samen.conflicten == ()
    assert samen.dossier.eigen == ("k5", "i3")
    assert samen.dossier.bewaard == ("b", "c")
    assert [stap.wat for stap in samen.dossier.plan] == ["bellen", "lezen", "lopen"]
    assert [regel.tekst for regel in samen.dossier.logboek] == ["gelezen", "gelopen", "begonnen"]
    assert (samen.dossier.reflectie, samen.dossier.notities) == ({"trots": "x", "meer": "y"}, {"b": "n"})


def test_a_step_done_here_and_moved_there_are_two_changes_of_one_step() -> None:
    """A record is still recognised when one part of it changed: it does not come twice."""
    basis = BASIS.add_stap(Stap("bellen", "2027-01-01")).add_stap(Stap("lezen"))
    hier = basis.change_stap(0, Stap("bellen", "2027-01-01", Staat.GEDAAN)).add_stap(Stap("lopen"))
    daar = basis.change_stap(0, Stap("bellen", "2027-02-02"))
    samen = merge(basis, hier, daar)
    assert samen.conflicten == (Onderdeel.PLAN,)
    na = samen.resolve({Onderdeel.PLAN: Kant.DAAR}).dossier
    assert na.plan == (Stap("bellen", "2027-02-02"), Stap("lezen"), Stap("lopen"))


def test_a_line_that_was_edited_here_goes_with_a_line_that_was_added_there() -> None:
    """Changes of different records do not clash, also not when they stand beside each other."""
    basis = BASIS.log("2027-01-01", "een").log("2027-01-02", "twee")
    hier = basis.change_logregel(0, "twee, en meer").log("2027-01-03", "drie")
    daar = basis.change_logregel(1, "een, en meer").log("2027-01-04", "vier")
    samen = merge(basis, hier, daar)
    assert samen.conflicten == ()
    assert [regel.tekst for regel in samen.dossier.logboek] == ["vier", "drie", "twee, en meer", "een, en meer"]


def test_the_same_line_on_both_sides_comes_once() -> None:
    """Who wrote the same in two tabs finds it once; who wrote it twice in one tab finds it twice."""
    eens, twee = BASIS.log("2027-01-01", "een"), BASIS.log("2027-01-01", "een").log("2027-01-01", "een")
    assert merge(BASIS, eens.ask("x"), eens).dossier.logboek == (Logregel("2027-01-01", "een"),)
    assert merge(BASIS, eens, twee).dossier.logboek == merge(BASIS, twee, eens).dossier.logboek == twee.logboek


@pytest.mark.parametrize(
    ("hier", "daar", "deel"),
    [
        (BASIS.sort_tag("k1", Energie.GEEFT), BASIS.sort_tag("k1", Energie.KOST), Onderdeel.PROFIEL),
        (BASIS.sort_tag("k1", Energie.GEEFT), BASIS.remove_tag("k1"), Onderdeel.PROFIEL),
        (BASIS.start_from(CATALOGUS, "b"), BASIS.start_from(CATALOGUS, "c"), Onderdeel.PROFIEL),
        (BASIS.start_from(CATALOGUS, "b"), BASIS.start_from(CATALOGUS, "b", elders=True), Onderdeel.PROFIEL),
        (BASIS.start_from(CATALOGUS, "c"), BASIS.sort_tag("k1", Energie.KOST), Onderdeel.PROFIEL),
        (BASIS.wish("tempo", 2), BASIS.wish("tempo", 4), Onderdeel.PROFIEL),
        (BASIS.save("b"), BASIS.hide("b"), Onderdeel.BEWAARD),
        (BASIS.note("b", "ja"), BASIS.note("b", "nee"), Onderdeel.BEWAARD),
        (BASIS.aim(Ambitie("opzij")), BASIS.aim(Ambitie("omhoog", "nu")), Onderdeel.AMBITIE),
        (BASIS.ask("ja"), BASIS.ask("nee"), Onderdeel.VOORBEREIDING),
        (BASIS.reflect("trots", "ja"), BASIS.reflect("trots", "nee"), Onderdeel.VOORBEREIDING),
    ],
)
def test_two_answers_to_the_same_question_have_to_be_chosen_from(hier: Dossier, daar: Dossier, deel: Onderdeel) -> None:
    """A real clash is told, of that part only; each choice gives the part of that side."""
    samen = merge(BASIS, hier, daar)
    assert samen.conflicten == (deel,)
    assert samen.resolve({deel: Kant.HIER}).dossier == hier
    assert samen.resolve({deel: Kant.DAAR}).dossier == daar


@pytest.mark.parametrize(
    ("basis", "hier", "daar", "deel"),
    [
        (BASIS.add_stap(Stap("x")), BASIS, BASIS.add_stap(Stap("y")), Onderdeel.PLAN),
        (BASIS.log("2027-01-01", "x"), BASIS.log("2027-01-01", "y"), BASIS.log("2027-01-01", "z"), Onderdeel.LOGBOEK),
        (
            BASIS.add_uitkomst(Uitkomst("TMA", tekst="x")),
            BASIS.add_uitkomst(Uitkomst("TMA", tekst="y")),
            BASIS.add_uitkomst(Uitkomst("TMA", tekst="z")),
            Onderdeel.UITKOMSTEN,
        ),
    ],
)
def test_a_record_that_both_changed_has_to_be_chosen_from(basis, hier, daar, deel) -> None:
    """Two later texts of one step, line or result clash, and so does a later text with a removal."""
    samen = merge(basis, hier, daar)
    assert samen.conflicten == (deel,)
    assert samen.resolve({deel: Kant.HIER}).dossier == hier
    assert samen.resolve({deel: Kant.DAAR}).dossier == daar


def test_what_does_not_clash_stays_whatever_is_chosen() -> None:
    """Choosing for one note does not throw away the other notes of the part."""
    hier = BASIS.note("b", "ja").note("a", "hier").save("c")
    daar = BASIS.note("b", "nee").note("c", "daar")
    na = merge(BASIS, hier, daar).resolve({Onderdeel.BEWAARD: Kant.DAAR}).dossier
    assert na.notities == {"b": "nee", "a": "hier", "c": "daar"}
    assert na.bewaard == ("c",)


def test_functions_are_never_mixed() -> None:
    """When both sides chose another function, the profile is wholly that of one side; wishes still come together."""
    hier = BASIS.start_from(CATALOGUS, "b").add_tag("k5").wish("tempo", 2)
    daar = BASIS.start_from(CATALOGUS, "c").wish("samen", 4)
    samen = merge(BASIS, hier, daar)
    na = samen.resolve({Onderdeel.PROFIEL: Kant.DAAR}).dossier
    assert (na.functie_id, na.tags, na.eigen) == ("c", daar.tags, ())
    assert na.wensen == {"tempo": 2, "samen": 4}


def test_more_own_tags_than_fit_have_to_be_chosen_from() -> None:
    """Six own tags here and six there are too many together: the person chooses, and never gets twelve."""
    hier, daar = (act(BASIS, [("add_tag", f"{kant}{nummer}") for nummer in range(6)]) for kant in "xy")
    samen = merge(BASIS, hier, daar)
    assert samen.conflicten == (Onderdeel.PROFIEL,)
    assert samen.dossier == hier
    assert samen.resolve(ALLES_DAAR).dossier == daar


def test_more_steps_than_fit_have_to_be_chosen_from() -> None:
    """A plan that both sides filled to the brim is that of one side."""
    hier, daar = (act(BASIS, [("add_stap", Stap(f"{kant}{nummer}")) for nummer in range(20)]) for kant in "xy")
    samen = merge(BASIS, hier, daar)
    assert samen.conflicten == (Onderdeel.PLAN,)
    assert samen.resolve(ALLES_DAAR).dossier == daar


def test_a_heart_for_what_became_the_present_function_is_gone() -> None:
    """One tab chose the function as the own one, the other gave it a heart: the own function is not kept as well."""
    samen = merge(BASIS, BASIS.start_from(CATALOGUS, "b"), BASIS.save("b").save("c"))
    assert (samen.conflicten, samen.dossier.functie_id, samen.dossier.bewaard) == ((), "b", ("c",))


def test_names_of_both_sides_travel_along() -> None:
    """What another organisation calls a function is still known after a merge."""
    hier, daar = (Dossier(bewaard=(naam,), namen={naam: naam.upper()}) for naam in "xy")
    assert merge(Dossier(), hier, daar).dossier.namen == {"x": "X", "y": "Y"}
