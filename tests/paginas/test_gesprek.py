# SPDX-License-Identifier: EUPL-1.2
"""The conversation of coach and employee, part by part."""

import pytest

from kompas.kern.dossier import Dossier
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
