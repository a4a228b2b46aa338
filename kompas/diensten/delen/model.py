# SPDX-License-Identifier: EUPL-1.2
"""What people read about sharing: with whom, what, until when, and who looked."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kompas.kern.dossier import Dossier, Onderdeel


class Deelstaat(StrEnum):
    """Where a permission stands. GESTOPT: the other has a closed account, or no longer a role that may look."""

    OPEN = "open"
    AFGELOPEN = "afgelopen"
    INGETROKKEN = "ingetrokken"
    GESTOPT = "gestopt"


@dataclass(frozen=True, slots=True)
class Ontvanger:
    """Somebody to share with. `rol`: why this person may look, in Dutch, "" when that is over."""

    id: str
    naam: str
    rol: str

    def __str__(self) -> str:
        return f"{self.naam} ({self.rol})" if self.rol else self.naam


@dataclass(frozen=True, slots=True)
class Deelregel:
    """A permission that the person who asks gave. `tot_en_met`: its last day; `ingetrokken`: when it was withdrawn."""

    id: str
    ontvanger: Ontvanger
    onderdelen: tuple[Onderdeel, ...]
    begin: datetime
    tot_en_met: date
    staat: Deelstaat
    ingetrokken: datetime | None = None


@dataclass(frozen=True, slots=True)
class Zicht:
    """Who sees the own dossier on this day. `is_bewaard`: False while all of it is in the tab only."""

    vandaag: date
    is_bewaard: bool
    open: tuple[Deelregel, ...]

    def list_kijkers(self, onderdeel: Onderdeel) -> tuple[Deelregel, ...]:
        """Who else sees this part: each person once, with the permission that lasts longest."""
        langst: dict[str, Deelregel] = {}
        for regel in self.open:
            eerder = langst.get(regel.ontvanger.id)
            if onderdeel in regel.onderdelen and (eerder is None or eerder.tot_en_met < regel.tot_en_met):
                langst[regel.ontvanger.id] = regel
        return tuple(sorted(langst.values(), key=lambda regel: (regel.ontvanger.naam.casefold(), regel.id)))


@dataclass(frozen=True, slots=True)
class Gedeeld:
    """A permission that the person who asks got, and that is open. `eigenaar`: the name of who gave it."""

    id: str
    eigenaar: str
    onderdelen: tuple[Onderdeel, ...]
    tot_en_met: date


@dataclass(frozen=True, slots=True)
class Inkijk:
    """What another sees: the parts that were chosen, and a dossier that holds nothing else."""

    onderdelen: tuple[Onderdeel, ...]
    dossier: Dossier


@dataclass(frozen=True, slots=True)
class Inzage:
    """One look of another at what was shared."""

    wie: Ontvanger
    onderdelen: tuple[Onderdeel, ...]
    wanneer: datetime
