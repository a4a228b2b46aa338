# SPDX-License-Identifier: EUPL-1.2
"""One transaction over everything that is stored."""

from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Connection

from kompas.opslag.auditbeheer import Auditbeheer
from kompas.opslag.auditlog import Auditlog
from kompas.opslag.correcties import Correcties
from kompas.opslag.delingen import Delingen
from kompas.opslag.dossiers import Dossiers
from kompas.opslag.gebruik import Gebruiksmomenten
from kompas.opslag.gebruikers import Gebruikers
from kompas.opslag.handen import Handen
from kompas.opslag.kopie import Kopie
from kompas.opslag.peilingen import Peilingen
from kompas.opslag.pogingen import Pogingen
from kompas.opslag.restanten import Restanten
from kompas.opslag.sessies import Sessies
from kompas.opslag.weigeringen import Weigeringen


@dataclass(frozen=True)
class Transactie:
    """What can be done within one transaction: all of it happens, or nothing."""

    verbinding: Connection

    @cached_property
    def gebruikers(self) -> Gebruikers:
        """The accounts."""
        return Gebruikers(self.verbinding)

    @cached_property
    def gebruik(self) -> Gebruiksmomenten:
        """When accounts were last used."""
        return Gebruiksmomenten(self.verbinding)

    @cached_property
    def restanten(self) -> Restanten:
        """What is past its time and of nobody any more."""
        return Restanten(self.verbinding)

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

    @cached_property
    def auditbeheer(self) -> Auditbeheer:
        """Whether that log is whole, and which lines are old."""
        return Auditbeheer(self.verbinding)

    @cached_property
    def weigeringen(self) -> Weigeringen:
        """What was refused a moment ago."""
        return Weigeringen(self.verbinding)

    @cached_property
    def kopie(self) -> Kopie:
        """All rows of all tables, to move, to keep and to compare."""
        return Kopie(self.verbinding)
