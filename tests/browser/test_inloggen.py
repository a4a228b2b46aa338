# SPDX-License-Identifier: EUPL-1.2
"""Logging in and out in a real browser: the way, the cookie, and what is left in the tabs."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, ViewportSize, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from kompas.diensten.accounts import make_gebruiker, reset_wachtzin
from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.kern.toegang import Rol
from tests.browser.schermen import WACHT, find_english, wait_until_still
from tests.browser.test_geheugen import open_als, wait_geheugen
from tests.browser.test_toegankelijk import BUREAU, TELEFOON, find_violations
from tests.opstelling.pilot import ZIN, Pilot, serve_pilot

pytestmark = pytest.mark.browser

EIGEN = "kruk vijver anijs trommel 🌱 en een heel eind verder nog wat woorden om ver over de 64 tekens te komen"


@pytest.fixture(scope="module")
def pilot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pilot]:
    """A server with accounts."""
    with serve_pilot(tmp_path_factory.mktemp("pilot")) as pilot:
        yield pilot


def make_nieuw(pilot: Pilot, naam: str) -> str:
    """An account that nobody logged in with yet; returns its one-time passphrase."""
    vraag = ask_from_opdrachtregel(pilot.opslag, pilot.vraag().nu)
    return make_gebruiker(vraag, naam, "Noor de Wit", [Rol.MEDEWERKER]).wachtzin


def log_in(page: Page, naam: str, zin: str) -> None:
    """Fill in the form that is on, and go on with Enter as soon as that works."""
    expect(page.get_by_role("button", name="Log in", exact=True)).to_be_enabled()
    page.get_by_label("Inlognaam").fill(naam)
    veld = page.get_by_label("Wachtzin", exact=True)
    veld.fill(zin)
    veld.press("Enter")


def open_menu(page: Page, naam: str = "Noor de Wit") -> None:
    page.get_by_role("button", name=naam).click()


def test_the_form_opens_when_the_network_is_back(page: Page, pilot: Pilot) -> None:
    """The browser's own part fails at first: the page says so, and nobody has to load it again."""
    make_nieuw(pilot, "hapering")
    weg: list[Route] = []

    def fail_twice(route: Route) -> None:
        weg.append(route)
        route.abort() if len(weg) <= 2 else route.continue_()

    page.route("**/sessie/begin", fail_twice)
    page.goto(f"{pilot.adres}/inloggen")
    expect(page.get_by_text("Er is niets veranderd. Probeer het opnieuw.")).to_be_visible()
    expect(page.get_by_role("button", name="Log in", exact=True)).to_be_enabled()
    assert len(weg) == 3


