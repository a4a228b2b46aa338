# SPDX-License-Identifier: EUPL-1.2
"""The check on screen: a colleague with a link, and the functiebeheerder who made it."""

from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from kompas.diensten.check import Plek, answer_kaart, make_check, open_check
from kompas.diensten.toegang import Aanvraag
from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from kompas.opslag.peilingen import Vak
from kompas.scherm.paginas import CHECK, CHECKS
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import LogIn, OpenPagina, read_text

DICHT = "Deze link werkt niet"


@pytest.fixture
def fenna(opslag: Opslag, log_in_als: LogIn) -> Aanvraag:
    """A functiebeheerder, who is logged in."""
    return Aanvraag(opslag, log_in_als(Rol.FUNCTIEBEHEERDER), datetime.now(UTC))


def begin(open_pagina: OpenPagina, fenna: Aanvraag, mensen: int = 9) -> AppTest:
    """A colleague opens a new link."""
    sleutel = make_check(fenna, "griffier", open_organisatie(), mensen=mensen)
    return open_pagina(CHECK, check=sleutel)


def read_telling(fenna: Aanvraag) -> dict[Vak, int]:
    """What is counted of the one check."""
    with fenna.opslag.reading() as tx:
        (peiling,) = tx.peilingen.list_alle()
        return dict(tx.peilingen.read_tellingen(peiling.id))


def test_each_card_counts_at_once_and_can_be_changed(open_pagina: OpenPagina, fenna: Aanvraag) -> None:
    """Vaak, back, nee: one number. Stopping thanks and shows the kompas of the function."""
    test = begin(open_pagina, fenna)
    test.button(key="check.begin").click().run()
    test.button(key="check.vaak").click().run()
    assert list(read_telling(fenna).values()) == [1]
    test.button(key="check.vorige").click().run()
    test.button(key="check.nee").click().run()
    ((vak, aantal),) = read_telling(fenna).items()
    assert (vak.waarde, aantal) == ("nee", 1)
    test.button(key="check.stop").click().run()
    assert not test.exception
    assert any("Dank je wel" in een.value for een in test.success)
    assert "Wat ligt er rond jouw functie?" in read_text(test)


def test_own_words_and_sliders_are_kept(open_pagina: OpenPagina, fenna: Aanvraag) -> None:
    """Without any card: don't know counts nothing; a missing tag, a text and a slider do, in one visit."""
    test = begin(open_pagina, fenna)
    test.button(key="check.begin").click().run()
    for _ in range(12):
        test.button(key="check.verder").click().run()
    assert read_telling(fenna) == {}
    test.text_input(key="check.mist").set_value("tuin").run()
    next(knop for knop in test.button if knop.key.startswith("check.mist.erbij.")).click().run()
    test.button(key="check.verder").click().run()
    test.text_area(key="check.tekst.leuk").set_value("De raad").run()
    test.button(key="check.verder").click().run()
    schuif = next(een for een in test.select_slider if een.key.startswith("check.schuif."))
    schuif.set_value("4").run()
    assert not test.exception
    assert sorted(vak.soort for vak in read_telling(fenna)) == ["dimensie", "mist"]
    with fenna.opslag.reading() as tx:
        (peiling,) = tx.peilingen.list_alle()
        assert (peiling.bezet, tx.peilingen.list_teksten(peiling.id)) == (1, [("leuk", "De raad")])


def test_few_people_are_warned_and_may_talk(open_pagina: OpenPagina, fenna: Aanvraag) -> None:
    """The warning stands before the first card; a talk is one answer."""
    test = begin(open_pagina, fenna, mensen=2)
    assert any("Je antwoorden kunnen naar jou te herleiden zijn" in een.value for een in test.warning)
    test.button(key="check.gesprek").click().run()
    test.button(key="check.soms").click().run()
    with fenna.opslag.reading() as tx:
        assert [peiling.gesprek for peiling in tx.peilingen.list_alle()] == [True]


@pytest.mark.parametrize("sleutel", ["", "x", "a" * 43, "[x](https://kwaad.example)"])
@pytest.mark.usefixtures("fenna")
def test_a_wrong_link_says_one_sentence(open_pagina: OpenPagina, sleutel: str) -> None:
    """And shows nothing else."""
    test = open_pagina(CHECK, check=sleutel)
    assert [DICHT in een.value for een in test.warning] == [True]
    assert not [knop for knop in test.button if knop.key.startswith("check.")]


def test_a_functiebeheerder_makes_a_link_and_sees_the_outcome(open_pagina: OpenPagina, fenna: Aanvraag) -> None:
    """The link is shown once; of a check with two answers closing shows a tick for each card, and no numbers."""
    organisatie = open_organisatie()
    sleutel = make_check(fenna, "griffier", organisatie, mensen=9)
    bezoeker = Aanvraag(fenna.opslag, None, fenna.nu)
    kaarten = open_check(bezoeker, Plek(sleutel, "x"), organisatie.catalogus).kaarten
    for _ in range(2):
        answer_kaart(bezoeker, Plek(sleutel, "x"), "kaart", kaarten[0].id, "", "vaak", organisatie.catalogus)
    test = open_pagina(CHECKS)
    keuze = next(optie for optie in test.selectbox(key="checks.functie").options if optie.startswith("Bode"))
    test.selectbox(key="checks.functie").set_value(keuze).run()
    test.button(key="checks.maak").click().run()
    assert "/check?check=" in test.code[0].value
    next(knop for knop in test.button if knop.label == "Sluit en bekijk de uitslag").click().run()
    assert not test.exception
    assert test.checkbox(key=f"checks.aan.{kaarten[0].id}").value
    assert "Hoort erbij" in read_text(test)
    assert "keer vaak" not in read_text(test)
