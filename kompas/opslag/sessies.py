# SPDX-License-Identifier: EUPL-1.2
"""Who is logged in where, and the tickets that lead there. A key is a SHA-256: what is stolen here opens nothing."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from kompas.opslag.tabellen import inwisselbewijs, sessie


@dataclass(frozen=True, slots=True)
class Sessie:
    """One browser in which somebody is logged in."""

    sleutel: str
    gebruiker_id: str
    begin: datetime
    laatst: datetime


class Sessies:
    """Sessions and tickets, by key."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def add_bewijs(self, sleutel: str, gebruiker_id: str, browser: str, verloopt: datetime) -> None:
        """Keep a ticket that works once, until `verloopt`, for this browser only."""
        waarden = {"sleutel": sleutel, "gebruiker_id": gebruiker_id, "browser": browser, "verloopt": verloopt}
        self._verbinding.execute(insert(inwisselbewijs).values(waarden))

    def take_bewijs(self, sleutel: str, browser: str, nu: datetime) -> str | None:
        """The person of a ticket, which is gone afterwards; None for a wrong, old or other browser's one."""
        kolom = inwisselbewijs.c
        weg = (
            delete(inwisselbewijs)
            .where(kolom.sleutel == sleutel)
            .returning(kolom.gebruiker_id, kolom.browser, kolom.verloopt)
        )
        rij = self._verbinding.execute(weg).one_or_none()
        self._verbinding.execute(delete(inwisselbewijs).where(kolom.verloopt <= nu))
        return rij.gebruiker_id if rij and rij.browser == browser and rij.verloopt > nu else None

    def add(self, nieuw: Sessie) -> None:
        """Begin a session."""
        waarden = {"sleutel": nieuw.sleutel, "gebruiker_id": nieuw.gebruiker_id}
        self._verbinding.execute(insert(sessie).values(**waarden, begin=nieuw.begin, laatst=nieuw.laatst))

    def find(self, sleutel: str) -> Sessie | None:
        """The session of a key, or None; whether it is too old is for the caller."""
        rij = self._verbinding.execute(select(sessie).where(sessie.c.sleutel == sleutel)).one_or_none()
        return None if rij is None else Sessie(rij.sleutel, rij.gebruiker_id, rij.begin, rij.laatst)

    def list_van(self, gebruiker_id: str) -> list[Sessie]:
        """Where this person is logged in, the last used first."""
        zoek = select(sessie).where(sessie.c.gebruiker_id == gebruiker_id)
        rijen = self._verbinding.execute(zoek.order_by(sessie.c.laatst.desc(), sessie.c.sleutel))
        return [Sessie(rij.sleutel, rij.gebruiker_id, rij.begin, rij.laatst) for rij in rijen]

    def touch(self, sleutel: str, nu: datetime) -> None:
        """Somebody is still there."""
        self._verbinding.execute(update(sessie).where(sessie.c.sleutel == sleutel).values(laatst=nu))

    def end(self, sleutel: str) -> None:
        """End one session."""
        self._verbinding.execute(delete(sessie).where(sessie.c.sleutel == sleutel))

    def end_alle(self, gebruiker_id: str) -> None:
        """End every session of a person, and every ticket on the way."""
        self._verbinding.execute(delete(sessie).where(sessie.c.gebruiker_id == gebruiker_id))
        self._verbinding.execute(delete(inwisselbewijs).where(inwisselbewijs.c.gebruiker_id == gebruiker_id))

    def end_oude(self, begonnen_voor: datetime, laatst_voor: datetime) -> None:
        """End the sessions that began, or were last used, before these moments."""
        oud = (sessie.c.begin < begonnen_voor) | (sessie.c.laatst < laatst_voor)
        self._verbinding.execute(delete(sessie).where(oud))
