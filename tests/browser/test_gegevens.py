# SPDX-License-Identifier: EUPL-1.2
"""Seeing, taking along and deleting one's data in a browser, and the pages of a beheerder."""

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from kompas.diensten.dossier import save_dossier
from kompas.diensten.profielbestand import read_profielbestand
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Dossier, Onderdeel
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.delingen import Deling
from kompas.opslag.gebruikers import Geheim
from kompas.scherm.toegang import open_organisatie
from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_bewaren import Huis
from tests.browser.test_toegankelijk import BUREAU, TELEFOON, Tab, check, check_on_a_phone
from tests.opstelling.server import serve_kompas

pytestmark = pytest.mark.browser

MENSEN = {"sam": Rol.MEDEWERKER, "kim": Rol.MEDEWERKER, "cor": Rol.COACH, "bea": Rol.BEHEERDER}
NOTITIE = "Bellen met iemand van planeconomie"
BEWAARDER = "sessionStorage.getItem('loopbaankompas')"
OpenAls = Callable[[str], Tab]


@pytest.fixture(scope="module")
def huis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Huis]:
    """An installation with four accounts: sam keeps and shares a dossier, kim keeps nothing."""
    folder = tmp_path_factory.mktemp("gegevens")
    bestand, nu = folder / "kompas.db", datetime.now(UTC)
    opslag = Opslag(f"sqlite:///{bestand}")
    opslag.upgrade()
    for naam, rol in MENSEN.items():
        with opslag.transaction() as tx:
            tx.gebruikers.add(Gebruiker(naam, naam, naam.title(), frozenset({rol})), Geheim(""), nu)
    _keep(opslag, nu)
    opslag.close()
    with serve_kompas(folder / "log.txt", omgeving={"KOMPAS_DATABASE_URL": f"sqlite:///{bestand}"}) as adres:
        yield Huis(adres, bestand)


def _keep(opslag: Opslag, nu: datetime) -> None:
    catalogus = open_organisatie().catalogus
    dossier = Dossier.from_functie(catalogus, "verkeerskundige").save("planeconoom").note("planeconoom", NOTITIE)
    with opslag.reading() as tx:
        sam = Aanvraag(opslag, tx.gebruikers.get("sam"), nu)
    save_dossier(sam, dossier, 0, catalogus)
    with opslag.transaction() as tx:
        einde = nu.replace(year=nu.year + 1, day=1)
        tx.delingen.add(Deling("d", "sam", "cor", (Onderdeel.PROFIEL.value,), nu, einde))
        tx.delingen.add_inzage("d", nu)


@pytest.fixture
def open_als(browser: Browser, huis: Huis) -> Iterator[OpenAls]:
    """Opens a browser of this person, "" for a visitor."""
    with ExitStack() as einde:

        def open_(wie: str) -> Tab:
            context = browser.new_context(viewport=BUREAU, locale="nl-NL", accept_downloads=True)
            einde.callback(context.close)
            if wie:
                huis.log_in(context, wie)
            return Tab(context.new_page()).watch()

        yield open_


def go(page: Page, adres: str) -> None:
    """Open an address and wait for all of it."""
    page.goto(adres)
    wait_until_still(page)


def click(page: Page, knop: str) -> None:
    """Click a button and wait for what comes of it."""
    page.get_by_role("button", name=knop).first.click()
    wait_until_still(page)


def take(page: Page, knop: str, folder: Path) -> str:
    """The text of the file that a button gives."""
    with page.expect_download(timeout=WACHT) as levering:
        page.get_by_role("button", name=knop).click()
    bestand = folder / levering.value.suggested_filename
    levering.value.save_as(bestand)
    return bestand.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("wie", "pad"),
    [("sam", "gegevens"), ("kim", "gegevens"), ("", "privacy"), ("bea", "accounts"), ("bea", "auditlog")],
)
def test_every_screen_is_sound(open_als: OpenAls, huis: Huis, wie: str, pad: str) -> None:
    """Wide and narrow, full and empty: Dutch, one title, no WCAG violation, no other host, nothing too wide."""
    tab = open_als(wie)
    go(tab.page, f"{huis.adres}/{pad}")
    check(tab, huis.adres)
    tab.page.set_viewport_size(TELEFOON)
    wait_until_still(tab.page)
    check_on_a_phone(tab, huis.adres)


def test_a_beheerder_makes_an_account_and_reads_the_log(open_als: OpenAls, huis: Huis, tmp_path: Path) -> None:
    """The passphrase is shown once; the line of it is in the log and in the file, with names and without content."""
    tab = open_als("bea")
    go(tab.page, f"{huis.adres}/accounts")
    tab.page.get_by_text("Maak een account").click()
    tab.page.get_by_label("Naam om in te loggen").fill("nieuw")
    tab.page.get_by_label("Naam die anderen zien").fill("=Nieuw")
    click(tab.page, "Maak het account")
    expect(tab.page.get_by_text("Eenmalige wachtzin voor =Nieuw")).to_be_visible(timeout=WACHT)
    check(tab, huis.adres)
    click(tab.page, "Ik heb de wachtzin")
    expect(tab.page.get_by_text("Eenmalige wachtzin voor")).to_have_count(0)
    go(tab.page, f"{huis.adres}/auditlog")
    click(tab.page, "Toon de regels")
    check(tab, huis.adres)
    inhoud = take(tab.page, "Download als CSV", tmp_path)
    assert "Bea;account maken;gebruiker:" in inhoud
    assert NOTITIE not in inhoud


def test_someone_takes_everything_along_and_deletes_it(open_als: OpenAls, huis: Huis, tmp_path: Path) -> None:
    """A page to read, a file that loads again, a question, a receipt; then nothing is kept, also not in the tab."""
    page = open_als("sam").page
    go(page, f"{huis.adres}/gegevens")
    assert NOTITIE in take(page, "Download de webpagina", tmp_path)
    bestand = take(page, "Download het gegevensbestand", tmp_path)
    assert read_profielbestand(bestand, open_organisatie().catalogus).notities == {"planeconoom": NOTITIE}
    assert json.loads(bestand)["inzagen"][0]["ander"] == "Cor"
    assert page.evaluate(BEWAARDER)
    click(page, "Verwijder mijn dossier")
    click(page, "Ja, verwijder mijn dossier")
    expect(page.get_by_role("heading", name="Je dossier is verwijderd")).to_be_visible(timeout=WACHT)
    page.wait_for_function(f"!{BEWAARDER}", timeout=WACHT)
    nummer = page.get_by_text("Nummer:").inner_text().split("Nummer: ")[1].split()[0]
    bewijs = take(page, "Bewaar het bewijs", tmp_path)
    assert nummer in bewijs
    assert NOTITIE not in bewijs
    go(page, f"{huis.adres}/gegevens")
    expect(page.get_by_text("Je bewaart nu geen dossier")).to_be_visible(timeout=WACHT)
    assert not huis.read("sam")
    assert not page.evaluate(BEWAARDER)


def test_logging_out_everywhere_works_in_every_browser(open_als: OpenAls, huis: Huis) -> None:
    """One button, and the other browser is out at its next click."""
    hier, daar = open_als("kim").page, open_als("kim").page
    go(daar, f"{huis.adres}/gegevens")
    go(hier, f"{huis.adres}/gegevens")
    click(hier, "Log overal uit")
    expect(hier.get_by_role("heading", name="Ontdek het werk")).to_be_visible(timeout=WACHT)
    go(daar, f"{huis.adres}/gegevens")
    expect(daar.get_by_role("heading", name="Mijn gegevens")).to_have_count(0)
