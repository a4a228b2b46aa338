# SPDX-License-Identifier: EUPL-1.2
"""A name in short lines."""

import textwrap
from collections.abc import Iterator

from kompas.scherm.kompas.hover import break_words

_LANGSTE = 18  # characters of a word that stays whole


def fold(naam: str, breed: int, regels: int) -> tuple[str, ...]:
    """A name over at most `regels` lines of `breed` characters; only a very long word makes a line longer.

    What does not fit ends in an ellipsis, after as many letters as fit.
    """
    delen = [deel for woord in break_words(naam, _LANGSTE).split() for deel in _cut(woord, _LANGSTE)]
    alle = textwrap.wrap(" ".join(delen), breed, break_long_words=False, break_on_hyphens=False)
    if len(alle) <= regels:
        return tuple(alle)
    rest = " ".join(alle[regels - 1 :]).replace("- ", "")
    return (*alle[: regels - 1], rest[: max(breed, len(alle[regels - 1])) - 1].rstrip(" -") + "…")


def _cut(woord: str, breed: int) -> Iterator[str]:
    while len(woord) > breed:
        yield woord[: breed - 1] + "-"
        woord = woord[breed - 1 :]
    yield woord
