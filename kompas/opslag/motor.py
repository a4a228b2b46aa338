# SPDX-License-Identifier: EUPL-1.2
"""The connection to the database, set so that what is committed stays."""

import sqlite3
from contextlib import closing
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from kompas.opslag.bestand import find_bestand, name_existing

ALLEEN_LEZEN = "alleen_lezen"
_WACHT = 5.0  # seconds that a transaction waits for that of another


def make_motor(url: URL) -> Engine:
    """The engine for a database. SQLite gets a write-ahead log that is flushed at every commit."""
    vast: dict[str, Any] = {"hide_parameters": True, "pool_timeout": _WACHT}
    if url.get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, **vast)
    pad = find_bestand(url)
    motor = create_engine(name_existing(url, pad) if pad else url, connect_args={"timeout": _WACHT}, **vast)
    event.listen(motor, "connect", _prepare)
    event.listen(motor, "begin", _begin)
    return motor


def flush_logboek(motor: Engine) -> None:
    """Move the write-ahead log of SQLite, which still holds what was deleted, into the file, and empty it."""
    if motor.dialect.name == "sqlite":
        with closing(motor.raw_connection()) as verbinding:
            verbinding.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _prepare(verbinding: sqlite3.Connection, _: Any) -> None:
    """Transactions begin when SQLAlchemy says so, not at the first change; a process or a machine may stop any time."""
    verbinding.isolation_level = None
    for regel in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
        verbinding.execute(f"PRAGMA {regel}")


def _begin(verbinding: Connection) -> None:
    """Who will write says so at once: two who begin by reading could not both go on."""
    wijze = "DEFERRED" if verbinding.get_execution_options().get(ALLEEN_LEZEN) else "IMMEDIATE"
    verbinding.exec_driver_sql(f"BEGIN {wijze}")
