# SPDX-License-Identifier: EUPL-1.2
"""Many people at once on one process with production settings: how fast it answers, and where the limit lies."""

import asyncio
import sys
import tempfile
import uuid
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import quantiles
from time import monotonic

from benchmarks.deelnemer import FIGUUR, TEMPO, Deelnemer, Reactie
from benchmarks.doelwit import Server
from benchmarks.verslag import Deel, Tabel, figure
from kompas.diensten.accounts import hash_sleutel
from kompas.diensten.accounts.bewijs import make_sleutel
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.sessies import Sessie
from kompas.scherm.account.cookie import name_cookie
from kompas.scherm.toegang import open_organisatie
from tests.opstelling.postgres import Postgres
from tests.opstelling.server import find_port

BELOFTE = 40  # people
HOOGSTENS = 1.0  # seconds, for 95% of the answers
DUUR, STAP_DUUR, STAPPEN = 60, 20, (60, 80, 100, 120)  # seconds, and people after those of the promise
AANLOOP = 10  # seconds in which new people come in; what happens then does not count
GROEI = 10  # MB in the second half of the first round: more is no plateau
_ZAAD = 20261122
_HOST = "localhost"
_PRODUCTIE = {
    "KOMPAS_PRODUCTIE": "true",
    "KOMPAS_HOST": _HOST,
    "KOMPAS_VOORBEELDINHOUD": "true",
}


@dataclass(frozen=True, slots=True)
class Ronde:
    """What a number of people saw, and the memory of the server (MB) at the start, halfway and at the end."""

    mensen: int
    seconden: float
    reacties: Sequence[Reactie]
    geheugen: tuple[float, float, float]

    @property
    def p95(self) -> float:
        """Seconds that 95% of the answers took at most."""
        return _percentile(self.reacties, 95)

    def list_cellen(self) -> list[object]:
        """The row of the table."""
        figuren = [reactie for reactie in self.reacties if reactie.is_figuur]
        return [
            self.mensen,
            figure(len(self.reacties) / self.seconden),
            *(_milliseconds(_percentile(self.reacties, grens)) for grens in (50, 95, 99)),
            _milliseconds(max(reactie.duur for reactie in self.reacties)),
            _milliseconds(_percentile(figuren, 95)),
            " → ".join(f"{getal:.0f}" for getal in self.geheugen),
        ]


def run(*, snel: bool) -> Deel:
    """Let them work; then more, until it takes too long."""
    mensen, duur, stappen = (4, 8, ()) if snel else (BELOFTE, DUUR, STAPPEN)
    inleiding = (
        f"People with an account act every {TEMPO:g} seconds over websockets of their own, one action in {FIGUUR} "
        "draws another figure. One process with the settings of a real installation, PostgreSQL beside it, and the "
        "people on the same machine: they take a share of its processors too. An answer counts from the action until "
        "the script has run and all of it has come in. Everybody has a name that nobody else may ever receive."
    )
    with tempfile.TemporaryDirectory() as folder:
        postgres = Postgres()
        postgres.start()
        url = postgres.url(postgres.make_database())
        server = Server(find_port(), url, Path(folder) / "log.txt", _PRODUCTIE)
        try:
            with closing(Opslag(url)) as opslag:
                opslag.upgrade()
                server.start()
                deelnemers = _make_deelnemers(opslag, server, max(mensen, *stappen, 0))
                rondes = asyncio.run(_work(server, deelnemers, (mensen, *stappen), duur))
        finally:
            server.kill()
            postgres.remove()
    return _report(inleiding, rondes, deelnemers)


def _make_deelnemers(opslag: Opslag, server: Server, aantal: int) -> list[Deelnemer]:
    functies = [functie.id for functie in open_organisatie().catalogus.gevulde_functies]
    nu, koekje, deelnemers = datetime.now(UTC), name_cookie(server.poort, veilig=False), []
    with opslag.transaction() as tx:
        for nummer in range(aantal):
            sleutel, merk = make_sleutel(), f"Merk{uuid.uuid4().hex[:12]}"
            mens = Gebruiker(uuid.uuid4().hex, merk.lower(), merk, frozenset({Rol.MEDEWERKER}))
            tx.gebruikers.add(mens, Geheim(""), nu)
            tx.sessies.add(Sessie(hash_sleutel(sleutel), mens.id, nu, nu))
            cookie = f"{koekje}={sleutel}; _streamlit_xsrf={merk}"
            adres = f"http://{_HOST}:{server.poort}"
            deelnemers.append(Deelnemer(adres, cookie, merk, functies, Random(_ZAAD + nummer)))
    return deelnemers


