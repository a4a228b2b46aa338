# SPDX-License-Identifier: EUPL-1.2
"""The conversation of coach and employee, part by part."""

import pytest

from kompas.kern.dossier import REDEN_OPEN, Dossier, Energie
from kompas.scherm import paginas, sessie
from kompas.scherm.gesprek.verloop import DELEN
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import OpenPagina, read_text


@pytest.fixture
def dossier() -> Dossier:
    """Someone who is in a conversation."""
    return Dossier.from_functie(open_organisatie().catalogus, "verkeerskundige").start_gesprek("wat_wil_ik")


@pytest.mark.parametrize("deel", [deel.sleutel for deel in DELEN])
def test_each_part_opens_with_and_without_a_function(open_pagina: OpenPagina, dossier: Dossier, deel: str) -> None:
    """No part depends on the ones before it; one title, and the way on."""
    for wie in (dossier, Dossier().start_gesprek()):
        test = open_pagina(paginas.GESPREK, dossier=wie, deel=deel)
        assert not test.exception
        assert [titel.value for titel in test.title] == [d.titel for d in DELEN if d.sleutel == deel]
        assert any(knop.label == "Verder" for knop in test.button) == (deel != DELEN[-1].sleutel)


def test_an_unknown_part_is_the_first(open_pagina: OpenPagina) -> None:
    """An old or mistyped address begins at the beginning."""
    assert open_pagina(paginas.GESPREK, deel="onzin").title[0].value == DELEN[0].titel


def test_the_reason_is_kept_and_begins_the_conversation(open_pagina: OpenPagina) -> None:
    """From then on other pages lead back, and percentages are hidden."""
    test = open_pagina(paginas.GESPREK)
    test.radio[0].set_value("ontwikkeladvies").run()
    assert test.session_state[sessie.DOSSIER].reden == "ontwikkeladvies"


def test_percentages_are_hidden_until_somebody_asks(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """On every page of a conversation, the passport too."""
    assert "%" not in read_text(open_pagina(paginas.FUNCTIE, dossier=dossier, functie="planeconoom"))
    test = open_pagina(paginas.GESPREK, dossier=dossier, deel="kompas")
    assert "%" not in read_text(test)
    test.toggle(key="gesprek.procenten").set_value(True).run()
    assert "%" in read_text(test)


def test_the_conversation_talks_about_one_function(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """A chosen number gives why, why perhaps not and questions."""
    test = open_pagina(paginas.GESPREK, dossier=dossier, deel="kompas")
    veld = test.selectbox(key="gesprek.onderwerp")
    veld.select(veld.options[0]).run()
    tekst = read_text(test)
    assert "Waarom wel?" in tekst
    assert "Om over te praten" in tekst


def test_other_pages_lead_back_only_in_a_conversation(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """The way back stands on the passport, and not for somebody who is alone."""
    terug = "Terug naar het gesprek"
    assert terug in read_text(open_pagina(paginas.FUNCTIE, dossier=dossier, functie="planeconoom"))
    alleen = Dossier.from_functie(open_organisatie().catalogus, "verkeerskundige")
    assert terug not in read_text(open_pagina(paginas.FUNCTIE, dossier=alleen, functie="planeconoom"))


def test_the_reading_guide_opens(open_pagina: OpenPagina) -> None:
    """The page shows the same text as the document."""
    test = open_pagina(paginas.LEESWIJZER)
    assert test.title[0].value == "Leeswijzer voor de loopbaancoach"
    assert "Page Down" in read_text(test)


VERDER = {
    paginas.KOMPAS: {},
    paginas.MATCHES: {},
    paginas.ENERGIE: {},
    paginas.BEWAARD: {},
    paginas.BLIJVEN: {},
    paginas.WATALS: {"doel": "planeconoom"},
    paginas.ROUTE: {"naar": "planeconoom"},
    paginas.VERGELIJK: {"functies": "planeconoom,bode"},
    paginas.GESPREKSBLAD: {},
}


@pytest.mark.parametrize("pagina", VERDER)
def test_no_page_of_a_conversation_shows_a_percentage(open_pagina: OpenPagina, dossier: Dossier, pagina: str) -> None:
    """In a new session too, as after a reload; and each page leads back."""
    tekst = read_text(open_pagina(pagina, dossier=dossier.save("planeconoom"), **VERDER[pagina]))
    assert "%" not in tekst
    assert "Terug naar het gesprek" in tekst


def test_without_a_reason_there_is_a_conversation_too(open_pagina: OpenPagina) -> None:
    """Whoever goes on without an answer is in a conversation, and the paper says no reason."""
    test = open_pagina(paginas.GESPREK)
    next(knop for knop in test.button if knop.label == "Verder").click().run()
    assert test.session_state[sessie.DOSSIER].reden == REDEN_OPEN


def test_an_old_address_shows_nothing_of_a_wiped_conversation(open_pagina: OpenPagina) -> None:
    """Outside a conversation every part is the first one, and its address is not carried on."""
    test = open_pagina(paginas.GESPREK, deel="vergelijk", functies="planeconoom,bode", over="bode")
    assert test.title[0].value == DELEN[0].titel
    assert "Planeconoom" not in read_text(test)


def test_a_function_without_tags_says_what_to_do(open_pagina: OpenPagina) -> None:
    """Chosen as the work of now: a sentence there, and a way back from the parts that need tags."""
    catalogus = open_organisatie().catalogus
    leeg = next(functie.id for functie in catalogus.functies if functie.soort == "functie" and not functie.is_gevuld)
    dossier = Dossier.from_functie(catalogus, leeg).start_gesprek()
    assert "nog niet ingevuld" in read_text(open_pagina(paginas.GESPREK, dossier=dossier, deel="werk"))
    for deel in ("energie", "kompas"):
        test = open_pagina(paginas.GESPREK, dossier=dossier, deel=deel)
        assert "Kies een functie" in read_text(test)


def test_another_function_keeps_what_was_said_of_tags_that_stay(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Changing the work of now loses no energy of a tag that the new function has too."""
    catalogus = open_organisatie().catalogus
    ander = Dossier.from_functie(catalogus, "planeconoom")
    blijft = next(tag for tag in dossier.tags if tag in ander.tags)
    weg = next(tag for tag in dossier.tags if tag not in ander.tags)
    gesorteerd = dossier.sort_tag(blijft, Energie.GEEFT).sort_tag(weg, Energie.KOST)
    test = open_pagina(paginas.GESPREK, dossier=gesorteerd, deel="werk")
    veld = test.selectbox(key="gesprek.functie")
    veld.select(next(optie for optie in veld.options if optie.startswith("Planeconoom"))).run()
    nieuw = test.session_state[sessie.DOSSIER]
    assert nieuw.functie_id == "planeconoom"
    assert nieuw.energie == {blijft: Energie.GEEFT}
