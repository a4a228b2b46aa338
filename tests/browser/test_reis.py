# SPDX-License-Identifier: EUPL-1.2
"""The main journey in a real browser: start, kompas, click, passport, its kompas, search."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.schermen import WACHT, wait_until_still

pytestmark = pytest.mark.browser


def choose_functie(page: Page, adres: str, zoek: str = "verkeerskundige") -> None:
    """Start, and choose the first function that fits."""
    page.goto(adres)
    veld = page.get_by_role("combobox", name=re.compile("Welke functie heb je nu"))
    veld.click(timeout=WACHT)
    veld.fill(zoek)
    page.get_by_role("option").first.click()
    expect(page.get_by_role("heading", name="Jouw kompas", level=1)).to_be_visible(timeout=WACHT)
    expect(page.locator(".js-plotly-plot .scatterlayer .textpoint").first).to_be_visible(timeout=WACHT)


def click_mark(page: Page, merk: str) -> None:
    """Click on the mark with this number or letter in the figure."""
    tekst = page.locator(".js-plotly-plot .textpoint text", has_text=re.compile(f"^{merk}$")).first
    vak = tekst.bounding_box()
    assert vak is not None
    page.mouse.move(vak["x"] + vak["width"] / 2, vak["y"] + vak["height"] / 2)
    page.mouse.click(vak["x"] + vak["width"] / 2, vak["y"] + vak["height"] / 2)


def test_the_whole_journey(page: Page, adres: str) -> None:
    """Address, title and content are right at every step, and back goes back."""
    choose_functie(page, adres)
    expect(page).to_have_url(re.compile(r"/kompas\?vanuit=verkeerskundige"))
    expect(page).to_have_title("Kompas - Loopbaankompas")

    eerste = page.locator('[class*="st-key-kompaslijst-dichtbij"] button').first.inner_text()
    titel = re.sub(r"^\S+ | \d+ %$", "", " ".join(eerste.split()))  # without its number and its match
    click_mark(page, "1")
    expect(page.get_by_role("heading", name=titel, level=1)).to_be_visible(timeout=WACHT)
    expect(page).to_have_url(re.compile(r"/functie\?functie="))
    eerste_adres = page.url

    expect(page.get_by_role("heading", name="Wat ligt er rond deze functie?")).to_be_visible(timeout=WACHT)
    page.locator('[class*="st-key-kompaslijst-dichtbij"] button').nth(1).click()
    page.wait_for_url(lambda url: "/functie?functie=" in url and url != eerste_adres, timeout=WACHT)
    expect(page.get_by_role("heading", name=titel, level=1)).to_have_count(0, timeout=WACHT)

    page.go_back()
    expect(page.get_by_role("heading", name=titel, level=1)).to_be_visible(timeout=WACHT)
    page.go_back()
    expect(page.get_by_role("heading", name="Jouw kompas", level=1)).to_be_visible(timeout=WACHT)

    page.get_by_role("link", name="Zoeken", exact=True).first.click()
    zoek = page.get_by_label("Wat zoek je?")
    zoek.fill("fietspaden")
    zoek.press("Enter")
    expect(page.get_by_text(re.compile(r"\d+ functies? gevonden"))).to_be_visible(timeout=WACHT)
    page.locator('[class*="st-key-kaart-hit-"] a').first.click()
    expect(page.get_by_role("link", name="Kennismaken")).to_be_visible(timeout=WACHT)


def test_leafing_keeps_the_address_and_back_goes_back(page: Page, adres: str) -> None:
    """From match to match each passport has its own address, and the browser's back button knows the one before."""
    choose_functie(page, adres)
    page.get_by_role("link", name="Matches", exact=True).first.click()
    page.locator('[class*="st-key-kaart-logisch"] a').nth(1).click()
    expect(page.get_by_text("2 van 10 · Logische stappen")).to_be_visible(timeout=WACHT)
    tweede, titel = page.url, page.locator("h1").inner_text()
    page.get_by_role("button", name="Volgende").click()
    expect(page.get_by_text("3 van 10 · Logische stappen")).to_be_visible(timeout=WACHT)
    assert page.url != tweede
    page.go_back()
    expect(page.get_by_role("heading", name=titel, level=1)).to_be_visible(timeout=WACHT)
    assert page.url == tweede


def test_a_heart_keeps_the_keyboard_and_survives_a_reload(page: Page, adres: str) -> None:
    """After a press the keyboard is where it was, and the tab remembers what was saved."""
    choose_functie(page, adres)
    page.goto(f"{adres}/functie?functie=planeconoom")
    hart = page.get_by_role("button", name="Bewaar", exact=True)
    hart.focus(timeout=WACHT)
    page.keyboard.press("Enter")
    bewaard = page.get_by_role("button", name="Bewaard", exact=True)
    expect(bewaard).to_be_focused(timeout=WACHT)
    wait_until_still(page)  # the tab is told last
    page.reload()
    expect(bewaard).to_be_visible(timeout=WACHT)


