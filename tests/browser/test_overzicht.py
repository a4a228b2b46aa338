# SPDX-License-Identifier: EUPL-1.2
"""From a formatieoverzicht of 300 rows to a full kompas, as a functiebeheerder does it in a browser."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, Request, ViewportSize, expect

from kompas.kern.toegang import Rol
from tests.browser.conftest import OpenAls
from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_toegankelijk import BUREAU, TELEFOON, Tab, check, check_on_a_phone
from tests.inhoud.formatiemateriaal import DATA, KOP, make_excel, make_rijen
from tests.opstelling.pilot import Pilot, serve_pilot

pytestmark = pytest.mark.browser

VIJF_MINUTEN = 300.0  # seconds
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TITEL = ("Formatieoverzicht gemeente Voorbeeld, peildatum 1 maart",)
FOUT = ("", "Leefgebied", "Vergunningen", "Jurist omgevingsrecht", "", "", "", "")
BIJNA = ("Bedrijfsvoering", "Financiën & Inkoop", "Financiën", "Financieel adviseurs", "", "", "", "")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the content: what the server writes to."""
    folder = tmp_path_factory.mktemp("overzicht") / "data"
    shutil.copytree(DATA, folder, ignore=shutil.ignore_patterns("versies", "voorbeelden"))
    return folder


@pytest.fixture(scope="module")
def pilot(folder: Path) -> Iterator[Pilot]:
    """An installation with one functiebeheerder and one employee."""
    with serve_pilot(folder.parent, folder) as pilot:
        pilot.add("femke", Rol.FUNCTIEBEHEERDER)
        pilot.add("sam", Rol.MEDEWERKER)
        yield pilot


@pytest.fixture(scope="module")
def adres(pilot: Pilot) -> str:
    """Where it is."""
    return pilot.adres


@pytest.fixture
def open_als(open_als: OpenAls, adres: str) -> OpenAls:
    """Opens a browser in which this person is logged in, on the page of the overview."""

    def open_(naam: str = "femke", venster: ViewportSize = BUREAU) -> Tab:
        tab = open_als(naam, venster)
        tab.page.goto(f"{adres}/formatieoverzicht")
        wait_until_still(tab.page)
        return tab

    return open_


@pytest.fixture(scope="module")
def driehonderd() -> bytes:
    """300 rows as a personnel system gives them, with a row that is wrong and one that is nearly another."""
    return make_excel([TITEL, (), KOP, *make_rijen(298), FOUT, BIJNA])


def choose(page: Page, inhoud: bytes, naam: str = "formatie.xlsx") -> None:
    """Choose this file."""
    page.set_input_files("input[type=file]", FilePayload(name=naam, mimeType=EXCEL, buffer=inhoud))


def read_all(folder: Path) -> dict[str, bytes]:
    return {pad.name: pad.read_bytes() for pad in folder.glob("*.yaml")}


SLECHT = {
    "too large": (b"x" * 6_000_000, "x.xlsx", "te groot. Het mag hoogstens 5 MB zijn"),
    "no spreadsheet": (b"%PDF-1.7 ...", "x.xlsx", "Dit is een pdf."),
    "broken": (b"PK\x03\x04 en verder niets", "x.xlsx", "Misschien is het stuk."),
    "only a heading": (b"Functie;Domein\n", "x.csv", "alleen een kopregel"),
    "too many rows": (b"Functie;Domein\n" + b"Jurist;Recht\n" * 20_000, "x.csv", "meer dan 10.000 regels"),
}


@pytest.mark.parametrize("soort", SLECHT)
def test_a_bad_file_gets_a_sentence_and_changes_nothing(open_als: OpenAls, folder: Path, soort: str) -> None:
    """Within seconds, and another file can be chosen at once."""
    inhoud, naam, zin = SLECHT[soort]
    voor, page = read_all(folder), open_als().page
    begin = time.monotonic()
    choose(page, inhoud, naam)
    expect(page.get_by_text(zin)).to_be_visible(timeout=WACHT)
    assert time.monotonic() - begin < 20
    expect(page.get_by_role("heading", name="Kloppen de kolommen?")).to_have_count(0)
    assert read_all(folder) == voor