def test_from_a_deep_link_and_back(page: Page, context: BrowserContext, pilot: Pilot) -> None:
    """Somebody with work in the tab logs in from a passport, chooses an own passphrase of over 64 characters, and
    stands at the same passport with the same work; no script can read the cookie."""
    eenmalig = make_nieuw(pilot, "noor")
    open_als(page, pilot.adres, "functie?functie=planeconoom")
    page.get_by_role("button", name="Inloggen").click()
    expect(page.get_by_role("heading", name="Inloggen")).to_be_visible()
    wait_until_still(page)
    log_in(page, "noor", eenmalig)
    expect(page.get_by_role("heading", name="Kies je eigen wachtzin")).to_be_visible()
    wait_until_still(page)
    page.get_by_label("Je nieuwe wachtzin", exact=True).fill(EIGEN)
    page.get_by_label("Typ je nieuwe wachtzin nog een keer").fill(EIGEN)
    page.get_by_role("button", name="Bewaar mijn wachtzin").click()
    expect(page.get_by_role("heading", name="Planeconoom", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Noor de Wit")).to_be_visible()
    assert page.url == f"{pilot.adres}/functie?functie=planeconoom"
    wait_geheugen(page, "verkeerskundige")
    assert pilot.cookie not in page.evaluate("document.cookie")
    (koek,) = [koek for koek in context.cookies() if koek["name"] == pilot.cookie]
    assert (koek["httpOnly"], koek["sameSite"], koek["expires"]) == (True, "Strict", -1)


def test_logging_out_empties_every_tab(page: Page, context: BrowserContext, pilot: Pilot) -> None:
    """In the tab where somebody logs out, and in the one beside it, nothing of the work is left; the cookie is gone,
    and a copy of it is worth nothing."""
    wie = pilot.make(Rol.MEDEWERKER)
    bezoeker = pilot.enter(wie)
    context.add_cookies([{"name": pilot.cookie, "value": bezoeker.cookies[pilot.cookie], "url": pilot.adres}])
    ander = context.new_page()
    for tab in (page, ander):
        open_als(tab, pilot.adres, "matches")
        expect(tab.get_by_role("button", name=wie.weergavenaam)).to_be_visible()
        wait_geheugen(tab, "verkeerskundige")
    open_menu(page, wie.weergavenaam)
    page.get_by_role("button", name="Uitloggen").click()
    for tab in (page, ander):
        expect(tab.get_by_role("heading", name="Je bent uitgelogd")).to_be_visible()
        wait_until_still(tab)
        assert tab.evaluate("JSON.stringify(sessionStorage)").count("verkeerskundige") == 0
    page.goto(f"{pilot.adres}/matches")
    expect(page.get_by_role("button", name="Inloggen")).to_be_visible()
    assert "verkeerskundige" not in page.evaluate("JSON.stringify(sessionStorage)")
    assert pilot.cookie not in [koek["name"] for koek in context.cookies()]
    assert wie.weergavenaam not in pilot.visit({pilot.cookie: bezoeker.cookies[pilot.cookie]}).open("uitleg")


def test_a_session_that_ends_elsewhere_ends_here(page: Page, context: BrowserContext, pilot: Pilot) -> None:
    """When a beheerder gives a new passphrase, the next click in an open tab is that of a visitor."""
    wie = pilot.make(Rol.MEDEWERKER)
    bezoeker = pilot.enter(wie)
    context.add_cookies([{"name": pilot.cookie, "value": bezoeker.cookies[pilot.cookie], "url": pilot.adres}])
    page.goto(f"{pilot.adres}/delen")
    expect(page.get_by_role("button", name=wie.weergavenaam)).to_be_visible()
    wait_until_still(page)
    reset_wachtzin(ask_from_opdrachtregel(pilot.opslag, pilot.vraag().nu), wie.id)
    page.get_by_role("link", name="Uitleg").click()
    expect(page.get_by_role("button", name="Inloggen")).to_be_visible()
    page.goto(f"{pilot.adres}/delen")
    expect(page.get_by_role("heading", name="Log in om verder te gaan")).to_be_visible()


def test_a_link_cannot_lead_away_after_logging_in(page: Page, pilot: Pilot) -> None:
    """Whoever sends somebody a login link with another address in it brings him to the start page."""
    wie = pilot.make(Rol.MEDEWERKER)
    page.set_default_timeout(WACHT)
    page.goto(f"{pilot.adres}/inloggen?terug=https://kwaad.example/x")
    expect(page.get_by_label("Inlognaam")).to_be_visible()
    wait_until_still(page)
    log_in(page, wie.naam, ZIN)
    expect(page.get_by_role("button", name=wie.weergavenaam)).to_be_visible()
    assert page.url == f"{pilot.adres}/"


def test_by_keyboard_and_by_ear(page: Page, pilot: Pilot) -> None:
    """From the name to the button with Tab and Enter; what is wrong is said at once; a password manager knows the
    fields; nothing is in English."""
    wie = pilot.make(Rol.MEDEWERKER)
    page.set_default_timeout(WACHT)
    page.goto(f"{pilot.adres}/inloggen?terug=/uitleg")
    naam = page.get_by_label("Inlognaam")
    expect(naam).to_have_attribute("autocomplete", "username")
    expect(page.get_by_label("Wachtzin", exact=True)).to_have_attribute("autocomplete", "current-password")
    expect(page.get_by_role("button", name="Log in", exact=True)).to_be_enabled()
    naam.focus()
    page.keyboard.type(wie.naam)
    page.keyboard.press("Tab")
    page.keyboard.type("fout")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("horen niet bij elkaar")
    expect(naam).to_have_value(wie.naam)
    expect(page.get_by_label("Wachtzin", exact=True)).to_have_value("")
    wait_until_still(page)
    assert find_english(page) == set()
    page.get_by_label("Wachtzin", exact=True).focus()
    page.keyboard.type(ZIN)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=wie.weergavenaam)).to_be_visible()
    assert page.url == f"{pilot.adres}/uitleg"


