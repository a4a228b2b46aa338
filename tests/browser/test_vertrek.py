# SPDX-License-Identifier: EUPL-1.2
"""Who clicks or goes back right after the last letter takes that letter along, and gets where he wants to be."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_dossier import MERK, open_dossier, open_logboek

pytestmark = pytest.mark.browser

# Type and click within one breath of the browser: nothing that Streamlit leaves for later happens in between.
_TYP_EN_KLIK = """([veld, tekst, knop]) => {
  veld.focus();
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(veld), "value").set.call(veld, tekst);
  veld.dispatchEvent(new Event("input", { bubbles: true }));
  knop.focus();
  knop.click();
  return document.activeElement === knop;
}"""
_UITLEG = "Hoe werkt het kompas?"


def type_and_click(veld: Locator, knop: Locator) -> bool:
    """As on a computer that is so busy that the click comes before anything was sent. True when it kept the focus."""
    return veld.page.evaluate(_TYP_EN_KLIK, [veld.element_handle(), MERK, knop.element_handle()])


def see_kop(page: Page, kop: str) -> None:
    """This screen is there."""
    expect(page.get_by_role("heading", name=kop)).to_be_visible()


def test_a_way_to_another_page_waits_for_the_words(page: Page, adres: str) -> None:
    """The page is left, and the words are kept."""
    open_dossier(page, adres)
    type_and_click(open_logboek(page), page.get_by_role("link", name="Uitleg", exact=True).first)
    see_kop(page, _UITLEG)
    page.go_back()
    expect(page.get_by_text(MERK)).to_be_visible()


def test_the_logo_waits_too(page: Page, adres: str) -> None:
    """It is a button, but a way to another page."""
    open_dossier(page, adres)
    type_and_click(open_logboek(page), page.get_by_role("button", name="Naar de startpagina"))
    expect(page).to_have_url(f"{adres}/")
    page.go_back()
    expect(page.get_by_text(MERK)).to_be_visible()


def test_a_button_waits_for_the_words(page: Page, adres: str) -> None:
    """Its click is done, with the words; not just most of the time."""
    open_dossier(page, adres)
    for nr in range(1, 6):
        veld = open_logboek(page)
        type_and_click(veld, page.get_by_role("button", name="Klaar"))
        expect(veld).to_have_count(0)
        expect(page.get_by_text(MERK)).to_have_count(nr)


def test_a_button_keeps_the_focus_while_it_waits(page: Page, adres: str) -> None:
    """Who works without a mouse goes on from the button that was pressed."""
    open_dossier(page, adres)
    veld, knop = open_logboek(page), page.get_by_role("button", name="Klaar")
    assert type_and_click(veld, knop)
    expect(knop).to_have_count(0)


def test_back_waits_for_the_words(page: Page, adres: str) -> None:
    """Nobody left the field: the words are kept, and Back and Forward go where they always go."""
    page.goto(f"{adres}/uitleg")
    see_kop(page, _UITLEG)
    page.get_by_role("link", name="Dossier", exact=True).first.click()
    open_logboek(page).fill(MERK)
    page.evaluate("history.back()")
    see_kop(page, _UITLEG)
    expect(page).to_have_url(f"{adres}/uitleg")
    page.go_forward()
    expect(page.get_by_text(MERK)).to_be_visible()
