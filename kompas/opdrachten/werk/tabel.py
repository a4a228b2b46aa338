# SPDX-License-Identifier: EUPL-1.2
"""A table of texts for a terminal."""

from collections.abc import Sequence


def write_tabel(koppen: Sequence[str], rijen: Sequence[Sequence[str]]) -> str:
    """Columns under their headings; what begins with a digit stands to the right."""
    breedtes = [max(len(rij[plek]) for rij in (koppen, *rijen)) for plek in range(len(koppen))]
    return "\n".join(_line(rij, breedtes) for rij in (koppen, ["-" * breedte for breedte in breedtes], *rijen))


def _line(cellen: Sequence[str], breedtes: Sequence[int]) -> str:
    return "  ".join(
        cel.rjust(breedte) if cel[:1].isdigit() else cel.ljust(breedte) for cel, breedte in zip(cellen, breedtes)
    ).rstrip()
