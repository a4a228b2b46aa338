# SPDX-License-Identifier: EUPL-1.2
"""The connection to the database, set so that what is committed stays."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from kompas.opslag.bestand import find_bestand, find_kenmerk, name_existing

_EVEN = 0.02  # seconds between two attempts
_WACHT = 5  # seconds that one waits for another, or for a server that does not answer


class Wijze(Enum):
    """What a transaction is for; the value is how SQLite begins it.

    Who will write says so at once: two who begin by reading could not both go on. Rebuilding a table in SQLite means
    dropping it, with which everything that refers to it would go: `kompas.opslag.migratie` checks afterwards.
    """

    LEZEN = ("PRAGMA query_only = ON", "BEGIN DEFERRED")
    SCHRIJVEN = ("PRAGMA query_only = OFF", "PRAGMA foreign_keys = ON", "BEGIN IMMEDIATE")
    VERBOUWEN = ("PRAGMA query_only = OFF", "PRAGMA foreign_keys = OFF", "BEGIN IMMEDIATE")
    POETSEN = ("PRAGMA query_only = OFF",)  # no transaction: the log cannot be emptied within one


def make_motor(url: URL) -> Engine:
    """The engine for a database. SQLite gets a write-ahead log that is flushed at every commit."""
    vast: dict[str, Any] = {"hide_parameters": True, "pool_timeout": _WACHT}
    if url.get_backend_name() != "sqlite":
        motor = create_engine(url, connect_args={"connect_timeout": _WACHT}, pool_pre_ping=True, **vast)
        event.listen(motor, "connect", _prepare_server)
        return motor
    pad = find_bestand(url)
    motor = create_engine(name_existing(url, pad) if pad else url, connect_args={"timeout": _WACHT}, **vast)
    event.listen(motor, "connect", _prepare_sqlite)
    event.listen(motor, "begin", _begin_sqlite)
    if pad:
        _follow_bestand(motor, pad)
    return motor


@contextmanager
def begin(motor: Engine, wijze: Wijze) -> Iterator[Connection]:
    """One transaction: committed at the end, undone at an error. Reading sees things as they were at the first look."""
    opties: dict[str, Any] = {"wijze": wijze}
    if wijze is Wijze.LEZEN and motor.dialect.name != "sqlite":
        opties |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with motor.connect() as verbinding, verbinding.execution_options(**opties).begin():
        yield verbinding


def flush_logboek(motor: Engine) -> None:
    """Move the write-ahead log of SQLite, which still holds what was deleted, into the file, and empty it."""
    if motor.dialect.name == "sqlite":
        with begin(motor, Wijze.POETSEN) as verbinding:
            verbinding.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _prepare_server(verbinding: Any, _: Any) -> None:
    """Nobody waits longer for a lock than SQLite would let them."""
    verbinding.execute(f"SET lock_timeout TO '{_WACHT}s'")
    verbinding.commit()


def _prepare_sqlite(verbinding: sqlite3.Connection, _: Any) -> None:
    """Transactions begin when SQLAlchemy says so, not at the first change; a process or a machine may stop any time."""
    verbinding.isolation_level = None
    _switch_to_wal(verbinding)
    for regel in ("synchronous = FULL", "secure_delete = ON"):
        verbinding.execute(f"PRAGMA {regel}")


def _switch_to_wal(verbinding: sqlite3.Connection) -> None:
    """The one step for which SQLite does not wait itself: another process may be at it in a new file."""
    einde = monotonic() + _WACHT
    while True:
        try:
            verbinding.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as fout:
            if fout.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > einde:
                raise
            sleep(_EVEN)
        else:
            return


def _follow_bestand(motor: Engine, pad: Path) -> None:
    """A connection goes on writing in a file that was deleted or replaced: whoever trusted that would lose it."""

    def note(_: Any, verbinding: ConnectionPoolEntry) -> None:
        verbinding.info["bestand"] = find_kenmerk(pad)

    def compare(_: Any, verbinding: ConnectionPoolEntry, __: Any) -> None:
        if verbinding.info["bestand"] != find_kenmerk(pad):
            raise DisconnectionError

    event.listen(motor, "connect", note)
    event.listen(motor, "checkout", compare)


def _begin_sqlite(verbinding: Connection) -> None:
    for regel in verbinding.get_execution_options().get("wijze", Wijze.SCHRIJVEN).value:
        verbinding.exec_driver_sql(regel)
