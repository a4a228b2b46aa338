# SPDX-License-Identifier: EUPL-1.2
"""Refusals of this moment: of the same ones the first gets a line in the audit log, and what follows is counted."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select, update

from kompas.opslag.tabellen import weigering


@dataclass(frozen=True, slots=True)
class Weigering:
    """What was refused, and to whom: the fields of an audit line that say so."""

    actor: str
    actie: str
    object: str
    oorsprong: str


@dataclass(frozen=True, slots=True)
class Telling:
    """How many times the same was refused after the first one, and when the last time was."""

    wat: Weigering
    laatst: datetime
    aantal: int


class Weigeringen:
    """The refusals that are counted now. Who writes here holds `Auditlog.lock`, so that none is counted twice."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def add(self, wat: Weigering, nu: datetime) -> None:
        """Begin to count."""
        self._verbinding.execute(insert(weigering).values(**asdict(wat), begin=nu, laatst=nu, aantal=0))

    def count(self, wat: Weigering, nu: datetime) -> bool:
        """One more of the same; False when this one is not counted yet."""
        erbij = update(weigering).where(_is(wat)).values(aantal=weigering.c.aantal + 1, laatst=nu)
        return self._verbinding.execute(erbij).rowcount > 0

    def count_soorten(self, actor: str) -> int:
        """How many different refusals of this actor are counted now."""
        return self._verbinding.scalar(select(func.count()).where(weigering.c.actor == actor)) or 0

    def take_buiten(self, van: datetime, tot: datetime) -> list[Telling]:
        """Those that did not begin between these moments, in the order of the last time; they are counted no more."""
        buiten = ~weigering.c.begin.between(van, tot)
        rijen = self._verbinding.execute(delete(weigering).where(buiten).returning(weigering)).all()
        klaar = [Telling(Weigering(*rij[:4]), rij.laatst, rij.aantal) for rij in rijen]
        return sorted(klaar, key=lambda telling: (telling.laatst, *asdict(telling.wat).values()))


def _is(wat: Weigering) -> ColumnElement[Any]:
    return and_(*(weigering.c[kolom] == waarde for kolom, waarde in asdict(wat).items()))
