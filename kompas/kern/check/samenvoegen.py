# SPDX-License-Identifier: EUPL-1.2
"""What colleagues answered together: a conclusion, and numbers only when enough of them answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

MIN_SAMEN = 2  # a conclusion of one answer is that answer
_MEESTE = Fraction(2, 3)


class Antwoord(StrEnum):
    """How often something belongs to the work."""

    VAAK = "vaak"
    SOMS = "soms"
    NEE = "nee"


class Oordeel(StrEnum):
    """What the answers to one card mean together."""

    HOORT = "hoort"
    VERSCHILT = "verschilt"
    NIET = "niet"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """A conclusion; `aantallen` only when at least the minimum answered this card, else None."""

    oordeel: Oordeel
    aantallen: Mapping[Antwoord, int] | None = None


def merge_antwoorden(aantallen: Mapping[Antwoord, int], minimum: int, samen: int = MIN_SAMEN) -> Uitkomst:
    """At least two thirds vaak or soms: it belongs; at least two thirds nee: it does not; else they differ.

    Below `samen` answers there is no conclusion, below `minimum` there are no numbers. A talk is one answer of two
    people: there `samen` is 1.
    """
    totaal = sum(aantallen.values())
    if totaal < max(samen, 1):
        return Uitkomst(Oordeel.ONBEKEND)
    nee = Fraction(aantallen.get(Antwoord.NEE, 0), totaal)
    oordeel = Oordeel.HOORT if 1 - nee >= _MEESTE else Oordeel.NIET if nee >= _MEESTE else Oordeel.VERSCHILT
    zichtbaar = {antwoord: aantallen.get(antwoord, 0) for antwoord in Antwoord} if totaal >= minimum else None
    return Uitkomst(oordeel, zichtbaar)
