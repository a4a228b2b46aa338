# SPDX-License-Identifier: EUPL-1.2
"""The main journey, walked many times: what every step costs a visitor who was here before."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median, quantiles

from playwright.sync_api import Browser, BrowserContext, Page

from benchmarks.bezoek import KLOK, SCHERM, STIL, WACHT, settle, since_click
from benchmarks.verslag import Tabel, figure

LEEG = "empty: a button"
LEZEN = 4000  # ms that a visitor reads the start page; meanwhile the library of the figure comes
MEDIAAN, HOOG = 400, 800  # ms that a step may take: half of the times, and 19 of 20 times
_FIGUUR = "document.querySelector('.js-plotly-plot .scatterlayer .textpoint')"
_KOP = "document.querySelector('h1')?.innerText"
_KLAAR = f"{_KOP} === arg && {STIL} && {_FIGUUR}"
_LABEL = "document.querySelector('.hoverlayer .hovertext')"
_PLAATS = """(merk) => {
  const tekst = [...document.querySelectorAll(".js-plotly-plot .textpoint text")].find((t) => t.textContent === merk);
  tekst.scrollIntoView({ block: "center" });
  const vak = tekst.getBoundingClientRect();
  return [vak.x + vak.width / 2, vak.y + vak.height / 2];
}"""
Tijden = dict[str, list[float]]


@dataclass(slots=True)
class _Wandeling:
    """One walk in one tab; the milliseconds of each step go into `tijden`."""

    page: Page
    tijden: Tijden

    def step(self, naam: str, doe: Callable[[], object], klaar: str = _KLAAR, arg: object = None) -> None:
        settle(self.page)
        doe()
        self.tijden.setdefault(naam, []).append(since_click(self.page, klaar, arg))

    def walk(self, adres: str) -> None:
        """Choose, kompas, hover, click, passport, its kompas, click, back, back."""
        page = self.page
        page.goto(adres)
        page.wait_for_timeout(LEZEN)
        veld = page.get_by_role("combobox", name=re.compile("Welke functie heb je nu"))
        veld.click()
        veld.fill("verkeerskundige")
        self.step("choose: the kompas", page.get_by_role("option").first.click, arg="Jouw kompas")
        kompas = str(page.evaluate(_KOP))
        eerste = self._open("hover over a mark", "click a mark: its passport", "1")
        self._open("hover in a passport", "click in a passport: the next one", "2")
        self.step("back: the first passport", self._back, arg=eerste)
        self.step("back: the kompas", self._back, arg=kompas)

    def _open(self, hover: str, klik: str, merk: str) -> str:
        settle(self.page)
        x, y = self.page.evaluate(_PLAATS, merk)
        settle(self.page)
        vorige = self.page.evaluate(_KOP)
        self.step(hover, lambda: self._hover(x, y), _LABEL)
        self.step(klik, lambda: self.page.mouse.click(x, y), f"{_KOP} !== arg && {STIL} && {_FIGUUR}", vorige)
        return str(self.page.evaluate(_KOP))

    def _hover(self, x: float, y: float) -> None:
        self.page.evaluate("window.begin = performance.now()")
        self.page.mouse.move(x, y)

    def _back(self) -> None:
        self.page.evaluate("window.begin = performance.now(); history.back()")


def walk_often(browser: Browser, kompas: str, leeg: str, aantal: int) -> Tijden:
    """The times of each step. The first two walks warm up the servers and the browser's cache and do not count."""
    tijden: Tijden = {}
    with _visitor(browser) as bezoeker:
        for ronde in range(aantal + 2):
            geteld: Tijden = tijden if ronde > 1 else {}
            with _tab(bezoeker) as page:
                page.goto(leeg)
                knop = page.get_by_role("button", name="Nog eens")
                knop.wait_for()
                _Wandeling(page, geteld).step(LEEG, knop.click, f"{_KOP} === arg", "Leeg, nog eens")
            with _tab(bezoeker) as page:
                _Wandeling(page, geteld).walk(kompas)
    return tijden


@contextmanager
def _visitor(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport=SCHERM, locale="nl-NL")
    context.set_default_timeout(WACHT)
    context.add_init_script(KLOK)
    yield context
    context.close()


@contextmanager
def _tab(bezoeker: BrowserContext) -> Iterator[Page]:
    page = bezoeker.new_page()
    yield page
    page.close()


def show_walks(tijden: Mapping[str, Sequence[float]]) -> Tabel:
    """Median and 95th percentile per step, beside the empty page."""
    leeg = median(tijden[LEEG])
    rijen = [
        [naam, *(f"{figure(tijd)} ({figure(tijd / leeg)}×)" for tijd in (median(reeks), _high(reeks)))]
        for naam, reeks in tijden.items()
    ]
    return Tabel(
        f"The main journey, {len(tijden[LEEG])} walks: from a click until all stands there, milliseconds in Chromium",
        ["step", "median", "95th percentile"],
        rijen,
        "All: the right title, the script has run, and the figure stands there; of a hover, the label. Each walk has a "
        "new tab and a new session in a browser that was here before, and reads the start page for "
        f"{LEZEN // 1000} seconds first; who is faster waits for the library of the figure too. Between brackets "
        f"times the median of the empty page. Promised: a median of {MEDIAAN} ms and a 95th percentile of {HOOG} ms "
        "per step.",
    )


def find_slow(tijden: Mapping[str, Sequence[float]]) -> list[str]:
    """The steps that take longer than promised."""
    return [
        f"{naam}: median {median(reeks):.0f} ms, 95th percentile {_high(reeks):.0f} ms"
        for naam, reeks in tijden.items()
        if median(reeks) > MEDIAAN or _high(reeks) > HOOG
    ]


def _high(reeks: Sequence[float]) -> float:
    return quantiles(reeks, n=20, method="inclusive")[-1]
