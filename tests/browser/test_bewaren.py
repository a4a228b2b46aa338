# SPDX-License-Identifier: EUPL-1.2
"""Keeping in a real browser: reload, another device, two tabs, a session that ends, a database that is away."""

import json
import re
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from kompas.kern.dossier import Dossier
from kompas.kern.toegang import Rol
from tests.browser.schermen import WACHT
from tests.browser.test_geheugen import open_als, read_alles, wait_rust
from tests.opstelling.pilot import Pilot, serve_pilot

pytestmark = pytest.mark.browser

BEWAARD = re.compile(r"Bewaard om \d\d:\d\d")
# Type while the line above the page is drawn anew: it is empty, and then says again when all was kept.
_TYP_BIJ_HERTEKENEN = """async (veld) => {
  const regel = document.querySelector(".st-key-kopregel-bewaren");
  const teksten = document.createTreeWalker(regel, NodeFilter.SHOW_TEXT);
  while (!teksten.nextNode().nodeValue.startsWith("Bewaard om"));
  const tekst = teksten.currentNode.nodeValue;
  teksten.currentNode.nodeValue = "";
  veld.value = "MERK-HERTEKEND";
  veld.dispatchEvent(new Event("input", { bubbles: true }));
  teksten.currentNode.nodeValue = tekst;
  await null; // not a moment for a clock
  return regel.innerText;
}"""

# The page draws the field in which somebody types anew, as another one with the same words.
_VERVANG_VELD = """async (veld) => {
  veld.value = "MERK-VERVANGEN";
  veld.dispatchEvent(new Event("input", { bubbles: true }));
  const nieuw = veld.cloneNode();
  nieuw.value = veld.value;
  veld.replaceWith(nieuw);
  await new Promise((klaar) => setTimeout(klaar, 1500));
  return document.querySelector(".st-key-kopregel-bewaren").innerText;
}"""


@dataclass(frozen=True)
class Huis(Pilot):
    """A server, and what is kept there."""

    def add_mens(self) -> str:
        """The id of a new account."""
        return self.add(f"sam-{secrets.token_hex(16)}", Rol.MEDEWERKER, "Sam de Vries").id

    def log_out(self, wie: str) -> None:
        """Every session of this account ends, without a word to the browser."""
        with self.opslag.transaction() as tx:
            tx.sessies.end_alle(wie)

    def read(self, wie: str) -> dict[str, object]:
        """The text that is kept of this account; empty when nothing is."""
        with self.opslag.reading() as tx:
            stuk = tx.dossiers.find(wie)
        inhoud: dict[str, object] = json.loads(stuk.inhoud) if stuk else {}
        return inhoud

    def notities(self, wie: str) -> list[object]:
        """The notes that are kept of this account."""
        lijst = self.read(wie).get("notities", [])
        assert isinstance(lijst, list)
        return [notitie["tekst"] for notitie in lijst]


