# SPDX-License-Identifier: EUPL-1.2
"""Sharing between two people in their own browsers, and every screen of it wide, narrow and for everyone."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from kompas.diensten.datum import find_dag
from kompas.diensten.delen import share
from kompas.diensten.delen.termijn import find_vrijdag
from kompas.diensten.dossier import save_dossier
from kompas.kern.dossier import Dossier, Onderdeel, Stap
from kompas.kern.toegang import Rol
from kompas.scherm.toegang import open_organisatie
from tests.browser.conftest import OpenAls
from tests.browser.schermen import wait_until_still
from tests.browser.test_toegankelijk import TELEFOON, check, check_on_a_phone
from tests.opstelling.pilot import Pilot, serve_pilot

pytestmark = pytest.mark.browser

MENSEN = {
    "sam": ("Sam de Boer", Rol.MEDEWERKER),
    "lang": ("Wilhelmina van Oudshoorn-Schimmelpenninck", Rol.LEIDINGGEVENDE),
    "carla": ("Carla Jansen", Rol.COACH),
    "hanna": ("Hanna Bos", Rol.HR),
}
STAP = "Een dag meelopen bij planeconomie"


@pytest.fixture(scope="module")
def pilot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pilot]:
    """The works council agreed. Sam keeps a dossier, shares the profile with Wilhelmina and can be approached."""
    catalogus = open_organisatie().catalogus
    dossier = Dossier.from_functie(catalogus, "verkeerskundige").save("planeconoom").note("planeconoom", "Bellen")
    with serve_pilot(tmp_path_factory.mktemp("delen"), KOMPAS_OR_AKKOORD="true") as pilot:
        mensen = {naam: pilot.add(naam, rol, weergavenaam) for naam, (weergavenaam, rol) in MENSEN.items()}
        sam = pilot.vraag(mensen["sam"])
        with pilot.opslag.transaction() as tx:
            tx.handen.raise_hand("sam", "planeconoom", sam.nu)
        save_dossier(sam, dossier.add_stap(Stap(STAP, "2027-01-08")), 0, catalogus)
        share(sam, "lang", (Onderdeel.PROFIEL, Onderdeel.BEWAARD), find_vrijdag(find_dag(sam.nu)))
        yield pilot


@pytest.fixture(scope="module")
def adres(pilot: Pilot) -> str:
    """Where it is."""
    return pilot.adres


def go(page: Page, adres: str) -> None:
    """Open an address and wait for all of it."""
    page.goto(adres)
    wait_until_still(page)


def choose_naam(page: Page, naam: str) -> None:
    """Choose somebody to share with. The list closes when the page scrolls, so it is in sight first."""
    veld = page.get_by_role("combobox", name="Met wie?")
    veld.scroll_into_view_if_needed()
    veld.click()
    page.get_by_role("option", name=naam).click()
    wait_until_still(page)


def choose_delen(page: Page, naam: str, onderdeel: str) -> None:
    """Fill in the three steps, until Friday."""
    choose_naam(page, naam)
    page.locator("label", has_text=onderdeel).first.click()
    wait_until_still(page)
    page.locator("label", has_text="Tot en met vrijdag").first.click()
    wait_until_still(page)


@pytest.mark.parametrize(
    ("naam", "pad"),
    [
        ("sam", "/delen"),
        ("sam", "/benaderbaar"),
        ("sam", "/profiel"),
        ("sam", "/functie?functie=planeconoom"),
        ("carla", "/delen"),
        ("lang", "/gedeeld"),
        ("lang", "/gedeeld?deling=bestaat-niet"),
        ("hanna", "/handen"),
    ],
)
def test_every_screen_is_sound(open_als: OpenAls, adres: str, naam: str, pad: str) -> None:
    """Wide and narrow: Dutch, one title, no WCAG violation, no other host, nothing too wide."""
    tab = open_als(naam)
    go(tab.page, adres + pad)
    check(tab, adres)
    tab.page.set_viewport_size(TELEFOON)
    wait_until_still(tab.page)
    check_on_a_phone(tab, adres)


def test_sharing_is_seen_by_the_other_until_it_is_withdrawn(open_als: OpenAls, adres: str) -> None:
    """Sam shares the plan with Carla, who sees just that; after the withdrawal her next click shows nothing."""
    sam, carla = open_als("sam"), open_als("carla")
    go(carla.page, f"{adres}/gedeeld")
    expect(carla.page.get_by_text("Niemand deelt nu iets met je")).to_be_visible()
    go(sam.page, f"{adres}/delen")
    choose_delen(sam.page, "Carla Jansen", "Plan")
    vooraf = sam.page.locator(".st-key-inkijk-plan").inner_text()
    assert STAP in vooraf
    check(sam, adres)
    sam.page.set_viewport_size(TELEFOON)
    wait_until_still(sam.page)
    check_on_a_phone(sam, adres)
    sam.page.get_by_role("button", name="Deel met Carla Jansen").click()
    kaart = sam.page.locator("[class*=st-key-kaart-deling-]", has_text="Carla Jansen")
    expect(kaart).to_contain_text("Tot en met vrijdag")

    go(carla.page, f"{adres}/gedeeld")
    carla.page.get_by_role("button", name="Bekijk").click()
    expect(carla.page.get_by_text("Je ziet wat Sam de Boer met je deelt")).to_be_visible()
    assert carla.page.locator(".st-key-inkijk-plan").inner_text() == vooraf
    assert carla.page.locator("[class*=st-key-inkijk-]").count() == 1
    wait_until_still(carla.page)
    check(carla, adres)

    go(sam.page, f"{adres}/delen")
    expect(sam.page.get_by_text("Carla Jansen (coach) keek vandaag")).to_be_visible()
    kaart.get_by_role("button", name="Trek in").click()
    expect(kaart).to_have_count(0)
    carla.page.reload()
    expect(carla.page.get_by_text("Sam de Boer deelt dit niet meer met je")).to_be_visible()
    assert STAP not in carla.page.content()


def test_the_label_opens_and_leads_to_sharing(open_als: OpenAls, adres: str) -> None:
    """One click on who sees the profile names the manager with the last day, and the link goes to Delen."""
    tab = open_als("sam")
    go(tab.page, f"{adres}/profiel")
    tab.page.locator(".st-key-wieziet-profiel button").click()
    expect(tab.page.get_by_text("Je kunt dat op elk moment intrekken")).to_be_visible()
    check(tab, adres)
    tab.page.get_by_role("link", name="Bekijk wat je deelt").click()
    expect(tab.page.get_by_role("heading", name="Wie kan nu iets zien?")).to_be_visible()


def test_a_stolen_address_shows_nothing(open_als: OpenAls, adres: str, pilot: Pilot) -> None:
    """Somebody of HR with the address of what a manager may see gets the same page as for an address of nothing."""
    with pilot.opslag.reading() as tx:
        deling = next(een for een in tx.delingen.list_van("sam") if een.ontvanger_id == "lang").id
    tab = open_als("hanna")
    teksten = []
    for id_ in (deling, uuid4().hex):
        go(tab.page, f"{adres}/gedeeld?deling={id_}")
        teksten.append(tab.page.locator(".st-key-gedeeld").inner_text())
    assert teksten[0] == teksten[1]
    assert "Dit is er niet, of je mag het niet zien." in teksten[0]
