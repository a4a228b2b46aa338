# SPDX-License-Identifier: EUPL-1.2
"""How a figure is spread over functions."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import median
from typing import Self


@dataclass(frozen=True, slots=True)
class Spreiding:
    """The smallest, the middle and the largest value, with the functions that have the outer two (ties: first id)."""

    laagste: float
    mediaan: float
    hoogste: float
    laagste_id: str
    hoogste_id: str

    @classmethod
    def from_waarden(cls, waarden: Mapping[str, float]) -> Self | None:
        """The spread of a value per functie id; None without functions."""
        if not waarden:
            return None
        laagste = min(waarden, key=lambda functie_id: (waarden[functie_id], functie_id))
        hoogste = min(waarden, key=lambda functie_id: (-waarden[functie_id], functie_id))
        return cls(waarden[laagste], median(waarden.values()), waarden[hoogste], laagste, hoogste)
