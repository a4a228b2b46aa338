# SPDX-License-Identifier: EUPL-1.2
"""What is there makes place for what was kept: all of it at once, or nothing changes."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, MetaData

from kompas.kern.fouten import OnderhoudGeweigerd
from kompas.opslag.bestand import make_bestand
from kompas.opslag.migratie import rebuilding, run_stappen
from kompas.opslag.motor import make_motor
from kompas.opslag.transactie import Transactie

_NAAST = ("", "-wal", "-shm")  # a database of SQLite, the log of what is not in it yet, and its index
_ANDEREN = (
    "SELECT count(*) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
)
_FUNCTIES = (
    "SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = current_schema()::regnamespace "
    "AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')"
)
_IN_GEBRUIK = (
    "Iets anders gebruikt deze database nog. Stop het kompas op alle servers, "
    "en sluit andere programma's die de database open hebben."
)


@dataclass(frozen=True, slots=True)
class Herbouw:
    """How a database is built anew. `versie`: that of the tables that `vul` puts rows in.

    `bewaar` gets what is on a database server before it goes (a file of SQLite is kept as it is); `sluit_af` gets the
    tables of now, with all rows. Any error leaves everything as it was.
    """

    versie: str
    bewaar: Callable[[Transactie], None]
    vul: Callable[[Transactie], None]
    sluit_af: Callable[[Transactie], None]


def rebuild_server(motor: Engine, plan: Herbouw) -> None:
    """Build anew on a database server, in one transaction. Raises `OnderhoudGeweigerd` while others are there."""
    with rebuilding(motor) as verbinding:
        if verbinding.exec_driver_sql(_ANDEREN).scalar():
            raise OnderhoudGeweigerd(_IN_GEBRUIK)
        plan.bewaar(Transactie(verbinding))
        _clear(verbinding)
        _fill(verbinding, plan)


def rebuild_bestand(pad: Path, plan: Herbouw, opzij: str) -> Path | None:
    """Build a new file of SQLite beside the one at `pad`, and let it take its place.

    Returns the file that was there, under its new name that ends in `opzij`; None when there was none. Raises
    `OnderhoudGeweigerd` while another has it open, and `OSError`.
    """
    nieuw = pad.with_name(f".{pad.name}.nieuw")
    try:
        _remove(nieuw)
        make_bestand(nieuw)
        motor = make_motor(URL.create("sqlite", database=str(nieuw)))
        try:
            with rebuilding(motor) as verbinding:
                _fill(verbinding, plan)
        finally:
            motor.dispose()
        return _take_place(nieuw, pad, opzij)
    finally:
        _remove(nieuw)


def _fill(verbinding: Connection, plan: Herbouw) -> None:
    run_stappen(verbinding, plan.versie)
    plan.vul(Transactie(verbinding))
    run_stappen(verbinding)
    laatste = Transactie(verbinding)
    plan.sluit_af(laatste)
    laatste.auditlog.write()


def _clear(verbinding: Connection) -> None:
    """Nothing of the app is left: dropping a table asks no trigger, and what triggers call goes too."""
    gevonden = MetaData()
    gevonden.reflect(verbinding)
    gevonden.drop_all(verbinding)
    for functie in verbinding.exec_driver_sql(_FUNCTIES).scalars().all():
        verbinding.exec_driver_sql(f"DROP FUNCTION {functie}")


def _take_place(nieuw: Path, pad: Path, opzij: str) -> Path | None:
    if not pad.exists():
        nieuw.rename(pad)
        return None
    _fold_logboek(pad)
    namen = (pad.with_name(f"{pad.name}.{opzij}{nummer or ''}") for nummer in count())
    oud = next(naam for naam in namen if not naam.exists())
    _move(pad, oud)
    try:
        nieuw.rename(pad)
    except OSError:
        _move(oud, pad)
        raise
    return oud


def _fold_logboek(pad: Path) -> None:
    """Leave one file without a log beside it, which SQLite would take for that of the new file.

    That takes that nobody else has it open. A file that is too damaged to open keeps its log, under its new name.
    """
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(f"{pad.as_uri()}?mode=rw", uri=True)) as verbinding:
        try:
            verbinding.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.OperationalError as fout:
            if fout.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise OnderhoudGeweigerd(_IN_GEBRUIK) from None
            raise


def _move(van: Path, naar: Path) -> None:
    for deel in _NAAST:
        with suppress(FileNotFoundError):
            Path(f"{van}{deel}").rename(f"{naar}{deel}")


def _remove(pad: Path) -> None:
    for deel in _NAAST:
        Path(f"{pad}{deel}").unlink(missing_ok=True)
