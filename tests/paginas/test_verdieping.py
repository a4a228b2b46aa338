# SPDX-License-Identifier: EUPL-1.2
"""Compare, route, what if and staying: each page in each state."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from kompas.kern import Profiel
from kompas.kern.dossier import MAX_EIGEN, Dossier, Energie
from kompas.scherm import paginas, sessie, wegen, woorden
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import OpenPagina, read_text

ALLE = [paginas.VERGELIJK, paginas.ROUTE, paginas.WATALS, paginas.BLIJVEN]
RAAR = ["bestaat-niet", "", "<script>alert(1)</script>", "x" * 5000, ",,,", "planeconoom,bestaat-niet"]


@pytest.fixture
def dossier() -> Dossier:
    """Someone who works as verkeerskundige."""
    return Dossier.from_functie(open_organisatie().catalogus, "verkeerskundige")


def _skelet() -> str:
    catalogus = open_organisatie().catalogus
    return next(f.id for f in catalogus.functies if f.vulling == "skelet" and f.soort == "functie")


def _rol() -> str:
    return open_organisatie().catalogus.rollen[0].id


def _press(test: AppTest, label: str) -> AppTest:
    return next(knop for knop in test.button if label in knop.label).click().run()


def _dossier(test: AppTest) -> Dossier:
    gevonden: Dossier = test.session_state[sessie.DOSSIER]
    return gevonden


@pytest.mark.parametrize("pagina", ALLE)
def test_a_page_answers_a_visitor_without_profile(open_pagina: OpenPagina, pagina: str) -> None:
    """Without a profile every page has a title and one field to go on with."""
    test = open_pagina(pagina)
    assert not test.exception
    assert len(test.title) == 1
    assert len(test.selectbox) >= 1


@pytest.mark.parametrize("pagina", ALLE)
@pytest.mark.parametrize("waarde", RAAR)
def test_any_address_gives_a_calm_page(open_pagina: OpenPagina, dossier: Dossier, pagina: str, waarde: str) -> None:
    """Unknown functions in the address give a sentence at most."""
    velden = (wegen.FUNCTIES_PARAMETER, wegen.VAN_PARAMETER, wegen.NAAR_PARAMETER, wegen.DOEL_PARAMETER)
    test = open_pagina(pagina, dossier=dossier, **dict.fromkeys(velden, waarde))
    assert not test.exception
    assert len(test.title) == 1
    if "bestaat" in waarde and pagina != paginas.BLIJVEN:
        assert "kennen we niet" in test.warning[0].value


@pytest.mark.parametrize("pagina", ALLE)
@pytest.mark.parametrize("functie", ["verkeerskundige", "skelet", "rol"])
def test_a_page_answers_every_kind_of_function(
    open_pagina: OpenPagina, dossier: Dossier, pagina: str, functie: str
) -> None:
    """The own function, an unfilled one and a rol are answered, as the goal and as the start."""
    naam = {"skelet": _skelet(), "rol": _rol()}.get(functie, functie)
    velden = (wegen.FUNCTIES_PARAMETER, wegen.NAAR_PARAMETER, wegen.DOEL_PARAMETER)
    assert not open_pagina(pagina, dossier=dossier, **dict.fromkeys(velden, naam)).exception
    assert not open_pagina(pagina, **{wegen.VAN_PARAMETER: naam, wegen.NAAR_PARAMETER: "planeconoom"}).exception
    eigen = Dossier.from_functie(open_organisatie().catalogus, naam)
    assert not open_pagina(pagina, dossier=eigen, **dict.fromkeys(velden, "planeconoom")).exception


@pytest.mark.parametrize("pagina", ALLE)
def test_hidden_percentages_stay_hidden(open_pagina: OpenPagina, dossier: Dossier, pagina: str) -> None:
    """No page shows a percentage to who does not want to see one."""
    velden = {
        wegen.FUNCTIES_PARAMETER: "verkeerskundige,planeconoom",
        wegen.NAAR_PARAMETER: "planeconoom",
        wegen.DOEL_PARAMETER: "planeconoom",
    }
    test = open_pagina(pagina, dossier=dossier, **velden)
    if pagina != paginas.BLIJVEN:
        assert "%" in read_text(test)
    test.session_state["sessie.verberg_procenten"] = True
    test.run()
    assert "%" not in read_text(test)


def test_comparing_shows_what_is_shared_and_what_differs(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Two functions: the own one is named so, tags stand under shared or under one of them, dimensions in words."""
    test = open_pagina(paginas.VERGELIJK, dossier=dossier, functies="verkeerskundige,planeconoom")
    tekst = read_text(test)
    for zin in ("Jouw functie nu", "Dit vragen ze allebei", "Alleen Verkeerskundige", "Alleen Planeconoom"):
        assert zin in tekst
    assert "Van operationeel (1) naar strategisch (5)" in tekst.replace("\\", "")


