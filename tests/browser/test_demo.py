# SPDX-License-Identifier: EUPL-1.2
"""The demo (J11): two municipalities and their made-up people, started with one command, as docs/demo.md tells it."""

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
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_delen import choose_delen
from tests.browser.test_geheugen import open_als, read_geheugen
from tests.browser.test_reis import choose_functie
from tests.browser.test_toegankelijk import BUREAU, TELEFOON, Tab, check_on_a_phone
from tests.opstelling.server import PROJECT, serve, wait_ready

pytestmark = pytest.mark.browser

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


def list_tijdelijk(folder: Path) -> list[Path]:
    """What demos left in this temporary folder."""
    return list(folder.glob("kompas-demo-*"))


@pytest.fixture(scope="module")
def tijdelijk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the demo makes its temporary folder."""
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def demo(tijdelijk: Path) -> Iterator[tuple[str, str]]:
    """The addresses of both municipalities."""
    poort, omgeving = find_ports(), {"TMPDIR": str(tijdelijk)}
    with serve(build_opdracht(poort), PROJECT, poort, "/readyz", tijdelijk / "log.txt", omgeving) as een:
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


@pytest.fixture
def coach(browser: Browser) -> Iterator[Page]:
    """A tab in a private window."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    yield context.new_page()
    context.close()


def become(page: Page, adres: str, voornaam: str) -> None:
    """Log in as somebody of the demo, with one click."""
    page.set_default_timeout(WACHT)
    page.goto(f"{adres}/inloggen")
    page.get_by_role("button", name=f"Log in als {voornaam}").click()
    expect(page.get_by_role("button", name=f"{voornaam} Voorbeeld (verzonnen)")).to_be_visible()
    wait_until_still(page)


def open_eigen(page: Page, voornaam: str, titel: str) -> None:
    """What belongs to an account, by the menu under the name."""
    page.get_by_role("button", name=f"{voornaam} Voorbeeld (verzonnen)").click()
    page.get_by_role("link", name=titel).click()
    expect(page.get_by_role("heading", name=titel, level=1)).to_be_visible()
    wait_until_still(page)


def test_sharing_as_the_script_tells_it(page: Page, coach: Page, demo: tuple[str, str]) -> None:
    """Explore without account, log in as Bram, keep, share with the coach, who sees that alone; withdraw; begin again.

    Afterwards the browser has nothing any more, and what Bram kept is still there for who logs in as Bram.
    """
    adres = demo[0]
    page.set_default_timeout(WACHT)
    choose_functie(page, adres)
    page.get_by_role("button", name="Inloggen").click()
    page.get_by_role("button", name="Log in als Bram").click()
    expect(page.get_by_role("heading", name="Jouw kompas", level=1)).to_be_visible()
    page.get_by_role("button", name="Bewaar mijn dossier").click()
    page.locator('[class*="bewaren-begin-regel"]').get_by_role("button").click()
    expect(page.get_by_text("Bewaard om")).to_be_visible()
    wait_until_still(page)
    open_eigen(page, "Bram", "Delen")
    choose_delen(page, "Dewi Voorbeeld", "Profiel")
    page.get_by_role("button", name="Deel met Dewi").click()
    expect(page.get_by_text("Tot en met vrijdag").first).to_be_visible()

    become(coach, adres, "Dewi")
    open_eigen(coach, "Dewi", "Met mij gedeeld")
    expect(coach.get_by_text("Anna Voorbeeld (verzonnen)")).to_be_visible()
    coach.locator("[class*=st-key-kaart]", has_text="Bram Voorbeeld").get_by_role("button", name="Bekijk").click()
    expect(coach.locator(".st-key-inkijk-profiel")).to_contain_text("Verkeerskundige")
    assert coach.locator("[class*=st-key-inkijk-]").count() == 1

    page.locator("[class*=st-key-kaart-deling-]").get_by_role("button", name="Trek in").click()
    expect(page.get_by_text("Niemand. Alleen jij ziet je dossier.")).to_be_visible()
    coach.reload()
    expect(coach.get_by_text("Bram Voorbeeld (verzonnen) deelt dit niet meer met je")).to_be_visible()

    page.get_by_role("button", name="Begin opnieuw").click()
    expect(page.get_by_role("heading", name="Ontdek het werk om je heen")).to_be_visible()
    expect(page.get_by_role("button", name="Inloggen")).to_be_visible()
    assert page.url == f"{adres}/"
    assert page.evaluate("sessionStorage.getItem('loopbaankompas')") is None
    become(page, adres, "Bram")
    expect(page.get_by_text("Bewaard om")).to_be_visible()


def test_each_municipality_has_its_own_people(page: Page, demo: tuple[str, str]) -> None:
    """Logged in at the one, a visitor at the other; and the passphrase of the one is worth nothing there."""
    hier, daar = demo
    become(page, hier, "Hanna")
    page.goto(f"{hier}/uitleg")
    expect(page.get_by_role("button", name="Hanna Voorbeeld")).to_be_visible()
    page.goto(f"{daar}/uitleg")
    expect(page.get_by_role("button", name="Inloggen")).to_be_visible()
    zinnen = []
    for adres in demo:
        page.context.clear_cookies()
        page.goto(f"{adres}/inloggen")
        page.get_by_text("De wachtzinnen van deze demo").click()
        lijst = page.locator(".st-key-demo-wachtzinnen")
        expect(lijst).to_contain_text("hanna")
        zinnen.append(lijst.inner_text())
    assert len(set(zinnen)) == 2


