# SPDX-License-Identifier: EUPL-1.2
"""The gespreksblad in a real browser: the file in hand, nothing of it at an address of the server, one A4 in print."""

import io
import re
from pathlib import Path

import pypdf
import pytest
from playwright.sync_api import Page, expect

from kompas.diensten.gespreksblad import Versie, offer_gespreksblad
from kompas.diensten.organisatie import Organisatiebron
from kompas.scherm.papier.blad_html import write_html
from tests.browser.schermen import WACHT
from tests.scherm.papier_materiaal import DAG, MAPPEN, make_dossier

pytestmark = pytest.mark.browser


VRAAG = "Mag ik in januari meelopen?"


def open_blad(page: Page, adres: str) -> None:
    """Straight to the sheet: choose a function there, and write a question."""
    page.goto(f"{adres}/gespreksblad")
    veld = page.get_by_role("combobox").first
    veld.click(timeout=WACHT)
    veld.fill("verkeerskundige")
    page.get_by_role("option").first.click()
    vraag = page.get_by_label("Wat wil je vragen?")
    vraag.fill(VRAAG, timeout=WACHT)
    vraag.press("Control+Enter")
    expect(page.frame_locator("iframe").get_by_text(VRAAG)).to_be_visible(timeout=WACHT)


def download(page: Page, knop: str) -> tuple[str, bytes]:
    with page.expect_download(timeout=WACHT) as wachten:
        page.get_by_role("button", name=knop).click()
    return wachten.value.suggested_filename, Path(wachten.value.path()).read_bytes()


def test_the_sheet_comes_as_pdf_and_as_page(page: Page, adres: str) -> None:
    """Both files hold what was written, under a name that says nothing about a person, each time one asks."""
    open_blad(page, adres)
    for _ in range(2):
        naam, pdf = download(page, "Download als PDF")
        assert naam == "gespreksblad-mij.pdf"
        assert VRAAG in pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text().replace("\n", " ")
        expect(page.get_by_text(f"Het bestand {naam} staat nu in je map Downloads.")).to_be_visible(timeout=WACHT)
    naam, html = download(page, "Download als webpagina")
    assert naam == "gespreksblad-mij.html"
    assert VRAAG in html.decode()


def test_no_address_of_the_server_ever_holds_the_sheet(page: Page, adres: str) -> None:
    """The file is made in the browser: what is asked of the server meanwhile are pictures and scripts of the app."""
    open_blad(page, adres)
    gevraagd: list[str] = []
    page.on("request", lambda verzoek: gevraagd.append(verzoek.url))
    download(page, "Download als PDF")
    download(page, "Download als webpagina")
    assert [adres for adres in gevraagd if re.search(r"\.(pdf|html|json|txt|bin)\b|/component/", adres)] == []
    eigen = re.compile(r"^blob:|\.(png|svg|woff2?)(\?|$)|/static/(js|css)/")
    assert [adres for adres in gevraagd if not eigen.search(adres)] == []


def test_nothing_can_run_in_the_sheet_on_the_screen(page: Page, adres: str) -> None:
    """The page in the page has no rights at all, and a name that a screen reader can say."""
    open_blad(page, adres)
    vak = page.locator("iframe[title^='Voorbeeld van het blad']")
    expect(vak).to_have_count(1)
    assert vak.get_attribute("sandbox") == ""


@pytest.mark.parametrize("folder", MAPPEN, ids=["alkmaar", "waterrijk"])
@pytest.mark.parametrize("versie", list(Versie))
def test_the_page_prints_on_one_a4(page: Page, monkeypatch: pytest.MonkeyPatch, folder: Path, versie: Versie) -> None:
    """A sheet with everything on it leaves the printer as one page; on a phone nothing sticks out."""
    monkeypatch.setenv("KOMPAS_DATA", str(folder))
    organisatie = Organisatiebron(folder).current()
    blad = offer_gespreksblad(organisatie, make_dossier(organisatie), versie, datum=DAG, naam="Sam de Vries")
    page.set_content(write_html(blad, organisatie.catalogus, organisatie.huisstijl))
    pdf = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True)))
    assert len(pdf.pages) == 1
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
