# SPDX-License-Identifier: EUPL-1.2
"""What was answered to a text and not saved yet, over a reload: in the tab of who does it, and nowhere else."""

from dataclasses import dataclass

from pydantic import TypeAdapter

from kompas.diensten.vullen.conceptkeuze import BRONNEN, Conceptkeuze
from kompas.inhoud.schrijven import Bewerking
from kompas.scherm.tabwerk import hold_werk, read_werk
from kompas.scherm.vullen.concept.stap import Stap

TABTEKST = "concept"  # by this name the tab remembers a text that is not read yet
_NAAM = "conceptwerk"


@dataclass(frozen=True, slots=True)
class Conceptstand:
    """A text, the passport as it was opened, and what somebody made of it. `bron` is one of `BRONNEN`.

    The proposals themselves come from the text again.
    """

    geopend: Bewerking
    tekst: str
    bron: str
    stap: Stap
    kern: str
    werkzaamheden: tuple[str, ...]
    keuze: Conceptkeuze


_VORM = TypeAdapter(Conceptstand)


def remember_stand(stand: Conceptstand | None) -> None:
    """Let the tab remember this; None forgets it."""
    hold_werk(_NAAM, _VORM.dump_json(stand).decode() if stand else "")


def recall_stand() -> Conceptstand | None:
    """What the tab remembers; None when there is nothing that makes sense."""
    stand = read_werk(_NAAM, _VORM)
    return stand if stand and stand.bron in BRONNEN else None