def test_a_visitor_compares_with_work_that_resembles_the_own(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Work elsewhere has no function of now here: what resembles it has a match and a heart, like any other."""
    bezoeker = replace(dossier, elders=True)
    test = open_pagina(paginas.VERGELIJK, dossier=bezoeker, functies="verkeerskundige")
    tekst = read_text(test)
    assert "Hier lijkt jouw werk op" in tekst
    assert "match" in tekst
    assert "Jouw functie nu" not in tekst
    assert "Bewaar" in [knop.label for knop in test.button]


def test_a_comparison_grows_and_shrinks_through_the_address(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Adding, adding the own one and taking away change the address, and three is full."""
    test = open_pagina(paginas.VERGELIJK, dossier=dossier, functies="planeconoom")
    _press(test, "Zet jouw functie erbij")
    assert test.query_params[wegen.FUNCTIES_PARAMETER] == "planeconoom,verkeerskundige"
    vol = open_pagina(paginas.VERGELIJK, dossier=dossier, functies="planeconoom,verkeerskundige,griffier")
    assert not vol.selectbox
    _press(vol, "Haal weg")
    assert vol.query_params[wegen.FUNCTIES_PARAMETER] == "verkeerskundige,griffier"


def test_a_route_shows_each_step_with_what_it_takes(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """The steps lead to the goal; the largest step is marked; what is needed to begin stands small."""
    test = open_pagina(paginas.ROUTE, dossier=dossier, naar="planeconoom")
    tekst = read_text(test)
    for zin in ("Van **Verkeerskundige** naar **Planeconoom**", "Dit leer je hier", woorden.HARDE_EISEN):
        assert zin in tekst
    assert len(test.radio[0].options) > 1


def test_no_route_says_so_and_shows_what_lies_near(open_pagina: OpenPagina) -> None:
    """When the goal is out of reach the page says it and offers what can be reached."""
    test = open_pagina(paginas.ROUTE, van="beheerder-openbare-verlichting", naar="woordvoerder-persvoorlichter")
    assert "geen route van drie stappen" in test.info[0].value
    assert "Dit leer je hier" in read_text(test)


def test_an_own_path_is_kept_and_can_be_changed(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """A route becomes the own path, grows by a step, loses one, and is emptied; the dossier holds it."""
    test = open_pagina(paginas.ROUTE, dossier=dossier, naar="planeconoom")
    _press(test, "Maak hier mijn eigen pad van")
    pad = _dossier(test).route
    assert (pad[0], pad[-1]) == ("verkeerskundige", "planeconoom")
    next(knop for knop in test.button if (knop.key or "").startswith(f"pad.{len(pad)}.")).click().run()
    assert len(_dossier(test).route) == len(pad) + 1
    _press(test, "Haal de laatste stap weg")
    assert _dossier(test).route == pad
    _press(test, "Begin een nieuw pad")
    assert _dossier(test).route == ()
    assert not test.exception


def test_a_path_with_a_function_of_elsewhere_still_opens(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """A stop that this content does not know is not shown, and not lost."""
    met = replace(dossier, route=("verkeerskundige", "uit-een-andere-gemeente", "planeconoom"))
    test = open_pagina(paginas.ROUTE, dossier=met, naar="griffier")
    assert not test.exception
    assert _dossier(test).route == met.route


def test_trying_changes_nothing_until_it_is_added(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """The tip is tried, the moves stand in words, the profile is as it was; adding puts it in the profile."""
    test = open_pagina(paginas.WATALS, dossier=dossier, doel="planeconoom")
    _press(test, "Probeer dit")
    assert "Planeconoom komt dichterbij" in read_text(test)
    assert _dossier(test) == dossier
    _press(test, "Zet dit bij mijn profiel")
    assert len(_dossier(test).eigen) == 1
    assert test.title[0].value == "Wat als je iets nieuws leert?"


def test_a_tried_tag_never_stands_in_the_address(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """What is tried stays in the tab, and leaving it leaves nothing."""
    test = open_pagina(paginas.WATALS, dossier=dossier, doel="planeconoom")
    _press(test, "Probeer dit")
    assert dict(test.query_params) == {wegen.DOEL_PARAMETER: "planeconoom"}
    _press(test, "Probeer iets anders")
    assert _dossier(test) == dossier
    assert test.title[0].value == "Wat als je iets nieuws leert?"


def test_a_full_profile_says_so_and_adds_nothing(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """With ten own tags there is a sentence, and the profile stays as it was."""
    catalogus = open_organisatie().catalogus
    erbij = [tag for tag in sorted(catalogus.tags) if tag.startswith("i-") and tag not in dossier.tags][:MAX_EIGEN]
    vol = replace(dossier, eigen=tuple(erbij))
    test = open_pagina(paginas.WATALS, dossier=vol, doel="planeconoom")
    _press(test, "Probeer dit")
    _press(test, "Zet dit bij mijn profiel")
    assert _dossier(test) == vol
    assert test.warning


def test_a_profile_without_a_function_can_try_too(open_pagina: OpenPagina) -> None:
    """Tags alone are enough for what if; comparing and staying do not need more."""
    test = open_pagina(paginas.WATALS, profiel=Profiel.from_tags({"c-empathie": 1.0}))
    _press(test, "Probeer dit")
    assert not test.exception
    assert "Komt dichterbij" in read_text(test)


def test_staying_shows_what_to_have_more_and_less_of(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Sorted tags stand on their side; unsorted ones lead to sorting."""
    gesorteerd = dossier.sort_tag("k-parkeren", Energie.GEEFT).sort_tag("k-mobiliteitsbeleid", Energie.KOST)
    tekst = read_text(open_pagina(paginas.BLIJVEN, dossier=gesorteerd.add_tag("c-empathie")))
    for zin in (
        "Hier wil je meer van",
        "Hier wil je minder van",
        "Zit in jouw functie",
        "Zit nog niet in jouw functie",
    ):
        assert zin in tekst
    assert "Sorteer je kenmerken" in tekst


def test_staying_is_a_result_and_can_be_taken_back(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """One button makes it the outcome, with the ticked question; another takes it back."""
    test = open_pagina(paginas.BLIJVEN, dossier=dossier)
    vraag = test.checkbox[0].label
    test.checkbox[0].check().run()
    assert _dossier(test).vraag == vraag.replace("\\", "")
    _press(test, "Ik blijf, en dit neem ik mee")
    assert _dossier(test).ambitie.richting == "blijven"
    assert "goede uitkomst" in test.success[0].value
    test.checkbox[0].uncheck().run()
    _press(test, "Toch niet")
    assert _dossier(test) == dossier


def test_a_note_is_kept_when_the_click_that_ends_it_leaves_the_page(open_pagina: OpenPagina) -> None:
    """Typed, and at once to another page: the field is no longer drawn, and its words are in the dossier."""
    test = open_pagina("pages/medewerker/bewaard.py", dossier=Dossier(functie_id="bode").save("planeconoom"))
    test.text_area(key="bewaard.notitie.planeconoom").set_value("  Bellen met Ria ")
    test.switch_page("pages/algemeen/uitleg.py").run()
    assert test.title[0].value == "Hoe werkt het kompas?"
    assert test.session_state[sessie.DOSSIER].notities == {"planeconoom": "Bellen met Ria"}
    test.switch_page("pages/medewerker/bewaard.py").run()
    assert test.text_area(key="bewaard.notitie.planeconoom").value == "Bellen met Ria"
