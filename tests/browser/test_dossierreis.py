# SPDX-License-Identifier: EUPL-1.2
"""The journey of an employee with a dossier, beside the coach who is shown one part of it, each in an own browser."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from kompas.diensten.profielbestand import read_profielbestand
from kompas.kern.dossier import Dossier
from kompas.opslag import Opslag
from kompas.scherm.toegang import open_organisatie
from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_delen import choose_delen
from tests.browser.test_gegevens import click, go, take
from tests.browser.test_geheugen import write_notitie
from tests.browser.test_inloggen import log_in
from tests.browser.test_reis import choose_functie
from tests.opstelling.server import PROJECT, serve_kompas

pytestmark = pytest.mark.browser

NOTITIE = "MERK-NOTITIE bellen met planeconomie"
REGEL = "MERK-REGEL gesproken met een collega van Grondzaken"
EIGEN = {"noor": "kruk vijver anijs trommel", "carla": "zeil bocht hamer linnen"}
BEWAARD = re.compile(r"Bewaard om \d\d:\d\d")


@pytest.fixture(scope="module")
def bestand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the database is going to be."""
    return tmp_path_factory.mktemp("dossierreis") / "kompas.db"


@pytest.fixture(scope="module")
def wachtzinnen(bestand: Path) -> dict[str, str]:
    """Two accounts from the command line, the way an administrator makes the first; what it prints to hand over."""
    return {
        naam: _run(bestand, "gebruiker", "maak", naam, "--rol", rol, "--weergavenaam", weergavenaam)
        for naam, rol, weergavenaam in (("noor", "medewerker", "Noor de Wit"), ("carla", "coach", "Carla Jansen"))
    }


def _run(bestand: Path, *opdracht: str) -> str:
    klaar = subprocess.run(
        [sys.executable, "-m", "kompas", *opdracht],
        cwd=PROJECT,
        env={**os.environ, "KOMPAS_DATABASE_URL": f"sqlite:///{bestand}"},
        check=True,
        capture_output=True,
        text=True,
    )
    zin = re.search(r"Wachtzin voor één keer: (.+)", klaar.stdout)
    assert zin
    return zin[1]


@pytest.fixture(scope="module")
def adres(bestand: Path, wachtzinnen: dict[str, str]) -> Iterator[str]:
    """The app on that database."""
    assert wachtzinnen
    omgeving = {"KOMPAS_DATABASE_URL": f"sqlite:///{bestand}"}
    with serve_kompas(bestand.with_name("log.txt"), omgeving=omgeving) as adres:
        yield adres


