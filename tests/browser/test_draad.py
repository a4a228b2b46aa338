# SPDX-License-Identifier: EUPL-1.2
"""What goes over the line: Dutch from the first byte, guarded, packed, and no more than a screen needs."""

import gzip
import re
import urllib.request
from email.message import Message

import brotli
import pytest
from playwright.sync_api import Page

from tests.browser.schermen import WACHT, wait_until_still

pytestmark = pytest.mark.browser

_GROOTTES = "() => performance.getEntriesByType('resource').map(bron => [bron.name, bron.encodedBodySize])"


def fetch(adres: str, codering: str = "") -> tuple[Message, bytes]:
    """Headers and raw bytes of an answer to a browser that knows this packing."""
    verzoek = urllib.request.Request(adres, headers={"Accept-Encoding": codering})
    with urllib.request.urlopen(verzoek, timeout=20) as antwoord:
        return antwoord.headers, antwoord.read()


def find_plotly(adres: str) -> str:
    """The address of the figure's library, as the page names it."""
    gevonden = re.search(r"/static/js/PlotlyChart[^ \"]+", fetch(adres)[1].decode())
    assert gevonden
    return adres + gevonden[0]


def test_the_page_is_dutch_and_guarded_on_the_wire(page: Page, adres: str) -> None:
    """Language, title and security headers come with the very first byte."""
    antwoord = page.request.get(adres)
    assert '<html lang="nl">' in antwoord.text()
    assert "Streamlit</title>" not in antwoord.text()
    koppen = antwoord.headers
    assert "default-src 'self'" in koppen["content-security-policy"]
    assert koppen["x-content-type-options"] == "nosniff"
    assert page.request.get(f"{adres}/_stcore/metrics").status == 404
    assert page.request.get(f"{adres}/_stcore/agent/openapi.json").status == 404
    assert page.request.get(f"{adres}/healthz").json() == {"status": "ok"}


@pytest.mark.parametrize(("codering", "open_"), [("br", brotli.decompress), ("gzip", gzip.decompress)])
def test_a_file_is_packed_as_the_browser_knows_it(adres: str, codering: str, open_) -> None:
    """The library of the figure arrives at a third of its size, unpacks to itself, and may be kept for ever."""
    gewoon_koppen, gewoon = fetch(find_plotly(adres))
    koppen, ingepakt = fetch(find_plotly(adres), f"deflate, {codering};q=0.9")
    assert gewoon_koppen["content-encoding"] is None
    assert koppen["content-encoding"] == codering
    assert "Accept-Encoding" in koppen["vary"]
    assert "immutable" in koppen["cache-control"]
    assert len(ingepakt) < len(gewoon) / 3
    assert open_(ingepakt) == gewoon


def test_the_page_and_our_scripts_are_packed_too(adres: str) -> None:
    """The page is asked for at each visit, our scripts once per version."""
    koppen, pagina = fetch(adres, "gzip")
    assert koppen["content-encoding"] == "gzip"
    assert "no-cache" in koppen["cache-control"]
    script = re.search(r"/scripts/kompas\.[0-9a-f]+\.js", gzip.decompress(pagina).decode())
    assert script
    koppen, inhoud = fetch(adres + script[0], "br")
    assert "immutable" in koppen["cache-control"]
    assert "loop(document.documentElement)" in brotli.decompress(inhoud).decode()


@pytest.mark.parametrize(("pad", "hoogstens"), [("/", 1_150_000), ("/kompas?vanuit=planeconoom", 2_450_000)])
def test_a_first_visit_takes_no_more_than_it_needs(page: Page, adres: str, pad: str, hoogstens: int) -> None:
    """Bytes of all files of a first load; of fonts only that of the house style, once, and the icons."""
    page.goto(adres + pad)
    wait_until_still(page)
    groottes = dict(page.evaluate(_GROOTTES))
    assert sum(groottes.values()) < hoogstens
    letters = sorted(naam.rsplit("/", 1)[1].split(".")[0] for naam in groottes if "woff2" in naam)
    assert letters == ["MaterialSymbols-Rounded", "atkinson-hyperlegible-next"]


def test_the_library_of_the_figure_comes_while_the_first_screen_is_read(page: Page, adres: str) -> None:
    """After the start page is there, not before: it must not wait for it."""
    page.goto(adres)
    wait_until_still(page)
    klaar = page.evaluate("performance.now()")
    begin = page.wait_for_function(
        "() => performance.getEntriesByType('resource').find(bron => bron.name.includes('PlotlyChart'))?.startTime",
        timeout=WACHT,
    ).json_value()
    assert begin > klaar - 1000
