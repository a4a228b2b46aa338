# SPDX-License-Identifier: EUPL-1.2
"""kill -9 of the real server while people write, on both databases: what the screen confirmed must be there."""

import asyncio
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from benchmarks.aanval import Doelwit, Ronde, read_dossier, write_and_kill
from benchmarks.doelwit import Server
from benchmarks.oordeel import Oordeel, find_midden
from benchmarks.schrijver import Schrijver, find_half, find_heel
from benchmarks.verslag import Deel, Tabel, figure
from kompas.opslag import Opslag
from tests.opstelling.chromium import find_chromium
from tests.opstelling.postgres import Postgres
from tests.opstelling.server import find_port

DATABASES = ("SQLite", "PostgreSQL")
SAVES = 200  # for each database
_PER_RONDE, _KILLS = 200, 12  # a dossier holds no more texts than that of four people
_TITEL = "Certainty"


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """What happened on one database. `starttijden` of the app and `duur` are in seconds."""

    database: str
    rondes: Sequence[Ronde]
    oordeel: Oordeel
    starttijden: Sequence[float]
    duur: float

    def list_rijen(self) -> list[list[object]]:
        """The figures."""
        terug = [tijd for ronde in self.rondes for een in ronde.schrijvers for tijd in een.terug]
        return [
            ["kills (SIGKILL), one right after the last confirmation", sum(ronde.kills for ronde in self.rondes)],
            *self.oordeel.list_rijen(),
            ["seconds from a kill to the next confirmation in a tab, median", find_midden(terug)],
            ["the same, longest", figure(max(terug)) if terug else "-"],
            ["seconds to start the server, median", find_midden(self.starttijden)],
            ["seconds in all", figure(self.duur)],
        ]

    def list_fouten(self) -> list[str]:
        """What must not be."""
        onaf = ["not finished in time"] if not all(ronde.klaar for ronde in self.rondes) else []
        return [f"{self.database}: {fout}" for fout in (*self.oordeel.list_fouten(), *onaf)]


def run(*, snel: bool, saves: int = SAVES) -> Deel:
    """Let them write and kill, on each database; then compare what was confirmed with what is there."""
    aantal = 8 if snel else saves
    inleiding = (
        f"People with an account write in a real tab each, four at a time, {aantal} texts on each database. The server "
        "is killed (SIGKILL) at random moments (fixed seed) and started again; the tabs find it by themselves. On "
        "PostgreSQL every second kill takes the database server along. Confirmed is what the screen confirms: after "
        'the text was typed it says "Bewaard om ..." and the text stands there.'
    )
    if find_chromium() is None:
        return Deel(_TITEL, f"{inleiding} Skipped: there is no Chromium.")
    uitkomsten = [_attack(database, aantal) for database in DATABASES]
    rijen = [
        [namen[0], *(rij[1] for rij in (namen, *rest))]
        for namen, *rest in zip(*(een.list_rijen() for een in uitkomsten))
    ]
    tabel = Tabel("Kept under fire", ["what", *DATABASES], rijen)
    return Deel(_TITEL, inleiding, [tabel], [fout for een in uitkomsten for fout in een.list_fouten()])


def _attack(database: str, saves: int) -> Uitkomst:
    begin, rondes = monotonic(), []
    with _open_doelwit(database) as doelwit:
        for nummer, hier in enumerate(_split(saves)):
            rondes.append(asyncio.run(write_and_kill(doelwit, nummer, hier, max(2, hier * _KILLS // _PER_RONDE))))
        return Uitkomst(
            database, rondes, _judge(rondes, doelwit.opslag), doelwit.server.starttijden, monotonic() - begin
        )


def _split(saves: int) -> list[int]:
    return [min(_PER_RONDE, saves - gehad) for gehad in range(0, saves, _PER_RONDE)]


@contextmanager
def _open_doelwit(database: str) -> Iterator[Doelwit]:
    postgres = Postgres() if database == "PostgreSQL" else None
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'kompas.db'}"
        if postgres is not None:
            postgres.start()
            url = postgres.url(postgres.make_database())
        server = Server(find_port(), url, Path(folder) / "log.txt")
        try:
            with closing(Opslag(url)) as opslag:
                opslag.upgrade()
                yield Doelwit(server, opslag, postgres)
        finally:
            server.kill()
            if postgres is not None:
                postgres.remove()


def _judge(rondes: Sequence[Ronde], opslag: Opslag) -> Oordeel:
    """All rounds together; a number before each text keeps those of another round apart."""
    mensen: list[tuple[int, Schrijver, str]] = [
        (ronde.nummer, een, read_dossier(opslag, een)) for ronde in rondes for een in ronde.schrijvers
    ]
    with opslag.reading() as tx:
        schade = tx.kopie.find_schade()
    return Oordeel(
        bevestigd={f"{nummer} {tekst}": tijd for nummer, een, _ in mensen for tekst, tijd in een.bevestigd.items()},
        getypt={f"{nummer} {tekst}" for nummer, een, _ in mensen for tekst in een.getypt},
        aanwezig=Counter(f"{nummer} {tekst}" for nummer, _, inhoud in mensen for tekst in find_heel(inhoud)),
        half=[rest for _, _, inhoud in mensen for rest in find_half(inhoud)],
        schijn=[tekst for ronde in rondes for tekst in ronde.schijn],
        gaaf=schade or "ok",
    )
