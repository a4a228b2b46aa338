# SPDX-License-Identifier: EUPL-1.2
"""Visits in a real browser, timed by the clock of the page itself: first load, reload and what a visitor does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, ViewportSize, WebSocket

WACHT = 30_000  # ms
SCHERM: ViewportSize = {"width": 1280, "height": 800}
# Notes when the title stands there, and starts a clock at every click and key.
KLOK = """
const kijk = () => {
  if (document.querySelector("h1")?.getClientRects().length) window.titel = performance.now();
  else requestAnimationFrame(kijk);
};
kijk();
for (const soort of ["click", "keydown"])
  addEventListener(soort, () => { window.begin = performance.now(); }, true);
"""
STIL = """document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "notRunning\""""
_KLAAR = f"""(figuur) =>
  window.titel
  && {STIL}
  && (!figuur || document.querySelector(".js-plotly-plot .scatterlayer .textpoint"))
  && performance.now()
"""


@dataclass(frozen=True, slots=True)
class Laden:
    """Milliseconds until the title, and until all stands there; bytes over the wire, those of the websocket apart."""

    titel: float
    alles: float
    bestanden: float
    bericht: float


@dataclass  # no slots: Playwright hangs its own attributes on whom it calls
class Teller:
    """Counts the bytes that a tab receives."""

    bestanden: int = 0
    bericht: int = 0

    def watch(self, page: Page) -> None:
        """Count from now on. Files as they come over the wire (compressed, zero from the cache)."""
        sessie = page.context.new_cdp_session(page)
        sessie.send("Network.enable")
        sessie.on("Network.loadingFinished", self._add_file)
        page.on("websocket", self._follow)

    def _add_file(self, bericht: dict[str, Any]) -> None:
        self.bestanden += bericht["encodedDataLength"]

    def _follow(self, draad: WebSocket) -> None:
        draad.on("framereceived", self._add_message)

    def _add_message(self, bericht: str | bytes) -> None:
        self.bericht += len(bericht)


@contextmanager
def visit(browser: Browser) -> Iterator[tuple[Page, Teller]]:
    """A tab of a new visitor, with an empty cache."""
    context = browser.new_context(viewport=SCHERM, locale="nl-NL")
    context.set_default_timeout(WACHT)
    page, teller = context.new_page(), Teller()
    page.add_init_script(KLOK)
    teller.watch(page)
    yield page, teller
    context.close()


def load_twice(browser: Browser, adres: str, *, figuur: bool) -> tuple[Laden, Laden]:
    """The first load of a new visitor, and the same address again."""
    with visit(browser) as (page, teller):
        koud = _load(page, teller, lambda: page.goto(adres), figuur=figuur)
        return koud, _load(page, teller, page.reload, figuur=figuur)


def _load(page: Page, teller: Teller, laad: Callable[[], object], *, figuur: bool) -> Laden:
    teller.bestanden = teller.bericht = 0
    laad()
    alles = float(page.wait_for_function(_KLAAR, arg=figuur).json_value())
    titel = float(page.evaluate("window.titel"))
    settle(page)
    return Laden(titel, alles, teller.bestanden, teller.bericht)


def settle(page: Page) -> None:
    """Wait until nothing comes any more: a click on what is drawn again at that moment would be lost."""
    page.wait_for_load_state("networkidle")
    page.wait_for_function(f"() => {STIL}")
    page.wait_for_timeout(200)


def since_click(page: Page, klaar: str, arg: object = None) -> float:
    """Milliseconds from the last click or key until the JavaScript expression `klaar` (of `arg`) is true."""
    vraag = f"(arg) => ({klaar}) && performance.now() - window.begin"
    return float(page.wait_for_function(vraag, arg=arg).json_value())
