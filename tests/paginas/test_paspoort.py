# SPDX-License-Identifier: EUPL-1.2
"""The passport: the card, the hearts, the way through a list, and the states in which little is known."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kompas.kern import Profiel
from kompas.kern.dossier import Dossier, Energie
from kompas.scherm import paginas, sessie, wegen, woorden
from kompas.scherm.tekst import escape
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import OpenPagina, read_text

LANG = "Beleidsadviseur " + "zorgvuldigheidsbevordering " * 2 + "en samenwerkingsverbanden"
KAAL = f"""
functies:
  - id: kaal
    titel: "{LANG}"
    domein: "Dorp"
    unit: "Plein"
    vakgroep: "Markt"
    kern: "Je bedenkt beleid."
    vulling: concept
  - id: vol
    titel: "Marktmeester"
    domein: "Dorp"
    unit: "Plein"
    vakgroep: "Markt"
    kern: "Je regelt de markt."
    vulling: levensecht
    controle: {{datum: "2026-03-03", antwoorden: 4}}
    tags: {{kennisgebied: [k-markt]}}
"""


def press(test: AppTest, label: str) -> AppTest:
    """Press the first button with this in its label."""
    return next(knop for knop in test.button if label in knop.label).click().run()


def labels(test: AppTest) -> list[str]:
    """The labels of all buttons."""
    return [knop.label for knop in test.button]


def test_the_kern_comes_before_everything_else(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """What you do stands on the card, before the match is taken apart."""
    test = open_pagina(paginas.FUNCTIE, profiel=verkeerskundige, functie="planeconoom")
    functie = open_organisatie().catalogus.functie("planeconoom")
    zinnen = [element.value for element in test.markdown]
    assert zinnen.index(escape(functie.kern)) < zinnen.index(next(zin for zin in zinnen if zin.startswith("- ")))
    assert [kop.value for kop in test.header][:3] == ["Wat doe je?", "Waar doe je het voor?", "Jij en deze functie"]
    assert any(woorden.VULLING["voorbeeld"] in zin for zin in zinnen)


def test_one_primary_button(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """A passport asks one thing: get to know the work."""
    test = open_pagina(paginas.FUNCTIE, profiel=verkeerskundige, functie="planeconoom")
    (kennismaken,) = test.get("link_button")
    assert (kennismaken.proto.label, kennismaken.proto.type) == ("Kennismaken", "primary")
    assert [knop.label for knop in test.button if knop.proto.type == "primary"] == []


def test_a_passport_opened_directly_has_no_neighbours(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Without a list there is nothing to leaf through."""
    test = open_pagina(paginas.FUNCTIE, profiel=verkeerskundige, functie="planeconoom")
    assert not [label for label in labels(test) if label.startswith((":primary[Vorige", ":primary[Volgende"))]


def test_next_and_previous_follow_the_list_and_keep_the_address_right(
    open_pagina: OpenPagina, verkeerskundige: Profiel
) -> None:
    """From the second logical match to the third and back, each with its own address."""
    test = open_pagina(paginas.MATCHES, profiel=verkeerskundige)
    ids = [
        link.proto.query_string.split("=")[1] for link in test.get("page_link") if "functie=" in link.proto.query_string
    ]
    test.query_params[wegen.FUNCTIE_PARAMETER] = ids[1]
    test.switch_page(paginas.FUNCTIE).run()
    assert "2 van 10 · Logische stappen" in read_text(test)
    press(test, "Volgende")
    assert test.query_params[wegen.FUNCTIE_PARAMETER] == ids[2]
    assert test.title[0].value == open_organisatie().catalogus.functie(ids[2]).titel


def test_a_search_can_be_leafed_through(open_pagina: OpenPagina) -> None:
    """The hits of a search are a list too."""
    test = open_pagina(paginas.ZOEKEN)
    test.text_input[0].set_value("verkeer").run()
    test.query_params[wegen.FUNCTIE_PARAMETER] = "verkeerskundige"
    test.switch_page(paginas.FUNCTIE).run()
    assert "· Gevonden" in read_text(test)


