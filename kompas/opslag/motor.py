# SPDX-License-Identifier: EUPL-1.2
"""The connection to the database, set so that what is committed stays."""

import sqlite3
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url

ALLEEN_LEZEN = "alleen_lezen"
_WACHT = 5.0  # seconds that a transaction waits for that of another


def make_motor(url: str) -> Engine:
    """The engine for a database URL of SQLAlchemy. SQLite gets a write-ahead log that is flushed at every commit.

    Raises `sqlalchemy.exc.ArgumentError` for what is no URL.
    """
    if make_url(url).get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True)
    motor = create_engine(url, connect_args={"timeout": _WACHT})
    event.listen(motor, "connect", _prepare)
    event.listen(motor, "begin", _begin)
    return motor


def _prepare(verbinding: sqlite3.Connection, _: Any) -> None:
    """Transactions begin when SQLAlchemy says so, not at the first change; a process or a machine may stop any time."""
    verbinding.isolation_level = None
    for regel in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        verbinding.execute(f"PRAGMA {regel}")


def _begin(verbinding: Connection) -> None:
    """Who will write says so at once: two who begin by reading could not both go on."""
    wijze = "DEFERRED" if verbinding.get_execution_options().get(ALLEEN_LEZEN) else "IMMEDIATE"
    verbinding.exec_driver_sql(f"BEGIN {wijze}")
