# SPDX-License-Identifier: EUPL-1.2
"""The questionnaire on screen: one question at a time, back and forth, and a list that says what it is."""

import pytest
from streamlit.testing.v1 import AppTest

from kompas.kern.dossier import Dossier, Energie
from kompas.kern.vragenlijst import MAX_VRAGEN
from kompas.scherm import paginas, sessie
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import OpenPagina, read_text

MEER, MINDER, WEET_NIET = (f"vragenlijst.keuze{nummer}" for nummer in range(3))


def answer(test: AppTest, sleutel: str) -> AppTest:
    test.button(key=sleutel).click().run()
    assert not test.exception
    return test


def dossier_of(test: AppTest) -> Dossier:
    dossier: Dossier = test.session_state[sessie.DOSSIER]
    return dossier


@pytest.fixture
def begonnen(open_pagina: OpenPagina) -> AppTest:
    """A visitor who answered both dimensions."""
    test = open_pagina(paginas.VRAGENLIJST)
    return answer(answer(test, "vragenlijst.stap4"), "vragenlijst.stap1")


@pytest.mark.parametrize("functie", [None, "verkeerskundige"])
def test_the_first_question_says_how_long_it_takes(open_pagina: OpenPagina, functie: str | None) -> None:
    """With and without a function the first question stands there at once, with the time and the way out."""
    dossier = Dossier.from_functie(open_organisatie().catalogus, functie) if functie else Dossier()
    test = open_pagina(paginas.VRAGENLIJST, dossier=dossier)
    assert not test.exception
    assert [titel.value for titel in test.title] == ["Het bestuur of inwoners"]
    assert "3 minuten" in test.get("progress")[0].proto.text
    knoppen = [knop.label for knop in test.button]
    assert {"Vooral voor inwoners", "Weet ik niet", "Stop en bekijk je kompas"} <= set(knoppen)
    assert "Voorbeeld" in read_text(test)


def test_every_answer_is_kept_and_brings_the_next_question(begonnen: AppTest) -> None:
    """An answer goes into the dossier at once; a yes also into the profile."""
    onderwerp = begonnen.title[0].value
    answer(begonnen, MEER)
    dossier = dossier_of(begonnen)
    assert list(dossier.antwoorden.values()) == ["5", "2", "meer"]
    assert len(dossier.tags) == 1
    assert begonnen.title[0].value != onderwerp
    assert begonnen.get("progress")[0].proto.text.startswith("Vraag 4, hoogstens 15")
    answer(begonnen, WEET_NIET)
    assert len(dossier_of(begonnen).tags) == 1


def test_going_back_and_changing_an_answer(begonnen: AppTest) -> None:
    """The earlier question shows what was said; another answer takes the first one back and loses no other."""
    onderwerp = begonnen.title[0].value
    answer(begonnen, MEER)
    volgende = begonnen.title[0].value
    answer(begonnen, "vragenlijst.vorige")
    assert begonnen.title[0].value == onderwerp
    assert [knop.label for knop in begonnen.button if knop.proto.type == "primary"] == ["Meer daarvan"]
    answer(begonnen, "vragenlijst.volgende")
    assert begonnen.title[0].value == volgende
    answer(answer(begonnen, "vragenlijst.vorige"), MINDER)
    dossier = dossier_of(begonnen)
    assert list(dossier.antwoorden.values()) == ["5", "2", "minder"]
    assert dossier.tags == ()
    assert begonnen.title[0].value not in {onderwerp, "Het bestuur of inwoners"}


def test_a_whole_questionnaire_ends_in_a_list_that_says_what_it_is(begonnen: AppTest) -> None:
    """At most fifteen questions, then the list by answers, without anyone's judgement, and the ways on."""
    for beurt in range(MAX_VRAGEN):
        if begonnen.title[0].value == "Dit past bij je antwoorden":
            break
        answer(begonnen, MEER if beurt % 2 else MINDER)
    tekst = read_text(begonnen)
    assert begonnen.title[0].value == "Dit past bij je antwoorden"
    assert len(dossier_of(begonnen).antwoorden) <= MAX_VRAGEN
    assert "gerangschikt op jouw antwoorden" in tekst
    assert "van je" in tekst
    assert "je bent" not in tekst.lower()
    assert {"vragenlijst.kompas", "vragenlijst.matches"} <= {knop.key for knop in begonnen.button}


def test_the_list_can_be_seen_before_the_end_and_the_questions_go_on(begonnen: AppTest) -> None:
    """Whoever looks at the list early comes back to the same question."""
    onderwerp = begonnen.title[0].value
    answer(begonnen, "vragenlijst.lijst")
    assert begonnen.title[0].value == "Dit past bij je antwoorden"
    answer(begonnen, "vragenlijst.verder")
    assert begonnen.title[0].value == onderwerp


def test_wiping_takes_away_answers_and_what_they_brought(begonnen: AppTest) -> None:
    """After wiping nothing of the questionnaire is left, and the first question stands there again."""
    answer(answer(begonnen, MEER), "vragenlijst.lijst")
    answer(begonnen, "vragenlijst.wis")
    assert dossier_of(begonnen).is_leeg
    assert begonnen.title[0].value == "Het bestuur of inwoners"


def test_not_knowing_anything_is_fine(open_pagina: OpenPagina) -> None:
    """Fifteen times "weet ik niet" gives no list and no change, and says so kindly."""
    organisatie = open_organisatie()
    antwoorden: dict[str, str] = {}
    while vraag := organisatie.vragenlijst.next_vraag(antwoorden):
        antwoorden[vraag.id] = "weet_niet"
    assert len(antwoorden) == MAX_VRAGEN
    test = open_pagina(paginas.VRAGENLIJST, dossier=Dossier(antwoorden=antwoorden))
    assert not test.exception
    assert "Dat mag." in read_text(test)


def test_own_function_is_left_out_and_a_tag_of_it_counts_for_more(open_pagina: OpenPagina) -> None:
    """An employee sees what the answers did to the own profile; the own function is not in the list."""
    catalogus = open_organisatie().catalogus
    functie = catalogus.functie("verkeerskundige")
    antwoorden = dict.fromkeys(functie.tag_ids[:8], "meer")
    dossier = Dossier.from_functie(catalogus, functie.id)
    dossier = Dossier(
        functie_id=functie.id,
        tags=dossier.tags,
        antwoorden=antwoorden,
        energie=dict.fromkeys(antwoorden, Energie.GEEFT),
    )
    test = open_pagina(paginas.VRAGENLIJST, dossier=dossier)
    answer(test, "vragenlijst.lijst")
    kaarten = [link.proto.label for link in test.get("page_link")]
    assert kaarten
    assert not any(functie.titel in kaart for kaart in kaarten)
    assert "Telt zwaarder" in read_text(test)


def test_answers_that_this_content_does_not_know_do_no_harm(open_pagina: OpenPagina) -> None:
    """Questions of another organisation and answers that cannot be given are kept, and say nothing."""
    dossier = Dossier(antwoorden={"k-bestaat-niet": "meer", "d-bestuur-inwoner": "9", "i-buiten-werken": "onzin"})
    test = open_pagina(paginas.VRAGENLIJST, dossier=dossier)
    assert not test.exception
    answer(test, "vragenlijst.lijst")
    answer(test, "vragenlijst.verder")
    assert dossier_of(test).antwoorden == dossier.antwoorden
