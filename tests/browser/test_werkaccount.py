# SPDX-License-Identifier: EUPL-1.2
"""Logging in with a work account, at a real provider in a real browser: the way, the way back, and what goes wrong."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_geheugen import open_als, wait_geheugen
from tests.browser.test_inloggen import check_scherm, log_in
from tests.browser.test_toegankelijk import BUREAU, TELEFOON
from tests.opstelling.inlogdienst import Inlogdienst
from tests.opstelling.pilot import ZIN, Pilot
from tests.opstelling.server import find_port, serve_kompas

pytestmark = pytest.mark.browser

KNOP = "Log in met je werkaccount"
NOOR = {"name": "Noor de Wit", "email": "noor@gemeente.example", "email_verified": True, "groepen": ["hr-adviseurs"]}


@pytest.fixture(scope="module")
def pilot(tmp_path_factory: pytest.TempPathFactory, dienst: Inlogdienst) -> Iterator[Pilot]:
    """A server where people log in with a work account or with a passphrase; it makes its database itself."""
    folder = tmp_path_factory.mktemp("werkaccount")
    with serve_werkaccount(folder, dienst) as adres, closing(Opslag(f"sqlite:///{folder / 'kompas.db'}")) as opslag:
        yield Pilot(adres, opslag)


def serve_werkaccount(folder: Path, dienst: Inlogdienst, **anders: str) -> AbstractContextManager[str]:
    """The app with this provider, on a database in this folder."""
    poort = find_port()
    omgeving = {
        "KOMPAS_DATABASE_URL": f"sqlite:///{folder / 'kompas.db'}",
        **dienst.omgeving(f"http://127.0.0.1:{poort}"),
        **anders,
    }
    return serve_kompas(folder / "log.txt", poort=poort, omgeving=omgeving)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh visitor, whose browser does not look at the provider's certificate: the server does."""
    with closing(browser.new_context(viewport=BUREAU, locale="nl-NL", ignore_https_errors=True)) as context:
        context.set_default_timeout(WACHT)
        yield context


def go_to_provider(page: Page) -> None:
    """Press the button, and arrive."""
    page.get_by_role("button", name=KNOP).click()
    expect(page.locator("input[name=sub]")).to_be_visible()


def say_who(page: Page, wie: str) -> None:
    """Be somebody at the provider."""
    page.locator("input[name=sub]").fill(wie)
    page.locator("input[name=sub]").press("Enter")


def find_mens(pilot: Pilot, naam: str) -> Gebruiker:
    with pilot.opslag.reading() as tx:
        gevonden = tx.gebruikers.find(naam)
    assert gevonden is not None
    return gevonden[0]


