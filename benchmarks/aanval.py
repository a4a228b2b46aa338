# SPDX-License-Identifier: EUPL-1.2
"""One round: four people write in real tabs, and the server is killed at moments of chance."""

import asyncio
import sys
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from time import monotonic

from playwright.async_api import Browser, async_playwright

from benchmarks.doelwit import Server
from benchmarks.schrijver import Aanblik, Schrijver, find_heel
from kompas.diensten.accounts import hash_sleutel
from kompas.diensten.accounts.bewijs import make_sleutel
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.sessies import Sessie
from kompas.scherm.account.cookie import name_cookie
from tests.opstelling.chromium import ARGUMENTEN, find_chromium
from tests.opstelling.postgres import Postgres

MENSEN = "abcd"
_ZAAD = 20261122
_SERVER_MEE = 2  # every so many kills the database server goes too
_TIJD, _TIJD_PER_SAVE = 240, 2.1  # seconds: for a busy machine, and for each text


@dataclass(frozen=True)
class Doelwit:
    """What is attacked: the app, its database, and the database server when there is one."""

    server: Server
    opslag: Opslag
    postgres: Postgres | None


@dataclass
class Ronde:
    """What happened. `schijn`: what a tab said was kept, right after a kill, and was not in the database."""

    nummer: int
    schrijvers: Sequence[Schrijver]
    kills: int = 0
    klaar: bool = False
    schijn: list[str] = field(default_factory=list)

    def count(self) -> int:
        """The saves that were confirmed so far."""
        return sum(len(schrijver.bevestigd) for schrijver in self.schrijvers)


async def write_and_kill(doelwit: Doelwit, nummer: int, saves: int, kills: int) -> Ronde:
    """Let them write until `saves` are confirmed, with `kills` kills in between, and one right after the last."""
    await asyncio.to_thread(doelwit.server.start)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTEN)
        schrijvers = [await _open_tab(browser, doelwit, naam, nummer) for naam in MENSEN]
        ronde = Ronde(nummer, schrijvers)
        await asyncio.gather(*(schrijver.begin(doelwit.server.adres) for schrijver in schrijvers))
        try:
            async with asyncio.timeout(_TIJD + saves * _TIJD_PER_SAVE):
                killer = asyncio.create_task(_kill_often(doelwit, ronde, saves, kills))
                await asyncio.gather(killer, *(een.save(lambda: ronde.count() >= saves) for een in schrijvers))
                ronde.klaar = True
        except TimeoutError:
            pass
        doelwit.server.kill()  # right after the last confirmation
        ronde.kills += 1
        await browser.close()
    return ronde


def read_dossier(opslag: Opslag, schrijver: Schrijver) -> str:
    """What is kept of somebody, as text."""
    with opslag.reading() as tx:
        stuk = tx.dossiers.find(schrijver.id)
    return stuk.inhoud if stuk else ""


async def _open_tab(browser: Browser, doelwit: Doelwit, naam: str, nummer: int) -> Schrijver:
    """A browser of its own in which a new account is logged in."""
    sleutel, nu = make_sleutel(), datetime.now(UTC)
    mens = Gebruiker(uuid.uuid4().hex, f"{naam}{nummer}", f"Schrijver {naam}", frozenset({Rol.MEDEWERKER}))
    with doelwit.opslag.transaction() as tx:
        tx.gebruikers.add(mens, Geheim(""), nu)
        tx.sessies.add(Sessie(hash_sleutel(sleutel), mens.id, nu, nu))
    context = await browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    koek = name_cookie(doelwit.server.poort, veilig=False)
    await context.add_cookies([{"name": koek, "value": sleutel, "url": doelwit.server.adres, "httpOnly": True}])
    in_logboek = MENSEN.index(naam) % 2 == 0
    return Schrijver(naam, mens.id, await context.new_page(), Random(f"{_ZAAD}{nummer}{naam}"), in_logboek)


async def _kill_often(doelwit: Doelwit, ronde: Ronde, saves: int, kills: int) -> None:
    """Kill at random moments, spread over the saves; look at the screens while the server is dead; start again."""
    toeval = Random(f"{_ZAAD}{ronde.nummer}")
    for drempel in sorted(toeval.sample(range(1, saves - 1), kills)):
        while ronde.count() < drempel:  # noqa: ASYNC110  four others count
            await asyncio.sleep(0.02)
        await asyncio.sleep(toeval.uniform(0, 2))
        _kill(doelwit, ronde)
        await asyncio.sleep(toeval.uniform(0.1, 1))
        gezien = [await schrijver.look() for schrijver in ronde.schrijvers]
        ronde.schijn += _find_schijn(doelwit.opslag, ronde.schrijvers, gezien)
        await asyncio.to_thread(doelwit.server.start)
        print(f"  round {ronde.nummer}: kill {ronde.kills} of {kills}", file=sys.stderr, flush=True)


def _kill(doelwit: Doelwit, ronde: Ronde) -> None:
    doelwit.server.kill()
    ronde.kills += 1
    if doelwit.postgres is not None and ronde.kills % _SERVER_MEE == 0:
        doelwit.postgres.crash()
        doelwit.postgres.start()
    for schrijver in ronde.schrijvers:
        schrijver.gedood_om = schrijver.gedood_om or monotonic()


def _find_schijn(opslag: Opslag, schrijvers: Sequence[Schrijver], gezien: Sequence[Aanblik]) -> list[str]:
    """What stands in a field, is not in the database, and the screen says that all is kept."""
    return [
        tekst
        for schrijver, aanblik in zip(schrijvers, gezien, strict=True)
        if aanblik.zegt_bewaard
        for tekst in find_heel(aanblik.veld)
        if tekst not in read_dossier(opslag, schrijver)
    ]