def test_an_unknown_address_is_answered_in_dutch(page: Page, adres: str) -> None:
    """Streamlit says in English that there is no such page; we say it in Dutch, above the start."""
    page.goto(f"{adres}/bestaat-niet")
    expect(page.get_by_role("dialog").get_by_text("Deze pagina is er niet")).to_be_visible(timeout=WACHT)
    expect(page.get_by_role("dialog").get_by_text("Er is niets verloren")).to_be_visible()


def test_the_keyboard_is_enough(page: Page, adres: str) -> None:
    """From the start to a passport without a mouse."""
    page.goto(adres)
    veld = page.get_by_role("combobox", name=re.compile("Welke functie heb je nu"))
    veld.focus(timeout=WACHT)
    page.keyboard.type("planeco")
    expect(page.get_by_role("option").first).to_contain_text("Planeconoom")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Jouw kompas", level=1)).to_be_visible(timeout=WACHT)
    eerste = page.locator('[class*="st-key-kompaslijst-dichtbij"] button').first
    expect(eerste).to_be_visible(timeout=WACHT)
    for _ in range(40):
        if eerste.evaluate("knop => knop === document.activeElement"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Kennismaken")).to_be_visible(timeout=WACHT)


@pytest.mark.parametrize("pad", ["/", "/kompas", "/matches", "/profiel", "/zoeken", "/uitleg", "/functie?functie=bode"])
def test_every_address_opens_as_the_first_visit(page: Page, adres: str, pad: str) -> None:
    """A deep link works for a new visitor, with a Dutch page and title."""
    page.goto(adres + pad)
    expect(page.locator("h1")).to_have_count(1, timeout=WACHT)
    assert page.locator("html").get_attribute("lang") == "nl"
    expect(page).to_have_title(re.compile("Loopbaankompas$"))


def test_a_deep_link_to_nothing_shows_the_way(page: Page, adres: str) -> None:
    """An unknown function gives a sentence and a link, no error."""
    page.goto(f"{adres}/functie?functie=bestaat-niet")
    expect(page.get_by_role("heading", name="Deze functie vinden we niet")).to_be_visible(timeout=WACHT)
    page.get_by_role("link", name="Zoek een functie").click()
    expect(page.get_by_role("heading", name="Zoek een functie", level=1)).to_be_visible(timeout=WACHT)


def test_on_a_phone_the_menu_closes_after_a_choice(browser, adres: str) -> None:
    """On a narrow screen nothing scrolls sideways, and the menu leaves the page free."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale="nl-NL")
    page = context.new_page()
    page.goto(adres)
    page.get_by_test_id("stExpandSidebarButton").click(timeout=WACHT)
    page.get_by_test_id("stSidebarNav").get_by_role("link", name="Uitleg").click()
    expect(page.get_by_test_id("stExpandSidebarButton")).to_be_visible(timeout=WACHT)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    context.close()


def test_a_drag_leaves_the_kompas_as_it_is(page: Page, adres: str) -> None:
    """A drag over the figure does not zoom, so that the rings keep their place, and it is no click."""
    choose_functie(page, adres)
    figuur = page.locator(".js-plotly-plot")
    vak = figuur.bounding_box()
    assert vak is not None
    x, y = vak["x"] + vak["width"] / 2, vak["y"] + vak["height"] / 2
    page.mouse.move(x - 80, y - 120)
    page.mouse.down()
    page.mouse.move(x + 60, y + 90, steps=6)
    page.mouse.up()
    page.wait_for_timeout(1000)
    assert figuur.evaluate("figuur => figuur._fullLayout.polar.radialaxis.range") == [0, 1]
    expect(page.get_by_role("heading", name="Jouw kompas", level=1)).to_be_visible()


def test_a_filter_survives_a_question_without_answers(page: Page, adres: str) -> None:
    """After a question that found nothing, the first one gives the same functions again, and the filter empties."""
    page.goto(f"{adres}/zoeken")
    zoek = page.get_by_label("Wat zoek je?")
    gevonden = page.get_by_text(re.compile(r"\d+ functies? gevonden"))
    zoek.fill("jongeren", timeout=WACHT)
    zoek.press("Enter")
    alles = gevonden.inner_text(timeout=WACHT)
    page.get_by_role("combobox", name="Domein").click()
    page.get_by_role("option").first.click()
    expect(gevonden).not_to_have_text(alles, timeout=WACHT)
    deel = gevonden.inner_text()
    zoek.fill("xqzptl")
    zoek.press("Enter")
    expect(page.get_by_text("We vinden niets")).to_be_visible(timeout=WACHT)
    zoek.fill("jongeren")
    zoek.press("Enter")
    expect(gevonden).to_have_text(deel, timeout=WACHT)
    page.get_by_label("Maak leeg").first.click()
    expect(gevonden).to_have_text(alles, timeout=WACHT)
