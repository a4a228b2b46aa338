# SPDX-License-Identifier: EUPL-1.2
"""Looking after the audit log as a whole: is it whole, and which lines are old."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, delete, exists, func, select, update

from kompas.opslag.auditketen import Breuk, Breuksoort, Ketenstand, find_breuk
from kompas.opslag.auditlog import TEGELIJK, Auditlog, read_stand
from kompas.opslag.tabellen import auditketen, auditregel


@dataclass(frozen=True, slots=True)
class Ketenbevinding:
    """Where the chain should be, and the first line that does not fit; None when the log is whole."""

    stand: Ketenstand
    breuk: Breuk | None


class Auditbeheer:
    """What is done with all lines. Lines go only from the beginning, and the chain goes on from an anchor."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def check(self) -> Ketenbevinding:
        """Calculate every line again, in one pass with a part at a time in memory."""
        rij = self._verbinding.execute(select(auditketen)).one_or_none()
        stand = Ketenstand() if rij is None else read_stand(rij)
        alle = select(auditregel).order_by(auditregel.c.id).execution_options(yield_per=TEGELIJK)
        with self._verbinding.execute(alle) as regels:
            breuk = find_breuk(regels, stand)
        if breuk is not None and breuk.soort is Breuksoort.ONTBREEKT and self._is_elsewhere(breuk.nr):
            breuk = replace(breuk, soort=Breuksoort.VERPLAATST)
        return Ketenbevinding(stand, breuk)

    def count_oude(self, voor: datetime) -> int:
        """How many lines can go: those from before this moment, up to the first line that is not."""
        return self._verbinding.scalar(select(func.count()).where(auditregel.c.id < self._find_grens(voor))) or 0

    def remove_oude(self, voor: datetime, hoogstens: int) -> int:
        """Take away old lines, the oldest first, and let the chain begin behind them; returns how many went."""
        stand = Auditlog(self._verbinding).lock()
        oud = select(auditregel.c.id, auditregel.c.afdruk).where(auditregel.c.id < self._find_grens(voor))
        regels = self._verbinding.execute(oud.order_by(auditregel.c.id).limit(hoogstens)).all()
        if not regels:
            return 0
        nr, afdruk = regels[-1]
        self._verbinding.execute(
            update(auditketen).values(
                anker=afdruk,
                anker_nr=nr,
                aantal=stand.aantal - len(regels),
                opgeruimd=stand.opgeruimd + len(regels),
            )
        )
        self._verbinding.execute(delete(auditregel).where(auditregel.c.id <= nr))
        return len(regels)

    def _find_grens(self, voor: datetime) -> int:
        """The number of the first line that stays. The last one always does: SQLite would begin to count anew."""
        blijft = self._verbinding.scalar(select(func.min(auditregel.c.id)).where(auditregel.c.tijd >= voor))
        laatste = self._verbinding.scalar(select(func.max(auditregel.c.id)))
        return blijft if blijft is not None else laatste or 0

    def _is_elsewhere(self, nr: int) -> bool:
        """True when the line that should be before this one is still there."""
        vorige = select(auditregel.c.vorige).where(auditregel.c.id == nr).scalar_subquery()
        return bool(self._verbinding.scalar(select(exists().where(auditregel.c.afdruk == vorige))))