@pytest.fixture
def ander(browser: Browser) -> Iterator[Page]:
    """A tab in another browser, on another desk."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    yield context.new_page()
    context.close()


def enter(page: Page, naam: str, wachtzin: str) -> None:
    """The form, with the one-time passphrase of the command line, and then an own one."""
    expect(page.get_by_role("heading", name="Inloggen")).to_be_visible()
    wait_until_still(page)
    log_in(page, naam, wachtzin)
    expect(page.get_by_role("heading", name="Kies je eigen wachtzin")).to_be_visible()
    wait_until_still(page)
    page.get_by_label("Je nieuwe wachtzin", exact=True).fill(EIGEN[naam])
    page.get_by_label("Typ je nieuwe wachtzin nog een keer").fill(EIGEN[naam])
    page.get_by_role("button", name="Bewaar mijn wachtzin").click()


def read_kept(bestand: Path) -> list[Dossier]:
    """Every dossier that is kept, as the app reads it."""
    with closing(Opslag(f"sqlite:///{bestand}")) as opslag, opslag.reading() as tx:
        teksten = tx.verbinding.exec_driver_sql("SELECT inhoud FROM dossier").scalars().all()
    return [read_profielbestand(tekst, open_organisatie().catalogus) for tekst in teksten]


def count(bestand: Path, tabel: str) -> int:
    """The rows of a table."""
    with closing(Opslag(f"sqlite:///{bestand}")) as opslag, opslag.reading() as tx:
        aantal: int = tx.verbinding.exec_driver_sql(f"SELECT count(*) FROM {tabel}").scalar_one()
    return aantal


def explore(page: Page, adres: str) -> None:
    """Without an account: choose a function, give another a heart, write a note with it."""
    page.set_default_timeout(WACHT)
    choose_functie(page, adres)
    go(page, f"{adres}/functie?functie=planeconoom")
    page.get_by_role("button", name="Bewaar", exact=True).first.click()
    expect(page.get_by_role("button", name="Bewaard", exact=True).first).to_be_visible()
    page.get_by_role("link", name="Bewaard", exact=True).first.click()
    expect(page.get_by_label("Jouw notitie")).to_be_visible()
    wait_until_still(page)
    write_notitie(page, NOTITIE)


def keep(page: Page, adres: str) -> None:
    """The first "bewaar", and a line in the logbook, which is kept by itself."""
    page.get_by_role("button", name="Bewaar mijn dossier").click()
    expect(page.get_by_text("Wie ziet het?")).to_be_visible()
    page.locator('[class*="bewaren-begin-regel"]').get_by_role("button").click()
    expect(page.get_by_text(BEWAARD)).to_be_visible()
    go(page, f"{adres}/dossier")
    click(page, "Schrijf iets op")
    page.get_by_label("Notitie van").fill(REGEL)
    expect(page.get_by_text(BEWAARD)).to_be_hidden()  # what is only typed is not called kept
    click(page, "Klaar")
    expect(page.get_by_text(BEWAARD)).to_be_visible()


def test_the_journey_of_an_employee(
    page: Page, ander: Page, adres: str, bestand: Path, wachtzinnen: dict[str, str], tmp_path: Path
) -> None:
    """Explore, log in, keep, share one part with a coach until Friday, see that she looked, withdraw, take all along,
    delete, get a receipt; at every step the database holds what the screen says and no more."""
    explore(page, adres)
    page.get_by_role("button", name="Inloggen").click()
    enter(page, "noor", wachtzinnen["noor"])
    expect(page).to_have_url(f"{adres}/bewaard")
    expect(page.get_by_label("Jouw notitie")).to_have_value(NOTITIE)
    assert read_kept(bestand) == []

    keep(page, adres)
    (bewaard,) = read_kept(bestand)
    assert (bewaard.functie_id, bewaard.bewaard) == ("verkeerskundige", ("planeconoom",))
    assert bewaard.notities == {"planeconoom": NOTITIE}
    assert [regel.tekst for regel in bewaard.logboek] == [REGEL]

    go(page, f"{adres}/delen")
    choose_delen(page, "Carla Jansen", "Logboek")
    page.get_by_role("button", name="Deel met Carla Jansen").click()
    kaart = page.locator("[class*=st-key-kaart-deling-]", has_text="Carla Jansen")
    expect(kaart).to_contain_text("Tot en met vrijdag")

    _look_as_coach(ander, adres, wachtzinnen["carla"])
    go(page, f"{adres}/delen")
    expect(page.get_by_text("Carla Jansen (coach) keek vandaag")).to_be_visible()
    page.locator("[class*=st-key-kaart-deling-]").get_by_role("button", name="Trek in").click()
    expect(page.locator("[class*=st-key-kaart-deling-]")).to_have_count(0)
    for gaat in (ander.reload, lambda: go(ander, f"{adres}/gedeeld")):
        gaat()
        wait_until_still(ander)
        assert "MERK" not in ander.content()
    assert "Noor" not in ander.content()  # only the page of that one permission tells its receiver whose it was

    _take_and_delete(page, adres, bestand, tmp_path)
    go(ander, f"{adres}/gedeeld")
    expect(ander.get_by_text("Niemand deelt nu iets met je")).to_be_visible()


def _look_as_coach(page: Page, adres: str, wachtzin: str) -> None:
    """From a link that somebody sent her, through the login, to exactly the part that is shared with her."""
    page.set_default_timeout(WACHT)
    page.goto(f"{adres}/gedeeld")
    expect(page.get_by_role("heading", name="Log in om verder te gaan")).to_be_visible()
    page.locator(".st-key-weigering-inloggen button").click()
    enter(page, "carla", wachtzin)
    expect(page).to_have_url(f"{adres}/gedeeld")
    expect(page.get_by_text("Noor de Wit")).to_be_visible()
    assert "MERK" not in page.content()
    click(page, "Bekijk")
    expect(page.get_by_text(REGEL)).to_be_visible()
    assert page.locator("[class*=st-key-inkijk-]").count() == 1
    assert page.content().count("MERK") == page.content().count(REGEL)
    assert not re.search("(?i)verkeerskundige|planeconoom", page.locator(".st-key-gedeeld").inner_text())


def _take_and_delete(page: Page, adres: str, bestand: Path, folder: Path) -> None:
    """The file holds what is kept, to the letter; after the deletion no row and no byte of it is left."""
    go(page, f"{adres}/gegevens")
    meegenomen = take(page, "Download het gegevensbestand", folder)
    assert [read_profielbestand(meegenomen, open_organisatie().catalogus)] == read_kept(bestand)
    click(page, "Verwijder mijn dossier")
    click(page, "Ja, verwijder mijn dossier")
    expect(page.get_by_role("heading", name="Je dossier is verwijderd")).to_be_visible()
    bewijs = take(page, "Bewaar het bewijs", folder)
    nummer = re.search(r"\d{8}-[0-9a-f]{8}", page.locator(".st-key-ontvangstbewijs").inner_text())
    assert nummer
    assert nummer[0] in bewijs
    page.wait_for_function("() => !sessionStorage.getItem('loopbaankompas')")
    assert [count(bestand, tabel) for tabel in ("dossier", "deling", "inzage", "hand")] == [0, 0, 0, 0]
    for deel in bestand.parent.iterdir():
        assert not re.search(rb"MERK|verkeerskundige|planeconoom", deel.read_bytes()), deel.name
    for pad in ("/gegevens", "/dossier", "/bewaard", "/profiel"):
        go(page, adres + pad)
        assert "MERK" not in page.content()
