# SPDX-License-Identifier: EUPL-1.2
"""Klopt er iets niet? From the passport to the list of the functiebeheerder and back."""

from kompas.kern.toegang import Rol
from kompas.scherm.paginas import CORRECTIES, FUNCTIE
from tests.paginas.conftest import LogIn, OpenPagina, read_text


def test_from_the_passport_to_the_list_and_back(open_pagina: OpenPagina, log_in_als: LogIn) -> None:
    """An empty text is not sent; the name is there because it was ticked, and so there is a word back."""
    sam = log_in_als(Rol.MEDEWERKER, weergavenaam="Sam")
    paspoort = open_pagina(FUNCTIE, functie="planeconoom")
    paspoort.button(key="correctie.stuur").click().run()
    assert any("Schrijf eerst" in een.value for een in paspoort.warning)
    paspoort.text_area(key="correctie.tekst.planeconoom").set_value("Dit doen we *niet* meer").run()
    paspoort.checkbox(key="correctie.naam.planeconoom").check().run()
    paspoort.button(key="correctie.stuur").click().run()
    assert not paspoort.exception
    assert any("Dank je wel" in een.value for een in paspoort.success)
    log_in_als(Rol.FUNCTIEBEHEERDER)
    lijst = open_pagina(CORRECTIES)
    assert "Dit doen we \\*niet\\* meer" in read_text(lijst)
    assert "van Sam" in read_text(lijst)
    naar = next(knop for knop in lijst.button if knop.label == "Bewerk dit paspoort").click().run()
    assert naar.title[0].value == "Bewerk: Planeconoom"
    lijst = open_pagina(CORRECTIES)
    next(veld for veld in lijst.text_input if veld.label == "Een woord terug").set_value("Aangepast").run()
    next(knop for knop in lijst.button if knop.label == "Gedaan").click().run()
    assert not lijst.exception
    log_in_als(wie=sam)
    assert "Antwoord: Aangepast" in read_text(open_pagina(FUNCTIE, functie="planeconoom"))


def test_a_visitor_is_not_asked(open_pagina: OpenPagina) -> None:
    """Only who is logged in can say so."""
    assert not [knop for knop in open_pagina(FUNCTIE, functie="planeconoom").button if knop.key == "correctie.stuur"]
