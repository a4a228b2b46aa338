# SPDX-License-Identifier: EUPL-1.2
"""Two app servers in production behind a real nginx, on one real PostgreSQL: one is killed, the database goes away."""

import re
import shutil
import ssl
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Subprotocol

from benchmarks.doelwit import Server
from kompas.diensten.check import make_check
from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from kompas.scherm.toegang import open_organisatie
from kompas.scherm.web.koppen import HSTS, KOPPEN
from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_bewaren import BEWAARD, Huis, begin, schrijf, wacht_op
from tests.browser.test_bewerken import Inhoud, click, go, save, write
from tests.browser.test_check import press_kaarten
from tests.browser.test_werkaccount import NOOR, go_to_provider, say_who
from tests.opstelling.inlogdienst import Inlogdienst
from tests.opstelling.nginx import HOST, Nginx, serve_nginx
from tests.opstelling.pilot import Pilot
from tests.opstelling.postgres import Postgres
from tests.opstelling.server import PROJECT, find_port, wait_ready

pytestmark = pytest.mark.browser

WEG = 5  # seconds that the database is away


@dataclass(frozen=True)
class Pand(Huis):
    """Both servers, what stands before them and behind them, and the folder with content that they share."""

    servers: tuple[Server, Server]
    nginx: Nginx
    postgres: Postgres
    inhoud: Path

    def find_server(self) -> Server:
        """The server that nginx sent the last visitor to; of two that it tried, the last one answered."""
        regels = [regel for regel in self.nginx.read_log() if regel["pad"] == "/_stcore/health"]
        gekozen = regels[-1]["server"].rpartition(", ")[2]
        return next(server for server in self.servers if gekozen == server.adres.removeprefix("http://"))


@contextmanager
def without(server: Server) -> Iterator[None]:
    """This server is killed, and there again afterwards, whatever came of it."""
    server.kill()
    try:
        yield
    finally:
        server.begin()
        wait_ready(server.adres)