@pytest.mark.parametrize("venster", [BUREAU, TELEFOON], ids=["wide", "narrow"])
def test_the_screens_of_an_account_are_accessible(browser: Browser, pilot: Pilot, venster: ViewportSize) -> None:
    """WCAG 2.2 AA, in Dutch, and no wider than the screen: the form, the open menu, choosing a passphrase, the way
    out."""
    wie = pilot.make(Rol.MEDEWERKER)
    with closing(browser.new_context(viewport=venster, locale="nl-NL")) as eigen:
        page = eigen.new_page()
        for pad in ("inloggen?terug=/delen", "uitgelogd", "delen"):
            page.goto(f"{pilot.adres}/{pad}")
            check_scherm(page)
        koek = pilot.enter(wie).cookies[pilot.cookie]
        eigen.add_cookies([{"name": pilot.cookie, "value": koek, "url": pilot.adres}])
        for pad in ("auditlog", "inloggen", "wachtzin"):
            page.goto(f"{pilot.adres}/{pad}")
            check_scherm(page)
        page.get_by_role("button", name=wie.weergavenaam).click()
        expect(page.get_by_role("button", name="Uitloggen")).to_be_visible()
        check_scherm(page)


def check_scherm(page: Page) -> None:
    """Nothing that axe finds, nothing in English, nothing beside the screen."""
    wait_until_still(page)
    expect(page.locator("h1")).to_have_count(1)
    assert find_violations(page) == []
    assert find_english(page) == set()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_another_browser_does_not_get_the_session(browser: Browser, pilot: Pilot) -> None:
    """The tab of somebody goes on where it was while a thief tries with the id of its session."""
    wie = pilot.make(Rol.MEDEWERKER)
    with closing(browser.new_context(locale="nl-NL")) as eigen:
        bezoeker = pilot.enter(wie)
        eigen.add_cookies([{"name": pilot.cookie, "value": bezoeker.cookies[pilot.cookie], "url": pilot.adres}])
        tab = eigen.new_page()
        ids: list[str] = []
        tab.on("websocket", lambda lijn: lijn.on("framereceived", lambda frame: ids.extend(find_sessie(frame))))
        open_als(tab, pilot.adres, "matches")
        expect(tab.get_by_role("button", name=wie.weergavenaam)).to_be_visible()
        wait_until_still(tab)
        dief = pilot.visit()
        assert wie.weergavenaam not in dief.open("uitleg", steel=ids[0])
        assert dief.sessie_id not in ids
        tab.get_by_role("link", name="Uitleg").click()
        expect(tab.get_by_role("button", name=wie.weergavenaam)).to_be_visible()
        assert len(set(ids)) == 1


def find_sessie(frame: str | bytes) -> list[str]:
    """The id of the session, from a message that names it."""
    bericht = ForwardMsg()
    bericht.ParseFromString(frame if isinstance(frame, bytes) else frame.encode("latin-1"))
    gevonden = bericht.new_session.initialize.session_id
    return [gevonden] if gevonden else []
