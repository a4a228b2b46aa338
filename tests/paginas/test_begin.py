# SPDX-License-Identifier: EUPL-1.2
"""Start, visitor and search: the ways in, and what they say when there is nothing to show."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kompas.diensten.dossier import save_dossier
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Profiel
from kompas.kern.dossier import Dossier
from kompas.kern.toegang import Rol
from kompas.scherm import paginas, sessie, woorden
from kompas.scherm.account.aanvraag import open_opslag
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import LogIn, OpenPagina, profiel_of, read_text


def test_a_first_visitor_is_not_offered_to_go_on(open_pagina: OpenPagina) -> None:
    """One field, and no button that leads nowhere."""
    test = open_pagina(paginas.START)
    assert [veld.label for veld in test.selectbox] == ["Welke functie heb je nu?"]
    assert not [knop for knop in test.button if "Ga verder" in knop.label]


def test_who_comes_back_can_go_on(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """With a profile in this tab the start leads back to its kompas."""
    test = open_pagina(paginas.START, profiel=verkeerskundige)
    next(knop for knop in test.button if "Ga verder" in knop.label).click().run()
    assert test.title[0].value == "Jouw kompas"
    assert profiel_of(test) == verkeerskundige


@pytest.mark.parametrize("pagina", [paginas.START, paginas.BEZOEKER])
def test_what_is_kept_is_said_truly_to_everybody(open_pagina: OpenPagina, log_in_als: LogIn, pagina: str) -> None:
    """To a visitor nothing is kept; with an account what is asked; with a dossier whatever is chosen."""
    assert woorden.PRIVACY in read_text(open_pagina(pagina))
    mens = log_in_als(Rol.MEDEWERKER)
    assert woorden.PRIVACY_ACCOUNT in read_text(open_pagina(pagina))
    catalogus = open_organisatie().catalogus
    vraag = Aanvraag(open_opslag(), mens, datetime.now(UTC))
    save_dossier(vraag, Dossier.from_functie(catalogus, "bode"), 0, catalogus)
    tekst = read_text(open_pagina(pagina))
    assert woorden.PRIVACY_DOSSIER in tekst
    assert "We bewaren niets" not in tekst


def test_a_visitor_begins_with_work_that_is_alike(open_pagina: OpenPagina) -> None:
    """Who does not work here chooses a function that resembles the own work, and the kompas stands there."""
    test = open_pagina(paginas.BEZOEKER)
    assert woorden.PRIVACY in read_text(test)
    test.selectbox(key="bezoekerskeuze").select("Planeconoom · Gebiedsontwikkeling").run()
    assert test.title[0].value == "Jouw kompas"
    assert test.session_state[sessie.DOSSIER].functie_id == "planeconoom"


def test_a_visitor_finds_stories_and_the_questions(open_pagina: OpenPagina) -> None:
    """The page names both ways, the stories, and the search."""
    test = open_pagina(paginas.BEZOEKER)
    assert [kop.value for kop in test.header] == [
        "Begin met jouw werk",
        "Begin met een paar vragen",
        "Zo kan een stap gaan",
        "Verder kijken",
    ]
    wegen = {link.proto.page for link in test.get("page_link")}
    assert {"vragenlijst", "zoeken"} <= wegen


def test_only_a_real_address_of_vacancies_is_a_link(
    open_pagina: OpenPagina, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A made-up address is said to be one; a real one opens."""
    assert not open_pagina(paginas.BEZOEKER).get("link_button")
    (tmp_path / "functies.yaml").write_text(
        "functies:\n  - {id: a, titel: A, domein: B, unit: C, vakgroep: D, vulling: skelet}\n"
    )
    (tmp_path / "tags.yaml").write_text("kennisgebied: []\n")
    (tmp_path / "huisstijl.yaml").write_text(
        'naam: Proef\norganisatie: Proef\nlinks: {vacatures: {adres: "https://werkenbij.example"}}\n'
    )
    monkeypatch.setenv("KOMPAS_DATA", str(tmp_path))
    (knop,) = open_pagina(paginas.BEZOEKER).get("link_button")
    assert knop.proto.url == "https://werkenbij.example"


def test_an_empty_search_offers_words(open_pagina: OpenPagina) -> None:
    """A press on a suggestion searches for it."""
    test = open_pagina(paginas.ZOEKEN)
    woord = next(knop for knop in test.button if str(knop.key).startswith("zoekformulier.woord."))
    woord.click().run()
    assert test.text_input[0].value == str(woord.key).removeprefix("zoekformulier.woord.")
    assert "functies gevonden" in read_text(test)


def test_one_letter_is_too_short_to_search(open_pagina: OpenPagina) -> None:
    """One letter would match half of everything; the page asks for a word."""
    test = open_pagina(paginas.ZOEKEN)
    test.text_input[0].set_value("a").run()
    assert "minstens twee letters" in read_text(test)
    assert "gevonden" not in read_text(test)


def test_a_filter_that_leaves_nothing_can_be_put_off(open_pagina: OpenPagina) -> None:
    """The page says how many there are without filters, and one press shows them."""
    test = open_pagina(paginas.ZOEKEN)
    test.text_input[0].set_value("raadsgriffier").run()
    test.session_state["zoekformulier.domein"] = "Ruimtelijk domein"
    test.run()
    assert "Niets binnen deze filters" in read_text(test)
    next(knop for knop in test.button if "Zet de filters uit" in knop.label).click().run()
    assert "gevonden" in read_text(test)
