# SPDX-License-Identifier: EUPL-1.2
"""From a vacancy to a saved concept passport in a browser, on a copy of the content, by keyboard and by mouse."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from kompas.inhoud import load_catalogus
from kompas.kern import Catalogus
from kompas.kern.toegang import Rol
from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_toegankelijk import BUREAU, TELEFOON, Tab, check, check_on_a_phone
from tests.inhoud.documentmateriaal import alinea, make_docx, make_pdf
from tests.opstelling.pilot import Pilot, serve_pilot
from tests.opstelling.server import PROJECT

pytestmark = pytest.mark.browser

VACATURES = PROJECT / "tests" / "kern" / "vacatures" / "ontwikkel"
TEKST = (VACATURES / "klantadviseur-burgerzaken.txt").read_text(encoding="utf-8")
FUNCTIE, LETTERS = "medewerker-naturalisatie-en-vreemdelingenzaken", "naturalis"
ANDERE, DERDE = "medewerker-terugvordering-en-verhaal", "medewerker-havendienst"
GENOEG = 100  # clicks and keys for a whole passport; ten minutes leave six seconds for each
MEEST_TABS = 40
_BEDIENBAAR = "plek => [...document.querySelectorAll('input, textarea, button')].some(deel => deel.closest(plek))"


@dataclass(frozen=True)
class Werkplek:
    """A server on a copy of the content, with a functiebeheerder."""

    pilot: Pilot
    data: Path

    @property
    def catalogus(self) -> Catalogus:
        return load_catalogus(self.data / "functies.yaml", self.data / "tags.yaml")

    def open(self, browser: Browser) -> Tab:
        """A browser of the functiebeheerder on the first step."""
        context = browser.new_context(viewport=BUREAU, locale="nl-NL")
        self.pilot.log_in(context, "fenna")
        tab = Tab(context.new_page()).watch()
        tab.page.goto(f"{self.pilot.adres}/concept")
        wait_until_still(tab.page)
        return tab


@dataclass
class Toetsen:
    """A keyboard that counts what it is asked."""

    page: Page
    aantal: int = 0

    def press(self, toets: str) -> None:
        self.page.keyboard.press(toets)
        self.aantal += 1

    def tab_to(self, plek: str) -> None:
        """Tab until the focus is within this selector, once something there can have it: its parts load one by one."""
        self.page.wait_for_function(_BEDIENBAAR, arg=plek, timeout=WACHT)
        for _ in range(MEEST_TABS):
            self.press("Tab")
            if self.page.evaluate("plek => !!document.activeElement.closest(plek)", plek):
                return
        pytest.fail(f"the keyboard does not reach {plek}")


@pytest.fixture(scope="module")
def werkplek(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Werkplek]:
    """One for all tests, of which each writes to a passport of its own."""
    folder = tmp_path_factory.mktemp("concept")
    data = Path(shutil.copytree(PROJECT / "data", folder / "data"))
    with serve_pilot(folder, data) as pilot:
        pilot.add("fenna", Rol.FUNCTIEBEHEERDER, "Fenna de Boer")
        yield Werkplek(pilot, data)


def split_around(tekst: str, functie_id: str) -> tuple[str, str, str]:
    """The lines before, of and behind an item."""
    begin = tekst.index(f"  - id: {functie_id}\n")
    eind = tekst.find("\n  - id: ", begin + 1)
    return tekst[:begin], tekst[begin:eind], tekst[eind:]


def click(page: Page, knop: str) -> None:
    page.get_by_role("button", name=knop).first.click()
    wait_until_still(page)


def read_all(page: Page) -> None:
    """From the first step to the cards, with the mouse."""
    page.get_by_label("Plak hier de tekst").fill(TEKST)
    click(page, "Lees de tekst")
    expect(page.get_by_role("heading", name="Hoort dit bij het werk?")).to_be_visible(timeout=WACHT)


def test_a_passport_by_keyboard_alone(werkplek: Werkplek, browser: Browser) -> None:
    """Every card judged, the sentences taken, saved: few keys, only those lines change, and the kompas shows it."""
    voor = (werkplek.data / "functies.yaml").read_text(encoding="utf-8")
    page = werkplek.open(browser).page
    toetsen = Toetsen(page)
    toetsen.tab_to(".st-key-concept-functie")
    page.keyboard.type(LETTERS)
    toetsen.aantal += len(LETTERS)
    toetsen.press("Enter")
    wait_until_still(page)
    toetsen.tab_to("textarea")
    page.keyboard.insert_text(TEKST)
    toetsen.aantal += 2  # Ctrl+V
    toetsen.tab_to(".st-key-concept-lees")
    toetsen.press("Enter")
    expect(page.get_by_role("heading", name="Hoort dit bij het werk?")).to_be_visible(timeout=WACHT)
    wait_until_still(page)
    kaarten = 0
    while page.locator(".st-key-voorstelkaart").count():
        is_ja = page.locator(".st-key-voorstel-ja").get_by_test_id("stBaseButton-primary").count() == 1
        toetsen.press("j" if is_ja else "n")
        wait_until_still(page)
        kaarten += 1
    toetsen.tab_to(".st-key-concept-bekijk")
    toetsen.press("Enter")
    expect(page.get_by_role("heading", name="Dit ligt er het dichtst bij")).to_be_visible(timeout=WACHT)
    wait_until_still(page)
    toetsen.tab_to(".st-key-concept-bewaar")
    toetsen.press("Enter")
    expect(page.get_by_text("is bewaard als concept")).to_be_visible(timeout=WACHT)
    assert 20 < kaarten < toetsen.aantal <= GENOEG
    _expect_saved(werkplek, page, voor)


def _expect_saved(werkplek: Werkplek, page: Page, voor: str) -> None:
    na = (werkplek.data / "functies.yaml").read_text(encoding="utf-8")
    oud, nieuw = split_around(voor, FUNCTIE), split_around(na, FUNCTIE)
    assert (oud[0], oud[2]) == (nieuw[0], nieuw[2])
    assert oud[1] != nieuw[1]
    functie = werkplek.catalogus.functie(FUNCTIE)
    assert functie.vulling == "concept"
    assert set(functie.bronnen.values()) == {"vacature"}
    click(page, "Bekijk het paspoort")
    expect(page.get_by_role("heading", name=functie.titel)).to_be_visible(timeout=WACHT)
    expect(page.get_by_text("Concept, nog niet gecheckt").first).to_be_visible(timeout=WACHT)
    page.goto(f"{werkplek.pilot.adres}/kompas?vanuit={FUNCTIE}")
    wait_until_still(page)
    expect(page.locator(".js-plotly-plot").first).to_be_visible(timeout=WACHT)
    expect(page.locator("[class*='-kompasrij-']").first).to_be_visible(timeout=WACHT)  # it has neighbours now


def test_every_step_is_sound(werkplek: Werkplek, browser: Browser) -> None:
    """Wide and narrow: Dutch, one title, no WCAG violation, no other host, nothing too wide; with few clicks."""
    tab = werkplek.open(browser)
    page = tab.page
    page.goto(f"{werkplek.pilot.adres}/concept?vul={ANDERE}")
    wait_until_still(page)
    stappen = ("", "Ander woord", "Neem de rest over zoals voorgesteld", "Bekijk het paspoort", "Bewaar als concept")
    for stap in stappen:
        if stap == "Ander woord":
            _check(tab, werkplek)
            read_all(page)
        if stap == "Neem de rest over zoals voorgesteld":
            _check(tab, werkplek)
        if stap:
            click(page, stap)
        _check(tab, werkplek)
    expect(page.get_by_text("is bewaard als concept")).to_be_visible(timeout=WACHT)


def _check(tab: Tab, werkplek: Werkplek) -> None:
    check(tab, werkplek.pilot.adres)
    tab.page.set_viewport_size(TELEFOON)
    wait_until_still(tab.page)
    check_on_a_phone(tab, werkplek.pilot.adres)
    tab.page.set_viewport_size(BUREAU)
    wait_until_still(tab.page)


def test_a_reload_loses_no_answer(werkplek: Werkplek, browser: Browser) -> None:
    """Halfway the cards, and in the sentences: the tab remembers what was answered and written."""
    page = werkplek.open(browser).page
    page.goto(f"{werkplek.pilot.adres}/concept?vul={DERDE}")
    wait_until_still(page)
    read_all(page)
    for toets in "jnj":
        page.keyboard.press(toets)
        wait_until_still(page)
    stand = page.get_by_role("progressbar").locator("xpath=..").inner_text()
    kaart = page.locator(".st-key-voorstelkaart").inner_text()
    page.reload()
    wait_until_still(page)
    expect(page.locator(".st-key-voorstelkaart")).to_have_text(kaart, use_inner_text=True, timeout=WACHT)
    assert page.get_by_role("progressbar").locator("xpath=..").inner_text() == stand
    click(page, "Neem de rest over zoals voorgesteld")
    kern = page.get_by_label("Wat doe je, in één zin?")
    kern.fill("Je haalt geld terug, en je luistert.")
    kern.blur()
    wait_until_still(page)
    page.reload()
    wait_until_still(page)
    expect(kern).to_have_value("Je haalt geld terug, en je luistert.", timeout=WACHT)


def test_files_good_and_bad(werkplek: Werkplek, browser: Browser, tmp_path: Path) -> None:
    """A docx stands in the field; a scan, an old Word file and one that is too large get a sentence."""
    page = werkplek.open(browser).page
    veld = page.get_by_label("Plak hier de tekst")
    for naam, inhoud, zin in (
        ("scan.pdf", make_pdf("#rect(width: 100%, height: 50%, fill: gray)"), "Waarschijnlijk is het een scan"),
        ("oud.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(200), "oud Word-bestand"),
        ("groot.txt", b"a" * 6_000_000, "groter dan 5 MB"),
    ):
        _choose(page, tmp_path / naam, inhoud)
        expect(page.get_by_text(zin)).to_be_visible(timeout=WACHT)
        expect(veld).to_have_value("")
    _choose(page, tmp_path / "goed.docx", make_docx(alinea("Je adviseert het bestuur over verkeer en parkeren.")))
    expect(veld).to_have_value("Je adviseert het bestuur over verkeer en parkeren.", timeout=WACHT)


def _choose(page: Page, pad: Path, inhoud: bytes) -> None:
    pad.write_bytes(inhoud)
    with page.expect_file_chooser() as kiezer:
        page.get_by_role("button", name="Of kies een bestand").click()
    kiezer.value.set_files(pad)
    wait_until_still(page)
