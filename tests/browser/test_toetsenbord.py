# SPDX-License-Identifier: EUPL-1.2
"""Without a mouse: someone who does not know yet (J1), from the first field to the paper in hand."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.schermen import WACHT, wait_until_still

pytestmark = pytest.mark.browser

_MEESTE = 90  # times Tab
_HEEFT_FOCUS = """(element, binnen) =>
  element === element.getRootNode().activeElement || (binnen && element.contains(document.activeElement))"""
_EERDER = """element => Boolean(
  element.compareDocumentPosition(document.querySelector(".js-plotly-plot")) & Node.DOCUMENT_POSITION_FOLLOWING
)"""


def reach(page: Page, doel: Locator, *, binnen: bool = False) -> None:
    """Tab until this has the focus, or what is within it."""
    expect(doel.first).to_be_attached(timeout=WACHT)
    wait_until_still(page)
    for _ in range(_MEESTE):
        if doel.first.evaluate(_HEEFT_FOCUS, binnen):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"Tab does not reach {doel}")


def go(page: Page, doel: Locator, kop: str) -> None:
    """Reach a link or button and press it; the next screen has this title, and the focus stands on it."""
    reach(page, doel)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=kop, level=1)).to_be_focused(timeout=WACHT)
    wait_until_still(page)


def test_j1_needs_no_mouse(page: Page, adres: str) -> None:
    """Choose, the table before the figure, energy, a match, its passport, a heart, and the paper."""
    inhoud = page.get_by_test_id("stMain")
    page.goto(adres)
    wait_until_still(page)
    page.keyboard.press("Tab")
    expect(page.get_by_text("Ga naar de inhoud")).to_be_focused()
    reach(page, page.get_by_role("combobox", name="Welke functie heb je nu?"))
    page.keyboard.type("verkeerskundige")
    expect(page.get_by_role("option").first).to_be_visible(timeout=WACHT)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Jouw kompas", level=1)).to_be_focused(timeout=WACHT)

    tabel = page.get_by_role("switch", name="tabel").or_(page.get_by_role("checkbox", name="tabel"))
    reach(page, tabel)
    expect(page.locator(".js-plotly-plot")).to_be_visible(timeout=WACHT)
    assert tabel.first.evaluate(_EERDER)
    page.keyboard.press("Space")
    expect(page.get_by_test_id("stDataFrame")).to_be_visible(timeout=WACHT)
    kompas = page.url
    reach(page, page.get_by_test_id("stDataFrame").locator("canvas"), binnen=True)
    expect(page).to_have_url(kompas)  # to reach a table is not to choose from it
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Shift+Space")
    page.wait_for_url(lambda url: "/functie?functie=" in url, timeout=WACHT)
    page.go_back()
    wait_until_still(page)
    expect(page).to_have_url(kompas)

    go(page, inhoud.get_by_role("link", name="Ik weet nog niet wat ik wil"), "Je weet nog niet wat je wilt")
    go(page, inhoud.get_by_role("button", name="Sorteer op energie"), "Wat geeft jou energie?")
    over = page.get_by_text(re.compile(r"^Nog \d+ kenmerken?,"))
    stand = over.inner_text(timeout=WACHT)
    reach(page, page.get_by_role("button", name=re.compile("^Geeft energie")))
    page.keyboard.press("Enter")
    expect(over).not_to_have_text(stand, timeout=WACHT)

    menu = page.get_by_role("banner")
    go(page, menu.get_by_role("link", name="Matches", exact=True), "Wat past bij jou?")
    reach(page, page.locator('[class*="st-key-kaart-verrassend-"]').get_by_role("link"))
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/functie?functie=" in url, timeout=WACHT)
    hart = page.get_by_role("button", name="Bewaar", exact=True)
    reach(page, hart)
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Bewaard", exact=True)).to_be_focused(timeout=WACHT)
    reach(page, page.get_by_role("link", name="Kennismaken"))

    go(page, menu.get_by_role("link", name="Bewaard", exact=True), "Wat je bewaart")
    go(page, inhoud.get_by_role("link", name="gespreksblad"), "Gespreksblad")
    reach(page, page.get_by_role("button", name="Download als PDF"))
    with page.expect_download() as bestand:
        page.keyboard.press("Enter")
    assert bestand.value.suggested_filename
