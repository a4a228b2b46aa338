# SPDX-License-Identifier: EUPL-1.2
"""What is past its time and of nobody any more: counted, and deleted a number of rows at a time."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, Table, delete, func, select

from kompas.opslag.tabellen import correctie, deling, inwisselbewijs, peiling, peilingtekst, poging, sessie

_OPEN = "open"  # the state of a proposal that nobody answered


class Restant(StrEnum):
    """A kind of rows that go; the value is its name in the report and in the audit log."""

    SESSIES = "sessies"
    BEWIJZEN = "inwisselbewijzen"
    POGINGEN = "inlogpogingen"
    DELINGEN = "delingen"
    CHECKTEKSTEN = "checkteksten"
    CORRECTIES = "correcties"


@dataclass(frozen=True, slots=True)
class Grenzen:
    """What ended before these moments goes: sessions by begin and by last use, the rest by its end."""

    nu: datetime
    sessie_begin: datetime
    sessie_laatst: datetime
    poging: datetime
    deling: datetime
    check: datetime
    correctie: date


class Restanten:
    """Counting and deleting, for every kind in the same way. Who looked goes with what was shared."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def count(self, soort: Restant, grenzen: Grenzen) -> int:
        """How many rows of this kind are past their time."""
        tabel, voorbij = _find_voorbij(soort, grenzen)
        return int(self._verbinding.scalar(select(func.count()).select_from(tabel).where(voorbij)) or 0)

    def remove(self, soort: Restant, grenzen: Grenzen, hoogstens: int) -> int:
        """Delete so many of them; returns how many. 0: none is left."""
        tabel, voorbij = _find_voorbij(soort, grenzen)
        (sleutel,) = tabel.primary_key
        deze = select(sleutel).where(voorbij).order_by(sleutel).limit(hoogstens)
        return self._verbinding.execute(delete(tabel).where(sleutel.in_(deze))).rowcount


def _find_voorbij(soort: Restant, grenzen: Grenzen) -> tuple[Table, ColumnElement[bool]]:
    afgehandeld = correctie.c.staat != _OPEN
    einde_check = func.coalesce(peiling.c.gesloten, peiling.c.tot)
    keuzes: dict[Restant, tuple[Table, ColumnElement[bool]]] = {
        Restant.SESSIES: (sessie, (sessie.c.begin < grenzen.sessie_begin) | (sessie.c.laatst < grenzen.sessie_laatst)),
        Restant.BEWIJZEN: (inwisselbewijs, inwisselbewijs.c.verloopt <= grenzen.nu),
        Restant.POGINGEN: (poging, poging.c.tijd < grenzen.poging),
        Restant.DELINGEN: (deling, (deling.c.tot < grenzen.deling) | (deling.c.ingetrokken < grenzen.deling)),
        Restant.CHECKTEKSTEN: (
            peilingtekst,
            peilingtekst.c.peiling_id.in_(select(peiling.c.id).where(einde_check < grenzen.check)),
        ),
        Restant.CORRECTIES: (correctie, afgehandeld & (correctie.c.dag < grenzen.correctie.isoformat())),
    }
    return keuzes[soort]
