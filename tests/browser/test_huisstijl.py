# SPDX-License-Identifier: EUPL-1.2
"""The house style in a real browser: the letters are those of the organisation, and they come from our own server."""

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Response, expect

from kompas.inhoud import load_huisstijl
from tests.browser.test_reis import WACHT, choose_functie
from tests.opstelling.server import PROJECT, serve_kompas

pytestmark = pytest.mark.browser

LETTERS = """() => ({
  geladen: [...document.fonts].filter(font => font.status === "loaded").map(font => font.family.replaceAll('"', "")),
  kop: getComputedStyle(document.querySelector("h1")).fontFamily,
  tekst: getComputedStyle(document.body).fontFamily,
  figuur: document.querySelector(".js-plotly-plot text")
    ? getComputedStyle(document.querySelector(".js-plotly-plot text")).fontFamily : "",
})"""


def test_letters_come_from_our_own_server(page: Page, adres: str) -> None:
    """Page and figure use the font of the house style; its file is ours and may be kept for a year."""
    huisstijl = load_huisstijl(PROJECT / "data" / "huisstijl.yaml")
    antwoorden: dict[str, Response] = {}
    page.on("response", lambda antwoord: antwoorden.update({antwoord.url: antwoord}))
    choose_functie(page, adres)
    letters = page.evaluate(LETTERS)
    naam = huisstijl.lettertype.naam
    assert naam in letters["geladen"]
    assert all(naam in letters[plek] for plek in ("kop", "tekst", "figuur"))
    (bestand,) = [antwoord for url, antwoord in antwoorden.items() if huisstijl.lettertype.gewoon in url]
    assert bestand.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert bestand.headers["content-type"] == "font/woff2"
    assert {urlsplit(url).netloc for url in antwoorden if url.startswith("http")} == {urlsplit(adres).netloc}


def test_no_other_file_can_be_fetched_as_a_font(page: Page, adres: str) -> None:
    """The address of the fonts gives nothing but the fonts of the house style."""
    for naam in ("huisstijl.yaml", "..%2Ffuncties.yaml", "atkinson-hyperlegible-next-gewoon.ttf", "bitter.woff2"):
        assert page.request.get(f"{adres}/lettertype/{naam}").status in (400, 404)


@pytest.mark.parametrize(("breed", "regels"), [(1280, 1), (390, 2)])
def test_the_line_above_the_title_stays_small(page: Page, adres: str, breed: int, regels: int) -> None:
    """It says that this is an example, in one line on a wide screen and at most two on a phone."""
    page.set_viewport_size({"width": breed, "height": 800})
    page.goto(adres)
    kopregel = page.locator(".st-key-kopregel")
    expect(kopregel).to_contain_text("Voorbeeld", timeout=WACHT)
    expect(page.locator("h1")).to_be_visible(timeout=WACHT)
    vak = kopregel.bounding_box()
    assert vak is not None
    assert vak["height"] < (regels + 0.5) * 26


def test_the_neighbour_has_letters_of_its_own(page: Page, tmp_path: Path) -> None:
    """Headings of Waterrijk have another font than its texts, and both are loaded."""
    folder = PROJECT / "data" / "voorbeelden" / "waterrijk"
    huisstijl = load_huisstijl(folder / "huisstijl.yaml")
    assert huisstijl.lettertype_koppen is not None
    with serve_kompas(tmp_path / "log.txt", folder) as adres:
        page.goto(f"{adres}/uitleg")
        expect(page.locator("h1")).to_be_visible(timeout=WACHT)
        page.evaluate("() => document.fonts.ready.then(() => true)")
        letters = page.evaluate(LETTERS)
        logo = page.get_by_test_id("stHeaderLogo").or_(page.get_by_alt_text("Logo")).first
        expect(logo).to_be_visible()
    assert huisstijl.lettertype_koppen.naam in letters["kop"]
    assert huisstijl.lettertype.naam in letters["tekst"]
    assert {huisstijl.lettertype.naam, huisstijl.lettertype_koppen.naam} <= set(letters["geladen"])
