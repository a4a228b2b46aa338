# SPDX-License-Identifier: EUPL-1.2
"""What the screens of a check show and send."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from kompas.kern import Functie, Tag
from kompas.kern.check import Uitkomst

KAART, MIST, DIMENSIE = "kaart", "mist", "dimensie"
VRAGEN = {  # what a colleague may write, by the field of a passport in which it can end; the last one ends in none
    "bijdrage_inwoner": "Waar doe je het voor?",
    "leuk": "Wat is leuk aan dit werk?",
    "lastig": "Wat is lastig?",
    "hiervoor": "Wat deed je hiervoor?",
}
VELDEN = ("bijdrage_inwoner", "leuk", "lastig")
MAX_TEKST = 400  # characters
MAX_GEMIST = 10


@dataclass(frozen=True, slots=True)
class Checkblad:
    """What somebody with the link sees: the function, its cards, and whether answers could be traced."""

    functie: Functie
    kaarten: tuple[Tag, ...]
    weinig: bool
    tot_en_met: date


@dataclass(frozen=True, slots=True)
class Checkregel:
    """A check in the list of the functiebeheerder. `functie`: None when the content no longer has it."""

    id: str
    functie_id: str
    functie: Functie | None
    is_open: bool
    tot_en_met: date
    plekken: int
    bezet: int
    gesprek: bool

    @property
    def is_genoeg(self) -> bool:
        """True when there is a conclusion to show: of two answers, or of one talk."""
        return self.bezet >= (1 if self.gesprek else 2)


@dataclass(frozen=True, slots=True)
class Kaartuitkomst:
    """One card: its tag, where the passport has it from ("" when it is not in there), and what came of it."""

    tag: Tag
    in_paspoort: bool
    bron: str
    uitkomst: Uitkomst


@dataclass(frozen=True, slots=True)
class Uitslag:
    """All answers together. `gemist`: tags that were missing, with a number from the minimum on, else None."""

    regel: Checkregel
    kaarten: tuple[Kaartuitkomst, ...]
    gemist: tuple[tuple[Tag, int | None], ...]
    teksten: Mapping[str, tuple[str, ...]]
    dimensies: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Overname:
    """What the functiebeheerder takes over: the tags that belong, those that do not, texts by field, dimensions."""

    wel: frozenset[str]
    niet: frozenset[str]
    teksten: Mapping[str, str] = field(default_factory=dict)
    dimensies: Mapping[str, int] = field(default_factory=dict)
