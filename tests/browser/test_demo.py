# SPDX-License-Identifier: EUPL-1.2
"""The demo (J11): two municipalities started with one command, as docs/demo.md tells it, without any other host."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_geheugen import open_als, read_geheugen
from tests.browser.test_reis import choose_functie
from tests.opstelling.server import PROJECT, serve, wait_ready

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

EIGEN_HOSTS = {"127.0.0.1", "localhost", ""}  # "": made in the browser itself


def build_opdracht(poort: int) -> list[str]:
    """The command behind `make demo`."""
    return [sys.executable, "-m", "kompas", "demo", "--poort", str(poort)]


def is_free(poort: int) -> bool:
    """True when nobody listens there."""
    with socket.socket() as proef:
        return proef.connect_ex(("127.0.0.1", poort)) != 0


def find_ports() -> int:
    """A port that is free together with the next one."""
    for _ in range(50):
        with socket.socket() as een, socket.socket() as twee:
            een.bind(("127.0.0.1", 0))
            poort: int = een.getsockname()[1]
            try:
                twee.bind(("127.0.0.1", poort + 1))
            except (OSError, OverflowError):
                continue
            return poort
    pytest.fail("There are no two free ports.")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The addresses of both municipalities."""
    poort = find_ports()
    with serve(build_opdracht(poort), PROJECT, poort, "/readyz", tmp_path_factory.mktemp("demo") / "log.txt") as een:
        twee = f"http://127.0.0.1:{poort + 1}"
        wait_ready(twee)
        yield een, twee


def test_the_script_of_the_demo_is_what_the_screen_says(page: Page, demo: tuple[str, str], tmp_path: Path) -> None:
    """From the start to a profile that moves to the other municipality and back to nothing, asking no other host."""
    alkmaar, waterrijk = demo
    gevraagd: list[str] = []
    page.context.on("request", lambda verzoek: gevraagd.append(verzoek.url))
    page.set_default_timeout(WACHT)
    choose_functie(page, alkmaar)
    page.get_by_role("combobox", name=re.compile("Waar wil je kijken")).click()
    page.keyboard.type("Leefgebied")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Je kijkt nu naar Leefgebied")).to_be_visible()
    page.get_by_role("button", name="Terug naar de hele organisatie").click()
    expect(page.get_by_text("Je kijkt nu naar")).to_have_count(0)
    page.get_by_role("button", name="Pas het beeld aan").click()
    expect(page.get_by_role("slider", name="Hoe verrassend mag het zijn?")).to_be_visible()
    page.keyboard.press("Escape")

    page.locator('[class*="st-key-kompaslijst-dichtbij"] button').first.click()
    page.get_by_text("Hoe komt dit getal tot stand?").click()
    wait_until_still(page)
    page.get_by_role("button", name="Wat als je iets nieuws leert?").click()
    expect(page.get_by_role("heading", name="Wat als je iets nieuws leert?", level=1)).to_be_visible()

    page.get_by_role("link", name="Profiel", exact=True).first.click()
    with page.expect_download() as gedownload:
        page.get_by_role("button", name="Download je profiel").click()
    bestand = tmp_path / "profiel.json"
    gedownload.value.save_as(bestand)
    _load_elsewhere(page, alkmaar, waterrijk, bestand)

    page.get_by_role("button", name="Begin opnieuw").click()
    expect(page.get_by_role("heading", name="Ontdek het werk om je heen")).to_be_visible()
    page.wait_for_function("() => sessionStorage.getItem('loopbaankompas') === null")
    assert {urlsplit(adres).hostname or "" for adres in gevraagd} <= EIGEN_HOSTS


def _load_elsewhere(page: Page, hier: str, daar: str, bestand: Path) -> None:
    """Over to the other municipality by the bar, and the profile in its hands: nothing of it is dropped."""
    with page.expect_popup() as ander:
        page.get_by_role("link", name="Bekijk Gemeente Waterrijk").click()
    page.goto(ander.value.url)
    ander.value.close()
    assert page.url.startswith(daar)
    expect(page.get_by_role("link", name="Bekijk Gemeente Alkmaar")).to_have_attribute("href", f"{hier}/")
    page.get_by_role("link", name="Profiel", exact=True).first.click()
    with page.expect_file_chooser() as kiezer:
        page.get_by_role("button", name="Laad een profiel").click()
    kiezer.value.set_files(bestand)
    expect(page.get_by_text("Je profiel is geladen")).to_be_visible()
    expect(page.get_by_text("kennen we hier niet").first).to_be_visible()
    page.wait_for_function("() => (sessionStorage.getItem('loopbaankompas') ?? '').includes('verkeerskundige')")
    assert len(read_geheugen(page)["kenmerken"]) > 10  # type: ignore[arg-type]


@pytest.mark.parametrize("breedte", [1280, 390])
def test_the_bar_takes_no_more_than_a_line(page: Page, demo: tuple[str, str], breedte: int) -> None:
    """Both its ways are in sight at once, and the title stays in the upper quarter of the screen."""
    page.set_viewport_size({"width": breedte, "height": 844})
    open_als(page, demo[0], "profiel")
    kop = page.get_by_role("heading", level=1)
    expect(kop).to_be_visible(timeout=WACHT)
    wait_until_still(page)
    for plek in (page.get_by_role("button", name="Begin opnieuw"), page.get_by_role("link", name="Bekijk Gemeente")):
        vak = plek.bounding_box()
        assert vak is not None
        assert vak["x"] >= 0
        assert vak["x"] + vak["width"] <= breedte
    hoogte = kop.bounding_box()
    assert hoogte is not None
    assert hoogte["y"] < 844 / 4
    assert page.evaluate("document.documentElement.scrollWidth") <= breedte


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("sein", [signal.SIGTERM, signal.SIGINT])
def test_stopping_the_command_stops_both(sein: signal.Signals, tmp_path: Path) -> None:
    """Ctrl+C in the window, or a stop from elsewhere: afterwards nobody listens at either port."""
    poort = find_ports()
    with (tmp_path / "log.txt").open("w") as log:
        proces = subprocess.Popen(build_opdracht(poort), cwd=PROJECT, stdout=log, stderr=log, start_new_session=True)
        try:
            for nummer in (poort, poort + 1):
                wait_ready(f"http://127.0.0.1:{nummer}", klaar="/healthz")
            if sein is signal.SIGINT:
                os.killpg(proces.pid, sein)  # a terminal tells everybody in it
            else:
                proces.send_signal(sein)
            assert proces.wait(timeout=30) == 0
            assert is_free(poort)
            assert is_free(poort + 1)
        finally:
            if proces.poll() is None:
                os.killpg(proces.pid, signal.SIGKILL)


def test_a_port_in_use_is_a_sentence(demo: tuple[str, str]) -> None:
    """Which port, why perhaps, and what to do; nothing is left running."""
    poort = int(demo[0].rsplit(":", 1)[1])
    begin = time.monotonic()
    gedaan = subprocess.run(
        build_opdracht(poort - 1), cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False
    )
    assert gedaan.returncode == 1
    assert re.search(rf"Poort ({poort}|{poort - 1}) is niet vrij\..*kies een andere poort", gedaan.stderr)
    assert time.monotonic() - begin < 30
