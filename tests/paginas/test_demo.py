# SPDX-License-Identifier: EUPL-1.2
"""What a demo adds to the screens: the bar, and the people to log in as. Outside a demo nothing."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kompas.diensten.demo import MENSEN, make_demo, name_omgeving
from kompas.diensten.instellingen import get_instellingen
from kompas.scherm import paginas
from kompas.scherm.account import aanvraag
from kompas.scherm.demo.balk import BUUR_NAAM, BUUR_POORT
from kompas.scherm.paginas import PAGINAS, Pagina
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import OpenPagina, read_text

ZIN = "Alles verdwijnt als de demo stopt."


@pytest.fixture(scope="module")
def demomap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo on the example content."""
    folder = tmp_path_factory.mktemp("demo")
    make_demo(folder, open_organisatie().catalogus, datetime.now(UTC))
    return folder


@pytest.fixture
def demo(demomap: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The screens are those of a demo."""
    for naam, waarde in name_omgeving(demomap).items():
        monkeypatch.setenv(naam, waarde)
    get_instellingen.cache_clear()
    yield
    aanvraag.open_opslag().close()
    aanvraag._opslag.cache_clear()
    get_instellingen.cache_clear()


@pytest.mark.usefixtures("demo")
@pytest.mark.parametrize("pagina", PAGINAS, ids=lambda pagina: pagina.url or "start")
def test_every_page_says_that_it_is_a_demo(open_pagina: OpenPagina, pagina: Pagina) -> None:
    """Also what stands in the place of a page that a visitor may not open."""
    scherm = open_pagina(pagina.pad)
    assert not scherm.exception
    assert ZIN in read_text(scherm)


def test_outside_a_demo_nothing_says_so(open_pagina: OpenPagina, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also with the name of a neighbour, or of a folder that is not the one of the database in use."""
    monkeypatch.setenv(BUUR_NAAM, "Elders")
    monkeypatch.setenv(BUUR_POORT, "8502")
    monkeypatch.setenv("KOMPAS_DEMO_MAP", "elders")
    scherm = open_pagina(paginas.INLOGGEN)
    assert ZIN not in read_text(scherm)
    assert "verzonnen" not in read_text(scherm)
    assert not scherm.get("link_button")


@pytest.mark.usefixtures("demo")
def test_the_login_page_shows_every_person(open_pagina: OpenPagina) -> None:
    """With name, role, what to try and one button each."""
    scherm = open_pagina(paginas.INLOGGEN)
    tekst = read_text(scherm).replace("\\", "")
    for mens in MENSEN:
        assert mens.weergavenaam in tekst
        assert mens.rol.titel in tekst
        assert mens.probeer in tekst
        assert f"Log in als {mens.voornaam}" in [knop.label for knop in scherm.button]


@pytest.mark.usefixtures("demo")
@pytest.mark.parametrize(
    ("naam", "poort"), [("Elders", "80/@kwaad.example"), ("Elders", "javascript:1"), ("Elders", ""), ("", "8502")]
)
def test_the_environment_of_a_demo_makes_no_strange_link(
    open_pagina: OpenPagina, monkeypatch: pytest.MonkeyPatch, naam: str, poort: str
) -> None:
    """Only a name and a number of digits give a way to a neighbour."""
    monkeypatch.setenv(BUUR_NAAM, naam)
    monkeypatch.setenv(BUUR_POORT, poort)
    assert not open_pagina(paginas.UITLEG).get("link_button")


@pytest.mark.usefixtures("demo")
def test_the_bar_of_a_demo_leads_to_this_machine(open_pagina: OpenPagina, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the other port; the name of the neighbour is text, whatever it holds."""
    monkeypatch.setenv(BUUR_NAAM, "[x](http://kwaad.example)")
    monkeypatch.setenv(BUUR_POORT, "8502")
    (knop,) = [knop.proto for knop in open_pagina(paginas.UITLEG).get("link_button") if "Bekijk" in knop.proto.label]
    assert knop.url == "http://localhost:8502/"
    assert "\\[x\\]" in knop.label
