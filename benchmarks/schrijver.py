# SPDX-License-Identifier: EUPL-1.2
"""Somebody with an account who writes in a real tab, and believes what the screen says about keeping."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from time import monotonic

from playwright.async_api import Error, Page

GEDULD = 60  # seconds: a tab that lost its server looks for it again, ever less often
_EVEN = 8  # seconds that something may take while there is a server; then the writer looks again
_BLIK = 400  # ms that a page stands still before somebody goes on typing
_BEWAARD = "/Bewaard o[mp] \\d/.test(document.querySelector('.st-key-kopregel-bewaren')?.innerText ?? '')"
_STIL = "[data-test-connection-state='CONNECTED'][data-test-script-state='notRunning']"
_VELD = '[class*="st-key-dossierveld-"] textarea'
_VELDEN = "[...document.querySelectorAll('textarea')].map(veld => veld.value)"
_STAAT_ER = f"[document.body.innerText, ...{_VELDEN}].join().includes(tekst)"
_VULLING = "en dan verder "
_HEEL = rf"\[\w{{4}} (?:{_VULLING})+\w{{4}}\]"
_NOTITIE = '[class*="st-key-bewaard-notitie-"] textarea'


@dataclass(frozen=True, slots=True)
class Aanblik:
    """What somebody sees at a moment: what stands in the field, and whether the screen says that all is kept."""

    wie: str
    veld: str
    zegt_bewaard: bool


@dataclass
class Schrijver:
    """Writes texts that nobody else writes, one after another.

    `getypt`: each text with the moment it was begun. `bevestigd`: each that the screen confirmed, with its seconds.
    `terug`: seconds from a kill until this tab had the next text confirmed.
    """

    wie: str
    id: str
    page: Page
    toeval: Random
    in_logboek: bool
    getypt: dict[str, float] = field(default_factory=dict)
    bevestigd: dict[str, float] = field(default_factory=dict)
    terug: list[float] = field(default_factory=list)
    gedood_om: float | None = None

    async def begin(self, adres: str) -> None:
        """A function with a heart and the first "bewaar"; then the page where this person writes."""
        page = self.page
        page.set_default_timeout(GEDULD * 1000)
        await page.goto(f"{adres}/functie?functie=planeconoom")
        await page.get_by_role("button", name="Bewaar", exact=True).first.click()
        await page.get_by_role("button", name="Bewaar mijn dossier").click()
        await page.locator('[class*="st-key-bewaren-begin-"] button').click()
        await page.wait_for_function(f"() => {_BEWAARD}")
        await page.goto(f"{adres}/{'dossier' if self.in_logboek else 'bewaard'}")
        await page.wait_for_selector(_STIL)

    async def save(self, genoeg: Callable[[], bool]) -> None:
        """Write until all together have enough. What the screen did not confirm is written again, in new words."""
        self.page.set_default_timeout(_EVEN * 1000)
        while not genoeg():
            with suppress(Error):  # the server was killed: the tab finds the next one, and the writer tries again
                await self._write_one()

    async def look(self) -> Aanblik:
        """What stands there now."""
        veld, bewaard = await self.page.evaluate(
            f"[[...document.querySelectorAll('{_VELD}, {_NOTITIE}')].map(veld => veld.value).join('|'), {_BEWAARD}]"
        )
        return Aanblik(self.wie, veld, bewaard)

    async def _write_one(self) -> None:
        await self._wait_for_rust()
        nummer = len(self.getypt) + 1
        lang = self.toeval.randint(1, 30) if self.in_logboek else 1
        tekst = f"[{self.wie}{nummer:03} {_VULLING * lang}{self.wie}{nummer:03}]"
        begin = monotonic()
        if self.in_logboek:
            await self._write_logregel(tekst)
        else:
            await self._add_to_notitie(tekst)
        await self.page.wait_for_function(f"tekst => {_BEWAARD} && {_STAAT_ER}", arg=tekst)
        self.bevestigd[tekst] = monotonic() - begin
        if self.gedood_om is not None:
            self.terug.append(monotonic() - self.gedood_om)
            self.gedood_om = None

    async def _wait_for_rust(self) -> None:
        """Until the page stands still: nobody types in the blink in which it is drawn, and a field is still empty."""
        beeld: list[str] | None = None
        vorig: list[str] | None = None
        while beeld is None or beeld != vorig or not (beeld or self.in_logboek):
            vorig = beeld
            await self.page.wait_for_timeout(_BLIK)
            await self.page.wait_for_selector(_STIL, timeout=GEDULD * 1000)
            beeld = await self.page.evaluate(_VELDEN)

    async def _write_logregel(self, tekst: str) -> None:
        """A new note in the logbook: left by the button, by Ctrl+Enter, or simply by a pause."""
        veld = self.page.locator(_VELD)
        if await veld.count():
            await self.page.get_by_role("button", name="Klaar").click()
            await veld.wait_for(state="detached")
        await self.page.get_by_role("button", name="Schrijf iets op").click()
        await self._fill(_VELD, tekst)
        manier = self.toeval.choice(("knop", "toets", "pauze"))
        if manier == "knop":
            await self.page.get_by_role("button", name="Klaar").click()
        elif manier == "toets":
            await veld.press("Control+Enter")

    async def _add_to_notitie(self, tekst: str) -> None:
        """One text more in the note with a function: left by Tab or by Ctrl+Enter."""
        oud = str(await self.page.locator(_NOTITIE).input_value())
        await self._fill(_NOTITIE, f"{oud}\n{tekst}", tekst)
        await self.page.locator(_NOTITIE).press(self.toeval.choice(("Tab", "Control+Enter")))

    async def _fill(self, veld: str, tekst: str, merk: str = "") -> None:
        self.getypt[merk or tekst] = monotonic()
        await self.page.locator(veld).fill(tekst)


def find_heel(inhoud: str) -> list[str]:
    """The whole texts in a longer one."""
    return re.findall(_HEEL, inhoud)


def find_half(inhoud: str) -> list[str]:
    """What is left of texts that are not whole."""
    return re.findall(rf"\w* ?(?:{_VULLING}|{_VULLING.strip()})+\w*", re.sub(_HEEL, "", inhoud))
