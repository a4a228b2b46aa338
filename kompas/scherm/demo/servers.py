# SPDX-License-Identifier: EUPL-1.2
"""The demo itself: two organisations, each a server with a database of its own, until somebody stops them."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from kompas.diensten.demo import check_demo, make_demo, name_omgeving
from kompas.inhoud import Inhoudsmap, load_catalogus, load_huisstijl
from kompas.scherm.demo.balk import BUUR_NAAM, BUUR_POORT

_TEL = 0.3  # seconds
_STOP = [getattr(signal, naam) for naam in ("SIGTERM", "SIGHUP") if hasattr(signal, naam)]  # elsewhere; window closed


def prepare_demo() -> None:
    """Raises `DemoGeweigerd` where something may be real, and `OngeldigeInstelling`; else the demo can begin.

    Everything that can be on is on. That has to be said before the settings are read for the first time.
    """
    os.environ["KOMPAS_OR_AKKOORD"] = "true"
    check_demo()


def run_demo(folders: tuple[Path, Path], poort: int) -> int:
    """Serve two organisations, at `poort` and the next one, until this is stopped or one of them stops.

    Each has made-up people and a copy of its content in a temporary folder, which is gone at the end: whatever somebody
    does in the demo, nothing outside it changes. Returns the exit status. Raises `OngeldigeInhoud`.
    """
    for sein in _STOP:
        signal.signal(sein, lambda *_: sys.exit(0))
    with (
        suppress(KeyboardInterrupt),
        TemporaryDirectory(prefix="kompas-demo-") as tijdelijk,
        _serve(folders, Path(tijdelijk), poort) as servers,
    ):
        return _wait(servers)
    return 0


def _fill(folder: Path, plek: Path) -> Path:
    """Make the people of this organisation in a new folder `plek`; returns the copy of its content, in there too."""
    bestanden = Inhoudsmap.from_folder(folder)
    catalogus = load_catalogus(bestanden.functies, bestanden.tags)
    plek.mkdir(mode=0o700)
    kopie = shutil.copytree(folder, plek / "inhoud")
    shutil.copy(bestanden.tags, kopie)  # it may lie elsewhere
    make_demo(plek, catalogus, datetime.now(UTC))
    return kopie


@contextmanager
def _serve(folders: Sequence[Path], tijdelijk: Path, poort: int) -> Iterator[Sequence["subprocess.Popen[bytes]"]]:
    """A server for each organisation, as soon as its people are there; none of them afterwards, whatever happens."""
    servers: list[subprocess.Popen[bytes]] = []
    try:
        for nummer, folder in enumerate(folders):
            buur, plek = 1 - nummer, tijdelijk / str(nummer)
            kopie = _fill(folder, plek)
            omgeving = {
                **name_omgeving(plek),
                BUUR_NAAM: load_huisstijl(folders[buur] / "huisstijl.yaml").organisatie,
                BUUR_POORT: str(poort + buur),
            }
            opdracht = [sys.executable, "-m", "kompas", "--data", str(kopie), "start", "--poort", str(poort + nummer)]
            servers.append(subprocess.Popen(opdracht, env={**os.environ, **omgeving}))  # noqa: S603  our own command
        yield servers
    finally:
        for sein in (signal.SIGINT, *_STOP):  # who presses Ctrl+C twice leaves nothing behind either
            signal.signal(sein, signal.SIG_IGN)
        for server in servers:
            server.terminate()
        for server in servers:
            server.wait()


def _wait(servers: Sequence["subprocess.Popen[bytes]"]) -> int:
    """The exit status of the first one that stops: one municipality is no demo."""
    while True:
        for server in servers:
            status = server.poll()
            if status is not None:
                return status
        time.sleep(_TEL)
