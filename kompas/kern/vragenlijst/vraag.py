# SPDX-License-Identifier: EUPL-1.2
"""A question and its words. It asks what you want more of, never what you are."""

from dataclasses import dataclass
from enum import StrEnum

from kompas.kern.tag import Dimensie, Tag

MAX_VRAGEN = 15
STAPPEN = ("1", "2", "3", "4", "5")  # answers to a dimension, from the first pole to the second


class Antwoord(StrEnum):
    """The answers to a question about a tag; a dimension is answered with one of `STAPPEN` or WEET_NIET."""

    MEER = "meer"
    MINDER = "minder"
    WEET_NIET = "weet_niet"


@dataclass(frozen=True, slots=True)
class Keuze:
    """An answer that can be given: what is kept, and what stands on the button."""

    waarde: str
    label: str


@dataclass(frozen=True, slots=True)
class Vraag:
    """A question; its `id` is that of the tag or dimension. `aanhef` asks, `onderwerp` says about what."""

    id: str
    aanhef: str
    onderwerp: str
    uitleg: str
    keuzes: tuple[Keuze, ...]

    @property
    def tekst(self) -> str:
        """The question as one would say it aloud."""
        return f"{self.aanhef.removesuffix('?')}: {self.onderwerp}?"

    @property
    def is_dimensie(self) -> bool:
        """True when the answer is a place between two poles."""
        return self.keuzes[0].waarde in STAPPEN

    def describe(self, antwoord: str) -> str:
        """An answer as it stands on its button; empty for one that cannot be given."""
        return next((keuze.label for keuze in self.keuzes if keuze.waarde == antwoord), "")


_WEET_NIET = Keuze(Antwoord.WEET_NIET, "Weet ik niet")
_MEER_OF_MINDER = (Keuze(Antwoord.MEER, "Meer daarvan"), Keuze(Antwoord.MINDER, "Liever niet"), _WEET_NIET)
_AANHEF = {
    "interesse": "Wil je in je werk meer hiervan?",
    "kennisgebied": "Wil je meer doen met dit onderwerp?",
    "competentie": "Wil je dit meer gebruiken in je werk?",
    "resultaatgebied": "Wil je meer van dit soort werk doen?",
    "bijdrage": "Wil je hier meer aan bijdragen?",
}
_ANDERS = "Wil je hier meer van?"


@dataclass(frozen=True, slots=True)
class _Poolwoorden:
    aanhef: str
    onderwerp: str
    uitleg: str
    stappen: tuple[str, str, str, str, str]


# In the order asked. Each step is a place that functions have too, so "vooral" and "meer", not "veel meer dan nu".
_POOLWOORDEN = {
    "d-bestuur-inwoner": _Poolwoorden(
        "Voor wie wil je meer werken?",
        "Het bestuur of inwoners",
        "Voor het bestuur: je helpt wethouders en de raad kiezen. Voor inwoners: zij merken je werk direct.",
        (
            "Vooral voor het bestuur",
            "Meer voor het bestuur",
            "Voor allebei",
            "Meer voor inwoners",
            "Vooral voor inwoners",
        ),
    ),
    "d-operationeel-strategisch": _Poolwoorden(
        "Wat wil je meer doen?",
        "Uitvoeren of vooruitkijken",
        "Uitvoeren: je ziet vandaag wat je werk oplevert. Vooruitkijken: je denkt na over de komende jaren.",
        ("Vooral uitvoeren", "Meer uitvoeren", "Allebei evenveel", "Meer vooruitkijken", "Vooral vooruitkijken"),
    ),
}
EERSTE_DIMENSIES = tuple(_POOLWOORDEN)


def ask_tag(tag: Tag) -> Vraag:
    """The question about a tag."""
    return Vraag(tag.id, _AANHEF.get(tag.categorie, _ANDERS), tag.label, tag.uitleg, _MEER_OF_MINDER)


def ask_dimensie(dimensie: Dimensie) -> Vraag:
    """The question about one of `EERSTE_DIMENSIES`."""
    woorden = _POOLWOORDEN[dimensie.id]
    stappen = (Keuze(stap, label) for stap, label in zip(STAPPEN, woorden.stappen))
    return Vraag(dimensie.id, woorden.aanhef, woorden.onderwerp, woorden.uitleg, (*stappen, _WEET_NIET))
