# SPDX-License-Identifier: EUPL-1.2
"""What a visitor does on the screens, each timed from the click until the new content stands there."""

import re
from collections.abc import Callable, Mapping

from playwright.sync_api import Browser, Page

from benchmarks.bezoek import Teller, settle, since_click, visit

FUNCTIE = "verkeerskundige"
_KOP = "document.querySelector('h1')?.innerText === arg"
_RIJ = '[class*="st-key-kompaslijst-dichtbij"] button'
_ANDERE_RIJ = f"document.querySelector('{_RIJ}') && document.querySelector('{_RIJ}').innerText !== arg"
_TITEL = re.compile(r"^\s*\w+\s+|\s+\d+\s*%\s*$")  # what stands before and after it: its number and its match
_GEVONDEN = "/\\d+ functies? gevonden/.test(document.body.innerText)"
Meting = tuple[float, float]  # milliseconds, bytes over the websocket
LEGE_KNOP = "empty: a button"


def act_on_empty(browser: Browser, adres: str) -> Mapping[str, Meting]:
    """One button that changes the title."""
    with visit(browser) as (page, teller):
        page.goto(adres)
        knop = page.get_by_role("button", name="Nog eens")
        knop.wait_for()
        return {LEGE_KNOP: _time(page, teller, knop.click, _KOP, "Leeg, nog eens")}


def act_on_kompas(browser: Browser, adres: str) -> Mapping[str, Meting]:
    """What someone with a profile does in one visit."""
    with visit(browser) as (page, teller):
        page.goto(f"{adres}/kompas?vanuit={FUNCTIE}")
        page.locator(_RIJ).first.wait_for()
        uitkomst = {
            "kompas: another area": _choose_area(page, teller),
            "kompas: a row, its passport opens": _open_row(page, teller),
        }
        titels = {"Kompas": "Jouw kompas", "Matches": "Wat past bij jou?", "Profiel": "Jouw profiel"}
        titels |= {"Uitleg": "Hoe werkt het kompas?", "Zoeken": "Zoek een functie"}
        for naam, titel in titels.items():
            link = page.get_by_role("link", name=naam, exact=True).first
            uitkomst[f"menu: {naam.lower()}"] = _time(page, teller, link.click, _KOP, titel)
        veld = page.get_by_label("Wat zoek je?")
        veld.fill("verkeer")
        uitkomst["zoeken: a word and Enter"] = _time(page, teller, lambda: veld.press("Enter"), _GEVONDEN)
        return uitkomst


def _choose_area(page: Page, teller: Teller) -> Meting:
    vorige = page.locator(_RIJ).first.inner_text()
    page.get_by_role("combobox", name=re.compile("Waar wil je kijken")).click()
    gebied = page.get_by_role("option").nth(1)
    return _time(page, teller, gebied.click, _ANDERE_RIJ, vorige)


def _open_row(page: Page, teller: Teller) -> Meting:
    rij = page.locator(_RIJ).first
    titel = _TITEL.sub("", rij.inner_text())
    return _time(page, teller, rij.click, _KOP, titel)


def _time(page: Page, teller: Teller, doe: Callable[[], object], klaar: str, arg: object = None) -> Meting:
    settle(page)
    teller.bericht = 0
    doe()
    duur = since_click(page, klaar, arg)
    settle(page)
    return duur, teller.bericht
