# SPDX-License-Identifier: EUPL-1.2
"""What a tab remembers, what others see of it (nothing), and what is left after wiping (nothing)."""

import json
import re
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from kompas.diensten.profielbestand import write_profielbestand
from kompas.kern.dossier import Dossier
from kompas.scherm.toegang import open_organisatie
from tests.browser.test_reis import WACHT
from tests.opstelling.server import find_port, serve_kompas

pytestmark = pytest.mark.browser

SLEUTEL = "loopbaankompas"


def read_geheugen(page: Page) -> dict[str, object]:
    """What the tab remembers now."""
    inhoud: dict[str, object] = json.loads(page.evaluate(f"sessionStorage.getItem('{SLEUTEL}') ?? '{{}}'"))
    return inhoud


def read_alles(page: Page) -> str:
    """Everything on the page, in its fields and in the memory of the tab."""
    velden = page.locator("textarea, input").evaluate_all("velden => velden.map(veld => veld.value).join()")
    return f"{page.content()}{velden}{json.dumps(read_geheugen(page))}"


def wait_geheugen(page: Page, tekst: str) -> None:
    """Until the tab remembers this text."""
    page.wait_for_function(f"tekst => (sessionStorage.getItem('{SLEUTEL}') ?? '').includes(tekst)", arg=tekst)


def wait_rust(page: Page) -> None:
    """Until the page is connected and its last run has ended and been drawn."""
    page.wait_for_selector('[data-test-connection-state="CONNECTED"][data-test-script-state="notRunning"]')
    page.wait_for_timeout(1000)
    page.wait_for_selector('[data-test-connection-state="CONNECTED"][data-test-script-state="notRunning"]')


def open_als(page: Page, adres: str, pad: str, dossier: Dossier | None = None) -> None:
    """A tab that remembers a dossier (that of a verkeerskundige when None), at an address of the app."""
    catalogus = open_organisatie().catalogus
    inhoud = write_profielbestand(dossier or Dossier.from_functie(catalogus, "verkeerskundige"), catalogus)
    page.set_default_timeout(WACHT)
    page.goto(f"{adres}/healthz")
    page.evaluate(f"inhoud => sessionStorage.setItem('{SLEUTEL}', inhoud)", inhoud)
    page.goto(f"{adres}/{pad}")


def add_tag(page: Page, woord: str, label: str) -> None:
    """On the profile: an own tag, found by a word."""
    page.get_by_label("Typ een woord").fill(woord)
    page.locator('[class*="st-key-kenmerkvondst-"]').get_by_role("button", name=label, exact=True).click()
    wait_geheugen(page, label)


def write_notitie(page: Page, notitie: str) -> None:
    """On the page of what is kept: a note, and a click beside it."""
    page.get_by_label("Jouw notitie").fill(notitie)
    page.get_by_role("heading", name="Wat je bewaart").click()
    wait_geheugen(page, notitie)


def do_energie(page: Page) -> None:
    """Two of the cards."""
    page.get_by_role("button", name=re.compile("^Geeft energie")).click()
    wait_geheugen(page, '"geeft"')
    page.get_by_role("button", name=re.compile("^Kost energie")).click()
    wait_geheugen(page, '"kost"')


def do_profiel(page: Page) -> None:
    """An own tag and a wish."""
    add_tag(page, "tuinieren", "Buiten werken")
    page.get_by_text("Intern of extern?").click()
    wait_geheugen(page, '"d-intern-extern": 3')


def do_hart(page: Page) -> None:
    """A heart on a passport."""
    page.get_by_role("button", name="Bewaar", exact=True).first.click()
    wait_geheugen(page, '"planeconoom"')


def do_stap(page: Page) -> None:
    """The first step, in own words."""
    veld = page.get_by_label("Wat ga je als eerste doen?")
    veld.fill("MERK-STAP")
    veld.press("Enter")
    wait_geheugen(page, "MERK-STAP")


# Each step of the journey: an address, what one does there that must not be lost, and where that must stand again.
STAPPEN: dict[str, tuple[Callable[[Page], None], str]] = {
    "energie": (do_energie, "text=Nog 20 kenmerken"),
    "profiel": (do_profiel, "text=Buiten werken"),
    "functie?functie=planeconoom": (do_hart, "button:has-text('Bewaard')"),
    "bewaard": (lambda page: write_notitie(page, "MERK-NOTITIE"), "text=Planeconoom"),
    "gespreksblad": (do_stap, "input[value=MERK-STAP]"),
}


