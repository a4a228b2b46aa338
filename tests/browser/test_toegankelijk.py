# SPDX-License-Identifier: EUPL-1.2
"""Accessibility (axe-core, WCAG 2.2 AA), Dutch, and no request to another host, on every page."""

import re
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_reis import WACHT, choose_functie

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

SCHERMEN = {
    "Kompas": "Jouw kompas",
    "Matches": "Wat past bij jou?",
    "Profiel": "Jouw profiel",
    "Zoeken": "Zoek een functie",
    "Uitleg": "Hoe werkt het kompas?",
}
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# What Streamlit 1.67 does itself and has no setting for; see docs/toegankelijkheid.md.
VAN_STREAMLIT: set[str] = set()
# Words that Streamlit shows in English when nobody translates them.
ENGELS = re.compile(
    r"\b(Choose an option|No results|Press Enter|Search|Fullscreen|Download|Running|Deploy|Loading|Main menu|"
    r"Close|Open sidebar|Skip to|Clear value|Show/hide)\b"
)


def open_scherm(page: Page, adres: str, scherm: str) -> None:
    """A visitor who chose a function, on this screen."""
    choose_functie(page, adres)
    if scherm != "Kompas":
        page.get_by_role("link", name=scherm, exact=True).first.click()
    expect(page.get_by_role("heading", name=SCHERMEN[scherm], level=1)).to_be_visible(timeout=WACHT)
    page.wait_for_timeout(500)


def find_violations(page: Page) -> list[str]:
    """What axe finds, with the first place of each."""
    uitkomst = Axe().run(page, options={"runOnly": {"type": "tag", "values": WCAG}})
    return [
        f"{vondst['id']}: {vondst['help']} {vondst['nodes'][0]['html'][:160]}"
        for vondst in uitkomst.response["violations"]
        if vondst["id"] not in VAN_STREAMLIT
    ]


@pytest.mark.parametrize("breedte", [1280, 390])
@pytest.mark.parametrize("pad", ["/", "/functie?functie=planeconoom", "/functie?functie=x", "/zoeken", "/uitleg"])
def test_axe_finds_nothing_for_a_first_visitor(browser: Browser, adres: str, pad: str, breedte: int) -> None:
    """No violation of WCAG 2.2 AA."""
    context = browser.new_context(viewport={"width": breedte, "height": 900}, locale="nl-NL")
    page = context.new_page()
    page.goto(adres + pad)
    expect(page.locator("h1")).to_have_count(1, timeout=WACHT)
    page.wait_for_timeout(800)
    assert find_violations(page) == []
    context.close()


@pytest.mark.parametrize("scherm", SCHERMEN)
def test_axe_finds_nothing_with_a_profile(page: Page, adres: str, scherm: str) -> None:
    """No violation of WCAG 2.2 AA on the screens of someone who chose a function, everything unfolded."""
    open_scherm(page, adres, scherm)
    for uitklap in page.get_by_test_id("stExpander").locator("summary").all():
        uitklap.click()
    page.wait_for_timeout(800)
    assert find_violations(page) == []


@pytest.mark.parametrize("scherm", SCHERMEN)
def test_no_english_and_no_other_host(page: Page, adres: str, scherm: str) -> None:
    """What a visitor sees or hears is Dutch, and the browser asks nothing of anyone else."""
    hosts: set[str] = set()
    page.on("request", lambda verzoek: hosts.add(urlsplit(verzoek.url).netloc))
    open_scherm(page, adres, scherm)
    for uitklap in page.get_by_test_id("stExpander").locator("summary").all():
        uitklap.click()
    page.wait_for_timeout(500)
    labels = page.evaluate(
        "[...document.querySelectorAll('[aria-label],[title],[placeholder]')].flatMap("
        "e => ['aria-label','title','placeholder'].map(k => e.getAttribute(k)).filter(Boolean))"
    )
    tekst = page.locator("body").inner_text()
    assert [label for label in labels if ENGELS.search(label)] == []
    assert ENGELS.findall(tekst) == []
    assert hosts - {urlsplit(adres).netloc, ""} == set()


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
