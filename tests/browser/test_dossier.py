# SPDX-License-Identifier: EUPL-1.2
"""The page Dossier in a browser: nothing typed is lost, nothing stays after wiping, and it works for everyone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from kompas.kern.dossier import Ambitie, Dossier, Onderdeel, Staat, Stap, Uitkomst
from kompas.kern.reflectie import REFLECTIEVRAGEN
from kompas.scherm.toegang import open_organisatie
from tests.browser.schermen import WACHT, wait_until_still
from tests.browser.test_geheugen import open_als, read_alles, read_geheugen, wait_geheugen
from tests.browser.test_toegankelijk import BUREAU, TELEFOON, find_english, find_violations

pytestmark = pytest.mark.browser

MERK = "MERK-DOSSIER"
ZOOM: ViewportSize = {"width": 640, "height": 400}  # the desktop at 200 %
_VINGER = 80  # ms that a finger is on a button
_MAX_ELEMENTEN = 1500  # of the whole page, with everything filled


def open_dossier(page: Page, adres: str, dossier: Dossier | None = None) -> None:
    """The page Dossier in a tab that remembers this."""
    open_als(page, adres, "dossier", dossier)
    wait_until_still(page)


def open_logboek(page: Page) -> Locator:
    """The field of a new note."""
    page.get_by_role("button", name="Schrijf iets op").click()
    veld = page.get_by_label("Notitie van")
    expect(veld).to_be_visible(timeout=WACHT)
    return veld


def fill_alles() -> Dossier:
    """Someone who used every part."""
    dossier = Dossier.from_functie(open_organisatie().catalogus, "verkeerskundige").aim(Ambitie("opzij", "jaar"))
    dossier = dossier.save("planeconoom").note("planeconoom", "Bellen")
    for nr, staat in enumerate(Staat):
        lang = "Meelopen met de vakgroep Grondzaken en vragen hoe een gewone week eruitziet"
        dossier = dossier.add_stap(Stap(lang, f"2027-03-{nr + 10}", staat))
    for dag in range(1, 13):
        dossier = dossier.log(f"2027-01-{dag:02}", "Gesproken met een collega.\nHet rekenen lijkt me leuk.")
    dossier = dossier.add_uitkomst(Uitkomst("TMA", "2026-11-20", "Ik krijg energie van onderzoeken."))
    for vraag in REFLECTIEVRAGEN[:3]:
        dossier = dossier.reflect(vraag.id, "Daar denk ik nog over na.")
    return dossier


def test_a_pause_while_writing_is_enough(page: Page, adres: str) -> None:
    """Nobody left the field and nobody clicked: after a reload the note is there, with every letter of it."""
    open_dossier(page, adres)
    veld = open_logboek(page)
    veld.press_sequentially(f"{MERK} ik praat met Sara", delay=40)
    wait_geheugen(page, MERK)
    veld.press_sequentially(" en ik typ verder terwijl er bewaard wordt, zin na zin, zonder te wachten.", delay=60)
    wait_geheugen(page, "zonder te wachten.")
    expect(veld).to_have_value(
        f"{MERK} ik praat met Sara en ik typ verder terwijl er bewaard wordt, zin na zin, zonder te wachten."
    )
    expect(veld).to_be_focused()
    page.reload()
    expect(page.get_by_text(f"{MERK} ik praat met Sara en ik typ verder")).to_be_visible(timeout=WACHT)
    assert str(read_geheugen(page)).count(MERK) == 1


def test_who_leaves_at_once_loses_nothing(page: Page, adres: str) -> None:
    """The click that leaves the page comes right after the last letter; back again, all is there."""
    open_dossier(page, adres)
    open_logboek(page).fill(MERK)
    page.get_by_role("link", name="Uitleg", exact=True).first.click(delay=_VINGER)
    expect(page.get_by_role("heading", name="Hoe werkt het kompas?")).to_be_visible(timeout=WACHT)
    page.go_back()
    expect(page.get_by_text(MERK)).to_be_visible(timeout=WACHT)


def test_wiping_empties_the_fields_too(page: Page, adres: str) -> None:
    """After "Wis alles" neither the page, nor a field that opens again, nor the tab knows a word of it."""
    open_dossier(page, adres)
    open_logboek(page).fill(MERK)
    page.get_by_role("button", name="Klaar").click()
    wait_geheugen(page, MERK)
    page.get_by_role("button", name="Verander").last.click()
    expect(page.get_by_label("Notitie van")).to_have_value(MERK, timeout=WACHT)
    page.get_by_role("link", name="Profiel", exact=True).first.click()
    page.get_by_role("button", name="Wis alles").click()
    page.get_by_role("button", name="Ja, wis alles").click()
    expect(page.get_by_role("heading", name="Alles is gewist")).to_be_visible(timeout=WACHT)
    page.get_by_role("link", name="Dossier", exact=True).first.click()
    expect(open_logboek(page)).to_have_value("")
    assert MERK not in read_alles(page)


def test_a_plan_without_a_mouse(page: Page, adres: str) -> None:
    """Tab, Enter and space are enough to choose a direction, plan a step and tick it off."""
    open_dossier(page, adres)
    _press(page, page.get_by_role("button", name="Kies een richting"))
    _press(page, page.get_by_role("radio", name="Dat weet ik nog niet").first, "ArrowUp")
    wait_geheugen(page, '"blijven"')
    _press(page, page.get_by_role("button", name="Klaar"))
    _press(page, page.get_by_role("button", name="Zet een stap in je plan"))
    page.get_by_label("Wat ga je doen?").focus()
    page.keyboard.type("Meelopen bij Grondzaken")
    wait_geheugen(page, "Meelopen bij Grondzaken")
    _press(page, page.get_by_role("button", name="Klaar"))
    _press(page, page.get_by_role("checkbox", name="Meelopen bij Grondzaken"), " ")
    wait_geheugen(page, '"gedaan"')


def _press(page: Page, knop: Locator, toets: str = "Enter") -> None:
    """Reach it with Tab alone, and press."""
    expect(knop).to_be_visible(timeout=WACHT)
    for _ in range(80):
        if knop.evaluate("element => element === document.activeElement"):
            break
        page.keyboard.press("Tab")
    expect(knop).to_be_focused()
    page.keyboard.press(toets)
    wait_until_still(page)


@pytest.mark.parametrize("venster", [BUREAU, TELEFOON, ZOOM], ids=["wide", "phone", "zoom"])
def test_full_and_open_it_is_sound(page: Page, adres: str, venster: ViewportSize) -> None:
    """With every part filled and each field opened in turn: WCAG, Dutch, nothing too wide, and not heavy."""
    page.set_viewport_size(venster)
    open_dossier(page, adres, fill_alles())
    for open_iets in (lambda: None, *_list_openingen(page)):
        open_iets()
        wait_until_still(page)
        assert find_violations(page) == []
        assert find_english(page) == set()
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    assert page.evaluate("document.querySelectorAll('*').length") < _MAX_ELEMENTEN


def _list_openingen(page: Page) -> list[Callable[[], None]]:
    """For each part the click that opens its first field."""

    def find(onderdeel: Onderdeel) -> Callable[[], None]:
        return page.locator(f'[class*="st-key-dossier-open-{onderdeel}-"] button').first.click

    return [
        find(onderdeel)
        for onderdeel in (
            Onderdeel.AMBITIE,
            Onderdeel.PLAN,
            Onderdeel.LOGBOEK,
            Onderdeel.UITKOMSTEN,
            Onderdeel.VOORBEREIDING,
        )
    ]
