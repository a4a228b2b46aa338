# SPDX-License-Identifier: EUPL-1.2
"""What someone probably meant."""

import difflib
from collections.abc import Collection
from functools import lru_cache

_LANGSTE_WOORD = 80


def suggest(woord: str, keuzes: Collection[str]) -> str:
    """A sentence with a leading space (" Bedoel je 'titel'?") when one of the choices resembles the word, else ""."""
    if len(woord) > _LANGSTE_WOORD:
        return ""
    dichtbij = _closest(woord.lower(), tuple(sorted(keuzes)))
    return f" Bedoel je '{dichtbij}'?" if dichtbij else ""


@lru_cache(maxsize=1000)
def _closest(woord: str, keuzes: tuple[str, ...]) -> str:
    return next(iter(difflib.get_close_matches(woord, keuzes, n=1, cutoff=0.65)), "")
