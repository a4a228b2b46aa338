# SPDX-License-Identifier: EUPL-1.2
"""kill -9 of the real server while four people write in real tabs: what the screen confirmed must be there."""

import asyncio
import sys
import tempfile
import uuid
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import monotonic

from playwright.async_api import Browser, async_playwright

from benchmarks.doelwit import Server
from benchmarks.oordeel import Oordeel, find_midden
from benchmarks.schrijver import Aanblik, Schrijver, find_half, find_heel
from benchmarks.verslag import Deel, Tabel, figure
from kompas.diensten.accounts import hash_sleutel
from kompas.diensten.accounts.bewijs import make_sleutel
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.sessies import Sessie
from kompas.scherm.account.cookie import name_cookie
from tests.opstelling.chromium import ARGUMENTEN, find_chromium
from tests.opstelling.server import find_port

MENSEN = "abcd"
TIJD = 420  # seconds for all of it
_TITEL = "Certainty"
_ZAAD = 20261122


@dataclass
class Uitkomst:
    """What happened. `schijn`: what a tab said was kept, right after a kill, and was not in the database."""

    schrijvers: Sequence[Schrijver]
    kills: int = 0
    klaar: bool = False
    schijn: list[str] = field(default_factory=list)

    def count(self) -> int:
        """The saves that were confirmed so far."""
        return sum(len(schrijver.bevestigd) for schrijver in self.schrijvers)


def run(*, snel: bool) -> Deel:
    """Let them write and kill; then compare what was confirmed with what is there."""
    saves, kills = (8, 2) if snel else (200, 12)
    inleiding = (
        f"Four people with an account write in a real tab each, {saves} texts in all. The server is killed (SIGKILL) "
        "at random moments (fixed seed) and started again; the tabs find it by themselves. Confirmed is what the "
        'screen confirms: after the text was typed it says "Bewaard om ..." and the text stands there.'
    )
    if find_chromium() is None:
        return Deel(_TITEL, f"{inleiding} Skipped: there is no Chromium.")
    with tempfile.TemporaryDirectory() as folder:
        server = Server(find_port(), f"sqlite:///{Path(folder) / 'kompas.db'}", Path(folder) / "log.txt")
        with closing(Opslag(server.url)) as opslag:
            opslag.upgrade()
            begin = monotonic()
            try:
                uitkomst = asyncio.run(_write_and_kill(server, opslag, saves, kills))
            finally:
                server.kill()
            return _report(inleiding, uitkomst, _judge(uitkomst, opslag), server, monotonic() - begin)


async def _write_and_kill(server: Server, opslag: Opslag, saves: int, kills: int) -> Uitkomst:
    await asyncio.to_thread(server.start)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=ARGUMENTEN)
        schrijvers = [
            await _open_tab(browser, server, opslag, naam, in_logboek=nr % 2 == 0) for nr, naam in enumerate(MENSEN)
        ]
        uitkomst = Uitkomst(schrijvers)
        await asyncio.gather(*(schrijver.begin(server.adres) for schrijver in schrijvers))
        try:
            async with asyncio.timeout(TIJD):
                killer = asyncio.create_task(_kill_often(server, opslag, uitkomst, saves, kills))
                await asyncio.gather(killer, *(een.save(lambda: uitkomst.count() >= saves) for een in schrijvers))
                uitkomst.klaar = True
        except TimeoutError:
            pass
        server.kill()  # right after the last confirmation
        await browser.close()
    return uitkomst


async def _open_tab(browser: Browser, server: Server, opslag: Opslag, naam: str, *, in_logboek: bool) -> Schrijver:
    """A browser of its own in which a new account is logged in."""
    sleutel, nu = make_sleutel(), datetime.now(UTC)
    mens = Gebruiker(uuid.uuid4().hex, naam, f"Schrijver {naam}", frozenset({Rol.MEDEWERKER}))
    with opslag.transaction() as tx:
        tx.gebruikers.add(mens, Geheim(""), nu)
        tx.sessies.add(Sessie(hash_sleutel(sleutel), mens.id, nu, nu))
    context = await browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    koek = name_cookie(server.poort, veilig=False)
    await context.add_cookies([{"name": koek, "value": sleutel, "url": server.adres, "httpOnly": True}])
    return Schrijver(naam, mens.id, await context.new_page(), Random(f"{_ZAAD}{naam}"), in_logboek)


