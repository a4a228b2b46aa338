# SPDX-License-Identifier: EUPL-1.2
"""When an account was last used, and the database as a whole, as far as that is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select, true

from kompas.opslag.tabellen import auditregel, dossier, gebruiker, sessie


@dataclass(frozen=True, slots=True)
class Gebruik:
    """What is known of the use of an account. `bewaard`: when its dossier was last saved, None without a dossier."""

    gebruiker_id: str
    gemaakt: datetime
    ingelogd: date | None
    bewaard: datetime | None


class Gebruiksmomenten:
    """The use of accounts; the dossiers themselves are not read."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def find(self, gebruiker_id: str) -> Gebruik | None:
        """Of one account, None when it is not there."""
        return next(self._list(gebruiker.c.id == gebruiker_id), None)

    def list_alle(self) -> list[Gebruik]:
        """Of every account, by id."""
        return list(self._list(true()))

    def find_nieuwste(self) -> datetime | None:
        """The newest moment at which anything was recorded or anybody was there; None when that never was."""
        momenten = [self._verbinding.scalar(select(func.max(kolom))) for kolom in (auditregel.c.tijd, sessie.c.laatst)]
        return max((moment for moment in momenten if moment is not None), default=None)

    def _list(self, waar: ColumnElement[bool]) -> Iterator[Gebruik]:
        kolommen: Any = gebruiker.c.id, gebruiker.c.gemaakt, gebruiker.c.laatst_ingelogd, dossier.c.gewijzigd
        zoek = select(*kolommen).outerjoin(dossier).where(waar).order_by(gebruiker.c.id)
        for rij in self._verbinding.execute(zoek):
            ingelogd = date.fromisoformat(rij.laatst_ingelogd) if rij.laatst_ingelogd else None
            yield Gebruik(rij.id, rij.gemaakt, ingelogd, rij.gewijzigd)