def test_the_demo_works_on_a_copy_of_the_content(page: Page, demo: tuple[str, str], tijdelijk: Path) -> None:
    """Each municipality shows the file in its temporary folder: what a functiebeheerder changes, changes there."""
    for nummer, adres in enumerate(demo):
        (bestand,) = tijdelijk.glob(f"kompas-demo-*/{nummer}/inhoud/huisstijl.yaml")
        tekst = bestand.read_text(encoding="utf-8")
        bestand.write_text(re.sub('voorbeeldzin: ".*"', 'voorbeeldzin: "Dit is een kopie."', tekst), encoding="utf-8")
        page.goto(f"{adres}/uitleg")
        expect(page.get_by_text("Dit is een kopie.")).to_be_visible(timeout=WACHT)
        bestand.write_text(tekst, encoding="utf-8")


@pytest.mark.parametrize("venster", [BUREAU, TELEFOON], ids=["wide", "narrow"])
def test_the_people_of_the_demo_are_for_everyone(
    browser: Browser, demo: tuple[str, str], venster: ViewportSize
) -> None:
    """The login page: no WCAG violation, no English, no other host, nothing too wide; one button for each person."""
    for adres in demo:
        context = browser.new_context(viewport=venster, locale="nl-NL")
        tab = Tab(context.new_page()).watch()
        tab.page.goto(f"{adres}/inloggen")
        wait_until_still(tab.page)
        expect(tab.page.get_by_role("button", name="Log in als")).to_have_count(8)
        check_on_a_phone(tab, adres)
        context.close()


@pytest.mark.parametrize("breedte", [1280, 390])
def test_the_bar_stays_out_of_the_way(page: Page, demo: tuple[str, str], breedte: int) -> None:
    """What it says and both its ways are in sight at once, and the title stays in the upper third of the screen."""
    page.set_viewport_size({"width": breedte, "height": 844})
    open_als(page, demo[0], "profiel")
    kop = page.get_by_role("heading", level=1)
    expect(kop).to_be_visible(timeout=WACHT)
    wait_until_still(page)
    for plek in (
        page.get_by_text("Alles verdwijnt als de demo stopt."),
        page.get_by_role("button", name="Begin opnieuw"),
        page.get_by_role("link", name="Bekijk Gemeente"),
    ):
        vak = plek.bounding_box()
        assert vak is not None
        assert vak["x"] >= 0
        assert vak["x"] + vak["width"] <= breedte
    hoogte = kop.bounding_box()
    assert hoogte is not None
    assert hoogte["y"] < 844 / 3
    assert page.evaluate("document.documentElement.scrollWidth") <= breedte


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("sein", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_stopping_the_command_stops_both(sein: signal.Signals, tmp_path: Path) -> None:
    """Ctrl+C in the window, the window closed, or a stop from elsewhere: nobody listens any more, no file is left."""
    poort = find_ports()
    omgeving = {**os.environ, "TMPDIR": str(tmp_path)}
    with (tmp_path / "log.txt").open("w") as log:
        proces = subprocess.Popen(
            build_opdracht(poort), cwd=PROJECT, env=omgeving, stdout=log, stderr=log, start_new_session=True
        )
        try:
            for nummer in (poort, poort + 1):
                wait_ready(f"http://127.0.0.1:{nummer}", klaar="/healthz")
            assert [len(list(plek.glob("*/kompas.db"))) for plek in list_tijdelijk(tmp_path)] == [2]
            if sein is signal.SIGTERM:
                proces.send_signal(sein)
            else:
                os.killpg(proces.pid, sein)  # a terminal tells everybody in it
            assert proces.wait(timeout=30) == 0
            assert list_tijdelijk(tmp_path) == []
            assert is_free(poort)
            assert is_free(poort + 1)
        finally:
            if proces.poll() is None:
                os.killpg(proces.pid, signal.SIGKILL)
                proces.wait(timeout=30)


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


@pytest.mark.parametrize(
    "instelling",
    [{"KOMPAS_PRODUCTIE": "true"}, {"KOMPAS_DATABASE_URL": "sqlite:///echt.db"}],
    ids=lambda een: next(iter(een)),
)
def test_beside_something_real_the_command_does_nothing(instelling: dict[str, str], tmp_path: Path) -> None:
    """A sentence on standard error, no database anywhere, nobody listens."""
    poort = find_ports()
    gedaan = subprocess.run(
        build_opdracht(poort),
        cwd=PROJECT,
        env={**os.environ, **instelling, "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (gedaan.returncode, gedaan.stdout) == (1, "")
    assert re.fullmatch(r"De demo start niet: .*Er is niets veranderd\.\n", gedaan.stderr)
    assert list_tijdelijk(tmp_path) == []
    assert not (PROJECT / "echt.db").exists()
    assert is_free(poort)
