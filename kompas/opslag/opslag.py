# SPDX-License-Identifier: EUPL-1.2
"""One transaction over everything that is stored."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Connection

from kompas.opslag.adres import read_adres
from kompas.opslag.auditlog import Auditlog
from kompas.opslag.bestand import find_bestand, make_bestand
from kompas.opslag.correcties import Correcties
from kompas.opslag.delingen import Delingen
from kompas.opslag.dossiers import Dossiers
from kompas.opslag.gebruikers import Gebruikers
from kompas.opslag.handen import Handen
from kompas.opslag.migratie import is_bij, upgrade
from kompas.opslag.motor import Wijze, begin, flush_logboek, make_motor
from kompas.opslag.peilingen import Peilingen
from kompas.opslag.pogingen import Pogingen
from kompas.opslag.sessies import Sessies
from kompas.opslag.storing import plain_errors


@dataclass(frozen=True)
class Transactie:
    """What can be done within one transaction: all of it happens, or nothing."""

    verbinding: Connection

    @cached_property
    def gebruikers(self) -> Gebruikers:
        """The accounts."""
        return Gebruikers(self.verbinding)

    @cached_property
    def sessies(self) -> Sessies:
        """Who is logged in where, and the tickets that lead there."""
        return Sessies(self.verbinding)

    @cached_property
    def pogingen(self) -> Pogingen:
        """The failed attempts to log in."""
        return Pogingen(self.verbinding)

    @cached_property
    def dossiers(self) -> Dossiers:
        """What people keep."""
        return Dossiers(self.verbinding)

    @cached_property
    def delingen(self) -> Delingen:
        """Who lets whom see what, and who looked."""
        return Delingen(self.verbinding)

    @cached_property
    def handen(self) -> Handen:
        """Who can be approached for which function."""
        return Handen(self.verbinding)

    @cached_property
    def peilingen(self) -> Peilingen:
        """The checks of passports by colleagues, and what they answered together."""
        return Peilingen(self.verbinding)

    @cached_property
    def correcties(self) -> Correcties:
        """What employees say is not right in a passport."""
        return Correcties(self.verbinding)

    @cached_property
    def auditlog(self) -> Auditlog:
        """What was done, by whom."""
        return Auditlog(self.verbinding)


class Opslag:
    """The database at a URL. Every way in raises `OpslagNietBereikbaar` when it is away, read-only or full.

    Raises `OngeldigeInstelling` for what is no such URL. Threads may share one.
    """

    def __init__(self, url: str) -> None:
        adres = read_adres(url)
        self._bestand = find_bestand(adres)
        self._motor = make_motor(adres)

    def exists(self) -> bool:
        """False when nobody made the database yet. Of a database server we know only when we ask it something."""
        return self._bestand is None or self._bestand.exists()

    @contextmanager
    def transaction(self) -> Iterator[Transactie]:
        """Read and change; committed at the end, undone at an error.

        Raises `GeenToegang` when something refers to what is gone, `OngeldigeTekst` for what cannot be written.
        """
        with plain_errors(), begin(self._motor, Wijze.SCHRIJVEN) as verbinding:
            yield Transactie(verbinding)

    @contextmanager
    def reading(self) -> Iterator[Transactie]:
        """Only read: as things were at the first look."""
        with plain_errors(), begin(self._motor, Wijze.LEZEN) as verbinding:
            yield Transactie(verbinding)

    def is_bij(self) -> bool:
        """True when the tables are as this version of the app wants them."""
        with plain_errors():
            return is_bij(self._motor)

    def upgrade(self) -> None:
        """Bring the tables to this version, step by step; rows stay. The one way that makes a database.

        Raises `OpslagTeNieuw` when a newer app was here; then nothing is changed.
        """
        with plain_errors():
            if self._bestand is not None:
                make_bestand(self._bestand)
            upgrade(self._motor)

    def scrub(self) -> None:
        """Leave no trace of what was deleted in the files of SQLite; while another reads, a later call does."""
        with plain_errors():
            flush_logboek(self._motor)

    def close(self) -> None:
        """Let go of all connections."""
        self._motor.dispose()
