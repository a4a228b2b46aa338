# SPDX-License-Identifier: EUPL-1.2
"""The controls of the kompas page: every one works, stands in the address, and gives way when it cannot be meant."""

import pytest

from kompas.kern import Profiel
from kompas.scherm import paginas, wegen
from kompas.scherm.kompas.kijkfilter import AANTAL, ALLES, GEBIED, IEDEREEN, TABEL, VERBERG, WERKGEVER
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import OpenPagina, read_text

LEEFGEBIED = "Leefgebied · Ruimtelijk domein"


def test_a_shared_address_gives_the_same_view(open_pagina: OpenPagina) -> None:
    """A visitor without a profile who opens a full address gets that centre, that unit and those settings."""
    test = open_pagina(
        paginas.KOMPAS, vanuit="planeconoom", **{GEBIED: LEEFGEBIED, AANTAL: "Alle functies", VERBERG: "true"}
    )
    assert not test.exception
    assert test.selectbox(key=GEBIED).value == LEEFGEBIED
    assert test.radio(key=AANTAL).value == "Alle functies"
    tekst = read_text(test)
    assert "Je kijkt nu naar **Leefgebied**" in tekst
    assert "Planeconoom" in tekst
    assert "%" not in tekst


def test_one_button_leads_from_a_unit_to_the_whole(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """The unit fills the circle, the button brings all back, and the address forgets the unit."""
    test = open_pagina(paginas.KOMPAS, profiel=verkeerskundige, **{GEBIED: LEEFGEBIED})
    test.button(key="terug-geheel").click().run()
    assert test.selectbox(key=GEBIED).value == ALLES
    assert GEBIED not in test.query_params
    assert "Je kijkt nu naar" not in read_text(test)


@pytest.mark.parametrize(
    ("naam", "waarde"),
    [
        (GEBIED, "Bestaat niet"),
        (AANTAL, "-1"),
        ("verrassend", "<b>x</b>"),
        (WERKGEVER, "x" * 5000),
        (TABEL, "misschien"),
    ],
)
def test_an_unknown_choice_in_the_address_is_said_once(
    open_pagina: OpenPagina, verkeerskundige: Profiel, naam: str, waarde: str
) -> None:
    """The usual view comes, with one quiet sentence; the next step no longer says it."""
    test = open_pagina(paginas.KOMPAS, profiel=verkeerskundige, **{naam: waarde})
    assert not test.exception
    (zin,) = [regel.value for regel in test.caption if "kennen we niet" in regel.value]
    assert len(zin) < 200
    assert "<b>" not in zin
    assert test.selectbox(key=GEBIED).value == ALLES


def test_the_centre_changes_and_the_view_stays(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Another function in the centre and back: the unit and the number of functions stay as they were."""
    test = open_pagina(
        paginas.KOMPAS, profiel=verkeerskundige, vanuit="planeconoom", **{GEBIED: LEEFGEBIED, AANTAL: "25 functies"}
    )
    next(knop for knop in test.button if "Terug naar jouw kompas" in knop.label).click().run()
    assert test.title[0].value == "Jouw kompas"
    assert test.selectbox(key=GEBIED).value == LEEFGEBIED
    assert test.radio(key=AANTAL).value == "25 functies"


def test_a_rol_is_no_centre(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """A rol in the address is explained, and the own kompas stays."""
    rol = next(functie for functie in open_organisatie().catalogus.functies if functie.soort == "rol")
    test = open_pagina(paginas.KOMPAS, profiel=verkeerskundige, vanuit=rol.id)
    assert test.title[0].value == "Jouw kompas"
    assert any("een rol die je erbij doet" in regel.value for regel in test.caption)


def test_the_address_can_ask_for_the_table(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """The table stands in place of the figure, with the picture in words above it."""
    test = open_pagina(paginas.KOMPAS, profiel=verkeerskundige, **{TABEL: "true"})
    assert len(test.dataframe) == 1
    assert not test.get("plotly_chart")
    assert "Jij staat in het midden" in read_text(test)


def test_an_employer_limits_the_view(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Only the functions of that employer are left; every employer with a function can be chosen."""
    organisatie = open_organisatie()
    test = open_pagina(paginas.KOMPAS, profiel=verkeerskundige, **{WERKGEVER: "Stadswerk072", TABEL: "true"})
    getoond = set(test.dataframe[0].value["Functie"])
    van = {functie.titel for functie in organisatie.catalogus.functies if functie.werkgever == "Stadswerk072"}
    assert getoond
    assert getoond <= van
    assert test.selectbox(key=WERKGEVER).options[0] == IEDEREEN


def test_a_filter_that_leaves_nothing_says_what_to_do(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """An employer without a function in the chosen unit gives a sentence, no empty page."""
    test = open_pagina(
        paginas.KOMPAS, profiel=verkeerskundige, **{GEBIED: "Griffie · Bestuur & Concern", WERKGEVER: "Stadswerk072"}
    )
    assert not test.exception
    assert any("blijft er geen functie over" in regel.value for regel in test.caption)


def test_a_passport_leads_to_the_kompas_around_its_function(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """One button puts the function in the centre of the large kompas; the own profile stays."""
    test = open_pagina(paginas.FUNCTIE, profiel=verkeerskundige, functie="planeconoom")
    test.button(key="midden.planeconoom").click().run()
    assert test.title[0].value == "Rond een andere functie"
    assert test.query_params[wegen.VANUIT_PARAMETER] == "planeconoom"
