# SPDX-License-Identifier: EUPL-1.2
"""Every screen by its address. A new page is found by itself, with its bare address; a row here shows it at work."""

import re

from playwright.sync_api import Page

from kompas.scherm import paginas

WACHT = 60_000  # ms: how long a busy machine may take; nothing waits longer than it needs
_AAN_HET_WERK = {
    "functie": ("functie=planeconoom", "functie=bode", "functie=bestaat-niet"),
    "kompas": ("vanuit=planeconoom&verberg=true",),
    "vergelijk": ("functies=planeconoom,verkeersplanoloog",),
    "route": ("naar=planeconoom",),
    "wat-als": ("doel=planeconoom",),
}
# What Streamlit says in English when nobody translates it; see scripts/nederlands.js.
_ENGELS = re.compile(
    r"\b(choose|no results|press|search|fullscreen|download|upload|browse|files?|running|deploy|loading|main menu|"
    r"close|sidebar|skip|clear|show|hide|select|selected|remove|increment|decrement|copy|help for|rerun|options?|"
    r"you|your|the|required|previous|next|month|year|day|empty|dismiss|notifications|are|only|stars|connect|connecting|connection)\b",
    re.IGNORECASE,
)
_TEKSTEN = """() => [...document.querySelectorAll("*")].flatMap((element) => [
  ...["aria-label", "title", "placeholder", "aria-valuetext"].map((naam) => element.getAttribute(naam)),
  ...(element.matches("style, script, noscript, .material-icons, [data-testid='stIconMaterial']") ? []
    : [...element.childNodes].filter((knoop) => knoop.nodeType === 3).map((knoop) => knoop.nodeValue)),
]).filter((tekst) => tekst?.trim())"""
_STIL = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  const stil = app?.dataset.testScriptState === "notRunning" && document.querySelector("h1");
  if (!stil) window.stilSinds = undefined;
  else window.stilSinds ??= performance.now();
  return stil && performance.now() - window.stilSinds > 300;
}"""
_KLAP_UIT = """() => {
  const dicht = [...document.querySelectorAll('[data-testid="stExpander"] details:not([open]) > summary')];
  dicht.forEach((kop) => kop.click());
  return dicht.length;
}"""


def list_adressen() -> list[str]:
    """The path of every page, hidden ones too, and what is known to show it at work."""
    namen = [pagina.url for pagina in paginas.PAGINAS]
    return [f"/{naam}{vraag}" for naam in namen for vraag in ("", *(f"?{v}" for v in _AAN_HET_WERK.get(naam, ())))]


def wait_until_still(page: Page) -> None:
    """Until there is a title and the script has rested a while: a page may ask the browser something and run again."""
    page.evaluate("window.stilSinds = undefined")
    page.wait_for_function(_STIL, timeout=WACHT)


def unfold(page: Page) -> None:
    """Open every expander, also those that come with another one."""
    for _ in range(3):
        if not page.evaluate(_KLAP_UIT):
            break
        wait_until_still(page)


def find_english(page: Page) -> set[str]:
    """Texts with an English word, in what a visitor sees or hears."""
    return {tekst.strip() for tekst in page.evaluate(_TEKSTEN) if _ENGELS.search(tekst)}
