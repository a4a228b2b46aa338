# SPDX-License-Identifier: EUPL-1.2
"""What was done, by whom, from where: only added to. It holds no names and nothing that anyone wrote."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

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

    def list_regels(self, van: datetime, tot: datetime) -> Iterator[Auditregel]:
        """The lines from `van` up to but not at `tot`, the newest first."""
        tabel = auditregel.c
        zoek = select(auditregel).where(tabel.tijd >= van, tabel.tijd < tot).order_by(tabel.id.desc())
        for rij in self._verbinding.execute(zoek):
            yield Auditregel(rij.tijd, rij.actor, rij.actie, rij.object, rij.resultaat, rij.oorsprong)


def _row(regel: Auditregel) -> dict[str, object]:
    return {veld: getattr(regel, veld) for veld in regel.__slots__}