async def _kill_often(server: Server, opslag: Opslag, uitkomst: Uitkomst, saves: int, kills: int) -> None:
    """Kill at random moments, spread over the saves; look at the screens while the server is dead; start again."""
    toeval = Random(_ZAAD)
    for drempel in sorted(toeval.sample(range(1, saves - 1), kills)):
        while uitkomst.count() < drempel:  # noqa: ASYNC110  four others count
            await asyncio.sleep(0.02)
        await asyncio.sleep(toeval.uniform(0, 2))
        server.kill()
        uitkomst.kills += 1
        for schrijver in uitkomst.schrijvers:
            schrijver.gedood_om = schrijver.gedood_om or monotonic()
        await asyncio.sleep(toeval.uniform(0.1, 1))
        gezien = [await schrijver.look() for schrijver in uitkomst.schrijvers]
        uitkomst.schijn += _find_schijn(opslag, uitkomst.schrijvers, gezien)
        await asyncio.to_thread(server.start)
        print(f"  kill {uitkomst.kills} of {kills}", file=sys.stderr, flush=True)


def _find_schijn(opslag: Opslag, schrijvers: Sequence[Schrijver], gezien: Sequence[Aanblik]) -> list[str]:
    """What stands in a field, is not in the database, and the screen says that all is kept."""
    return [
        tekst
        for schrijver, aanblik in zip(schrijvers, gezien, strict=True)
        if aanblik.zegt_bewaard
        for tekst in find_heel(aanblik.veld)
        if tekst not in _read(opslag, schrijver)
    ]


def _read(opslag: Opslag, schrijver: Schrijver) -> str:
    with opslag.reading() as tx:
        stuk = tx.dossiers.find(schrijver.id)
    return stuk.inhoud if stuk else ""


def _judge(uitkomst: Uitkomst, opslag: Opslag) -> Oordeel:
    teksten = {schrijver.id: _read(opslag, schrijver) for schrijver in uitkomst.schrijvers}
    with opslag.reading() as tx:
        gaaf = [
            str(regel)
            for wat in ("integrity_check", "foreign_key_check")
            for regel in tx.verbinding.exec_driver_sql(f"PRAGMA {wat}").scalars()
        ]
    return Oordeel(
        bevestigd={tekst: tijd for een in uitkomst.schrijvers for tekst, tijd in een.bevestigd.items()},
        getypt={tekst for een in uitkomst.schrijvers for tekst in een.getypt},
        aanwezig=Counter(tekst for inhoud in teksten.values() for tekst in find_heel(inhoud)),
        half=[rest for inhoud in teksten.values() for rest in find_half(inhoud)],
        schijn=uitkomst.schijn,
        gaaf=" ".join(gaaf),
    )


def _report(inleiding: str, uitkomst: Uitkomst, oordeel: Oordeel, server: Server, duur: float) -> Deel:
    terug = [tijd for een in uitkomst.schrijvers for tijd in een.terug]
    rijen: list[list[object]] = [
        ["kills (SIGKILL), the last one right after the last confirmation", uitkomst.kills + 1],
        *oordeel.list_rijen(),
        ["seconds from a kill to the next confirmation in a tab, median", find_midden(terug)],
        ["the same, longest", figure(max(terug)) if terug else "-"],
        ["seconds to start the server, median", find_midden(server.starttijden)],
        ["seconds in all", figure(duur)],
    ]
    fouten = [*oordeel.list_fouten(), *([] if uitkomst.klaar else [f"not finished in {TIJD} seconds"])]
    return Deel(_TITEL, inleiding, [Tabel("Kept under fire", ["what", "figure"], rijen)], fouten)
