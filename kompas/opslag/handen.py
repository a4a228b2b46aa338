# SPDX-License-Identifier: EUPL-1.2
"""Who can be approached for which function: no score, no order of merit."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.exc import IntegrityError

from kompas.opslag.storing import is_verdwenen
from kompas.opslag.tabellen import gebruiker, hand


@dataclass(frozen=True, slots=True)
class Hand:
    """A raised hand: this person can be approached for this function, since then."""

    gebruiker_id: str
    weergavenaam: str
    functie_id: str
    sinds: datetime


class Handen:
    """The raised hands, by person and by function."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def raise_hand(self, gebruiker_id: str, functie_id: str, nu: datetime) -> None:
        """Raise a hand; one that is up already keeps its moment."""
        nieuw = insert(hand).values(gebruiker_id=gebruiker_id, functie_id=functie_id, sinds=nu)
        try:
            with self._verbinding.begin_nested():
                self._verbinding.execute(nieuw)
        except IntegrityError as fout:
            if is_verdwenen(fout):
                raise

    def lower_hand(self, gebruiker_id: str, functie_id: str) -> None:
        """Take a hand down."""
        weg = delete(hand).where(hand.c.gebruiker_id == gebruiker_id, hand.c.functie_id == functie_id)
        self._verbinding.execute(weg)

    def list_van(self, gebruiker_id: str) -> dict[str, datetime]:
        """The functions for which this person raised a hand, by id, and since when."""
        zoek = select(hand.c.functie_id, hand.c.sinds).where(hand.c.gebruiker_id == gebruiker_id)
        return {rij.functie_id: rij.sinds for rij in sorted(self._verbinding.execute(zoek))}

    def list_alle(self) -> list[Hand]:
        """All raised hands of open accounts, by function and then by name."""
        kolommen = hand.c.gebruiker_id, gebruiker.c.weergavenaam, hand.c.functie_id, hand.c.sinds
        zoek = select(*kolommen).join(gebruiker).where(gebruiker.c.actief)
        handen = [Hand(*rij) for rij in self._verbinding.execute(zoek)]
        return sorted(handen, key=lambda op: (op.functie_id, op.weergavenaam.casefold(), op.gebruiker_id))

    def list_mensen(self) -> set[str]:
        """The ids of everybody with a raised hand."""
        return set(self._verbinding.scalars(select(hand.c.gebruiker_id).distinct()))

    def remove_van(self, gebruiker_id: str) -> int:
        """Take all hands of this person down; returns how many."""
        return self._verbinding.execute(delete(hand).where(hand.c.gebruiker_id == gebruiker_id)).rowcount
