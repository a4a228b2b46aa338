# SPDX-License-Identifier: EUPL-1.2
"""A conversation of coach and employee (J5): from the first screen to the paper in hand and an empty screen."""

import io
import re
from pathlib import Path

import pypdf
import pytest
from playwright.sync_api import Page, WebSocketRoute, expect

from kompas.kern.dossier import Dossier
from kompas.scherm.toegang import open_organisatie
from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_geheugen import open_als, read_geheugen, wait_geheugen
from tests.opstelling.server import find_port, serve_kompas

pytestmark = pytest.mark.browser

STAP, VRAAG = "MERK-STAP meelopen", "MERK-VRAAG wie belt er?"
SERVER_VERGEET = "1"  # seconds after a lost connection; usually two minutes
WEG = "De verbinding is even weg. Je profiel blijft in dit tabblad. We proberen het opnieuw."


def expect_deel(page: Page, titel: str) -> None:
    """The part of the conversation with this title, at rest."""
    expect(page.get_by_role("heading", name=titel, level=1)).to_be_visible(timeout=WACHT)
    wait_until_still(page)


def go_on(page: Page, titel: str) -> None:
    """To the next part, as a presenter's remote does."""
    page.keyboard.press("PageDown")
    expect_deel(page, titel)


def choose(page: Page, veld: str, woord: str) -> None:
    """The first function that fits, in the field with this label."""
    keuze = page.get_by_role("combobox", name=re.compile(veld))
    keuze.click()
    keuze.fill(woord)
    page.get_by_role("option").first.click()


def reload_into(page: Page, titel: str) -> None:
    """The same part after a reload, with the same memory."""
    geheugen = read_geheugen(page)
    page.reload()
    expect_deel(page, titel)
    assert read_geheugen(page) == geheugen


def start_gesprek(page: Page, adres: str) -> None:
    """The first three parts: a reason, the agreement, the work of now."""
    page.set_default_timeout(WACHT)
    page.goto(f"{adres}/gesprek")
    page.get_by_text("Ik wil weten wat ik wil.").click()
    wait_geheugen(page, "wat_wil_ik")
    reload_into(page, "Waar gaat dit gesprek over?")
    expect(page.get_by_role("radio", name="Ik wil weten wat ik wil.")).to_be_checked()
    go_on(page, "Dit spreken we af")
    expect(page.locator("h1")).to_be_focused()
    for afspraak in ("Vertrouwelijk", "Niets bewaard", "Jij beslist"):
        expect(page.get_by_text(afspraak)).to_be_visible()
    go_on(page, "Welk werk doe je nu?")
    choose(page, "Kies een functie", "verkeerskundige")
    expect(page.get_by_role("heading", name="Verkeerskundige")).to_be_visible()
    wait_geheugen(page, '"verkeerskundige"')
    reload_into(page, "Welk werk doe je nu?")
    expect(page.get_by_role("heading", name="Verkeerskundige")).to_be_visible()


def do_energie(page: Page) -> None:
    """Two cards, all of it in sight without scrolling."""
    go_on(page, "Wat geeft je energie?")
    knop = page.get_by_role("button", name=re.compile("^Kost energie"))
    vak = knop.bounding_box()
    assert vak is not None
    assert vak["y"] + vak["height"] < 720
    page.get_by_role("button", name=re.compile("^Geeft energie")).click()
    wait_geheugen(page, '"geeft"')
    knop.click()
    wait_geheugen(page, '"kost"')
    reload_into(page, "Wat geeft je energie?")
    expect(page.get_by_text("Nog 20 kenmerken")).to_be_visible()


def do_kompas(page: Page) -> None:
    """Talk about one function, keep it, read its passport and come back; nowhere a percentage."""
    go_on(page, "Wat ligt er om je heen?")
    veld = page.get_by_role("combobox", name="Over welke functie praten we?")
    veld.click()
    veld.press("ArrowDown")
    veld.press("Enter")
    page.wait_for_url(re.compile("over="))
    reload_into(page, "Wat ligt er om je heen?")
    expect(page.get_by_text("Om over te praten")).to_be_visible()
    page.locator(".st-key-gesprek-onderwerp").get_by_role("button", name="Bewaar", exact=True).click()
    wait_geheugen(page, '"bewaard": [\n')
    gesprek = page.url
    page.get_by_role("button", name="Open het paspoort").click()
    page.wait_for_url(re.compile("/functie"))
    wait_until_still(page)
    page.reload()
    expect(page.get_by_role("button", name="Terug naar het gesprek")).to_be_visible()
    wait_until_still(page)
    assert "%" not in page.locator("body").inner_text()
    page.go_back()
    expect_deel(page, "Wat ligt er om je heen?")
    assert page.url == gesprek
    page.go_forward()
    page.get_by_role("button", name="Terug naar het gesprek").click()
    expect_deel(page, "Wat ligt er om je heen?")


def do_vergelijk(page: Page) -> None:
    """One function by a click, another by its name; both stay after a reload and after back."""
    go_on(page, "Leg er twee naast elkaar")
    page.locator(".st-key-gesprek-bekende button").first.click()
    choose(page, "Welke functie zet je ernaast", "planeconoom")
    expect(page.get_by_role("button", name="Haal weg")).to_have_count(2)
    reload_into(page, "Leg er twee naast elkaar")
    expect(page.get_by_role("button", name="Haal weg")).to_have_count(2)
    go_on(page, "Wat is je eerste stap?")
    page.go_back()
    expect_deel(page, "Leg er twee naast elkaar")
    expect(page.get_by_role("button", name="Haal weg")).to_have_count(2)
    page.get_by_role("button", name="Haal weg").last.click()
    expect(page.get_by_role("button", name="Haal weg")).to_have_count(1)
    expect(page.get_by_role("heading", name="Leg er twee naast elkaar")).to_be_visible()


