# SPDX-License-Identifier: EUPL-1.2
"""What was answered to a text and not saved yet, over a reload: in the tab of who does it, and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError

from kompas.diensten.vullen.conceptkeuze import BRONNEN
from kompas.scherm.tabwerk import find_werk, hold_werk
from kompas.scherm.vullen.concept.stap import Stap

_NAAM = "conceptwerk"


@dataclass(frozen=True, slots=True)
class Conceptstand:
    """A text, the passport it is for, and what somebody made of it. The proposals themselves come from the text again.

    `antwoorden` and `erbij` as in `Conceptkeuze`; `bron` is one of `BRONNEN`.
    """

    functie_id: str
    tekst: str
    bron: str
    stap: Stap
    kern: str
    werkzaamheden: tuple[str, ...]
    antwoorden: Mapping[str, str]
    erbij: tuple[str, ...]


_VORM = TypeAdapter(Conceptstand)


def remember_stand(stand: Conceptstand | None) -> None:
    """Let the tab remember this; None forgets it."""
    hold_werk(_NAAM, _VORM.dump_json(stand).decode() if stand else "")


def recall_stand() -> Conceptstand | None:
    """What the tab remembers; None when there is nothing, or when an earlier version wrote it."""
    tekst = find_werk(_NAAM)
    if not tekst:
        return None
    try:
        stand = _VORM.validate_json(tekst)
    except ValidationError:
        return None
    return stand if stand.bron in BRONNEN else None