def test_reload_back_and_restart_lose_nothing(context: BrowserContext, tmp_path: Path) -> None:
    """In the middle of every step: after a reload, back and forward, and a restart of the server, all is there; what
    is written in a page that found the new server by itself is kept too.
    """
    poort = find_port()
    tabs = {pad: context.new_page() for pad in STAPPEN}
    geheugen = {}
    with serve_kompas(tmp_path / "een.txt", poort=poort) as adres:
        for pad, page in tabs.items():
            open_als(page, adres, pad, _begin().save("planeconoom") if pad == "bewaard" else None)
            STAPPEN[pad][0](page)
            geheugen[pad] = read_geheugen(page)
            page.reload()
            _check(page, pad, geheugen[pad])
            page.get_by_role("link", name="Uitleg", exact=True).first.click()
            expect(page.get_by_role("heading", name="Hoe werkt het kompas?")).to_be_visible(timeout=WACHT)
            page.go_back()
            _check(page, pad, geheugen[pad])
    with ExitStack() as tweede:
        with tabs["bewaard"].expect_websocket(timeout=3 * WACHT):  # the page finds the new server by itself
            tweede.enter_context(serve_kompas(tmp_path / "twee.txt", poort=poort))
        wait_rust(tabs["bewaard"])
        write_notitie(tabs["bewaard"], "MERK-DAARNA")
        expect(tabs["bewaard"].get_by_label("Jouw notitie")).to_have_value("MERK-DAARNA", timeout=WACHT)
        for pad in STAPPEN.keys() - {"bewaard"}:
            tabs[pad].reload()
            _check(tabs[pad], pad, geheugen[pad])


# Fields in which somebody is typing: where, and its label.
TYPEN = {"bewaard": "Jouw notitie", "gespreksblad": "Wat ga je als eerste doen?", "profiel": "Typ een woord"}
VERLATEN = "gespreksblad"  # where one leaves the field at once
# Types on as soon as the field is open again, in a browser that is busy: it answers late what the server asks.
_TYP = """(veld, blijft) => {
  const { naKlik } = window;
  window.naKlik = (doe) => setTimeout(naKlik, 2000, doe);
  const typ = () => {
    veld.focus();
    if (document.activeElement !== veld) return setTimeout(typ, 10); // it is not open yet
    document.execCommand("insertText", false, " zin");
    if (!blijft) veld.blur();
  };
  addEventListener("weerverbonden", typ);
}"""


def test_who_is_typing_when_the_server_restarts_goes_on_typing(context: BrowserContext, tmp_path: Path) -> None:
    """The new server knows nothing of this tab, and yet no word goes from the field: one types on, and it is kept."""
    poort = find_port()
    tabs = {pad: context.new_page() for pad in TYPEN}
    with serve_kompas(tmp_path / "een.txt", poort=poort) as adres:
        for pad, page in tabs.items():
            open_als(page, adres, pad, _begin().save("planeconoom"))
            page.bring_to_front()
            page.get_by_label(TYPEN[pad]).click()
            page.keyboard.type("halve", delay=20)
            page.get_by_label(TYPEN[pad]).evaluate(_TYP, pad != VERLATEN)
    with ExitStack() as tweede:
        with tabs["profiel"].expect_websocket(timeout=3 * WACHT):
            tweede.enter_context(serve_kompas(tmp_path / "twee.txt", poort=poort))
        for pad, page in tabs.items():
            page.bring_to_front()
            wait_rust(page)
            veld = page.get_by_label(TYPEN[pad])
            expect(veld).to_have_value("halve zin")
            if pad == VERLATEN:
                wait_geheugen(page, "halve zin")
                continue
            expect(veld).to_be_focused()
            page.keyboard.type(", nu heel", delay=20)
            expect(veld).to_have_value("halve zin, nu heel")
        tabs["bewaard"].get_by_role("heading", level=1).click()
        wait_geheugen(tabs["bewaard"], "halve zin, nu heel")


def _begin() -> Dossier:
    return Dossier.from_functie(open_organisatie().catalogus, "verkeerskundige")


def _check(page: Page, pad: str, geheugen: dict[str, object]) -> None:
    expect(page.locator(STAPPEN[pad][1]).first).to_be_visible(timeout=WACHT)
    page.wait_for_timeout(300)
    assert read_geheugen(page) == geheugen


def test_two_people_see_nothing_of_each_other(browser: Browser, adres: str) -> None:
    """Two browsers at once, each with words of its own, on every page that shows what someone keeps."""
    merken = {"een": "MERK-EEN", "twee": "MERK-TWEE"}
    contexten = {naam: browser.new_context(locale="nl-NL") for naam in merken}
    paginas = {naam: context.new_page() for naam, context in contexten.items()}
    for naam, page in paginas.items():
        functie = "planeconoom" if naam == "een" else "bode"
        open_als(page, adres, "bewaard", _begin().save(functie).note(functie, merken[naam]))
    gezien = dict.fromkeys(merken, "")
    for scherm in ("Bewaard", "Profiel", "Matches", "Kompas", "Zoeken"):
        for naam, page in paginas.items():
            page.get_by_role("link", name=scherm, exact=True).first.click()
            expect(page).to_have_title(re.compile(f"^{scherm}"), timeout=WACHT)
            page.wait_for_timeout(400)
            gezien[naam] += read_alles(page)
    for naam, ander in (("een", "twee"), ("twee", "een")):
        assert merken[naam] in gezien[naam]
        assert merken[ander] not in gezien[naam]
    for context in contexten.values():
        context.close()


