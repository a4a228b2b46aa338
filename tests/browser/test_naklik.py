# SPDX-License-Identifier: EUPL-1.2
"""A component that says something by itself waits for a click: of two messages Streamlit answers the last one only."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.schermen import wait_until_still
from tests.browser.test_werkaccount import KNOP, serve_werkaccount
from tests.opstelling.inlogdienst import Inlogdienst

pytestmark = pytest.mark.browser

_NU = "() => { let nu = false; window.naKlik(() => { nu = true; }); return nu; }"
# Click somewhere, let the page be busy for as long as asked (ms; 0: not at all), and say how long a word waits.
_MEET = """async (bezig) => {
  const app = document.querySelector("[data-test-script-state]");
  const zet = (staat) => app.setAttribute("data-test-script-state", staat);
  const begin = performance.now();
  document.body.click();
  if (bezig) {
    zet("running");
    setTimeout(() => zet("notRunning"), bezig);
  }
  await new Promise((klaar) => window.naKlik(klaar));
  return performance.now() - begin;
}"""

# Every word is held until `laat` is called; what comes later is not.
_HOUD = """
  let mag = false;
  window.wachtend = [];
  const naKlik = (doe) => (mag ? doe() : window.wachtend.push(doe));
  Object.defineProperty(window, "naKlik", { get: () => naKlik, set: () => {} });
  window.laat = () => { mag = true; window.wachtend.forEach((doe) => doe()); };
"""

_IS_GEHOUDEN = "() => window.wachtend.length"


@pytest.fixture
def stil(page: Page, adres: str) -> Page:
    """A page that is ready."""
    page.goto(f"{adres}/uitleg")
    wait_until_still(page)
    return page


def test_without_a_click_it_speaks_at_once(stil: Page) -> None:
    """Most pages open without anybody doing anything: they do not wait."""
    assert stil.evaluate(_NU)


def test_somebody_who_goes_and_types_asked_nothing(page: Page, adres: str) -> None:
    """Else the browser's part of logging in would wait for the first click in the form."""
    page.goto(f"{adres}/zoeken")
    wait_until_still(page)
    page.locator("input[type=text]").first.click()
    assert page.evaluate(_NU)


def test_after_a_click_it_leaves_time_for_the_page_to_begin(stil: Page) -> None:
    """Also when nothing comes of the click."""
    assert stil.evaluate(_MEET, 0) > 1900


def test_enter_sends_a_form_and_counts_as_a_click(page: Page, adres: str) -> None:
    """Letters do not."""
    page.goto(f"{adres}/zoeken")
    wait_until_still(page)
    veld = page.locator("input[type=text]").first
    veld.press("a")
    wait_until_still(page)
    assert page.evaluate(_NU)
    veld.press("Enter")
    assert not page.evaluate(_NU)


@pytest.mark.parametrize("bezig", [100, 900])
def test_it_waits_until_the_page_has_run_for_the_click(stil: Page, bezig: int) -> None:
    """However long that takes; and then it does speak."""
    assert stil.evaluate(_MEET, bezig) > bezig - 5  # timers are not exact


def test_the_memory_of_the_tab_speaks_in_this_way(page: Page, adres: str) -> None:
    """Held, it says nothing, and the page waits for it."""
    page.add_init_script(_HOUD)
    page.goto(f"{adres}/matches")
    page.wait_for_function(_IS_GEHOUDEN)
    keuze = page.get_by_text("Kies eerst je functie.")
    expect(keuze).to_have_count(0)
    page.evaluate("window.laat()")
    expect(keuze).to_be_visible()


def test_logging_in_speaks_in_this_way(page: Page, dienst: Inlogdienst, tmp_path: Path) -> None:
    """Held, the page does not know the browser, and the way to the provider is shut."""
    with serve_werkaccount(tmp_path, dienst) as adres:
        page.add_init_script(_HOUD)
        with page.expect_response("**/sessie/begin"):
            page.goto(f"{adres}/inloggen")
        wait_until_still(page)
        page.wait_for_function(_IS_GEHOUDEN)
        knop = page.get_by_role("button", name=KNOP)
        expect(knop).to_be_disabled()
        page.evaluate("window.laat()")
        expect(knop).to_be_enabled()
