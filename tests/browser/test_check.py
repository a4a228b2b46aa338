# SPDX-License-Identifier: EUPL-1.2
"""The three minutes of a colleague on a phone, and the functiebeheerder who makes the passport levensecht."""

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kompas.diensten.check import make_check
from kompas.inhoud import load_catalogus
from kompas.kern.toegang import Rol
from kompas.scherm.toegang import open_organisatie
from tests.browser.conftest import OpenAls
from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_toegankelijk import TELEFOON, check, check_on_a_phone
from tests.opstelling.pilot import Pilot, serve_pilot
from tests.opstelling.server import PROJECT

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def inhoud(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the content, to write to."""
    return Path(shutil.copytree(PROJECT / "data", tmp_path_factory.mktemp("inhoud") / "data"))


@pytest.fixture(scope="module")
def pilot(inhoud: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pilot]:
    """The app with a functiebeheerder."""
    with serve_pilot(tmp_path_factory.mktemp("check"), inhoud) as pilot:
        pilot.add("fenna", Rol.FUNCTIEBEHEERDER, "Fenna Bos")
        yield pilot


@pytest.fixture(scope="module")
def link(pilot: Pilot) -> str:
    """The address of a check of the griffier."""
    with pilot.opslag.reading() as tx:
        fenna = tx.gebruikers.get("fenna")
    return f"{pilot.adres}/check?check={make_check(pilot.vraag(fenna), 'griffier', open_organisatie(), mensen=9)}"


def answer(page: Page, link: str) -> None:
    """Begin, and answer every card by key. A reload halfway is still the same visit."""
    page.goto(link)
    page.get_by_role("button", name="Begin met de kaarten").click()
    press_kaarten(page, range(1, 3))
    expect(page.get_by_text("Kaart 3 van 12")).to_be_visible()
    page.reload()
    press_kaarten(page, range(3, 13))
    expect(page.get_by_text("Vraag 1 van 3")).to_be_visible()


def press_kaarten(page: Page, nummers: Iterable[int]) -> None:
    """Answer these cards by key."""
    for nummer in nummers:
        expect(page.get_by_text(f"Kaart {nummer} van 12")).to_be_visible(timeout=WACHT)
        wait_until_still(page)
        page.keyboard.press("1")


def test_two_colleagues_make_a_passport_levensecht(open_als: OpenAls, pilot: Pilot, link: str, inhoud: Path) -> None:
    """One on a phone to the end, one who stops halfway; closed and taken over, the passport has its stamp."""
    tab = open_als(venster=TELEFOON)
    answer(tab.page, link)
    tab.page.get_by_role("button", name="Verder").click()
    tab.page.get_by_label("Wat is lastig?").fill("Iedereen wil iets anders")
    tab.page.get_by_role("button", name="Verder").click()
    expect(tab.page.get_by_text("Vraag 3 van 3")).to_be_visible()
    wait_until_still(tab.page)
    check_on_a_phone(tab, pilot.adres)
    tab.page.get_by_role("button", name="Klaar", exact=True).click()
    expect(tab.page.get_by_text("Dank je wel")).to_be_visible()
    expect(tab.page.get_by_role("heading", name="Wat ligt er rond jouw functie?")).to_be_visible()

    answer(open_als().page, link)
    fenna = open_als("fenna")
    fenna.page.goto(f"{pilot.adres}/checks")
    fenna.page.get_by_role("button", name="Sluit en bekijk de uitslag").click()
    expect(fenna.page.get_by_text("Iedereen wil iets anders")).to_be_visible()
    wait_until_still(fenna.page)
    check(fenna, pilot.adres)
    fenna.page.get_by_role("button", name="Zet in het paspoort: levensecht").click()
    expect(fenna.page.get_by_text("Het paspoort is levensecht")).to_be_visible()
    functie = load_catalogus(inhoud / "functies.yaml", inhoud / "tags.yaml").functie("griffier")
    assert functie.vulling == "levensecht"
    assert functie.controle is not None
    assert functie.controle.antwoorden == 2
    fenna.page.goto(link)
    expect(fenna.page.get_by_text("Deze link werkt niet")).to_be_visible()
