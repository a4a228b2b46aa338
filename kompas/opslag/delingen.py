# SPDX-License-Identifier: EUPL-1.2
"""Who lets whom see what, until when, and when they looked."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from kompas.opslag.tabellen import deling, inzage


@dataclass(frozen=True, slots=True)
class Deling:
    """A permission of `eigenaar_id` for `ontvanger_id`; `onderdelen` holds the values of the parts, sorted.

    It ends at `tot`, or at `ingetrokken` when that is earlier.
    """

    id: str
    eigenaar_id: str
    ontvanger_id: str
    onderdelen: tuple[str, ...]
    begin: datetime
    tot: datetime
    ingetrokken: datetime | None = None

    def is_open(self, nu: datetime) -> bool:
        """True while the other may look."""
        return self.ingetrokken is None and self.begin <= nu < self.tot


class Delingen:
    """The permissions, by id, by owner and by receiver, the newest first."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def add(self, nieuw: Deling) -> None:
        """Keep a new permission."""
        waarden: dict[str, Any] = {veld: getattr(nieuw, veld) for veld in nieuw.__slots__}
        self._verbinding.execute(insert(deling).values(waarden | {"onderdelen": " ".join(nieuw.onderdelen)}))

    def find(self, deling_id: str) -> Deling | None:
        """The permission with this id, or None."""
        rij = self._verbinding.execute(select(deling).where(deling.c.id == deling_id)).one_or_none()
        return None if rij is None else _read(rij)

    def list_van(self, eigenaar_id: str) -> list[Deling]:
        """All permissions that this person gave, also those that ended."""
        return self._list(deling.c.eigenaar_id == eigenaar_id)

    def list_voor(self, ontvanger_id: str) -> list[Deling]:
        """All permissions that this person got, also those that ended."""
        return self._list(deling.c.ontvanger_id == ontvanger_id)

    def list_mensen(self, nu: datetime) -> set[str]:
        """The ids of everybody who gave or got a permission that is open now."""
        open_ = deling.c.ingetrokken.is_(None) & (deling.c.begin <= nu) & (nu < deling.c.tot)
        rijen = self._verbinding.execute(select(deling.c.eigenaar_id, deling.c.ontvanger_id).where(open_))
        return {wie for rij in rijen for wie in rij}

    def withdraw(self, deling_id: str, nu: datetime) -> None:
        """End a permission now; one that was withdrawn before keeps its moment."""
        open_ = (deling.c.id == deling_id) & deling.c.ingetrokken.is_(None)
        self._verbinding.execute(update(deling).where(open_).values(ingetrokken=nu))

    def remove_van(self, eigenaar_id: str) -> int:
        """Forget all permissions that this person gave, and who looked; returns how many."""
        return self._verbinding.execute(delete(deling).where(deling.c.eigenaar_id == eigenaar_id)).rowcount

    def add_inzage(self, deling_id: str, nu: datetime) -> None:
        """The receiver looked."""
        self._verbinding.execute(insert(inzage).values(deling_id=deling_id, tijd=nu))

    def find_laatste_inzage(self, deling_id: str) -> datetime | None:
        """When the receiver last looked, None for never."""
        laatst = select(inzage.c.tijd).where(inzage.c.deling_id == deling_id).order_by(inzage.c.tijd.desc()).limit(1)
        moment: datetime | None = self._verbinding.execute(laatst).scalar_one_or_none()
        return moment

    def list_inzagen(self, eigenaar_id: str) -> list[tuple[Deling, datetime]]:
        """Every look of others at what this person shared, the newest first."""
        return self._list_inzagen(deling.c.eigenaar_id == eigenaar_id)

    def list_inzagen_door(self, ontvanger_id: str) -> list[tuple[Deling, datetime]]:
        """Every look of this person at what others shared, the newest first."""
        return self._list_inzagen(deling.c.ontvanger_id == ontvanger_id)

    def _list_inzagen(self, waar: Any) -> list[tuple[Deling, datetime]]:
        zoek = select(deling, inzage.c.tijd.label("keek")).join(inzage).where(waar)
        rijen = self._verbinding.execute(zoek.order_by(inzage.c.tijd.desc(), inzage.c.id.desc()))
        return [(_read(rij), rij.keek) for rij in rijen]

    def _list(self, waar: Any) -> list[Deling]:
        zoek = select(deling).where(waar).order_by(deling.c.begin.desc(), deling.c.id)
        return [_read(rij) for rij in self._verbinding.execute(zoek)]


def _read(rij: Row[Any]) -> Deling:
    return Deling(
        id=rij.id,
        eigenaar_id=rij.eigenaar_id,
        ontvanger_id=rij.ontvanger_id,
        onderdelen=tuple(rij.onderdelen.split()),
        begin=rij.begin,
        tot=rij.tot,
        ingetrokken=rij.ingetrokken,
    )
