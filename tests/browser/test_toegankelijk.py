# SPDX-License-Identifier: EUPL-1.2
"""Every screen, wide and narrow, for a first visitor and for someone who chose a function: WCAG, Dutch, own host."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request, ViewportSize, expect

from tests.browser.schermen import WACHT, find_english, list_adressen, unfold, wait_until_still
from tests.browser.test_reis import choose_functie

pytestmark = pytest.mark.browser

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
TELEFOON: ViewportSize = {"width": 390, "height": 844}
BUREAU: ViewportSize = {"width": 1280, "height": 800}


@dataclass
class Tab:
    """One tab, and what went over its line."""

    page: Page
    hosts: set[str] = field(default_factory=set)
    fouten: list[str] = field(default_factory=list)

    def watch(self) -> "Tab":
        self.page.on("request", self._note)
        self.page.on("pageerror", lambda fout: self.fouten.append(str(fout)))
        return self

    def _note(self, verzoek: Request) -> None:
        self.hosts.add(urlsplit(verzoek.url).netloc)


@pytest.fixture(scope="module")
def open_tab(browser: Browser) -> Iterator[Callable[..., Tab]]:
    """Opens a tab of a visitor of his own."""
    contexten = []

    def open_(venster: ViewportSize = BUREAU) -> Tab:
        contexten.append(browser.new_context(viewport=venster, locale="nl-NL"))
        return Tab(contexten[-1].new_page()).watch()

    yield open_
    for context in contexten:
        context.close()


@pytest.fixture(scope="module")
def medewerker(open_tab: Callable[..., Tab], adres: str) -> Tab:
    """Someone who chose a function."""
    tab = open_tab()
    choose_functie(tab.page, adres)
    return tab


def find_violations(page: Page) -> list[str]:
    """What axe finds, with the first place of each."""
    uitkomst = Axe().run(page, options={"runOnly": {"type": "tag", "values": WCAG}, "resultTypes": ["violations"]})
    return [
        f"{vondst['id']}: {vondst['help']} {vondst['nodes'][0]['html'][:160]}"
        for vondst in uitkomst.response["violations"]
    ]


def check(tab: Tab, adres: str) -> None:
    """Everything that holds for the screen in this tab, unfolded."""
    page = tab.page
    expect(page.locator("h1")).to_have_count(1, timeout=WACHT)
    expect(page).to_have_title(re.compile(r"\S+.* - Loopbaankompas$"))
    assert page.locator("html").get_attribute("lang") == "nl"
    assert page.get_by_test_id("stException").count() == 0
    unfold(page)
    assert find_violations(page) == []
    assert find_english(page) == set()
    assert tab.hosts - {urlsplit(adres).netloc, ""} == set()
    assert tab.fouten == []


def check_on_a_phone(tab: Tab, adres: str) -> None:
    """The same, and nothing is wider than the screen."""
    check(tab, adres)
    assert tab.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("pad", list_adressen())
def test_a_first_visitor_finds_it_sound(open_tab: Callable[..., Tab], adres: str, pad: str) -> None:
    """A deep link works on a new phone: Dutch, one title, no WCAG violation, no other host, nothing too wide."""
    tab = open_tab(TELEFOON)
    tab.page.goto(adres + pad)
    wait_until_still(tab.page)
    check_on_a_phone(tab, adres)
    tab.page.context.close()


@pytest.mark.parametrize("pad", list_adressen())
def test_someone_with_a_profile_finds_it_sound(medewerker: Tab, adres: str, pad: str) -> None:
    """The same, wide and narrow, for someone who chose a function, whose tab remembers it when a page loads again."""
    medewerker.page.set_viewport_size(BUREAU)
    medewerker.page.goto(adres + pad)
    wait_until_still(medewerker.page)
    check(medewerker, adres)
    medewerker.page.set_viewport_size(TELEFOON)
    wait_until_still(medewerker.page)
    check_on_a_phone(medewerker, adres)
