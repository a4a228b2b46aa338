# SPDX-License-Identifier: EUPL-1.2
"""The three minutes of a colleague on a phone, and the functiebeheerder who makes the passport levensecht."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from kompas.diensten.accounts.sessies import hash_sleutel
from kompas.diensten.check import make_check
from kompas.diensten.toegang import Aanvraag
from kompas.inhoud import load_catalogus
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.sessies import Sessie
from kompas.scherm.account.cookie import name_cookie
from kompas.scherm.toegang import open_organisatie
from tests.browser.schermen import wait_until_still
from tests.browser.test_toegankelijk import BUREAU, TELEFOON, Tab, check, check_on_a_phone
from tests.opstelling.server import PROJECT, serve_kompas

pytestmark = pytest.mark.browser

COOKIE = "fenna".ljust(43, "x")


@pytest.fixture(scope="module")
def inhoud(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the content, to write to."""
    return Path(shutil.copytree(PROJECT / "data", tmp_path_factory.mktemp("inhoud") / "data"))


@pytest.fixture(scope="module")
def link(inhoud: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app with a functiebeheerder who is logged in, and the address of a check of the griffier."""
    url = f"sqlite:///{tmp_path_factory.mktemp('check') / 'kompas.db'}"
    nu = datetime.now(UTC)
    fenna = Gebruiker("fenna", "fenna", "Fenna Bos", frozenset({Rol.FUNCTIEBEHEERDER}))
    with closing(Opslag(url)) as opslag:
        opslag.upgrade()
        with opslag.transaction() as tx:
            tx.gebruikers.add(fenna, Geheim("x"), nu)
            tx.sessies.add(Sessie(hash_sleutel(COOKIE), "fenna", nu, nu))
        sleutel = make_check(Aanvraag(opslag, fenna, nu), "griffier", open_organisatie(), mensen=9)
    log = tmp_path_factory.mktemp("server") / "log.txt"
    with serve_kompas(log, inhoud, omgeving={"KOMPAS_DATABASE_URL": url}) as adres:
        yield f"{adres}/check?check={sleutel}"


def answer(page: Page, link: str) -> None:
    """Begin, and answer every card by key."""
    page.goto(link)
    page.get_by_role("button", name="Begin met de kaarten").click()
    for nummer in range(1, 13):
        expect(page.get_by_text(f"Kaart {nummer} van 12")).to_be_visible()
        wait_until_still(page)
        page.keyboard.press("1")
    expect(page.get_by_text("Vraag 1 van 3")).to_be_visible()


def test_two_colleagues_make_a_passport_levensecht(browser: Browser, link: str, inhoud: Path) -> None:
    """One on a phone to the end, one who stops halfway; closed and taken over, the passport has its stamp."""
    adres = link.partition("/check")[0]
    telefoon = browser.new_context(viewport=TELEFOON, locale="nl-NL")
    tab = Tab(telefoon.new_page()).watch()
    answer(tab.page, link)
    tab.page.get_by_role("button", name="Verder").click()
    tab.page.get_by_label("Wat is lastig?").fill("Iedereen wil iets anders")
    tab.page.get_by_role("button", name="Verder").click()
    expect(tab.page.get_by_text("Vraag 3 van 3")).to_be_visible()
    wait_until_still(tab.page)
    check_on_a_phone(tab, adres)
    tab.page.get_by_role("button", name="Klaar", exact=True).click()
    expect(tab.page.get_by_text("Dank je wel")).to_be_visible()
    expect(tab.page.get_by_role("heading", name="Wat ligt er rond jouw functie?")).to_be_visible()
    telefoon.close()

    bureau = browser.new_context(viewport=BUREAU, locale="nl-NL")
    answer(bureau.new_page(), link)
    koekje = name_cookie(urlsplit(adres).port, veilig=False)
    bureau.add_cookies([{"name": koekje, "value": COOKIE, "url": adres, "httpOnly": True}])
    fenna = Tab(bureau.new_page()).watch()
    fenna.page.goto(f"{adres}/checks")
    fenna.page.get_by_role("button", name="Sluit en bekijk de uitslag").click()
    expect(fenna.page.get_by_text("Iedereen wil iets anders")).to_be_visible()
    wait_until_still(fenna.page)
    check(fenna, adres)
    fenna.page.get_by_role("button", name="Zet in het paspoort: levensecht").click()
    expect(fenna.page.get_by_text("Het paspoort is levensecht")).to_be_visible()
    functie = load_catalogus(inhoud / "functies.yaml", inhoud / "tags.yaml").functie("griffier")
    assert functie.vulling == "levensecht"
    assert functie.controle is not None
    assert functie.controle.antwoorden == 2
    fenna.page.goto(link)
    expect(fenna.page.get_by_text("Deze link werkt niet")).to_be_visible()
    bureau.close()
