# SPDX-License-Identifier: EUPL-1.2
"""What was confirmed beside what is there."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.verslag import figure


@dataclass(frozen=True, slots=True)
class Oordeel:
    """`bevestigd`: the texts that the screen confirmed, each with its seconds. `aanwezig`: how often each is kept.

    `half`: what is left of texts that are not whole. `schijn`: what a tab called kept, right after a kill, and was not.
    `gaaf`: what the database says of itself; "ok" is the one good answer.
    """

    bevestigd: Mapping[str, float]
    getypt: Collection[str]
    aanwezig: Counter[str]
    half: Sequence[str]
    schijn: Sequence[str]
    gaaf: str

    @property
    def verloren(self) -> list[str]:
        """Confirmed and not there."""
        return sorted(self.bevestigd.keys() - self.aanwezig.keys())

    @property
    def dubbel(self) -> list[str]:
        """There more than once."""
        return sorted(tekst for tekst, aantal in self.aanwezig.items() if aantal > 1)

    def list_fouten(self) -> list[str]:
        """What must not be."""
        soorten = {
            "confirmed and lost": self.verloren,
            "called kept while it was not": self.schijn,
            "half there": self.half,
            "there twice": self.dubbel,
            "the database is not whole": [] if self.gaaf == "ok" else [self.gaaf],
        }
        return [f"{soort}: {tekst[:40]}" for soort, teksten in soorten.items() for tekst in teksten]

    def list_rijen(self) -> list[list[object]]:
        """The figures."""
        onbevestigd = set(self.getypt) - self.bevestigd.keys()
        return [
            ["saves that the screen confirmed", len(self.bevestigd)],
            ["confirmed and lost", len(self.verloren)],
            ["tabs that called all kept, right after a kill, while it was not", len(self.schijn)],
            ["texts that are half there, or twice", len(self.half) + len(self.dubbel)],
            ["typed and not confirmed: there all the same", len(onbevestigd & self.aanwezig.keys())],
            ["typed and not confirmed: not there", len(onbevestigd - self.aanwezig.keys())],
            ["the database is whole (of a file of SQLite: integrity_check, foreign_key_check)", self.gaaf],
            ["seconds from typing to confirmation, median", find_midden(self.bevestigd.values())],
        ]


def find_midden(tijden: Collection[float]) -> str:
    """The median; a dash when there is nothing to measure."""
    return figure(median(tijden)) if tijden else "-"
