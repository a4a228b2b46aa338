# SPDX-License-Identifier: EUPL-1.2
"""What is written in passports and not saved yet, over a reload: in the tab of who writes it, and nowhere else."""

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import TypeAdapter

from kompas.inhoud.schrijven import Bewerking
from kompas.kern import Functie
from kompas.scherm.tabwerk import hold_werk, read_werk

_NAAM = "bewerken"


@dataclass(frozen=True, slots=True)
class Schrijfsel:
    """A passport as it was opened, and as it is written now."""

    bewerking: Bewerking
    hier: Functie


_VORM = TypeAdapter(list[Schrijfsel])


def remember_schrijfsels(schrijfsels: Iterable[Schrijfsel]) -> None:
    """Let the tab remember these, and no others."""
    lijst = list(schrijfsels)
    hold_werk(_NAAM, _VORM.dump_json(lijst).decode() if lijst else "")


def recall_schrijfsels() -> list[Schrijfsel]:
    """What the tab remembers; nothing when an earlier version wrote it."""
    return read_werk(_NAAM, _VORM) or []
