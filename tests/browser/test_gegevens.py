# SPDX-License-Identifier: EUPL-1.2
"""Seeing, taking along and deleting one's data in a browser, and the pages of a beheerder."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kompas.diensten.dossier import save_dossier
from kompas.diensten.profielbestand import read_profielbestand
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Dossier, Onderdeel
from kompas.kern.toegang import Rol
from kompas.opslag.delingen import Deling
from kompas.scherm.toegang import open_organisatie
from tests.browser.conftest import OpenAls
from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_toegankelijk import TELEFOON, check, check_on_a_phone
from tests.opstelling.pilot import Pilot, serve_pilot

pytestmark = pytest.mark.browser

MENSEN = {"sam": Rol.MEDEWERKER, "kim": Rol.MEDEWERKER, "cor": Rol.COACH, "bea": Rol.BEHEERDER}
NOTITIE = "Bellen met iemand van planeconomie"
BEWAARDER = "sessionStorage.getItem('loopbaankompas')"


@pytest.fixture(scope="module")
def pilot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pilot]:
    """An installation with four accounts: sam keeps and shares a dossier, kim keeps nothing."""
    with serve_pilot(tmp_path_factory.mktemp("gegevens")) as pilot:
        mensen = {naam: pilot.add(naam, rol) for naam, rol in MENSEN.items()}
        _keep(pilot.vraag(mensen["sam"]))
        yield pilot


def _keep(sam: Aanvraag) -> None:
    catalogus = open_organisatie().catalogus
    dossier = Dossier.from_functie(catalogus, "verkeerskundige").save("planeconoom").note("planeconoom", NOTITIE)
    save_dossier(sam, dossier, 0, catalogus)
    with sam.opslag.transaction() as tx:
        einde = sam.nu.replace(year=sam.nu.year + 1, day=1)
        tx.delingen.add(Deling("d", "sam", "cor", (Onderdeel.PROFIEL.value,), sam.nu, einde))
        tx.delingen.add_inzage("d", sam.nu)


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
def test_every_screen_is_sound(open_als: OpenAls, pilot: Pilot, wie: str, pad: str) -> None:
    """Wide and narrow, full and empty: Dutch, one title, no WCAG violation, no other host, nothing too wide."""
    tab = open_als(wie)
    go(tab.page, f"{pilot.adres}/{pad}")
    check(tab, pilot.adres)
    tab.page.set_viewport_size(TELEFOON)
    wait_until_still(tab.page)
    check_on_a_phone(tab, pilot.adres)


def test_a_beheerder_makes_an_account_and_reads_the_log(open_als: OpenAls, pilot: Pilot, tmp_path: Path) -> None:
    """The passphrase is shown once; the line of it is in the log and in the file, with names and without content."""
    tab = open_als("bea")
    go(tab.page, f"{pilot.adres}/accounts")
    tab.page.get_by_text("Maak een account").click()
    tab.page.get_by_label("Naam om in te loggen").fill("nieuw")
    tab.page.get_by_label("Naam die anderen zien").fill("=Nieuw")
    click(tab.page, "Maak het account")
    expect(tab.page.get_by_text("Eenmalige wachtzin voor =Nieuw")).to_be_visible(timeout=WACHT)
    check(tab, pilot.adres)
    click(tab.page, "Ik heb de wachtzin")
    expect(tab.page.get_by_text("Eenmalige wachtzin voor")).to_have_count(0)
    go(tab.page, f"{pilot.adres}/auditlog")
    click(tab.page, "Toon de regels")
    check(tab, pilot.adres)
    inhoud = take(tab.page, "Download als CSV", tmp_path)
    assert "Bea;account maken;gebruiker:" in inhoud
    assert NOTITIE not in inhoud


def test_someone_takes_everything_along_and_deletes_it(open_als: OpenAls, pilot: Pilot, tmp_path: Path) -> None:
    """A page to read, a file that loads again, a question, a receipt; then nothing is kept, also not in the tab."""
    page = open_als("sam").page
    go(page, f"{pilot.adres}/gegevens")
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
    go(page, f"{pilot.adres}/gegevens")
    expect(page.get_by_text("Je bewaart nu geen dossier")).to_be_visible(timeout=WACHT)
    with pilot.opslag.reading() as tx:
        assert tx.dossiers.find("sam") is None
    assert not page.evaluate(BEWAARDER)


def test_logging_out_everywhere_works_in_every_browser(open_als: OpenAls, pilot: Pilot) -> None:
    """One button, and the other browser is out at its next click."""
    hier, daar = open_als("kim").page, open_als("kim").page
    go(daar, f"{pilot.adres}/gegevens")
    go(hier, f"{pilot.adres}/gegevens")
    click(hier, "Log overal uit")
    expect(hier.get_by_role("heading", name="Ontdek het werk")).to_be_visible(timeout=WACHT)
    go(daar, f"{pilot.adres}/gegevens")
    expect(daar.get_by_role("heading", name="Mijn gegevens")).to_have_count(0)
