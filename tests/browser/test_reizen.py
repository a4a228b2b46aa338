# SPDX-License-Identifier: EUPL-1.2
"""The journeys of someone alone, each from the first screen to the paper in hand: J1, J2, J3 and J14."""

import io
import re
from pathlib import Path

import pypdf
import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_geheugen import read_geheugen, wait_geheugen
from tests.browser.test_reis import choose_functie

pytestmark = pytest.mark.browser

STAP = "Een dag meelopen"
SLEUTEL_KAART = '[class*="st-key-kaart-{lijst}-"]'


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A tab with patience for a slow machine."""
    context.set_default_timeout(WACHT)
    return context.new_page()


def expect_kop(page: Page, kop: str | re.Pattern[str]) -> None:
    """On a screen with this title, which is done."""
    expect(page.get_by_role("heading", name=kop, level=1)).to_be_visible(timeout=WACHT)
    wait_until_still(page)


def follow(page: Page, deur: str, kop: str | re.Pattern[str]) -> None:
    """Through a door, a link or a button, to the screen with this title."""
    inhoud = page.get_by_test_id("stMain")
    inhoud.get_by_role("link", name=deur).or_(inhoud.get_by_role("button", name=deur)).first.click()
    expect_kop(page, kop)


def open_menu(page: Page, naam: str, kop: str) -> None:
    """Through the menu."""
    page.get_by_role("banner").get_by_role("link", name=naam, exact=True).click()
    expect_kop(page, kop)


def press(page: Page, knop: str | re.Pattern[str], gevolg: Locator) -> None:
    """Press a button and wait for what it brings."""
    page.get_by_role("button", name=knop).first.click()
    expect(gevolg).to_be_visible(timeout=WACHT)
    wait_until_still(page)


def choose_field(page: Page, veld: str, woord: str) -> None:
    """Type in a field with a list and take the first that fits."""
    keuze = page.get_by_role("combobox", name=veld)
    keuze.click()
    keuze.fill(woord)
    page.get_by_role("option").first.click()


def read_scores(page: Page) -> list[str]:
    """The percentages beside the nearest functions of the kompas."""
    rijen = page.locator('[class*="-kompasrij-dichtbij-"]')
    expect(rijen.first).to_be_visible(timeout=WACHT)
    wait_until_still(page)  # a row is there before its words are
    return re.findall(r"\d+\s%", " ".join(rijen.all_inner_texts()))


def sort_energie(page: Page, *antwoorden: str) -> None:
    """One card after the other, then stop."""
    over = page.get_by_text(re.compile(r"^Nog \d+ kenmerken?,"))
    expect(over).to_be_visible(timeout=WACHT)
    for antwoord in antwoorden:
        stand = over.inner_text()
        page.get_by_role("button", name=re.compile(f"^{antwoord}")).click()
        expect(over).not_to_have_text(stand, timeout=WACHT)
    press(page, "Stop en bekijk wat je hebt", page.get_by_text(f"Je hebt {len(antwoorden)} van de"))


def keep(page: Page) -> str:
    """Save the passport in sight; returns its title."""
    press(page, "Bewaar", page.get_by_role("button", name="Bewaard", exact=True))
    return page.locator("h1").inner_text()


def plan_step(page: Page) -> None:
    """The first step, with a day."""
    veld = page.get_by_label("Wat ga je als eerste doen?")
    veld.fill(STAP)
    veld.press("Enter")
    wait_geheugen(page, STAP)
    page.get_by_role("spinbutton").first.click()
    page.keyboard.type("22112027")
    page.keyboard.press("Escape")
    wait_geheugen(page, "2027-11-22")
    wait_until_still(page)


def take_paper(page: Page) -> str:
    """The gespreksblad as a file; returns what it says, and checks that it is the one sheet that was promised."""
    with page.expect_download(timeout=WACHT) as gedownload:
        page.get_by_role("button", name="Download als PDF").click()
    pdf = pypdf.PdfReader(io.BytesIO(Path(gedownload.value.path()).read_bytes()))
    assert len(pdf.pages) == 1
    tekst = re.sub(r"\s+", " ", pdf.pages[0].extract_text())
    assert "Mijn gespreksblad" in tekst
    assert "Een match is geen vacature en geen belofte" in tekst
    expect(page.get_by_text("staat nu in je map Downloads")).to_be_visible(timeout=WACHT)
    return tekst


def test_j1_someone_who_does_not_know_yet(page: Page, context: BrowserContext, adres: str) -> None:
    """Energy moves the kompas; surprising functions are kept, hidden and compared; paper in hand, nothing remains."""
    choose_functie(page, adres)
    voor = read_scores(page)
    follow(page, "Ik weet nog niet wat ik wil", "Je weet nog niet wat je wilt")
    follow(page, "Sorteer op energie", "Wat geeft jou energie?")
    sort_energie(page, "Geeft energie", "Kost energie", "Neutraal")
    follow(page, "Bekijk je kompas", "Jouw kompas")
    assert read_scores(page) != voor

    open_menu(page, "Matches", "Wat past bij jou?")
    for lijst in ("logisch", "verrassend"):
        kaarten = page.locator(SLEUTEL_KAART.format(lijst=lijst)).filter(visible=True)
        expect(kaarten).to_have_count(3)
        assert [len(re.findall("Waarom wel|Waarom niet", kaart)) for kaart in kaarten.all_inner_texts()] == [2, 2, 2]
    page.locator(SLEUTEL_KAART.format(lijst="verrassend")).get_by_role("link").first.click()
    expect(page.get_by_text("1 van ")).to_be_visible(timeout=WACHT)
    wait_until_still(page)
    titels = [keep(page)]
    press(page, re.compile("^Volgende"), page.get_by_text("2 van "))
    press(page, "Niet voor mij", page.get_by_role("button", name="Toch weer laten zien"))
    weg = page.locator("h1").inner_text()
    press(page, re.compile("^Volgende"), page.get_by_text("3 van "))
    titels.append(keep(page))

    open_menu(page, "Bewaard", "Wat je bewaart")
    for nummer in (1, 2):
        page.get_by_text("Vergelijk", exact=True).nth(nummer - 1).click()
        expect(page.get_by_role("checkbox", checked=True)).to_have_count(nummer, timeout=WACHT)
    follow(page, "Vergelijk deze 2 functies", "Vergelijk functies")
    expect(page.get_by_role("heading", name="Wat is anders?")).to_be_visible(timeout=WACHT)
    follow(page, "Maak een gespreksblad", "Gespreksblad")
    plan_step(page)
    blad = take_paper(page)
    for tekst in (*titels, "Verkeerskundige", "Dit geeft mij energie", STAP, "22 november 2027"):
        assert tekst in blad
    assert weg not in blad

    page.close()
    nieuw = context.new_page()
    nieuw.goto(f"{adres}/bewaard")
    expect(nieuw.get_by_text("Je hebt nog geen functie bewaard")).to_be_visible(timeout=WACHT)
    assert read_geheugen(nieuw) == {}


def test_j2_someone_who_knows_which_function(page: Page, adres: str) -> None:
    """What is shared and missing, the stops, the one tag that helps with how to learn it, a direction, a dated step."""
    choose_functie(page, adres)
    follow(page, "Ik weet welke functie ik wil", "Zo kom je daar")
    choose_field(page, "Waar wil je naartoe?", "planeconoom")
    expect(page).to_have_url(re.compile("naar=planeconoom"), timeout=WACHT)
    expect(page.get_by_text("Waarom wel?")).to_be_visible(timeout=WACHT)
    expect(page.get_by_text("Dit leer je hier").first).to_be_visible()
    assert page.locator('[class*="-routestap-"]').count() >= 2
    press(page, "Bewaar", page.get_by_role("button", name="Bewaard", exact=True))
    expect(page.get_by_text("Hier komt de link naar de vacatures")).to_be_visible()

    follow(page, "Wat als je iets nieuws leert?", "Wat als je iets nieuws leert?")
    tip = page.locator(".st-key-watals-tip-doel").first
    expect(tip).to_contain_text("Dit brengt Planeconoom het meest dichterbij")
    expect(tip).to_contain_text("Zo leer je het")
    kenmerk = tip.locator("h3").inner_text()
    press(page, "Probeer dit", page.get_by_text("Planeconoom komt dichterbij"))
    press(page, "Zet dit bij mijn profiel", page.get_by_role("heading", name="Wat als je iets nieuws leert?"))
    wait_geheugen(page, kenmerk)

    follow(page, "Maak een gespreksblad", "Gespreksblad")
    for keuze, onthouden in (("Heel anders", '"richting": "anders"'), ("Binnen een jaar", '"termijn": "jaar"')):
        page.get_by_role("radio", name=keuze).click()
        wait_geheugen(page, onthouden)
    plan_step(page)
    blad = take_paper(page)
    for tekst in ("Planeconoom", STAP, "22 november 2027"):
        assert tekst in blad


def test_j3_someone_who_stays(page: Page, adres: str) -> None:
    """What to have more and less of, a question for a talk, and staying as a result that the paper says."""
    choose_functie(page, adres)
    follow(page, "Ik wil blijven, maar anders", "Blijven, maar anders")
    follow(page, "Sorteer je kenmerken", "Wat geeft jou energie?")
    sort_energie(page, "Geeft energie", "Kost energie")
    follow(page, "Ik wil blijven, maar anders", "Blijven, maar anders")
    expect(page.locator('[class*="st-key-kaart-wens-"]')).to_have_count(2)
    expect(page.get_by_text("Dit hoort ook bij:").first).to_be_visible()
    starter = page.get_by_text(re.compile("^Kan ik meer doen met")).first
    vraag = starter.inner_text()
    starter.click()
    wait_geheugen(page, vraag)
    press(page, "Ik blijf, en dit neem ik mee", page.get_by_text("Dat is een goede uitkomst"))
    follow(page, "Maak je gespreksblad", "Gespreksblad")
    blad = take_paper(page)
    for tekst in ("Ik wil in mijn functie blijven", vraag, "Dit kost mij energie"):
        assert tekst in blad


def test_j14_a_visitor_who_answers_questions(page: Page, adres: str) -> None:
    """No function is asked or assumed: answers make a profile, a list, a kompas and a sheet; stories lie beside."""
    page.goto(adres)
    follow(page, "Ik werk hier nog niet", "Werk je hier nog niet?")
    expect(page.get_by_role("heading", name="Zo kan een stap gaan")).to_be_visible()
    expect(page.get_by_text("Hier komt de link naar de vacatures")).to_be_visible()
    page.get_by_role("link", name="Naar de vragen").click()
    expect_kop(page, "Het bestuur of inwoners")
    for _ in range(5):
        vraag = page.locator("h1").inner_text()
        page.get_by_role("button", name=re.compile("^Meer ")).last.click()
        expect(page.locator("h1")).not_to_have_text(vraag, timeout=WACHT)
        wait_until_still(page)
    follow(page, "Bekijk je lijst", "Dit past bij je antwoorden")
    follow(page, "Bekijk je kompas", "Jouw kompas")
    assert len(read_scores(page)) > 0
    expect(page.get_by_text("Je staat in het midden als")).to_have_count(0)
    open_menu(page, "Matches", "Wat past bij jou?")
    follow(page, "Maak een gespreksblad", "Gespreksblad")
    assert read_geheugen(page)["functie"] is None
    blad = take_paper(page)
    assert "Ik werk nog niet bij Gemeente Alkmaar" in blad
    assert "Mijn functie nu" not in blad


def test_j14_a_visitor_whose_work_resembles_a_function(page: Page, adres: str) -> None:
    """One choice, and the kompas with its surprises stands there."""
    page.goto(adres)
    follow(page, "Ik werk hier nog niet", "Werk je hier nog niet?")
    choose_field(page, "Welke functie lijkt op jouw werk?", "verkeerskundige")
    expect_kop(page, "Jouw kompas")
    assert len(read_scores(page)) > 0
    expect(page.locator('[class*="-kompasrij-verrassend-"]').first).to_be_visible()


def tab_to(page: Page, doel: Locator) -> None:
    """Press Tab until this has the focus."""
    expect(doel).to_be_visible(timeout=WACHT)
    wait_until_still(page)
    for _ in range(120):
        if doel.evaluate("element => element === element.getRootNode().activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not reach {doel}")


def enter(page: Page, rol: str, naam: str | re.Pattern[str], kop: str) -> None:
    """With the keyboard alone: to a link or a button, and through it."""
    tab_to(page, page.get_by_test_id("stMain").get_by_role(rol, name=naam).first)  # type: ignore[arg-type]
    page.keyboard.press("Enter")
    expect_kop(page, kop)


def test_j1_with_the_keyboard_alone(page: Page, adres: str) -> None:
    """From the start to the paper without a mouse: Tab, Enter, Space and the digits of the energy cards."""
    page.goto(adres)
    tab_to(page, page.get_by_role("combobox", name="Welke functie heb je nu?"))
    page.keyboard.type("planeconoom")
    expect(page.get_by_role("option").first).to_contain_text("Planeconoom")
    page.keyboard.press("Enter")
    expect_kop(page, "Jouw kompas")
    enter(page, "link", "Ik weet nog niet wat ik wil", "Je weet nog niet wat je wilt")
    enter(page, "button", "Sorteer op energie", "Wat geeft jou energie?")
    over = page.get_by_text(re.compile(r"^Nog \d+ kenmerken"))
    for toets in "13":
        stand = over.inner_text()
        page.keyboard.press(toets)
        expect(over).not_to_have_text(stand, timeout=WACHT)
        wait_until_still(page)
    tab_to(page, page.get_by_role("button", name="Stop en bekijk wat je hebt"))
    page.keyboard.press("Enter")
    expect(page.get_by_text("Je hebt 2 van de")).to_be_visible(timeout=WACHT)
    enter(page, "link", "Bekijk functies die passen", "Wat past bij jou?")
    eerste = page.locator(SLEUTEL_KAART.format(lijst="logisch")).get_by_role("link").first
    titel = eerste.inner_text()
    tab_to(page, eerste)
    page.keyboard.press("Enter")
    expect_kop(page, titel)
    tab_to(page, page.get_by_role("button", name="Bewaar", exact=True).first)
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Bewaard", exact=True).first).to_be_focused(timeout=WACHT)
    enter(page, "button", "Vergelijk", "Vergelijk functies")
    enter(page, "link", "Maak een gespreksblad", "Gespreksblad")
    tab_to(page, page.get_by_label("Wat ga je als eerste doen?"))
    page.keyboard.type(STAP)
    page.keyboard.press("Enter")
    wait_geheugen(page, STAP)
    tab_to(page, page.get_by_role("button", name="Download als PDF"))
    with page.expect_download(timeout=WACHT) as gedownload:
        page.keyboard.press("Enter")
    pdf = pypdf.PdfReader(io.BytesIO(Path(gedownload.value.path()).read_bytes()))
    tekst = re.sub(r"\s+", " ", pdf.pages[0].extract_text())
    assert titel in tekst
    assert STAP in tekst