def test_the_own_kompas_of_a_passport_is_a_list(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Who opens a neighbour from the kompas around a function leafs through that kompas."""
    test = open_pagina(paginas.FUNCTIE, profiel=verkeerskundige, functie="planeconoom")
    press(test, "**2**")
    assert "Dichtbij bij Planeconoom" in read_text(test)


def test_a_heart_saves_and_saves_no_longer(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """The same button brings it back, and says how it stands."""
    test = open_pagina(paginas.FUNCTIE, profiel=verkeerskundige, functie="planeconoom")
    press(test, "Bewaar")
    assert test.session_state[sessie.DOSSIER].bewaard == ("planeconoom",)
    assert "Bewaard" in labels(test)
    press(test, "Bewaard")
    assert test.session_state[sessie.DOSSIER].bewaard == ()


def test_not_for_me_moves_out_of_sight_and_back(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """The function leaves the matches, one line says so, and the passport brings it back."""
    test = open_pagina(paginas.MATCHES, profiel=verkeerskundige)
    eerste = test.get("page_link")[0].proto.query_string.removeprefix("functie=")
    test.query_params[wegen.FUNCTIE_PARAMETER] = eerste
    test.switch_page(paginas.FUNCTIE).run()
    press(test, "Niet voor mij")
    test.switch_page(paginas.MATCHES).run()
    assert f"functie={eerste}" not in [link.proto.query_string for link in test.get("page_link")]
    assert "1 functie staat uit het zicht" in read_text(test)
    test.switch_page(paginas.FUNCTIE).run()
    press(test, "Toch weer laten zien")
    assert test.session_state[sessie.DOSSIER].niet_voor_mij == ()


def test_a_card_has_a_heart_of_its_own(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Saving from the list keeps the list as it is."""
    test = open_pagina(paginas.MATCHES, profiel=verkeerskundige)
    eerste = next(knop for knop in test.button if str(knop.key).startswith("hart.logisch."))
    eerste.click().run()
    assert test.session_state[sessie.DOSSIER].bewaard == (str(eerste.key).removeprefix("hart.logisch."),)
    assert test.title[0].value == "Wat past bij jou?"


def test_the_own_function_has_no_heart_and_no_match(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Your own work is not a step to save or to measure."""
    test = open_pagina(paginas.FUNCTIE, profiel=verkeerskundige, functie="verkeerskundige")
    assert "Dit is jouw functie nu." in read_text(test)
    assert not [label for label in labels(test) if label in ("Bewaar", "Niet voor mij")]
    assert not test.metric


def test_work_elsewhere_is_not_held_here(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """To who works elsewhere the function that resembles the own work is one to keep, to measure and to compare."""
    bezoeker = Dossier(functie_id="verkeerskundige", elders=True, tags=verkeerskundige.tag_ids)
    test = open_pagina(paginas.FUNCTIE, dossier=bezoeker, functie="verkeerskundige")
    assert "Dit is jouw functie nu." not in read_text(test)
    assert {"Bewaar", "Niet voor mij", "Vergelijk"} <= set(labels(test))
    assert not {"Blijven, maar anders", "Zo kom je daar"} & set(labels(test))
    assert [cijfer.label for cijfer in test.metric] == ["Match met jouw profiel"]
    press(test, "Bewaar")
    assert test.session_state[sessie.DOSSIER].bewaard == ("verkeerskundige",)


def test_what_costs_energy_is_why_not(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """The energy that someone sorted speaks on passport and card."""
    dossier = Dossier(
        functie_id="verkeerskundige",
        tags=verkeerskundige.tag_ids,
        energie=dict.fromkeys(verkeerskundige.tag_ids, Energie.KOST),
    )
    assert "energie" in read_text(open_pagina(paginas.FUNCTIE, dossier=dossier, functie="planeconoom"))
    assert "energie" in read_text(open_pagina(paginas.MATCHES, dossier=dossier))


@pytest.fixture
def kale_inhoud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A function without any tag and with a title of some 90 characters, beside a checked one."""
    (tmp_path / "functies.yaml").write_text(KAAL, encoding="utf-8")
    (tmp_path / "tags.yaml").write_text("kennisgebied:\n  - {id: k-markt, label: Markt}\n", encoding="utf-8")
    monkeypatch.setenv("KOMPAS_DATA", str(tmp_path))


@pytest.mark.usefixtures("kale_inhoud")
def test_a_function_without_any_tag_says_so_and_asks_nothing(open_pagina: OpenPagina) -> None:
    """No figure, no kompas, no empty headings; what is known and a way on."""
    test = open_pagina(paginas.FUNCTIE, profiel=Profiel({"k-markt": 1.0}, "vol"), functie="kaal")
    assert not test.exception
    assert test.title[0].value == LANG
    assert not test.metric
    assert woorden.NIET_INGEVULD in [info.value for info in test.info]
    assert [kop.value for kop in test.header] == ["Meer over deze functie", "Wat kun je hiermee?"]


@pytest.mark.usefixtures("kale_inhoud")
def test_a_checked_passport_says_by_whom_and_when(open_pagina: OpenPagina) -> None:
    """The origin names the day and the number of colleagues."""
    tekst = read_text(open_pagina(paginas.FUNCTIE, functie="vol"))
    assert "Gecheckt op 3 maart 2026 door 4 collega's" in tekst.replace("\\", "")


@pytest.mark.usefixtures("kale_inhoud")
@pytest.mark.parametrize("pagina", [paginas.MATCHES, paginas.ZOEKEN, paginas.UITLEG, paginas.START, paginas.BEZOEKER])
def test_an_organisation_with_almost_nothing_gets_calm_pages(open_pagina: OpenPagina, pagina: str) -> None:
    """One domain, one filled function: every list is empty, and every page says what to do."""
    test = open_pagina(pagina, profiel=Profiel({"k-markt": 1.0}, "vol"))
    assert not test.exception
    assert len(test.title) == 1
    if pagina == paginas.MATCHES:
        assert woorden.GEEN_LOGISCH in read_text(test)
        assert woorden.GEEN_VERRASSING in read_text(test)
