# SPDX-License-Identifier: EUPL-1.2
"""Lines of a content file, each with its own end."""

from collections.abc import Sequence


def split_regels(tekst: str) -> list[str]:
    """The lines as YAML counts them. What else Python calls the end of a line cannot stand in a content file."""
    return tekst.splitlines(keepends=True)


def count_inspring(regel: str) -> int:
    """How many spaces a line begins with."""
    return len(regel) - len(regel.lstrip(" "))


def find_einde(regels: Sequence[str], begin: int, einde: int, kolom: int) -> int:
    """Where what begins at line `begin` ends, with `einde` as the first line that surely is not of it.

    Empty lines and comments at its end that are not deeper than `kolom` belong to what follows.
    """
    while einde > begin + 1 and _is_tussen(regels[einde - 1], kolom):
        einde -= 1
    return einde


def _is_tussen(regel: str, kolom: int) -> bool:
    kaal = regel.strip()
    return not kaal or (kaal.startswith("#") and count_inspring(regel) <= kolom)
