# SPDX-License-Identifier: EUPL-1.2
"""What was done, by whom, from where: only added to. It holds no names and nothing that anyone wrote."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, insert, or_, select

from kompas.opslag.tabellen import auditregel


@dataclass(frozen=True, slots=True)
class Auditregel:
    """One line, with the six fields of BIO 8.15.01. `actor`: the id of an account, "" for somebody without one."""

    tijd: datetime
    actor: str
    actie: str
    object: str
    resultaat: str
    oorsprong: str


class Auditlog:
    """The lines of the audit log, in the order of writing."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def add(self, regel: Auditregel) -> None:
        """Write one line."""
        self._verbinding.execute(insert(auditregel).values(**_row(regel)))

    def list_regels(
        self, van: datetime, tot: datetime, *, actie: str = "", resultaat: str = "", actor: str | None = None
    ) -> Iterator[Auditregel]:
        """The lines from `van` up to but not at `tot`, the newest first; of one action, result or actor if given."""
        tabel = auditregel.c
        zoek = select(auditregel).where(tabel.tijd >= van, tabel.tijd < tot)
        for kolom, waarde in ((tabel.actie, actie or None), (tabel.resultaat, resultaat or None), (tabel.actor, actor)):
            zoek = zoek if waarde is None else zoek.where(kolom == waarde)
        yield from self._read(zoek)

    def list_over(self, gebruiker_id: str) -> Iterator[Auditregel]:
        """The lines of what this person did, and of what others did with the account, the newest first."""
        tabel = auditregel.c
        over = tabel.object.endswith(f":{gebruiker_id}", autoescape=True)
        yield from self._read(select(auditregel).where(or_(tabel.actor == gebruiker_id, over)))

    def list_acties(self) -> list[str]:
        """The name of every action that was ever recorded, in order of the alphabet."""
        return list(self._verbinding.scalars(select(auditregel.c.actie).distinct().order_by(auditregel.c.actie)))

    def _read(self, zoek: Select[Any]) -> Iterator[Auditregel]:
        for rij in self._verbinding.execute(zoek.order_by(auditregel.c.id.desc())):
            yield Auditregel(rij.tijd, rij.actor, rij.actie, rij.object, rij.resultaat, rij.oorsprong)


def _row(regel: Auditregel) -> dict[str, object]:
    return {veld: getattr(regel, veld) for veld in regel.__slots__}