@pytest.fixture(scope="module")
def huis(tmp_path_factory: pytest.TempPathFactory, dienst: Inlogdienst) -> Iterator[Pand]:
    """Both start at the same moment on a database without tables, with the settings of a real installation."""
    folder, poort = tmp_path_factory.mktemp("servers"), find_port()
    inhoud = folder / "inhoud"
    shutil.copytree(PROJECT / "data", inhoud, ignore=shutil.ignore_patterns("versies"))
    with ExitStack() as einde:
        postgres = Postgres()
        einde.callback(postgres.remove)
        postgres.start()
        url = postgres.url(postgres.make_database())
        omgeving = {
            "KOMPAS_DATA": str(inhoud),
            "KOMPAS_PRODUCTIE": "true",
            "KOMPAS_SERVERS": "2",
            "KOMPAS_HOST": HOST,
            "KOMPAS_VOORBEELDINHOUD": "true",
            **dienst.omgeving(f"https://{HOST}:{poort}"),
        }
        servers = tuple(Server(find_port(), url, folder / f"log{nummer}.txt", omgeving) for nummer in (1, 2))
        for server in servers:
            einde.callback(server.kill)
            server.begin()
        nginx = einde.enter_context(serve_nginx(poort, [server.poort for server in servers]))
        for server in servers:
            wait_ready(server.adres)
        opslag = einde.enter_context(closing(Opslag(url)))
        yield Pand(nginx.adres, opslag, servers, nginx, postgres, inhoud)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor who trusts the certificate of this test."""
    context = browser.new_context(locale="nl-NL", ignore_https_errors=True)
    yield context
    context.close()


@pytest.fixture
def sam(huis: Pand, context: BrowserContext) -> str:
    """Somebody who is logged in in the browser of this test."""
    wie = huis.add_mens()
    huis.log_in(context, wie)
    return wie


def test_a_killed_server_costs_nothing_that_was_confirmed(page: Page, huis: Pand, sam: str) -> None:
    """Kill the server of this browser right after a confirmation: the other one takes over, with all that was there,
    and the browser stays with it when the first one is back."""
    begin(page, huis)
    schrijf(page, "MERK-EEN")
    wacht_op(page, lambda: huis.notities(sam) == ["MERK-EEN"])
    weg = huis.find_server()
    with without(weg):
        schrijf(page, "MERK-TWEE")
        wacht_op(page, lambda: huis.notities(sam) == ["MERK-TWEE"])
        expect(page.get_by_text(BEWAARD)).to_be_visible(timeout=WACHT)
        expect(page.locator("#verbinding")).to_be_empty()
        assert huis.find_server() is not weg
    page.reload()
    expect(page.get_by_label("Jouw notitie")).to_have_value("MERK-TWEE", timeout=WACHT)
    assert huis.notities(sam) == ["MERK-TWEE"]


def test_a_visit_to_a_check_goes_on_at_the_other_server(page: Page, huis: Pand) -> None:
    """The server of a colleague is killed halfway. The other one knows what was answered: it stays one visit."""
    pilot = Pilot(huis.adres, huis.opslag)
    fenna = pilot.add("fenna", Rol.FUNCTIEBEHEERDER, "Fenna Bos")
    page.goto(f"{huis.adres}/check?check={make_check(pilot.vraag(fenna), 'griffier', open_organisatie(), mensen=9)}")
    page.get_by_role("button", name="Begin met de kaarten").click()
    press_kaarten(page, [1, 2])
    expect(page.get_by_text("Kaart 3 van 12")).to_be_visible()
    with without(huis.find_server()):
        page.reload()
        press_kaarten(page, [3])
        expect(page.get_by_text("Kaart 4 van 12")).to_be_visible()
    with huis.opslag.reading() as transactie:
        assert [peiling.bezet for peiling in transactie.peilingen.list_alle()] == [1]


def test_a_change_of_the_content_reaches_both(browser: Browser, huis: Pand) -> None:
    """A functiebeheerder changes a passport on one server; the next visitor of the other one reads it."""
    een, ander = (server.adres.replace("127.0.0.1", HOST) for server in huis.servers)
    context = browser.new_context(locale="nl-NL")
    pilot = Pilot(een, huis.opslag)
    pilot.log_in(context, pilot.add("baas", Rol.FUNCTIEBEHEERDER, "Fenna Bakker").id)
    hier, daar = context.new_page(), context.new_page()
    daar.goto(f"{ander}/functie?functie=griffier")
    wait_until_still(daar)
    inhoud = Inhoud(pilot, huis.inhoud / "functies.yaml")
    go(hier, inhoud, "/paspoort?bewerk=griffier")
    click(hier, "Wat is leuk, wat is lastig?")
    write(hier, "Wat is leuk aan dit werk? Noem een voorbeeld", "MERK-INHOUD de raad helpen.")
    save(hier)
    expect(hier.get_by_text("Bewaard. Iedereen ziet vanaf nu dit paspoort.")).to_be_visible()
    daar.reload()
    expect(daar.get_by_text("MERK-INHOUD").first).to_be_visible(timeout=WACHT)
    context.close()


def test_a_database_that_is_away(page: Page, huis: Pand, sam: str) -> None:
    """The screen says what is the matter and what is safe; what needs no database goes on; afterwards all is kept, by
    the same processes. Ready says no meanwhile, alive says yes."""
    begin(page, huis)
    processen = [server.proces.pid for server in huis.servers if server.proces]
    huis.postgres.stop()
    try:
        schrijf(page, "MERK-STORING")
        expect(page.get_by_text("We kunnen nu niets bewaren").first).to_be_visible(timeout=WACHT)
        expect(page.get_by_text("Nog niet bewaard")).to_be_visible()
        page.get_by_role("link", name="Uitleg", exact=True).first.click()
        expect(page.get_by_role("heading", name="Hoe werkt het kompas?")).to_be_visible(timeout=WACHT)
        page.goto(f"{huis.adres}/delen")
        expect(page.get_by_text("Wat al bewaard was, is veilig").first).to_be_visible(timeout=WACHT)
        page.goto(f"{huis.adres}/zoeken")
        expect(page.get_by_role("heading", name="Zoek een functie")).to_be_visible(timeout=WACHT)
        klaar = page.request.get(f"{huis.servers[0].adres}/readyz")
        assert (klaar.status, klaar.json()["database"], klaar.json()["inhoud"]) == (503, "niet bereikbaar", "ok")
        assert page.request.get(f"{huis.adres}/healthz").ok
        page.wait_for_timeout(1000 * WEG)
    finally:
        huis.postgres.start()
    page.goto(f"{huis.adres}/bewaard")
    expect(page.get_by_text(BEWAARD)).to_be_visible(timeout=WACHT)
    expect(page.get_by_label("Jouw notitie")).to_have_value("MERK-STORING")
    wacht_op(page, lambda: huis.notities(sam) == ["MERK-STORING"])
    assert [server.proces.pid for server in huis.servers if server.proces] == processen


def test_a_work_account_opens_the_one_and_the_other(page: Page, huis: Pand, dienst: Inlogdienst) -> None:
    """From the provider somebody comes back to the server of before. When that one is killed, the session goes on at
    the other; somebody who was at the provider then can still come back."""
    page.set_default_timeout(WACHT)
    dienst.know("noor", NOOR)
    page.goto(f"{huis.adres}/inloggen?terug=/uitleg")
    go_to_provider(page)
    say_who(page, "noor")
    expect(page.get_by_role("button", name="Noor de Wit")).to_be_visible()
    assert page.url == f"{huis.adres}/uitleg"
    weg = huis.find_server()
    with without(weg):
        page.goto(f"{huis.adres}/delen")
        expect(page.get_by_role("button", name="Noor de Wit")).to_be_visible()
        ander = huis.find_server()
        assert ander is not weg
    page.context.clear_cookies(name=huis.cookie)
    dienst.know("eva", NOOR | {"name": "Eva Eik", "email": "eva@gemeente.example"})
    page.goto(f"{huis.adres}/inloggen?terug=/delen")
    go_to_provider(page)
    with without(ander):
        say_who(page, "eva")
        expect(page.get_by_role("button", name="Eva Eik")).to_be_visible()
        assert page.url == f"{huis.adres}/delen"


def test_nginx_lets_through_what_belongs(page: Page, huis: Pand) -> None:
    """Its own headers on every answer, once; the page over https only with safe cookies; what may be kept is kept."""
    antwoord = page.request.get(huis.adres)
    koppen = [(kop["name"].lower(), kop["value"]) for kop in antwoord.headers_array]
    for naam, waarde in {"strict-transport-security": HSTS, **{n.lower(): w for n, w in KOPPEN.items()}}.items():
        assert [w for n, w in koppen if n == naam] == [waarde]
    koekjes = [waarde for naam, waarde in koppen if naam == "set-cookie"]
    assert [koekje.split("=")[0] for koekje in koekjes] == ["kompas_plek"]
    page.goto(huis.adres)
    wait_until_still(page)
    assert all(koekje["secure"] for koekje in page.context.cookies())
    assert page.request.get(f"{huis.adres}/readyz").status == 404
    assert page.request.get(f"{huis.adres}/_stcore/metrics").status == 404
    script = re.search(r"/scripts/kompas[^\"]+", antwoord.text())
    assert script
    zelf = {"pad": script[0], "status": 200, "server": ""}  # no server was asked
    voor = count_regels(huis.nginx, zelf)
    assert page.request.get(huis.adres + script[0]).ok
    wacht_op(page, lambda: count_regels(huis.nginx, zelf) > voor)  # written down after the answer


def count_regels(nginx: Nginx, zo: dict[str, object]) -> int:
    """How many lines of its log say this."""
    return sum(zo.items() <= regel.items() for regel in nginx.read_log())


@pytest.mark.parametrize("herkomst", [None, "https://kwaad.example", "http://localhost", "null"])
def test_a_websocket_of_another_page_ends_at_nginx(huis: Pand, herkomst: str | None) -> None:
    """Only a page of ours may open one; without Origin it is no browser, and Streamlit itself would let it in."""
    draad = f"{huis.adres.replace('https', 'wss')}/_stcore/stream"
    los = ssl.create_default_context()
    los.check_hostname, los.verify_mode = False, ssl.CERT_NONE
    koppen = {"Origin": herkomst} if herkomst else {}
    with pytest.raises(InvalidStatus) as geweigerd:
        connect(draad, ssl=los, additional_headers=koppen)
    assert geweigerd.value.response.status_code == 403
    with connect(draad, ssl=los, additional_headers={"Origin": huis.adres}, subprotocols=[Subprotocol("streamlit")]):
        pass  # the same with the right one opens
