# SPDX-License-Identifier: EUPL-1.2
"""Back, forward and reload: at every step the address, the title and the content belong together."""

import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_reis import choose_functie

pytestmark = pytest.mark.browser


@dataclass(frozen=True)
class Stap:
    """What a visitor saw: the address, the title of the tab and the title on the page."""

    adres: str
    titel: str
    kop: str


def read_stap(page: Page) -> Stap:
    """What stands there now."""
    wait_until_still(page)
    return Stap(page.url, page.title(), page.locator("h1").inner_text())


def expect_stap(page: Page, stap: Stap) -> None:
    """The same screen as before, all of it."""
    expect(page.get_by_role("heading", name=stap.kop, level=1, exact=True)).to_be_visible(timeout=WACHT)
    assert read_stap(page) == stap


def hover_and_click(page: Page, merk: str) -> str:
    """Hover over the mark with this number, click it, and return what the label said."""
    tekst = page.locator(".js-plotly-plot .textpoint text", has_text=re.compile(f"^{merk}$")).first
    tekst.scroll_into_view_if_needed(timeout=WACHT)
    page.wait_for_timeout(300)  # the page may still be moving
    vak = tekst.bounding_box()
    assert vak is not None
    x, y = vak["x"] + vak["width"] / 2, vak["y"] + vak["height"] / 2
    page.mouse.move(x, y)
    page.mouse.move(x + 1, y)
    label = page.locator(".hoverlayer .hovertext")
    expect(label).to_be_visible(timeout=WACHT)
    gezegd = label.text_content() or ""
    page.mouse.click(x, y)
    return gezegd


def open_mark(page: Page, merk: str) -> Stap:
    """Open the passport of a mark in the figure; its title is what the label promised."""
    oud = page.url
    label = hover_and_click(page, merk)
    page.wait_for_url(lambda adres: "/functie?functie=" in adres and adres != oud, timeout=WACHT)
    stap = read_stap(page)
    assert label.startswith(stap.kop)
    assert stap.titel == f"{stap.kop} - Loopbaankompas"
    return stap


def test_back_and_forward_go_through_every_screen_once(page: Page, browser: Browser, adres: str) -> None:
    """Choose, kompas, hover, click, passport, its kompas, click; then back, a reload, back, back and forward again."""
    page.goto(adres)
    start = read_stap(page)
    choose_functie(page, adres)
    kompas = read_stap(page)
    assert kompas == Stap(f"{adres}/kompas?vanuit=verkeerskundige", "Kompas - Loopbaankompas", "Jouw kompas")
    eerste = open_mark(page, "1")
    tweede = open_mark(page, "2")
    assert len({start, kompas, eerste, tweede}) == 4

    page.go_back()
    expect_stap(page, eerste)
    page.reload()
    expect_stap(page, eerste)
    page.go_back()
    expect_stap(page, kompas)
    page.reload()
    expect_stap(page, kompas)
    page.go_back()
    expect_stap(page, start)
    for stap in (kompas, eerste, tweede):
        page.go_forward()
        expect_stap(page, stap)

    ander = browser.new_context(locale="nl-NL")
    gedeeld = ander.new_page()
    gedeeld.goto(tweede.adres)
    expect_stap(gedeeld, tweede)
    ander.close()


def test_back_returns_to_the_chosen_part_of_the_kompas(page: Page, adres: str) -> None:
    """A filter stands in the address, so a passport opened from it leads back to it."""
    page.goto(f"{adres}/kompas?vanuit=planeconoom&aantal=25+functies")
    gefilterd = read_stap(page)
    assert "aantal=25" in gefilterd.adres
    punten = page.locator(".js-plotly-plot .scatterlayer .textpoint")
    expect(punten.first).to_be_visible(timeout=WACHT)
    aantal = punten.count()
    open_mark(page, "1")
    page.go_back()
    expect_stap(page, gefilterd)
    expect(punten).to_have_count(aantal, timeout=WACHT)


def test_a_screen_begins_at_its_title_and_back_returns_to_the_place(page: Page, adres: str) -> None:
    """Another passport begins at the top with the focus on its title; back scrolls to where the visitor was."""
    page.goto(f"{adres}/functie?functie=planeconoom")
    wait_until_still(page)
    blad = page.get_by_test_id("stMain")
    eerste = page.locator("h1").inner_text()
    knop = page.locator('[class*="st-key-kompaslijst-dichtbij"] button').last
    knop.scroll_into_view_if_needed(timeout=WACHT)
    page.wait_for_timeout(300)
    hoogte = blad.evaluate("blad => blad.scrollTop")
    assert hoogte > 100
    knop.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=eerste, level=1, exact=True)).to_have_count(0, timeout=WACHT)
    expect(page.locator("h1")).to_be_focused(timeout=WACHT)
    assert blad.evaluate("blad => blad.scrollTop") == 0
    page.go_back()
    expect(page.get_by_role("heading", name=eerste, level=1, exact=True)).to_be_focused(timeout=WACHT)
    page.wait_for_function(
        "hoogte => Math.abs(document.querySelector('[data-testid=stMain]').scrollTop - hoogte) < 5", arg=hoogte
    )