@pytest.fixture(scope="module")
def bestand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the database is."""
    return tmp_path_factory.mktemp("huis") / "kompas.db"


@pytest.fixture(scope="module")
def huis(bestand: Path) -> Iterator[Huis]:
    """The app with an own database."""
    with serve_pilot(bestand.parent) as pilot:
        yield Huis(pilot.adres, pilot.opslag)


@pytest.fixture
def sam(huis: Huis, context: BrowserContext) -> str:
    """Somebody who is logged in in the browser of this test."""
    wie = huis.add_mens()
    huis.log_in(context, wie)
    return wie


def begin(page: Page, huis: Huis) -> None:
    """Work of before, and the first "bewaar"; the page is that of the kept functions."""
    open_als(page, huis.adres, "bewaard", Dossier().save("planeconoom"))
    page.get_by_role("button", name="Bewaar mijn dossier").click()
    expect(page.get_by_text("Wie ziet het?")).to_be_visible()
    page.locator('[class*="bewaren-begin-regel"]').get_by_role("button").click()
    expect(page.get_by_text(BEWAARD)).to_be_visible(timeout=WACHT)


def schrijf(page: Page, tekst: str) -> None:
    """A note with the first function, and a click beside it."""
    page.get_by_label("Jouw notitie").first.fill(tekst)
    page.get_by_role("heading", name="Wat je bewaart").click()
    page.wait_for_function(
        "tekst => (sessionStorage.getItem('loopbaankompas') ?? '').includes(tekst)", arg=tekst, timeout=WACHT
    )


def wacht_op(page: Page, klopt: Callable[[], bool]) -> None:
    """Until something outside the browser is so."""
    for _ in range(WACHT // 250):
        if klopt():
            return
        page.wait_for_timeout(250)
    assert klopt()


def boek_of(page: Page) -> dict[str, object]:
    """What the tab remembers beside its dossier."""
    boek: dict[str, object] = json.loads(page.evaluate("sessionStorage.getItem('loopbaankompas-bewaren') ?? '{}'"))
    return boek


def test_a_kept_dossier_is_there_after_a_reload_and_elsewhere(
    browser: Browser, page: Page, huis: Huis, sam: str
) -> None:
    """Nothing is stored before the button; then each change is, for every device; the tab knows no name or id."""
    open_als(page, huis.adres, "bewaard", Dossier().save("planeconoom"))
    expect(page.get_by_text("Alleen in dit tabblad").first).to_be_visible(timeout=WACHT)
    assert huis.read(sam) == {}
    begin(page, huis)
    schrijf(page, "MERK-EEN")
    wacht_op(page, lambda: huis.notities(sam) == ["MERK-EEN"])
    page.reload()
    expect(page.get_by_label("Jouw notitie")).to_have_value("MERK-EEN", timeout=WACHT)
    expect(page.get_by_text(BEWAARD)).to_be_visible()
    assert boek_of(page).keys() == {"wie", "los", "versie"}
    assert sam not in read_alles(page) + json.dumps(boek_of(page))
    elders = browser.new_context(locale="nl-NL")
    huis.log_in(elders, sam)
    andere = elders.new_page()
    andere.goto(f"{huis.adres}/bewaard")
    expect(andere.get_by_label("Jouw notitie")).to_have_value("MERK-EEN", timeout=WACHT)
    elders.close()


def test_what_is_only_typed_is_not_called_kept(page: Page, huis: Huis, sam: str) -> None:
    """From the first letter until the words are kept the line above the page does not say that they are, whatever
    signs they have; a letter that is taken back changes nothing.
    """
    begin(page, huis)
    regel, veld = page.get_by_text(BEWAARD), page.get_by_label("Jouw notitie")
    schrijf(page, "MERK-EEN")
    expect(regel).to_be_visible(timeout=WACHT)
    veld.press_sequentially("!")
    expect(regel).to_be_hidden()
    veld.press("Backspace")
    expect(regel).to_be_visible()
    for tekst, bewaard in (("MERK\u00a0TWEE \n\n met\tregels\u200b 👍 ", ["MERK TWEE \n\n met regels 👍"]), ("", [])):
        veld.fill(tekst)
        expect(regel).to_be_hidden()
        assert huis.notities(sam) != bewaard
        page.get_by_role("heading", name="Wat je bewaart").click()
        expect(regel).to_be_visible(timeout=WACHT)
        assert huis.notities(sam) == bewaard


def test_two_tabs_that_clash(context: BrowserContext, page: Page, huis: Huis, sam: str) -> None:
    """The second tab shows both values, also after a reload, and overwrites nothing; the choice is kept."""
    begin(page, huis)
    tweede = context.new_page()
    tweede.goto(f"{huis.adres}/bewaard")
    expect(tweede.get_by_label("Jouw notitie")).to_be_visible(timeout=WACHT)
    schrijf(page, "MERK-EEN")
    wacht_op(page, lambda: huis.notities(sam) == ["MERK-EEN"])
    schrijf(tweede, "MERK-TWEE")
    for gaat in (lambda: None, tweede.reload):
        gaat()
        keuze = tweede.locator(".st-key-bewaarkeuze")
        expect(keuze.get_by_text("MERK-EEN")).to_be_visible(timeout=WACHT)
        expect(keuze.get_by_text("MERK-TWEE")).to_be_visible()
        expect(tweede.get_by_text("Nog niet bewaard")).to_be_visible()
        expect(tweede.get_by_role("button", name="Bewaar mijn keuze")).to_be_disabled()
        assert huis.notities(sam) == ["MERK-EEN"]
    keuze.locator("label").filter(has_text=re.compile("^Bewaard, om")).click()
    tweede.get_by_role("button", name="Bewaar mijn keuze").click()
    expect(keuze).to_have_count(0, timeout=WACHT)
    expect(tweede.get_by_label("Jouw notitie")).to_have_value("MERK-EEN")
    expect(tweede.get_by_text(BEWAARD)).to_be_visible()
    wait_rust(tweede)
    assert huis.notities(sam) == ["MERK-EEN"]


def test_a_session_that_ends_while_somebody_writes(
    browser: Browser, context: BrowserContext, page: Page, huis: Huis, sam: str
) -> None:
    """The words stay in the field and in the tab, also after a reload; the same person finds them kept after logging in
    again, somebody else sees nothing of them.
    """
    begin(page, huis)
    huis.log_out(sam)
    schrijf(page, "MERK-VERLOPEN")
    for gaat in (lambda: None, page.reload):
        gaat()
        expect(page.get_by_text("Wat je schreef, staat nog in dit tabblad")).to_be_visible(timeout=WACHT)
        expect(page.get_by_label("Jouw notitie")).to_have_value("MERK-VERLOPEN")
    assert huis.notities(sam) == []
    geheugen = page.evaluate("Object.entries(sessionStorage)")
    ander = browser.new_context(locale="nl-NL")
    huis.log_in(ander, huis.add_mens())
    vreemd = ander.new_page()
    vreemd.goto(f"{huis.adres}/healthz")
    vreemd.evaluate("regels => regels.forEach(([naam, tekst]) => sessionStorage.setItem(naam, tekst))", geheugen)
    vreemd.goto(f"{huis.adres}/bewaard")
    expect(vreemd.get_by_text("Je hebt nog geen functie bewaard")).to_be_visible(timeout=WACHT)
    wait_rust(vreemd)
    assert "MERK" not in read_alles(vreemd)
    ander.close()
    huis.log_in(context, sam)
    page.reload()
    expect(page.get_by_text(BEWAARD)).to_be_visible(timeout=WACHT)
    expect(page.get_by_label("Jouw notitie")).to_have_value("MERK-VERLOPEN")
    assert huis.notities(sam) == ["MERK-VERLOPEN"]
    huis.log_out(sam)
    page.reload()  # what is safe on the server does not stay behind in the tab
    expect(page.get_by_text("staat niet meer in dit tabblad")).to_be_visible(timeout=WACHT)
    wait_rust(page)
    assert "MERK" not in read_alles(page)


@pytest.mark.usefixtures("sam")
def test_not_one_moment_says_the_line_that_all_is_kept_while_somebody_types(page: Page, huis: Huis) -> None:
    """It knows of what was kept before, and is drawn anew in every run."""
    begin(page, huis)
    wait_rust(page)
    for doe in (_TYP_BIJ_HERTEKENEN, _VERVANG_VELD):
        regel = page.get_by_label("Jouw notitie").evaluate(doe)
        assert "Bewaard om" not in regel


def test_a_database_that_is_away_for_a_while(page: Page, huis: Huis, bestand: Path, sam: str) -> None:
    """The page says so and keeps what is written, also through a reload; when it is back everything is kept."""
    begin(page, huis)
    _move(bestand, bestand.with_name("weg.db"))
    try:
        schrijf(page, "MERK-STORING")
        for gaat in (lambda: None, page.reload):
            gaat()
            expect(page.get_by_text("We kunnen nu niets bewaren").first).to_be_visible(timeout=WACHT)
            expect(page.get_by_text("Nog niet bewaard")).to_be_visible()
            expect(page.get_by_label("Jouw notitie")).to_have_value("MERK-STORING")
    finally:
        _move(bestand.with_name("weg.db"), bestand)
    page.get_by_role("link", name="Uitleg", exact=True).first.click()
    expect(page.get_by_text(BEWAARD)).to_be_visible(timeout=WACHT)
    expect(page.get_by_text("We kunnen nu niets bewaren")).to_have_count(0)
    assert huis.notities(sam) == ["MERK-STORING"]


def _move(van: Path, naar: Path) -> None:
    for eind in ("-wal", "-shm", ""):
        if (bron := van.with_name(van.name + eind)).exists():
            bron.rename(naar.with_name(naar.name + eind))
