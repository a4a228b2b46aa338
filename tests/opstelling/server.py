# SPDX-License-Identifier: EUPL-1.2
"""Start a server on a free port, wait until it answers, and stop it with all its children."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
_WACHT = 180.0  # seconds: on a busy machine; nothing waits longer than it needs


@contextmanager
def serve_kompas(
    log: Path,
    data: Path = PROJECT / "data",
    klaar: str = "/readyz",
    poort: int | None = None,
    omgeving: Mapping[str, str] | None = None,
) -> Iterator[str]:
    """The address of the app on the content of a folder, started with the command of the README, on a free port or
    on the given one. `omgeving`: environment variables beside those of this process.

    Raises `RuntimeError` with what `log` says.
    """
    poort = poort or find_port()
    opdracht = [sys.executable, "-m", "kompas", "--data", str(data), "start", "--poort", str(poort)]
    with serve(opdracht, PROJECT, poort, klaar, log, omgeving) as adres:
        yield adres


@contextmanager
def serve(
    opdracht: Sequence[str], folder: Path, poort: int, klaar: str, log: Path, omgeving: Mapping[str, str] | None = None
) -> Iterator[str]:
    """The address of any server, once its path `klaar` answers 200. Raises `RuntimeError` with what `log` says."""
    adres = f"http://127.0.0.1:{poort}"
    with log.open("w") as uitvoer:
        alles = {**os.environ, **(omgeving or {})}
        server = subprocess.Popen(
            opdracht, cwd=folder, env=alles, stdout=uitvoer, stderr=uitvoer, start_new_session=True
        )
        try:
            if not _wait(adres + klaar, server):
                raise RuntimeError(f"the server did not start:\n{log.read_text()}")
            yield adres
        finally:
            with suppress(ProcessLookupError):
                os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=20)


def wait_ready(adres: str, klaar: str = "/readyz") -> None:
    """Until a server that somebody else started answers. Raises `RuntimeError` when it does not."""
    if not _wait(adres + klaar):
        raise RuntimeError(f"no answer from {adres}{klaar}")


def find_port() -> int:
    """A port that is free now."""
    with socket.socket() as vrij:
        vrij.bind(("127.0.0.1", 0))
        poort: int = vrij.getsockname()[1]
    return poort


def _wait(adres: str, server: subprocess.Popen[bytes] | None = None) -> bool:
    einde = time.monotonic() + _WACHT
    while time.monotonic() < einde and (server is None or server.poll() is None):
        try:
            with urllib.request.urlopen(adres, timeout=2) as antwoord:
                if antwoord.status == 200:
                    return True
        except OSError:
            time.sleep(0.25)
    return False
