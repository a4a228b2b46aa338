# SPDX-License-Identifier: EUPL-1.2
"""What was done, by whom, from where: only added to. It holds no names and nothing that anyone wrote."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, or_, select, text, update

from kompas.opslag.auditketen import Ketenstand, hash_regel
from kompas.opslag.tabellen import auditketen, auditregel

TEGELIJK = 2_000  # lines in memory while all are read


@dataclass(frozen=True, slots=True)
class Auditregel:
    """One line, with the six fields of BIO 8.15.01. `actor`: the id of an account, "" for somebody without one.

    `aantal`: how many times; more than one for refusals that came so often that they were counted. `tijd` is then that
    of the last one.
    """

    tijd: datetime
    actor: str
    actie: str
    object: str
    resultaat: str
    oorsprong: str
    aantal: int = 1


@dataclass(frozen=True, slots=True)
class Ketenregel:
    """A line as it stands in the chain: its number, its SHA-256 and that of the line before it."""

    id: int
    regel: Auditregel
    vorige: str
    afdruk: str


class Auditlog:
    """The lines of the audit log, in the order of writing. What was added is read from the next transaction on."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding
        self._nieuw: list[Auditregel] = []

    def add(self, regel: Auditregel) -> None:
        """One line more, at the end of this transaction."""
        self._nieuw.append(regel)

    def write(self) -> tuple[Ketenregel, ...]:
        """Put what was added into the chain. The last step of a transaction: other writers wait from here on."""
        if not self._nieuw:
            return ()
        stand, geschreven = self.lock(), []
        kop = stand.kop
        for regel in self._nieuw:
            schakel = {"vorige": kop, "afdruk": hash_regel(kop, regel)}
            gedaan = self._verbinding.execute(insert(auditregel).values(**asdict(regel), **schakel))
            (nr,) = gedaan.inserted_primary_key or (0,)
            geschreven.append(Ketenregel(nr, regel, **schakel))
            kop = schakel["afdruk"]
        self._verbinding.execute(update(auditketen).values(kop=kop, aantal=stand.aantal + len(geschreven)))
        self._nieuw.clear()
        return tuple(geschreven)

    def lock(self) -> Ketenstand:
        """Where the chain is; whoever else wants to add waits until this transaction ends."""
        zoek = select(auditketen).with_for_update()
        rij = self._verbinding.execute(zoek).one_or_none()
        if rij is None:
            self._verbinding.execute(_EERSTE, asdict(Ketenstand()))
            rij = self._verbinding.execute(zoek).one()
        return read_stand(rij)

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

    def stream_keten(self, sinds: datetime) -> Iterator[Ketenregel]:
        """The lines from a moment on with their place in the chain, the oldest first, a part at a time in memory."""
        zoek = select(auditregel).where(auditregel.c.tijd >= sinds).order_by(auditregel.c.id)
        for rij in self._verbinding.execute(zoek.execution_options(yield_per=TEGELIJK)):
            yield Ketenregel(rij.id, _to_regel(rij), rij.vorige, rij.afdruk)

    def _read(self, zoek: Select[Any]) -> Iterator[Auditregel]:
        for rij in self._verbinding.execute(zoek.order_by(auditregel.c.id.desc())):
            yield _to_regel(rij)


_EERSTE = text(  # two servers may write their first line at once
    "INSERT INTO auditketen (id, aantal, kop, anker, anker_nr, opgeruimd) "
    "VALUES ('auditlog', :aantal, :kop, :anker, :anker_nr, :opgeruimd) ON CONFLICT (id) DO NOTHING"
)


def read_stand(rij: Row[Any]) -> Ketenstand:
    """The head of the chain, of a row of its table."""
    return Ketenstand(rij.aantal, rij.kop, rij.anker, rij.anker_nr, rij.opgeruimd)


def _to_regel(rij: Row[Any]) -> Auditregel:
    return Auditregel(rij.tijd, rij.actor, rij.actie, rij.object, rij.resultaat, rij.oorsprong, rij.aantal)
