# SPDX-License-Identifier: EUPL-1.2
"""Every row of every table in one form, whatever the database and its version: to move, to keep and to compare.

A row is a mapping from column to a text, a whole number or None, as SQLite has it: a moment is ISO text in UTC, yes
and no are 1 and 0.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from itertools import islice
from typing import Any, Self

from sqlalchemy import Boolean, Column, Connection, DateTime, Integer, MetaData, Table, func, insert, literal, select

from kompas.opslag.migratie import VERSIETABEL, read_versie

Rij = Mapping[str, str | int | None]
VLUCHTIG = frozenset({"sessie", "inwisselbewijs", "poging"})  # of minutes or hours: no backup keeps who is logged in
_TEGELIJK = 500  # rows


@dataclass(frozen=True, slots=True)
class Tabelstand:
    """What is in a table: the number of rows, and a SHA-256 over all of them.

    Two databases sort texts in different ways, so the order of the rows does not count.
    """

    rijen: int
    hash: str

    @classmethod
    def of(cls, regels: Iterable[str]) -> Self:
        """What these lines of `write_rij` are together."""
        afdrukken = sorted(hashlib.sha256(regel.encode()).digest() for regel in regels)
        return cls(len(afdrukken), hashlib.sha256(b"".join(afdrukken)).hexdigest())


def write_rij(rij: Rij) -> str:
    """A row as one line of JSON; equal rows give equal lines."""
    return json.dumps(dict(rij), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class Kopie:
    """All tables as they are there, also those of an older or a newer version of the app."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    @cached_property
    def _tabellen(self) -> dict[str, Table]:
        gevonden = MetaData()
        gevonden.reflect(self._verbinding)
        return {tabel.name: tabel for tabel in gevonden.sorted_tables if tabel.name != VERSIETABEL}

    @property
    def versie(self) -> str | None:
        """The version of the tables; None when this is no database of the app."""
        return read_versie(self._verbinding)

    def list_namen(self) -> list[str]:
        """The tables, each after those that it refers to."""
        return list(self._tabellen)

    def is_leeg(self) -> bool:
        """True when no table has a row."""
        return not any(
            self._verbinding.scalar(select(literal(1)).select_from(tabel).limit(1)) for tabel in self._tabellen.values()
        )

    def read(self, naam: str) -> Iterator[Rij]:
        """The rows of a table, those with a number in the order in which they were written."""
        tabel = self._tabellen[naam]
        zoek = select(tabel).order_by(*tabel.primary_key)
        rijen = self._verbinding.execute(zoek, execution_options={"yield_per": _TEGELIJK})
        for rij in rijen.mappings():
            yield {kolom: _to_plain(waarde) for kolom, waarde in rij.items()}

    def write(self, naam: str, rijen: Iterable[Rij]) -> None:
        """Add rows to a table; what comes after them is numbered on. Raises `ValueError` for rows of another table."""
        tabel = self._tabellen[naam]
        klaar = (_to_kolommen(tabel, rij) for rij in rijen)
        while deel := list(islice(klaar, _TEGELIJK)):
            self._verbinding.execute(insert(tabel), deel)
        for kolom in tabel.primary_key:
            if isinstance(kolom.type, Integer) and self._verbinding.dialect.name != "sqlite":
                self._count_on(kolom)

    def measure(self) -> dict[str, Tabelstand]:
        """What is in each table."""
        return {naam: Tabelstand.of(map(write_rij, self.read(naam))) for naam in self._tabellen}

    def find_schade(self) -> str:
        """What SQLite finds wrong with its own file, "" when it is whole. A server looks after that itself."""
        if self._verbinding.dialect.name != "sqlite":
            return ""
        regels = [
            str(rij[0])
            for wat in ("integrity_check", "foreign_key_check")
            for rij in self._verbinding.exec_driver_sql(f"PRAGMA {wat}")
        ]
        return " ".join(regel for regel in regels if regel != "ok")

    def _count_on(self, kolom: Column[Any]) -> None:
        """Let PostgreSQL number the next row behind those that are there: it counts apart from the table."""
        teller = func.pg_get_serial_sequence(kolom.table.name, kolom.name)
        hoogste = self._verbinding.scalar(select(func.max(kolom)))
        if hoogste is not None:
            self._verbinding.execute(select(func.setval(teller, hoogste)))


def _to_plain(waarde: Any) -> str | int | None:
    if isinstance(waarde, datetime):
        return waarde.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(waarde, bool):
        return int(waarde)
    if waarde is None or isinstance(waarde, str | int):
        return waarde
    raise TypeError(f"no form for a {type(waarde).__name__}")


def _to_kolommen(tabel: Table, rij: Rij) -> dict[str, Any]:
    if set(rij) != set(tabel.columns.keys()):
        raise ValueError(f"a row of {tabel.name} with other columns")
    return {kolom.name: _to_kolom(kolom, rij[kolom.name]) for kolom in tabel.columns}


def _to_kolom(kolom: Column[Any], waarde: str | int | None) -> Any:
    if waarde is None:
        return None
    if isinstance(kolom.type, Boolean):
        return bool(waarde)
    if isinstance(kolom.type, DateTime):
        return datetime.fromisoformat(str(waarde))
    return waarde
