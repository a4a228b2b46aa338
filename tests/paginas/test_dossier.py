# SPDX-License-Identifier: EUPL-1.2
"""The page Dossier: each part empty, written, changed, emptied and brought back, one thing open at a time."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from kompas.kern.dossier import MAX_STAPPEN, Ambitie, Dossier, Logregel, Onderdeel, Staat, Stap, Uitkomst
from kompas.kern.reflectie import REFLECTIEVRAGEN
from kompas.scherm import paginas, sessie
from kompas.scherm.vandaag import get_vandaag
from tests.paginas.conftest import OpenPagina, read_text

DELEN = (Onderdeel.AMBITIE, Onderdeel.PLAN, Onderdeel.LOGBOEK, Onderdeel.UITKOMSTEN, Onderdeel.VOORBEREIDING)
EERSTE, TWEEDE = REFLECTIEVRAGEN[0].id, REFLECTIEVRAGEN[1].id


def dossier_of(test: AppTest) -> Dossier:
    """What the tab holds now."""
    dossier: Dossier = test.session_state[sessie.DOSSIER]
    return dossier


def open_deel(test: AppTest, onderdeel: Onderdeel, wat: str = "") -> AppTest:
    """Click on what opens this part, or one thing of it."""
    return test.button(key=f"dossier.open.{onderdeel}.{wat}").click().run()


def list_velden(test: AppTest) -> list[str]:
    """The labels of all fields to write in."""
    return [veld.label for soort in (test.text_input, test.text_area, test.radio) for veld in soort]


@pytest.fixture
def plan() -> Dossier:
    """A plan with steps in all states."""
    return Dossier(
        plan=(
            Stap("Cursus zoeken"),
            Stap("Coach bellen", "2027-02-01", Staat.GEDAAN),
            Stap("Meelopen", "2027-03-12", Staat.BEZIG),
            Stap("Solliciteren", "", Staat.LOSGELATEN),
            Stap("Praten", "2027-01-05"),
        )
    )


def test_an_empty_dossier_invites_and_asks_nothing(open_pagina: OpenPagina) -> None:
    """Each part is one line with one button; there is no field before someone wants to write."""
    test = open_pagina(paginas.DOSSIER)
    assert list_velden(test) == []
    for onderdeel in DELEN:
        assert test.button(key=f"dossier.open.{onderdeel}.")
    assert not test.exception


@pytest.mark.parametrize("onderdeel", DELEN)
def test_one_thing_is_open_at_a_time(open_pagina: OpenPagina, onderdeel: Onderdeel) -> None:
    """Opening a part closes the one before it, and done closes it again."""
    test = open_pagina(paginas.DOSSIER)
    eerder = DELEN[DELEN.index(onderdeel) - 1]
    open_deel(test, eerder)
    velden = set(list_velden(test))
    open_deel(test, onderdeel)
    assert list_velden(test)
    assert velden.isdisjoint(list_velden(test))
    test.button(key="dossier.klaar").click().run()
    assert list_velden(test) == []


def test_where_to_go_and_when_are_kept_apart(open_pagina: OpenPagina) -> None:
    """Both questions are kept as they are answered, and both can be unsaid."""
    test = open_pagina(paginas.DOSSIER)
    open_deel(test, Onderdeel.AMBITIE)
    test.radio[0].set_value("omhoog").run()
    assert dossier_of(test).ambitie == Ambitie("omhoog", "")
    test.radio[1].set_value("jaar").run()
    assert dossier_of(test).ambitie == Ambitie("omhoog", "jaar")
    test.button(key="dossier.klaar").click().run()
    assert "Omhoog · Binnen een jaar" in read_text(test)
    open_deel(test, Onderdeel.AMBITIE)
    test.radio[0].set_value("").run()
    assert dossier_of(test).ambitie == Ambitie("", "jaar")


def test_staying_is_called_a_good_outcome(open_pagina: OpenPagina) -> None:
    """Who chose to stay reads that this is a good outcome."""
    assert "Blijven is een goede uitkomst" in read_text(
        open_pagina(paginas.DOSSIER, dossier=Dossier(ambitie=Ambitie("blijven", "nu")))
    )


def test_a_step_is_there_from_its_first_word(open_pagina: OpenPagina) -> None:
    """Each field is kept when it changes, in one and the same step; emptying the step takes it away again."""
    test = open_pagina(paginas.DOSSIER)
    open_deel(test, Onderdeel.PLAN)
    test.text_input[0].set_value("Bellen").run()
    assert dossier_of(test).plan == (Stap("Bellen"),)
    test.text_input[0].set_value("Bellen met Grondzaken").run()
    test.date_input[0].set_value(date(2027, 3, 12)).run()
    test.get("segmented_control")[0].set_value(Staat.BEZIG).run()
    assert dossier_of(test).plan == (Stap("Bellen met Grondzaken", "2027-03-12", Staat.BEZIG),)
    test.date_input[0].set_value(None).run()
    test.text_input[0].set_value("").run()
    assert dossier_of(test).plan == ()
    test.text_input[0].set_value("Toch bellen").run()
    assert [stap.wat for stap in dossier_of(test).plan] == ["Toch bellen"]


def test_steps_stand_by_day_and_what_is_done_comes_last(plan: Dossier) -> None:
    """To do before done; in each the earliest day first and without a day last."""
    namen = [plan.plan[nr].wat for nr in plan.order_stappen()]
    assert namen == ["Praten", "Meelopen", "Cursus zoeken", "Coach bellen", "Solliciteren"]


def test_a_tick_says_done_and_takes_it_back(open_pagina: OpenPagina, plan: Dossier) -> None:
    """One click on the line of a step is enough; done steps stay in sight."""
    test = open_pagina(paginas.DOSSIER, dossier=plan)
    assert len(test.checkbox) == len(plan.plan)
    test.checkbox(key="dossier.gedaan.4").check().run()
    assert dossier_of(test).plan[4] == Stap("Praten", "2027-01-05", Staat.GEDAAN)
    assert len(test.checkbox) == len(plan.plan)
    test.checkbox(key="dossier.gedaan.4").uncheck().run()
    assert dossier_of(test) == plan


def test_a_step_that_was_removed_comes_back(open_pagina: OpenPagina, plan: Dossier) -> None:
    """Removing closes the field and offers the way back; the step returns as it was."""
    test = open_pagina(paginas.DOSSIER, dossier=plan)
    open_deel(test, Onderdeel.PLAN, "2")
    test.button(key="dossier.weg").click().run()
    assert Stap("Meelopen", "2027-03-12", Staat.BEZIG) not in dossier_of(test).plan
    assert list_velden(test) == []
    test.button(key="dossier.herstel").click().run()
    assert sorted(dossier_of(test).plan, key=repr) == sorted(plan.plan, key=repr)


def test_a_suggestion_becomes_an_own_step(open_pagina: OpenPagina) -> None:
    """One click takes it over in the field, where it can be changed; then the suggestions make room."""
    test = open_pagina(paginas.DOSSIER)
    open_deel(test, Onderdeel.PLAN)
    voorzet = next(knop for knop in test.button if str(knop.key).startswith("dossier.voorzet."))
    voorzet.click().run()
    assert test.text_input[0].value == dossier_of(test).stap.wat != ""
    assert not [knop for knop in test.button if str(knop.key).startswith("dossier.voorzet.")]


def test_a_full_plan_says_so_and_keeps_what_was_typed(open_pagina: OpenPagina) -> None:
    """One step too many gets a sentence; the field keeps its words and the plan stays as it was."""
    vol = Dossier(plan=tuple(Stap(f"Stap {nr}") for nr in range(MAX_STAPPEN)))
    test = open_pagina(paginas.DOSSIER, dossier=vol)
    open_deel(test, Onderdeel.PLAN)
    test.text_input[0].set_value("Nog een").run()
    assert dossier_of(test) == vol
    assert test.text_input[0].value == "Nog een"
    assert str(MAX_STAPPEN) in test.warning[0].value


def test_what_went_elsewhere_meanwhile_is_not_lost_here(open_pagina: OpenPagina, plan: Dossier) -> None:
    """A step that is open while another tab shortened the plan becomes a step of its own."""
    test = open_pagina(paginas.DOSSIER, dossier=plan)
    open_deel(test, Onderdeel.PLAN, "4")
    test.session_state[sessie.DOSSIER] = replace(plan, plan=plan.plan[:1])
    test.text_input[0].set_value("Praten met HR").run()
    assert [stap.wat for stap in dossier_of(test).plan] == ["Cursus zoeken", "Praten met HR"]


def test_a_note_carries_the_day_and_stands_on_top(open_pagina: OpenPagina) -> None:
    """A new note is of today, above the older ones; writing on changes that note and no other."""
    gisteren = (get_vandaag() - timedelta(days=1)).isoformat()
    test = open_pagina(paginas.DOSSIER, dossier=Dossier(logboek=(Logregel(gisteren, "Ouder"),)))
    open_deel(test, Onderdeel.LOGBOEK)
    test.text_area[0].set_value("Nieuw").run()
    test.text_area[0].set_value("Nieuw\nen verder").run()
    vandaag = get_vandaag().isoformat()
    assert dossier_of(test).logboek == (Logregel(vandaag, "Nieuw\nen verder"), Logregel(gisteren, "Ouder"))
    test.button(key="dossier.klaar").click().run()
    open_deel(test, Onderdeel.LOGBOEK, "1")
    test.text_area[0].set_value("Ouder en wijzer").run()
    assert dossier_of(test).logboek[1] == Logregel(gisteren, "Ouder en wijzer")
    test.button(key="dossier.weg").click().run()
    test.button(key="dossier.herstel").click().run()
    assert dossier_of(test).logboek[1] == Logregel(gisteren, "Ouder en wijzer")


def test_a_long_logbook_begins_short(open_pagina: OpenPagina) -> None:
    """The newest notes are there at once, all of them on request."""
    regels = tuple(Logregel(f"2027-01-{dag:02}", f"Notitie {dag}") for dag in range(1, 13))
    test = open_pagina(paginas.DOSSIER, dossier=Dossier(logboek=regels))
    assert "Notitie 12" in read_text(test)
    assert "Notitie 1\n" not in read_text(test)
    next(knop for knop in test.button if knop.label == "Laat alle 12 notities zien").click().run()
    assert "Notitie 1\n" in read_text(test)


def test_a_result_is_kept_in_own_words(open_pagina: OpenPagina) -> None:
    """Name, day and what someone takes from it are one result; the page says that no file is needed."""
    test = open_pagina(paginas.DOSSIER)
    open_deel(test, Onderdeel.UITKOMSTEN)
    assert "bestanden kun je hier niet neerzetten" in read_text(test)
    assert not test.get("file_uploader")
    test.text_input[0].set_value("TMA").run()
    test.date_input[0].set_value(date(2025, 11, 20)).run()
    test.text_area[0].set_value("Ik onderzoek graag.").run()
    assert dossier_of(test).uitkomsten == (Uitkomst("TMA", "2025-11-20", "Ik onderzoek graag."),)
    test.button(key="dossier.klaar").click().run()
    assert "20\\-11\\-2025" in read_text(test)


def test_questions_unfold_one_by_one(open_pagina: OpenPagina) -> None:
    """The first question opens, an answer is kept, and next opens the next one; an emptied answer is gone."""
    test = open_pagina(paginas.DOSSIER)
    open_deel(test, Onderdeel.VOORBEREIDING)
    assert len(test.text_area) == 1
    test.text_area[0].set_value("Mijn project").run()
    test.button(key="dossier.volgende").click().run()
    assert len(test.text_area) == 1
    test.text_area[0].set_value("Uitleggen").run()
    assert dossier_of(test).reflectie == {EERSTE: "Mijn project", TWEEDE: "Uitleggen"}
    open_deel(test, Onderdeel.VOORBEREIDING, EERSTE)
    assert test.text_area[0].value == "Mijn project"
    test.text_area[0].set_value(" ").run()
    assert dossier_of(test).reflectie == {TWEEDE: "Uitleggen"}


@pytest.mark.parametrize("onderdeel", DELEN[1:])
def test_every_field_warns_for_what_does_not_belong_there(open_pagina: OpenPagina, onderdeel: Onderdeel) -> None:
    """Beside own text stands that health and others do not belong in it."""
    test = open_pagina(paginas.DOSSIER)
    open_deel(test, onderdeel)
    assert "Schrijf niets over je gezondheid of over anderen." in read_text(test)


def test_what_is_elsewhere_is_named(open_pagina: OpenPagina) -> None:
    """Function, saved functions and notes stand beside the parts, also those that this organisation does not know."""
    dossier = Dossier(functie_id="bode", bewaard=("planeconoom", "elders"), namen={"elders": "Sluiswachter"})
    tekst = read_text(open_pagina(paginas.DOSSIER, dossier=dossier.note("planeconoom", "Bellen")))
    assert "Je werkt als **Bode**" in tekst
    assert "**Sluiswachter**" in tekst
    assert "Bij 1 functie schreef je een notitie" in tekst


def test_own_text_is_only_text(open_pagina: OpenPagina) -> None:
    """Markdown and HTML in every part stay what they are: signs."""
    vuil = "![x](http://kwaad.example/x.png) <b>vet</b> $a$ :red[rood]"
    dossier = Dossier(
        plan=(Stap(vuil),),
        logboek=(Logregel("2027-01-01", vuil),),
        uitkomsten=(Uitkomst(vuil, "", vuil),),
        reflectie={EERSTE: vuil},
    )
    test = open_pagina(paginas.DOSSIER, dossier=dossier)
    getoond = read_text(test) + "".join(vakje.label for vakje in test.checkbox)
    assert "kwaad" in getoond
    assert not any(rauw in getoond for rauw in ("![x]", "<b>", "$a$", ":red["))
