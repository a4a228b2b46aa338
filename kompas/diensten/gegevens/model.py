# SPDX-License-Identifier: EUPL-1.2
"""Everything that is kept of one person."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kompas.kern.toegang import Gebruiker
from kompas.opslag.auditlog import Auditregel
from kompas.opslag.correcties import Correctie
from kompas.opslag.delingen import Deling
from kompas.opslag.dossiers import Bewaarstuk
from kompas.opslag.sessies import Sessie


@dataclass(frozen=True, slots=True)
class BenoemdeDeling:
    """A permission, and the name of the other person in it."""

    deling: Deling
    naam: str


@dataclass(frozen=True, slots=True)
class Kijkmoment:
    """One look at what was shared: `naam` is the other person, `onderdelen` what could be seen."""

    naam: str
    tijd: datetime
    onderdelen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gegevens:
    """What is kept of `gebruiker` at the moment `op`. Every list has the newest first.

    `met_wachtzin`: a passphrase is kept. `gedeeld` and `inzagen`: what this person gave and who looked; `gekregen`
    and `gekeken`: the same the other way round. `handen`: functie id -> since when. `correcties`: sent with a name.
    `namen`: the id of an account -> its name, for the actors of the lines.
    """

    op: datetime
    gebruiker: Gebruiker
    sinds: datetime
    met_wachtzin: bool
    dossier: Bewaarstuk | None
    gedeeld: tuple[BenoemdeDeling, ...]
    inzagen: tuple[Kijkmoment, ...]
    gekregen: tuple[BenoemdeDeling, ...]
    gekeken: tuple[Kijkmoment, ...]
    handen: Mapping[str, datetime]
    correcties: tuple[Correctie, ...]
    sessies: tuple[Sessie, ...]
    auditregels: tuple[Auditregel, ...]
    namen: Mapping[str, str]
