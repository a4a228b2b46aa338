# SPDX-License-Identifier: EUPL-1.2
"""Three-way merges of values: what one side changed counts; what both changed differently clashes.

Each takes the common `basis`, the side that wins where they clash, and the other side. Only the value depends on who
wins: whether they clash does not.
"""

from collections.abc import Callable, Hashable, Mapping
from typing import Any, NamedTuple, TypeVar

V = TypeVar("V")
K = TypeVar("K", bound=Hashable)


class Uitslag(NamedTuple):
    """`waarde`: what comes out; `botst`: both sides changed the same thing differently."""

    waarde: Any
    botst: bool


Drieweg = Callable[[Any, Any, Any], Uitslag]


def merge_value(basis: V, wint: V, ander: V) -> Uitslag:
    """One thing that cannot be divided."""
    if ander in (basis, wint):
        return Uitslag(wint, botst=False)
    return Uitslag(ander, botst=False) if wint == basis else Uitslag(wint, botst=True)


def merge_mapping(basis: Mapping[K, V], wint: Mapping[K, V], ander: Mapping[K, V]) -> Uitslag:
    """A mapping by key: the keys of the winner in their order, then what the other side added."""
    samen: dict[K, V] = {}
    botst = False
    for sleutel in dict.fromkeys((*wint, *ander)):
        uitslag = merge_value(basis.get(sleutel), wint.get(sleutel), ander.get(sleutel))
        botst |= uitslag.botst
        if uitslag.waarde is not None:
            samen[sleutel] = uitslag.waarde
    return Uitslag(samen, botst)
