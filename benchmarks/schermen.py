# SPDX-License-Identifier: EUPL-1.2
"""What the screens cost: a run of their script on the server, a visit in a browser, each beside an empty page."""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from benchmarks.bezoek import Laden, load_twice
from benchmarks.handelingen import FUNCTIE, LEGE_KNOP, Meting, act_on_empty, act_on_kompas
from benchmarks.reis import find_slow, show_walks, walk_often
from benchmarks.verslag import Deel, Tabel, figure
from tests.opstelling.chromium import ARGUMENTEN, find_chromium
from tests.opstelling.server import PROJECT, find_port, serve, serve_kompas

LEEG = 'import streamlit as st\nst.title("Leeg, nog eens" if st.button("Nog eens") else "Leeg")\n'
ADRESSEN = {
    "start": "/",
    "kompas": f"/kompas?vanuit={FUNCTIE}",
    "matches": "/matches",
    "profiel": "/profiel",
    "functie": "/functie?functie=planeconoom",
    "zoeken": "/zoeken",
    "uitleg": "/uitleg",
}
MET_FIGUUR = {"kompas", "functie"}
Keren = Mapping[str, Sequence[tuple[Laden, Laden]]]


def run(*, snel: bool) -> Deel:
    """Measure the server's part, then the browser's when there is a Chromium."""
    tabellen = [_server(5 if snel else 20)]
    chromium = find_chromium()
    inleiding = (
        "Every page of the app beside an empty Streamlit page (one title, and in the browser one button) in the same "
        "run; between brackets times the empty page. Medians."
    )
    if chromium is None:
        return Deel("Screens", f"{inleiding} The browser's part is skipped: there is no Chromium.", tabellen)
    with _open_apps() as (kompas, leeg), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTEN)
        tabellen += _browser(browser, kompas, leeg, 2 if snel else 5)
        tijden = walk_often(browser, kompas, leeg, 3 if snel else 25)
        browser.close()
    return Deel("Screens", inleiding, [*tabellen, show_walks(tijden)], find_slow(tijden))


def _server(aantal: int) -> Tabel:
    print("  server", file=sys.stderr, flush=True)
    opdracht = [sys.executable, "-m", "benchmarks.herhaling", str(aantal)]
    uitvoer = subprocess.run(opdracht, cwd=PROJECT, check=True, capture_output=True, text=True).stdout
    tijden: dict[str, float] = json.loads(uitvoer)
    rijen = [[naam, _against(1000 * tijd, 1000 * tijden["empty"])] for naam, tijd in tijden.items()]
    return Tabel(
        "One run of the script, milliseconds on the server",
        ["page", "run"],
        rijen,
        f"Runs again after a warm-up, in Streamlit's AppTest, of someone who chose {FUNCTIE}. No browser, no network.",
    )


@contextmanager
def _open_apps() -> Iterator[tuple[str, str]]:
    """The addresses of the app and of the empty page, which gets the same configuration."""
    with ExitStack() as stapel:
        folder = Path(stapel.enter_context(tempfile.TemporaryDirectory()))
        shutil.copytree(PROJECT / ".streamlit", folder / ".streamlit")
        (folder / "leeg.py").write_text(LEEG, encoding="utf8")
        poort = find_port()
        opdracht = [sys.executable, "-m", "streamlit", "run", "leeg.py", f"--server.port={poort}"]
        leeg = stapel.enter_context(serve(opdracht, folder, poort, "/_stcore/health", folder / "leeg.txt"))
        yield stapel.enter_context(serve_kompas(folder / "kompas.txt")), leeg


def _browser(browser: Browser, kompas: str, leeg: str, aantal: int) -> list[Tabel]:
    adressen = {"empty": leeg, **{naam: kompas + pad for naam, pad in ADRESSEN.items()}}
    laden: dict[str, list[tuple[Laden, Laden]]] = {naam: [] for naam in adressen}
    doen: list[Mapping[str, Meting]] = []
    for ronde in range(aantal + 1):  # the first round warms the servers up
        print(f"  browser, round {ronde}", file=sys.stderr, flush=True)
        for naam, adres in adressen.items():
            laden[naam].append(load_twice(browser, adres, figuur=naam in MET_FIGUUR))
        doen.append({**act_on_empty(browser, leeg), **act_on_kompas(browser, kompas)})
    return [_loads({naam: keren[1:] for naam, keren in laden.items()}), _actions(doen[1:])]


def _loads(keren: Keren) -> Tabel:
    cijfers = {naam: [_medians([paar[beurt] for paar in paren]) for beurt in (0, 1)] for naam, paren in keren.items()}
    leeg = cijfers["empty"]
    rijen = [
        [
            naam,
            *(
                _against(getattr(laden, wat), getattr(leeg[beurt], wat))
                for beurt, laden in enumerate(beurten)
                for wat in ("titel", "alles")
            ),
            *(f"{_kilobytes(laden.bestanden)} + {_kilobytes(laden.bericht)}" for laden in beurten),
        ]
        for naam, beurten in cijfers.items()
    ]
    return Tabel(
        "Loading a page in Chromium, milliseconds, and kB received (files + websocket)",
        ["page", "first: title", "first: all", "again: title", "again: all", "first: kB", "again: kB"],
        rijen,
        "First: a new visitor with an empty cache; again: a reload. Title: until the h1 is visible; all: until the "
        "script has run and the figure, if any, stands there. By their address matches and profiel ask a new visitor "
        "for a function first. Browser and servers share the machine. The empty page is Streamlit as it is, which "
        "sends its files unpacked; ours are packed (brotli). The start page fetches the library of the figure after "
        "all stands there; its kB count that. Messages of the websocket are counted before they are packed.",
    )


def _medians(keren: Sequence[Laden]) -> Laden:
    return Laden(*(median(getattr(laden, wat) for laden in keren) for wat in Laden.__slots__))


def _actions(keren: Sequence[Mapping[str, Meting]]) -> Tabel:
    midden = {naam: [median(keer[naam][wat] for keer in keren) for wat in (0, 1)] for naam in keren[0]}
    rijen = [
        [naam, _against(duur, midden[LEGE_KNOP][0]), _kilobytes(bericht)] for naam, (duur, bericht) in midden.items()
    ]
    return Tabel(
        "From a click until the new content stands there, milliseconds in Chromium",
        ["what", "time", "kB over the websocket"],
        rijen,
        f"Someone who chose {FUNCTIE}. The kB are all that follows the click, also what comes after the measured "
        "moment.",
    )


def _against(waarde: float, leeg: float) -> str:
    return f"{figure(waarde)} ({figure(waarde / leeg)}×)"


def _kilobytes(aantal: float) -> str:
    return figure(aantal / 1000) if aantal else "0"
