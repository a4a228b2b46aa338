# SPDX-License-Identifier: EUPL-1.2
"""Failed attempts to log in, for a while: too many of them make somebody wait."""

from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from kompas.opslag.tabellen import poging


class Pogingen:
    """Failed attempts, by the SHA-256 of the name and by the address that they came from."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def add(self, naam: str, adres: str, nu: datetime) -> None:
        """One attempt more."""
        self._verbinding.execute(insert(poging).values(naam=naam, adres=adres, tijd=nu))

    def count_naam(self, naam: str, sinds: datetime) -> int:
        """How many for this name from `sinds` on."""
        tel = select(func.count()).where(poging.c.naam == naam, poging.c.tijd >= sinds)
        return int(self._verbinding.execute(tel).scalar_one())

    def count_adres(self, adres: str, sinds: datetime) -> int:
        """How many from this address from `sinds` on."""
        tel = select(func.count()).where(poging.c.adres == adres, poging.c.tijd >= sinds)
        return int(self._verbinding.execute(tel).scalar_one())

    def forget(self, naam: str) -> None:
        """Somebody with this name got in."""
        self._verbinding.execute(delete(poging).where(poging.c.naam == naam))

    def forget_oude(self, voor: datetime) -> None:
        """Drop the attempts from before this moment."""
        self._verbinding.execute(delete(poging).where(poging.c.tijd < voor))