async def _work(server: Server, deelnemers: Sequence[Deelnemer], aantallen: Sequence[int], duur: int) -> list[Ronde]:
    """Rounds of ever more people, who stay; the last one is the first in which it takes too long."""
    stop, taken, rondes = asyncio.Event(), list[asyncio.Task[None]](), list[Ronde]()
    for aantal in aantallen:
        erbij = deelnemers[len(taken) : aantal]
        taken += [asyncio.create_task(een.act(AANLOOP * nummer / len(erbij), stop)) for nummer, een in enumerate(erbij)]
        await asyncio.sleep(AANLOOP + TEMPO)
        rondes.append(await _measure(server, deelnemers[:aantal], STAP_DUUR if rondes else duur))
        print(f"  {aantal} people: p95 {rondes[-1].p95:.3f} s", file=sys.stderr, flush=True)
        if rondes[-1].p95 > HOOGSTENS:
            break
    stop.set()
    await asyncio.gather(*taken)
    return rondes


async def _measure(server: Server, deelnemers: Sequence[Deelnemer], duur: int) -> Ronde:
    begin, geheugen = monotonic(), [_read_geheugen(server)]
    for _ in range(2):
        await asyncio.sleep(duur / 2)
        geheugen.append(_read_geheugen(server))
    reacties = [reactie for een in deelnemers for reactie in een.reacties if reactie.om >= begin]
    return Ronde(len(deelnemers), duur, reacties, (geheugen[0], geheugen[1], geheugen[2]))


def _read_geheugen(server: Server) -> float:
    """MB of memory that the process has (Linux)."""
    assert server.proces is not None
    regels = Path(f"/proc/{server.proces.pid}/status").read_text(encoding="utf-8").splitlines()
    return int(next(regel for regel in regels if regel.startswith("VmRSS")).split()[1]) / 1000


def _report(inleiding: str, rondes: Sequence[Ronde], deelnemers: Sequence[Deelnemer]) -> Deel:
    eerste, laatste = rondes[0], rondes[-1]
    fouten = [fout for een in deelnemers for fout in een.fouten]
    vreemd = sorted({merk for een in deelnemers for merk in een.vreemd})
    gehaald = [ronde.mensen for ronde in rondes if ronde.p95 <= HOOGSTENS]
    grens = (
        f"between {max(gehaald, default=0)} and {laatste.mensen}"
        if laatste.p95 > HOOGSTENS
        else f"above {laatste.mensen}"
    )
    koppen = ["people", "answers/s", "p50", "p95", "p99", "longest", "p95 figure", "memory, MB"]
    tabel = Tabel(
        "Answers under load, milliseconds",
        koppen,
        [ronde.list_cellen() for ronde in rondes],
        f"The first round takes {eerste.seconden:.0f} seconds, the others {STAP_DUUR}; nobody leaves. 95% within "
        f"{HOOGSTENS:g} second: the limit lies {grens} people. Errors: {len(fouten)}. Names of others received: "
        f"{len(vreemd)}. Memory: at the start of the round, halfway, at the end.",
    )
    niet = [f"{eerste.mensen} people: p95 {eerste.p95:.2f} s"] if eerste.p95 > HOOGSTENS else []
    niet += [f"{fouten.count(fout)}× {fout}" for fout in sorted(set(fouten))]
    niet += [f"somebody received {merk}" for merk in vreemd]
    if eerste.geheugen[2] - eerste.geheugen[1] > GROEI:
        niet.append(f"no plateau: memory grew from {eerste.geheugen[1]:.0f} to {eerste.geheugen[2]:.0f} MB")
    return Deel("Load", inleiding, [tabel], niet)


def _percentile(reacties: Sequence[Reactie], grens: int) -> float:
    duren = [reactie.duur for reactie in reacties]
    return quantiles(duren, n=100, method="inclusive")[grens - 1] if len(duren) > 1 else max(duren, default=0.0)


def _milliseconds(seconden: float) -> str:
    return figure(1000 * seconden) if seconden else "-"
