# SPDX-License-Identifier: EUPL-1.2
"""What Streamlit says of its own, in every kind of field and every state, is Dutch."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.schermen import WACHT, find_english, wait_until_still
from tests.opstelling.server import PROJECT, find_port, serve

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def proef(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the trial screen."""
    poort = find_port()
    script = str(Path(__file__).parent / "proef" / "server.py")
    opdracht = [sys.executable, "-m", "streamlit", "run", script, f"--server.port={poort}"]
    with serve(opdracht, PROJECT, poort, "/healthz", tmp_path_factory.mktemp("proef") / "log.txt") as adres:
        yield adres


def open_list(page: Page, naam: str, zoek: str) -> None:
    """Open a list of choices, and look for something in it."""
    veld = page.get_by_role("combobox", name=naam, exact=True)
    veld.click(timeout=WACHT)
    veld.fill(zoek)


def choose_too_many(page: Page) -> None:
    """Fill the field for two choices, and look at what it says."""
    page.get_by_role("combobox", name="Keuzes", exact=True).click()
    page.get_by_role("option", name="b", exact=True).click()
    expect(page.get_by_text("Je kunt er hoogstens 2 kiezen")).to_be_visible(timeout=WACHT)


def type_in(page: Page) -> None:
    """Type in every field that says how to go on."""
    for naam in ("Naam", "Verhaal", "In formulier"):
        page.get_by_role("textbox", name=naam, exact=True).fill("abc", timeout=WACHT)
        expect(page.get_by_text("Druk op").last).to_be_visible()
        assert find_english(page) == set()


def open_calendar(page: Page) -> None:
    """The days of a month."""
    page.get_by_test_id("stDateInput").first.locator("button").first.click(timeout=WACHT)
    expect(page.get_by_role("grid").first).to_be_visible()


def look_at_table(page: Page) -> None:
    """The tools of a table, its search and its columns."""
    tabel = page.get_by_test_id("stDataFrame")
    for knop in ("Zoeken", "Toon of verberg kolommen"):
        tabel.hover(timeout=WACHT)
        page.get_by_role("button", name=knop).first.click(timeout=WACHT)
        page.wait_for_timeout(300)
        assert find_english(page) == set()
        page.keyboard.press("Escape")


def upload(page: Page) -> None:
    """A file, one of another kind, and one that is too large."""
    soorten = (("a.json", b"{}"), ("a.exe", b"{}"), ("b.json", b"x" * 6_000_000))
    for naam, inhoud in soorten:
        bestand = FilePayload(name=naam, mimeType="application/octet-stream", buffer=inhoud)
        page.set_input_files("input[type=file]", bestand, timeout=WACHT)
        expect(page.get_by_text(naam).first).to_be_visible()
        page.wait_for_timeout(300)


def press(knop: str) -> Callable[[Page], None]:
    """Press a button."""

    def doe(page: Page) -> None:
        page.get_by_role("button", name=knop, exact=True).click(timeout=WACHT)
        page.wait_for_timeout(700)

    return doe


STATEN: dict[str, Callable[[Page], None]] = {
    "a list without a hit": lambda page: open_list(page, "Keuze", "zzz"),
    "a list for more": lambda page: open_list(page, "Keuzes", ""),
    "a list that is full": choose_too_many,
    "typing": type_in,
    "a calendar": open_calendar,
    "a table": look_at_table,
    "an uploaded file": upload,
    "a popover": press("Pas aan"),
    "a window": press("Open venster"),
    "a message": press("Meld"),
    "a page that works": press("Even geduld"),
}


@pytest.fixture(scope="module")
def proeftab(browser, proef: str) -> Iterator[Page]:
    """A tab on the trial screen."""
    context = browser.new_context(viewport={"width": 1280, "height": 2400}, locale="nl-NL")
    page = context.new_page()
    page.goto(proef)
    wait_until_still(page)
    expect(page.get_by_role("button", name="Even geduld")).to_be_visible(timeout=WACHT)
    yield page
    context.close()


@pytest.mark.parametrize("staat", STATEN)
def test_streamlit_speaks_dutch(proeftab: Page, staat: str) -> None:
    """In this state no English word is shown or read aloud."""
    STATEN[staat](proeftab)
    assert find_english(proeftab) == set()
    for _ in range(2):
        proeftab.keyboard.press("Escape")
    wait_until_still(proeftab)


def test_a_lost_connection_is_told_in_dutch(page: Page, tmp_path: Path) -> None:
    """When the server is gone, the page says so, and that nothing is lost."""
    poort = find_port()
    script = str(Path(__file__).parent / "proef" / "server.py")
    opdracht = [sys.executable, "-m", "streamlit", "run", script, f"--server.port={poort}"]
    with serve(opdracht, PROJECT, poort, "/healthz", tmp_path / "log.txt") as adres:
        page.goto(adres)
        wait_until_still(page)
    expect(page.get_by_text("De server antwoordt niet")).to_be_visible(timeout=WACHT)
    assert find_english(page) == set()
