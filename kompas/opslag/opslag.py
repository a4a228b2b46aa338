# SPDX-License-Identifier: EUPL-1.2
"""The database, and the ways in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kompas.opslag.adres import read_adres
from kompas.opslag.auditlog import Ketenregel
from kompas.opslag.bestand import find_bestand, make_bestand
from kompas.opslag.migratie import is_bij, upgrade
from kompas.opslag.motor import Wijze, begin, flush_logboek, make_motor
from kompas.opslag.storing import plain_errors
from kompas.opslag.terugzetten import Herbouw, rebuild_bestand, rebuild_server
from kompas.opslag.transactie import Transactie

__all__ = ["Opslag", "Transactie"]


class Opslag:
    """The database at a URL. Every way in raises `OpslagNietBereikbaar` when it is away, read-only or full.

    Raises `OngeldigeInstelling` for what is no such URL. Threads may share one. `tell` gets the lines of the audit log
    after they are committed; it must not fail.
    """

    def __init__(self, url: str, tell: Callable[[tuple[Ketenregel, ...]], None] | None = None) -> None:
        adres = read_adres(url)
        self._tell = tell
        self._bestand = find_bestand(adres)
        self._motor = make_motor(adres)

    def exists(self) -> bool:
        """False when nobody made the database yet. Of a database server we know only when we ask it something."""
        return self._bestand is None or self._bestand.exists()

    @contextmanager
    def transaction(self) -> Iterator[Transactie]:
        """Read and change; committed at the end, undone at an error.

        Raises `GeenToegang` when something refers to what is gone, `OngeldigeTekst` for what cannot be written.
        """
        with plain_errors(), begin(self._motor, Wijze.SCHRIJVEN) as verbinding:
            transactie = Transactie(verbinding)
            yield transactie
            geschreven = transactie.auditlog.write()
        if geschreven and self._tell is not None:
            self._tell(geschreven)

    @contextmanager
    def reading(self) -> Iterator[Transactie]:
        """Only read: as things were at the first look."""
        with plain_errors(), begin(self._motor, Wijze.LEZEN) as verbinding:
            yield Transactie(verbinding)

    def is_bij(self) -> bool:
        """True when the tables are as this version of the app wants them."""
        with plain_errors():
            return is_bij(self._motor)

    def upgrade(self) -> None:
        """Bring the tables to this version, step by step; rows stay. The one way that makes a database.

        Raises `OpslagTeNieuw` when a newer app was here; then nothing is changed.
        """
        with plain_errors():
            if self._bestand is not None:
                make_bestand(self._bestand)
            upgrade(self._motor)

    def replace_alles(self, plan: Herbouw, opzij: str) -> Path | None:
        """Let rows that were kept take the place of all that is there, in tables of this version.

        Returns the file of SQLite that was there, renamed so that it ends in `opzij`; None when there was none. At any
        error nothing changes. Raises `OnderhoudGeweigerd` while anything else has the database open, and what `plan`
        raises.
        """
        self.close()
        with plain_errors():
            if self._bestand is not None:
                return rebuild_bestand(self._bestand, plan, opzij)
            rebuild_server(self._motor, plan)
            return None

    def scrub(self) -> None:
        """Leave no trace of what was deleted in the files of SQLite; while another reads, a later call does."""
        with plain_errors():
            flush_logboek(self._motor)

    def close(self) -> None:
        """Let go of all connections."""
        self._motor.dispose()
