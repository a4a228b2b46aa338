# SPDX-License-Identifier: EUPL-1.2
"""The part of a dossier that prepares a conversation."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from kompas.kern.dossier.schrijfwerk import Schrijfwerk
from kompas.kern.eigentekst import clean_tekst

REDEN_OPEN = "open"  # of a conversation: not said yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Gesprekswerk(Schrijfwerk):
    """What someone wants to talk about, upon all that was written. The fields: see `Dossier`."""

    reden: str = ""
    vraag: str = ""
    reflectie: Mapping[str, str] = field(default_factory=dict)

    def start_gesprek(self, reden: str = REDEN_OPEN) -> Self:
        """Say why there is a conversation; "" ends it."""
        return replace(self, reden=reden)

    def ask(self, tekst: str) -> Self:
        """Write down what you want to ask in the conversation."""
        return replace(self, vraag=clean_tekst(tekst))

    def reflect(self, vraag_id: str, tekst: str) -> Self:
        """Answer a question of `REFLECTIEVRAGEN` in own words (again: it keeps its place); "" removes the answer."""
        antwoord = clean_tekst(tekst)
        if antwoord:
            return replace(self, reflectie={**self.reflectie, vraag_id: antwoord})
        return replace(self, reflectie={vraag: zei for vraag, zei in self.reflectie.items() if vraag != vraag_id})