def test_a_second_tab_starts_empty_and_closing_empties(context: BrowserContext, adres: str) -> None:
    """What one tab holds is not in another, and is gone when the tab closes."""
    eerste, tweede = context.new_page(), context.new_page()
    open_als(eerste, adres, "profiel")
    wait_geheugen(eerste, "verkeerskundige")
    for page in (tweede, context.new_page()):
        page.goto(f"{adres}/profiel")
        expect(page.get_by_text("Kies eerst je functie")).to_be_visible(timeout=WACHT)
        assert read_geheugen(page) == {}
        eerste.close()


def test_wiping_leaves_nothing(page: Page, adres: str) -> None:
    """After "Wis alles" no marker is on the page, in the tab, in the address or with the server, also after a reload
    or the back button; and no file of the profile ever got an address on the server.
    """
    adressen: list[str] = []
    page.on("request", lambda verzoek: adressen.append(verzoek.url))
    open_als(page, adres, "bewaard", _begin().save("planeconoom"))
    write_notitie(page, "MERK-NOTITIE")
    page.get_by_role("link", name="Profiel", exact=True).first.click()
    add_tag(page, "tuinieren", "Buiten werken")
    with page.expect_download() as gedownload:
        page.get_by_role("button", name="Download je profiel").click()
    assert gedownload.value.suggested_filename == "loopbaankompas-profiel.json"
    assert gedownload.value.url.startswith("blob:")
    page.get_by_label("Typ een woord").fill("MERK-WOORD")
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("button", name="Ja, wis alles").click()
    expect(page.get_by_role("heading", name="Alles is gewist")).to_be_visible(timeout=WACHT)
    expect(page.get_by_text("map Downloads").first).to_be_visible()
    page.wait_for_function("() => sessionStorage.getItem('loopbaankompas') === null")
    assert page.evaluate("JSON.stringify({...sessionStorage, ...localStorage})").count("MERK") == 0
    assert page.url == f"{adres}/gewist"
    for gaat in (page.reload, page.go_back, page.go_back):
        gaat()
        expect(page.locator("h1")).to_have_count(1, timeout=WACHT)
        page.wait_for_timeout(500)
        assert not re.search("MERK|Buiten werken", read_alles(page))
        assert read_geheugen(page) == {}
    assert [url for url in adressen if re.search(r"/media/(?!.*\.(?:svg|png|woff2)$)", url)] == []


def test_the_profile_goes_out_and_comes_back(page: Page, adres: str, tmp_path: Path) -> None:
    """A downloaded file loads again, byte for byte; five megabytes of junk get a sentence and change nothing."""
    open_als(page, adres, "profiel")
    add_tag(page, "tuinieren", "Buiten werken")
    with page.expect_download() as gedownload:
        page.get_by_role("button", name="Download je profiel").click()
    bestand = tmp_path / "profiel.json"
    gedownload.value.save_as(bestand)
    assert bestand.read_text(encoding="utf-8") == page.evaluate(f"sessionStorage.getItem('{SLEUTEL}')")

    rommel = tmp_path / "rommel.json"
    rommel.write_bytes(b"\x00\xff" * 2_500_000)
    _load(page, rommel)
    expect(page.get_by_text("te groot voor een profiel")).to_be_visible(timeout=WACHT)
    anders = tmp_path / "anders.json"
    anders.write_text('{"soort": "loopbaankompas-profiel", "versie": 99}', encoding="utf-8")
    _load(page, anders)
    expect(page.get_by_text("nieuwere versie")).to_be_visible(timeout=WACHT)
    assert json.loads(bestand.read_text(encoding="utf-8")) == read_geheugen(page)

    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("button", name="Ja, wis alles").click()
    page.get_by_role("heading", name="Alles is gewist").wait_for(timeout=WACHT)
    page.get_by_role("link", name="Profiel", exact=True).first.click()
    page.get_by_text("Kies eerst je functie").wait_for(timeout=WACHT)
    _load(page, bestand)
    expect(page.get_by_text("Je profiel is geladen")).to_be_visible(timeout=WACHT)
    wait_geheugen(page, "Buiten werken")
    assert bestand.read_text(encoding="utf-8") == page.evaluate(f"sessionStorage.getItem('{SLEUTEL}')")


def _load(page: Page, bestand: Path) -> None:
    with page.expect_file_chooser() as kiezer:
        page.get_by_role("button", name="Laad een profiel").click()
    kiezer.value.set_files(bestand)


VERLIES = """
const stuur = WebSocket.prototype.send;
WebSocket.prototype.send = function (bericht) {
  const tekst = typeof bericht === "string" ? bericht : new TextDecoder().decode(bericht);
  if (!window.verloren && tekst.includes("antwoord")) window.verloren = true;
  else stuur.call(this, bericht);
};
"""


def test_an_answer_of_the_tab_that_got_lost_is_given_again(page: Page, adres: str) -> None:
    """The page does not stay empty when the server did not hear what the tab remembers."""
    page.add_init_script(VERLIES)
    open_als(page, adres, "profiel")
    expect(page.get_by_role("heading", name="Jouw profiel", exact=True)).to_be_visible(timeout=WACHT)
    assert page.evaluate("window.verloren")
    expect(page.get_by_text("Verkeerskundige").first).to_be_visible(timeout=WACHT)