def test_from_a_deep_link_and_back(page: Page, context: BrowserContext, pilot: Pilot, dienst: Inlogdienst) -> None:
    """Somebody with work in the tab comes back to the same passport with the same work, in our own session: nothing of
    Streamlit's identity is left, no script reads the cookie, and a second tab is logged in as well."""
    dienst.know("noor", NOOR)
    open_als(page, pilot.adres, "functie?functie=planeconoom")
    wait_until_still(page)
    page.get_by_role("button", name="Inloggen").click()
    go_to_provider(page)
    say_who(page, "noor")
    expect(page.get_by_role("heading", name="Planeconoom", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Noor de Wit")).to_be_visible()
    assert page.url == f"{pilot.adres}/functie?functie=planeconoom"
    wait_geheugen(page, "verkeerskundige")
    namen = {koek["name"] for koek in context.cookies() if not koek["name"].startswith("_streamlit_xsrf")}
    assert namen == {pilot.cookie}
    assert pilot.cookie not in page.evaluate("document.cookie")
    assert page.evaluate("sessionStorage.getItem('kompas-inlogplek')") is None
    assert find_mens(pilot, "noor@gemeente.example").rollen == {Rol.MEDEWERKER, Rol.HR}
    tweede = context.new_page()
    tweede.goto(f"{pilot.adres}/gedeeld")
    expect(tweede.get_by_role("button", name="Noor de Wit")).to_be_visible()
    expect(tweede.get_by_role("heading", name="Met mij gedeeld")).to_be_visible()


def test_logging_out_here_and_there(page: Page, context: BrowserContext, pilot: Pilot, dienst: Inlogdienst) -> None:
    """Every tab is out and empty, the cookie is worth nothing, and this tab comes back by way of the provider."""
    dienst.know("kees", NOOR | {"name": "Kees Kok", "email": "kees@gemeente.example"})
    page.goto(f"{pilot.adres}/inloggen?terug=/uitleg")
    go_to_provider(page)
    say_who(page, "kees")
    expect(page.get_by_role("button", name="Kees Kok")).to_be_visible()
    ander = context.new_page()
    open_als(ander, pilot.adres, "matches")
    koek = next(koek["value"] for koek in context.cookies() if koek["name"] == pilot.cookie)
    page.get_by_role("button", name="Kees Kok").click()
    page.get_by_role("button", name="Uitloggen").click()
    page.wait_for_url(f"{dienst.adres}/oauth2/end_session?**")
    assert "Kees Kok" not in pilot.visit({pilot.cookie: koek}).open("uitleg")
    page.get_by_role("button").first.click()
    expect(page.get_by_role("heading", name="Je bent uitgelogd")).to_be_visible()
    expect(ander.get_by_role("heading", name="Je bent uitgelogd")).to_be_visible()
    assert pilot.cookie not in {koek["name"] for koek in context.cookies()}


def test_a_closed_account_is_told_so(page: Page, pilot: Pilot, dienst: Inlogdienst) -> None:
    """One sentence on the page to log in, where another account can be tried; no session."""
    dienst.know("dirk", NOOR | {"name": "Dirk Das", "email": "dirk@gemeente.example"})
    page.goto(f"{pilot.adres}/inloggen?terug=/uitleg")
    go_to_provider(page)
    say_who(page, "dirk")
    expect(page.get_by_role("button", name="Dirk Das")).to_be_visible()
    with pilot.opslag.transaction() as tx:
        tx.gebruikers.update(replace(find_mens(pilot, "dirk@gemeente.example"), actief=False))
    page.goto(f"{pilot.adres}/inloggen?terug=/uitleg")
    go_to_provider(page)
    say_who(page, "dirk")
    expect(page.get_by_role("alert")).to_contain_text("Je account bij het kompas is gesloten")
    dienst.know("eva", NOOR | {"name": "Eva Eik", "email": "eva@gemeente.example"})
    wait_until_still(page)
    go_to_provider(page)
    say_who(page, "eva")
    expect(page.get_by_role("button", name="Eva Eik")).to_be_visible()
    assert page.url == f"{pilot.adres}/uitleg"


STORINGEN: dict[str, Callable[[Inlogdienst], AbstractContextManager[None]]] = {
    "away": lambda dienst: dienst.away(),
    "expired": lambda dienst: dienst.away("verlopen"),
    "silent": lambda dienst: dienst.silent(),
}


@pytest.mark.parametrize("storing", STORINGEN)
def test_a_provider_that_is_not_there(page: Page, pilot: Pilot, dienst: Inlogdienst, storing: str) -> None:
    """Away, with an expired certificate, or saying nothing: a sentence in Dutch, the work and the place are still
    there, one can go on without account, and once it is back it works without a restart."""
    open_als(page, pilot.adres, "functie?functie=planeconoom")
    wait_until_still(page)
    page.get_by_role("button", name="Inloggen").click()
    expect(page.get_by_role("button", name=KNOP)).to_be_visible()
    wait_until_still(page)
    with STORINGEN[storing](dienst):
        page.get_by_role("button", name=KNOP).click()
        expect(page.get_by_role("alert")).to_contain_text("de inlogpagina van je organisatie antwoordt niet")
        wait_geheugen(page, "verkeerskundige")
        page.get_by_role("button", name="Ga verder zonder account").click()
        expect(page.get_by_role("heading", name="Planeconoom", exact=True)).to_be_visible()
    dienst.know("noor", NOOR)
    wait_until_still(page)
    page.get_by_role("button", name="Inloggen").click()
    go_to_provider(page)
    say_who(page, "noor")
    expect(page.get_by_role("button", name="Noor de Wit")).to_be_visible()
    assert page.url == f"{pilot.adres}/functie?functie=planeconoom"


def test_who_is_at_the_provider_when_it_goes_away(page: Page, pilot: Pilot, dienst: Inlogdienst) -> None:
    """Back without an answer for us, or having said no there: a sentence, and logging in with a passphrase still leads
    to where somebody came from."""
    wie = pilot.make(Rol.MEDEWERKER)
    page.goto(f"{pilot.adres}/inloggen?terug=/uitleg")
    go_to_provider(page)
    state = re.findall(r"state=(\w+)", page.url)[0]
    with dienst.away():
        page.goto(f"{pilot.adres}/oauth2callback?code=x&state={state}")
        expect(page.get_by_role("alert")).to_contain_text("Inloggen lukt nu niet")
    page.goto(f"{pilot.adres}/oauth2callback?error=access_denied&error_description=English&state={state}")
    expect(page.get_by_role("alert")).to_contain_text("Wat je hier deed, staat er nog")
    wait_until_still(page)
    log_in(page, wie.naam, ZIN)
    expect(page.get_by_role("button", name=wie.weergavenaam)).to_be_visible()
    assert page.url == f"{pilot.adres}/uitleg"


@pytest.mark.parametrize("venster", [BUREAU, TELEFOON], ids=["wide", "narrow"])
def test_the_page_with_both_ways_is_accessible(browser: Browser, pilot: Pilot, venster: dict[str, int]) -> None:
    """WCAG 2.2 AA, in Dutch, and no wider than the screen, also with something that went wrong above it."""
    with closing(browser.new_context(viewport=venster, locale="nl-NL")) as eigen:
        page = eigen.new_page()
        for pad in ("inloggen?terug=/delen", "inloggen?melding=weg", "inloggen?melding=te-groot"):
            page.goto(f"{pilot.adres}/{pad}")
            expect(page.get_by_role("button", name=KNOP)).to_be_visible()
            check_scherm(page)


def test_in_production_there_is_one_way(browser: Browser, dienst: Inlogdienst, tmp_path: Path) -> None:
    """No field for a passphrase where the settings say so, and nothing else on the page needs one."""
    with (
        serve_werkaccount(tmp_path, dienst, KOMPAS_LOKAAL_INLOGGEN="false") as adres,
        closing(browser.new_context(viewport=BUREAU, locale="nl-NL")) as eigen,
    ):
        page = eigen.new_page()
        page.goto(f"{adres}/inloggen")
        expect(page.get_by_role("button", name=KNOP)).to_be_visible()
        check_scherm(page)
        expect(page.get_by_role("textbox")).to_have_count(0)
