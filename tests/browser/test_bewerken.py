# SPDX-License-Identifier: EUPL-1.2
"""Changing passports in real browsers, on a copy of the content: one line of the file, and two editors at once."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kompas.kern.toegang import Rol
from tests.browser.conftest import OpenAls
from tests.browser.schermen import find_english, wait_until_still
from tests.browser.test_toegankelijk import check, check_on_a_phone
from tests.opstelling.pilot import Pilot, serve_pilot
from tests.opstelling.server import PROJECT

pytestmark = pytest.mark.browser

PASPOORT = "planeconoom"
MENSEN = {"fenna": "Fenna Bakker", "otto": "Otto Vos"}


@dataclass(frozen=True)
class Inhoud:
    """A server with its own copy of the content."""

    pilot: Pilot
    functies: Path

    @property
    def adres(self) -> str:
        return self.pilot.adres

    def read(self) -> list[str]:
        """The lines of the file."""
        return self.functies.read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def inhoud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Inhoud]:
    """With two functiebeheerders."""
    folder = tmp_path_factory.mktemp("bewerken")
    shutil.copytree(PROJECT / "data", folder / "data", ignore=shutil.ignore_patterns("versies"))
    with serve_pilot(folder, folder / "data") as pilot:
        for naam, weergavenaam in MENSEN.items():
            pilot.add(naam, Rol.FUNCTIEBEHEERDER, weergavenaam)
        yield Inhoud(pilot, folder / "data" / "functies.yaml")


@pytest.fixture(scope="module")
def pilot(inhoud: Inhoud) -> Pilot:
    """The server of that content."""
    return inhoud.pilot


def go(page: Page, inhoud: Inhoud, pad: str) -> None:
    page.goto(f"{inhoud.adres}{pad}")
    wait_until_still(page)


def click(page: Page, naam: str) -> None:
    page.get_by_role("button", name=naam).first.click()
    wait_until_still(page)


def write(page: Page, label: str, tekst: str) -> None:
    """Type in a field and leave it."""
    veld = page.get_by_label(label, exact=True)
    veld.fill(tekst)
    veld.press("Tab")
    wait_until_still(page)


def save(page: Page) -> None:
    write(page, "Waarom verander je dit?", "Nagelezen met het team")
    click(page, "Bewaar")


def test_a_tag_less_is_one_line_less_and_another_kompas(open_als: OpenAls, inhoud: Inhoud) -> None:
    """From the passport to its editor and back: the neighbours follow, and only those lines of the file differ."""
    page, voor = open_als("fenna").page, inhoud.read()
    go(page, inhoud, f"/functie?functie={PASPOORT}")
    click(page, "Bewerk dit paspoort")
    click(page, "Kenmerken")
    click(page, "Gebiedsontwikkeling")
    expect(page.get_by_text("Na bewaren", exact=True)).to_be_visible()
    rechts = page.locator(".st-key-paspoortvoorbeeld ol").last
    eerste = rechts.locator("li").first.inner_text().rsplit(" ", 2)[0].strip()
    assert "Gebiedsontwikkeling" not in page.url
    save(page)
    expect(page.get_by_text("Bewaard. Iedereen ziet vanaf nu dit paspoort.")).to_be_visible()
    anders = [
        (oud.split(":")[0].strip(), nieuw) for oud, nieuw in zip(voor, inhoud.read(), strict=True) if oud != nieuw
    ]
    assert [veld for veld, _ in anders] == ["kennisgebied", "vulling"]
    go(page, inhoud, f"/kompas?vanuit={PASPOORT}")
    expect(page.get_by_role("button", name=eerste).first).to_be_visible()


def test_two_editors_at_once(open_als: OpenAls, inhoud: Inhoud) -> None:
    """Who saves second sees both versions, chooses, and nothing of the other is lost."""
    fenna, otto = open_als("fenna").page, open_als("otto").page
    leuk, lastig = "Wat is leuk aan dit werk? Noem een voorbeeld", "Wat is lastig aan dit werk? Wees eerlijk"
    for page in (fenna, otto):
        go(page, inhoud, "/paspoort?bewerk=griffier")
        click(page, "Wat is leuk, wat is lastig?")
    write(fenna, leuk, "Van Fenna.")
    write(fenna, lastig, "Lastig volgens Fenna.")
    save(fenna)
    write(otto, leuk, "Van Otto.")
    save(otto)
    expect(otto.get_by_text("We hebben niets overschreven").first).to_be_visible()
    expect(otto.get_by_text("Van Fenna.")).to_be_visible()
    otto.locator("label", has_text="Wat jij schreef").last.click()
    wait_until_still(otto)
    click(otto, "Ga verder met deze keuze")
    save(otto)
    expect(otto.get_by_text("Bewaard. Iedereen ziet vanaf nu dit paspoort.")).to_be_visible()
    assert {'    leuk: "Van Otto."', '    lastig: "Lastig volgens Fenna."'} <= set(inhoud.read())


@pytest.mark.parametrize("pad", ["/vullen", "/paspoort?bewerk=planeconoom", "/kenmerken"])
def test_every_screen_is_for_everyone(open_als: OpenAls, inhoud: Inhoud, pad: str) -> None:
    """Sound for a screen reader, in Dutch, and whole on a phone."""
    tab = open_als("fenna")
    go(tab.page, inhoud, pad)
    if "bewerk" in pad:
        click(tab.page, "Kenmerken")
    check(tab, inhoud.adres)
    assert find_english(tab.page) == set()
    check_on_a_phone(tab, inhoud.adres)
