# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a browser really draws it: no mark or label lies over another one, and nobody is missing."""

import math
from dataclasses import dataclass
from itertools import combinations, product
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page

from kompas.diensten.kijken import Kijk, draw_kompas
from kompas.kern import Profiel
from kompas.scherm.toegang import open_organisatie
from tests.browser.test_reis import WACHT

pytestmark = pytest.mark.browser

VENSTERS = {1280: 720, 390: 844}
AANTALLEN = {"25 functies": 25, "60 functies": 60, "Alle functies": None}
GEBIEDEN: dict[str, tuple[str | None, str | None]] = {
    "De hele organisatie": (None, None),
    "Leefgebied · Ruimtelijk domein": ("Ruimtelijk domein", "Leefgebied"),
}
HOOGSTE = {1280: 640, 390: 460}  # px: the figure once it knows the window
SPELING = 1.0  # px
_KLAAR = """
([aantal, hoogste]) => {
  const figuur = document.querySelector(".js-plotly-plot");
  const merken = figuur && figuur.data && figuur.data.find((spoor) => spoor.customdata);
  return merken && merken.customdata.length === aantal && figuur._fullLayout.height < hoogste
    && [...figuur.querySelectorAll(".scatterlayer > .trace")]
      .some((spoor) => spoor.querySelectorAll("path.point").length === aantal);
}
"""
# Boxes on the screen of what is drawn: [left, top, right, bottom], and the font size of a text.
_LEES = """
figuur => {
  const vak = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [left, top, right, bottom];
  };
  const tekst = (element) => ({
    tekst: element.textContent, vak: vak(element), px: parseFloat(getComputedStyle(element).fontSize),
  });
  const namen = figuur.data.find((spoor) => spoor.customdata).customdata.map(([naam]) => naam);
  const groep = [...figuur.querySelectorAll(".scatterlayer > .trace")]
    .find((spoor) => spoor.querySelectorAll("path.point").length === namen.length);
  return {
    namen,
    merken: [...groep.querySelectorAll("path.point")].map(vak),
    teksten: [...figuur.querySelectorAll(".textpoint text, .angularaxistick text, .angular-axis text")]
      .filter((element) => element.textContent.trim()).map(tekst),
    schijf: vak(figuur),
    sectoren: figuur.querySelectorAll(".angularaxistick text, .angular-axis text").length,
  };
}
"""


@dataclass(frozen=True)
class Getekend:
    """What one kompas looks like in one window."""

    breedte: int
    gebied: str
    aantal: str
    namen: list[str]
    merken: list[list[float]]
    teksten: list[dict[str, Any]]
    schijf: list[float]
    sectoren: int

    def __str__(self) -> str:
        return f"{self.gebied}, {self.aantal}, {self.breedte} px"


@pytest.fixture(scope="module")
def beelden(browser: Browser, adres: str) -> list[Getekend]:
    """Every combination once. Each window is one visitor who walks through the addresses, so that one page is cold."""
    gelezen = []
    for breedte, hoogte in VENSTERS.items():
        context = browser.new_context(viewport={"width": breedte, "height": hoogte}, locale="nl-NL")
        page = context.new_page()
        for gebied, aantal in product(GEBIEDEN, AANTALLEN):
            gelezen.append(Getekend(breedte, gebied, aantal, **read_kompas(page, adres, gebied, aantal)))
        context.close()
    return gelezen


def expected(gebied: str, aantal: str) -> list[str]:
    """The functions that the service chooses for this view."""
    organisatie = open_organisatie()
    domein, unit = GEBIEDEN[gebied]
    profiel = Profiel.from_functie(organisatie.catalogus, "verkeerskundige")
    beeld = draw_kompas(organisatie, profiel, Kijk(domein, unit, aantal=AANTALLEN[aantal]))
    return sorted(punt.functie_id for punt in beeld.punten)


def read_kompas(page: Page, adres: str, gebied: str, aantal: str) -> dict[str, Any]:
    """Open the address of this view, and read what is drawn once it is there."""
    vraag = urlencode({"vanuit": "verkeerskundige", "gebied": gebied, "aantal": aantal})
    page.goto(f"{adres}/kompas?{vraag}")
    hoogste = HOOGSTE[page.viewport_size["width"]]  # type: ignore[index]
    page.wait_for_function(_KLAAR, arg=[len(expected(gebied, aantal)), hoogste], timeout=WACHT)
    page.wait_for_timeout(150)
    gelezen: dict[str, Any] = page.locator(".js-plotly-plot").evaluate(_LEES)
    return gelezen


def overlap(een: list[float], ander: list[float]) -> bool:
    """True when two boxes share more than a hair."""
    (l1, t1, r1, b1), (l2, t2, r2, b2) = een, ander
    return min(r1, r2) - max(l1, l2) > SPELING and min(b1, b2) - max(t1, t2) > SPELING


def test_every_function_of_the_view_is_drawn_once(beelden: list[Getekend]) -> None:
    """The marks in the browser are the functions that the service chose, each once, and as many shapes."""
    for beeld in beelden:
        assert sorted(beeld.namen) == expected(beeld.gebied, beeld.aantal), str(beeld)
        assert len(beeld.merken) == len(beeld.namen), str(beeld)


def test_no_mark_lies_over_another(beelden: list[Getekend]) -> None:
    """The middles of two marks are as far apart as the circles around them need."""
    for beeld in beelden:
        rond = [((west + oost) / 2, (noord + zuid) / 2, (oost - west) / 2) for west, noord, oost, zuid in beeld.merken]
        botsing = [
            (een, ander)
            for een, ander in combinations(rond, 2)
            if math.dist(een[:2], ander[:2]) < een[2] + ander[2] - SPELING
        ]
        assert botsing == [], str(beeld)


def test_no_label_lies_over_another(beelden: list[Getekend]) -> None:
    """Names of all domains or vakgroepen, percentages of rings, numbers and letters: all can be read."""
    for beeld in beelden:
        assert beeld.sectoren == {"De hele organisatie": 5}.get(beeld.gebied, 6), str(beeld)
        botsing = [
            (een["tekst"], ander["tekst"])
            for een, ander in combinations(beeld.teksten, 2)
            if overlap(een["vak"], ander["vak"])
        ]
        assert botsing == [], str(beeld)


def test_labels_are_whole_and_large_enough(beelden: list[Getekend]) -> None:
    """No label is cut off by the edge of the figure; on a shared screen none is smaller than 14 px."""
    for beeld in beelden:
        links, boven, rechts, onder = beeld.schijf
        for tekst in beeld.teksten:
            west, noord, oost, zuid = tekst["vak"]
            assert west >= links - SPELING, (str(beeld), tekst)
            assert noord >= boven - SPELING, (str(beeld), tekst)
            assert oost <= rechts + SPELING, (str(beeld), tekst)
            assert zuid <= onder + SPELING, (str(beeld), tekst)
            if beeld.breedte >= 1280:
                assert tekst["px"] >= 14, (str(beeld), tekst)


def test_the_whole_disc_is_on_the_first_screen(beelden: list[Getekend]) -> None:
    """In a shared window of 1280 by 720 the circle and all its names are in sight without scrolling."""
    for beeld in beelden:
        if beeld.breedte == 1280:
            assert beeld.schijf[3] <= VENSTERS[1280], str(beeld)