def test_the_server_itself_refuses_what_is_too_large(open_als: OpenAls) -> None:
    """Whoever goes past the browser's own limit is refused as well, by what is announced and by what arrives."""
    page = open_als().page
    verzoeken: list[Request] = []
    page.on("request", lambda verzoek: verzoeken.append(verzoek) if "/upload_file/" in verzoek.url else None)
    choose(page, b"Functie;Domein\nJurist;Recht\n", "klein.csv")
    expect(page.get_by_role("heading", name="Kloppen de kolommen?")).to_be_visible(timeout=WACHT)
    eerste = next(verzoek for verzoek in verzoeken if verzoek.method == "PUT")
    kop = {naam: waarde for naam, waarde in eerste.headers.items() if naam.lower() == "x-xsrftoken"}
    groot = FilePayload(name="groot.csv", mimeType="text/csv", buffer=b"x" * 7_000_000)
    antwoord = page.request.put(eerste.url + "9", headers=kop, multipart={"file": groot})
    assert antwoord.status == 413


def test_an_employee_does_not_reach_the_page(open_als: OpenAls) -> None:
    """The address is shut for who may not change content."""
    page = open_als("sam").page
    expect(page.get_by_text("Dit is er niet, of je mag het niet zien.")).to_be_visible(timeout=WACHT)
    assert page.locator("input[type=file]").count() == 0


@pytest.mark.parametrize("venster", [BUREAU, TELEFOON], ids=["wide", "narrow"])
def test_every_step_is_for_everyone(open_als: OpenAls, adres: str, driehonderd: bytes, venster: ViewportSize) -> None:
    """The empty page and the page with all steps: WCAG, Dutch, and not wider than a phone."""
    tab = open_als(venster=venster)
    kijk = check_on_a_phone if venster == TELEFOON else check
    kijk(tab, adres)
    choose(tab.page, driehonderd)
    expect(tab.page.get_by_role("heading", name="Wat er verandert")).to_be_visible(timeout=WACHT)
    wait_until_still(tab.page)
    kijk(tab, adres)


def test_three_hundred_rows_become_a_kompas_within_five_minutes(
    open_als: OpenAls, adres: str, folder: Path, driehonderd: bytes
) -> None:
    """Choose, look, answer one question, press one button: then every function is in the kompas, and no example."""
    tab = open_als()
    page, begin = tab.page, time.monotonic()
    choose(page, driehonderd)
    expect(page.get_by_role("heading", name="Kloppen de kolommen?")).to_be_visible(timeout=WACHT)
    expect(page.get_by_text("Schaal (gaat over salaris of niveau) en Medewerker (gaat over mensen)")).to_be_visible()
    expect(page.get_by_role("combobox", name="Titel van de functie")).to_have_value("Functietitel")
    expect(page.get_by_text("300 rijen worden samen 299 functies.")).to_be_visible(timeout=WACHT)
    expect(page.get_by_text("1 rij slaan we over.")).to_be_visible()
    page.locator("label", has_text="Financieel adviseurs (rij 303)").click()
    expect(page.get_by_text("300 rijen worden samen 298 functies.")).to_be_visible(timeout=WACHT)
    page.get_by_role("button", name="Vervang de voorbeelden door deze 298 functies").click()
    expect(page.get_by_role("heading", name="Je functies staan in het kompas")).to_be_visible(timeout=WACHT)
    check(tab, adres)
    page.get_by_role("button", name="Bekijk het kompas").click()
    page.wait_for_url(f"{adres}/kompas*", timeout=WACHT)
    wait_until_still(page)
    expect(page.get_by_text("Voorbeeld", exact=True)).to_have_count(0)
    page.locator("label", has_text="Lees als tabel").click()
    wait_until_still(page)
    assert time.monotonic() - begin < VIJF_MINUTEN
    tekst = (folder / "functies.yaml").read_text(encoding="utf-8")
    assert tekst.count("vulling: skelet") == 298
    assert "vulling: voorbeeld" not in tekst.split("functies:", 1)[1]
    assert not any(naam in tekst for naam in ("Anna", "Bakker", "schaal"))


def test_the_same_overview_again_has_nothing_to_do(open_als: OpenAls, driehonderd: bytes) -> None:
    """After the import before: all is known, and there is no button."""
    page = open_als().page
    choose(page, driehonderd)
    expect(page.get_by_text("Al deze functies staan al in het kompas.")).to_be_visible(timeout=WACHT)
    expect(page.get_by_test_id("stBaseButton-primary")).to_have_count(0)