def do_stap(page: Page) -> None:
    """What was typed is kept, also when the page is turned with the cursor still in the field."""
    go_on(page, "Wat is je eerste stap?")
    page.get_by_label("Wat ga je als eerste doen?").fill(STAP)
    page.get_by_label("Wat wil je vragen?").fill(VRAAG)
    page.get_by_role("button", name=re.compile("^Verder")).click()
    expect_deel(page, "Neem het mee")
    wait_geheugen(page, STAP)
    wait_geheugen(page, VRAAG)


def take_blad(page: Page) -> None:
    """The paper in hand says what was said, and shows no percentage either."""
    reload_into(page, "Neem het mee")
    with page.expect_download() as wachten:
        page.get_by_role("button", name="Download als PDF").click()
    pdf = pypdf.PdfReader(io.BytesIO(Path(wachten.value.path()).read_bytes()))
    tekst = " ".join(pdf.pages[0].extract_text().split())
    assert len(pdf.pages) == 1
    assert all(deel in tekst for deel in (STAP, VRAAG, "Verkeerskundige"))
    assert "%" not in tekst


def wipe(page: Page) -> None:
    """Asks, wipes, and says what it cannot reach."""
    go_on(page, "Wis dit gesprek")
    page.locator(".st-key-gesprek-deel").get_by_role("button", name="Wis dit gesprek").click()
    page.get_by_role("button", name="Nee, bewaar het").click()
    expect(page.get_by_role("button", name="Ja, wis dit gesprek")).to_have_count(0)
    page.locator(".st-key-gesprek-deel").get_by_role("button", name="Wis dit gesprek").click()
    page.get_by_role("button", name="Ja, wis dit gesprek").click()
    expect(page.get_by_role("heading", name="Dit gesprek is gewist")).to_be_visible()
    herinnering = "Dit bestand staat nu in je map Downloads. Stuur het naar de medewerker en verwijder het daarna."
    expect(page.get_by_text(herinnering)).to_be_visible()


def test_a_conversation_from_the_first_screen_to_an_empty_one(page: Page, adres: str) -> None:
    """Every part with a reload in the middle, the paper in hand, and after the wipe nothing of it, wherever one looks;
    the next conversation begins with nothing chosen.
    """
    page.set_viewport_size({"width": 1280, "height": 720})
    start_gesprek(page, adres)
    do_energie(page)
    do_kompas(page)
    do_vergelijk(page)
    do_stap(page)
    take_blad(page)
    wipe(page)
    page.wait_for_function("() => sessionStorage.getItem('loopbaankompas') === null")
    assert page.url == f"{adres}/gewist"
    for gaat in (page.reload, page.go_back, page.go_back):
        gaat()
        wait_until_still(page)
        velden = page.locator("textarea, input").evaluate_all("velden => velden.map(veld => veld.value).join()")
        opslag = page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})")
        assert not re.search("MERK|Verkeerskundige", page.content() + velden + opslag)
    page.goto(f"{adres}/gesprek")
    expect_deel(page, "Waar gaat dit gesprek over?")
    expect(page.get_by_role("radio", checked=True)).to_have_count(0)
    go_on(page, "Dit spreken we af")
    go_on(page, "Welk werk doe je nu?")
    expect(page.get_by_role("heading", level=2)).to_have_count(0)


def test_nothing_is_lost_when_the_connection_or_the_server_goes(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A laptop that slept for longer than the server remembers, and then a server that starts again: the page says that
    the connection is away, comes back by itself at the same card, and the next answer builds on the ones before.
    """
    monkeypatch.setenv("STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL", SERVER_VERGEET)
    lijnen: list[WebSocketRoute] = []

    def connect(lijn: WebSocketRoute) -> None:
        lijn.connect_to_server()
        lijnen.append(lijn)

    page.route_web_socket(re.compile("_stcore/stream"), connect)
    poort = find_port()
    begin = Dossier.from_functie(open_organisatie().catalogus, "verkeerskundige").start_gesprek()
    with serve_kompas(tmp_path / "een.txt", poort=poort) as adres:
        open_als(page, adres, "gesprek?deel=energie", begin)
        page.get_by_role("button", name=re.compile("^Geeft energie")).click()
        wait_geheugen(page, '"geeft"')
        page.context.set_offline(True)
        lijnen[-1].close()
        expect(page.get_by_role("status").filter(has_text=WEG)).to_be_visible(timeout=WACHT)  # shown after the TTL
        page.context.set_offline(False)
        _answer_next(page, "Kost energie", "Nog 21 kenmerken", '"kost"')
    expect(page.get_by_role("status").filter(has_text=WEG)).to_be_visible(timeout=WACHT)
    with serve_kompas(tmp_path / "twee.txt", poort=poort):
        _answer_next(page, "Neutraal", "Nog 20 kenmerken", '"neutraal"')
    kenmerken = read_geheugen(page)["kenmerken"]
    assert isinstance(kenmerken, list)
    assert sorted(filter(None, (tag["energie"] for tag in kenmerken))) == ["geeft", "kost", "neutraal"]


def _answer_next(page: Page, antwoord: str, stand: str, onthouden: str) -> None:
    expect(page.get_by_role("status").filter(has_text=WEG)).to_have_count(0, timeout=2 * WACHT)
    expect(page.get_by_text(stand)).to_be_visible(timeout=WACHT)
    knop = page.get_by_role("button", name=re.compile(f"^{antwoord}"))
    expect(knop).to_be_enabled(timeout=WACHT)
    wait_until_still(page)
    knop.click()
    wait_geheugen(page, onthouden)
