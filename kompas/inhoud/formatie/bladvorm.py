# SPDX-License-Identifier: EUPL-1.2
"""What the quick way of reading an Excel sheet does not tell: merged cells, and formulas that were never computed."""

from dataclasses import dataclass
from typing import IO

from defusedxml.ElementTree import iterparse
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string, range_boundaries

from kompas.inhoud.formatie.grenzen import MAX_KOLOMMEN, MAX_RIJEN

_MEESTE = 20_000  # of either


@dataclass(frozen=True, slots=True)
class Bladvorm:
    """`samen`: (column, first row, last row) of what is merged downwards; `leeg`: (row, column) of a formula without
    value. All count from 1.
    """

    samen: tuple[tuple[int, int, int], ...]
    leeg: frozenset[tuple[int, int]]


def read_bladvorm(stroom: IO[bytes]) -> Bladvorm:
    """Read the XML of one sheet."""
    samen: list[tuple[int, int, int]] = []
    leeg: set[tuple[int, int]] = set()
    for _, element in iterparse(stroom, events=("end",), forbid_dtd=True):
        naam = element.tag.rpartition("}")[2]
        if naam == "c":
            if len(leeg) < _MEESTE and _is_uncomputed(element):
                leeg.add(_read_plek(element.get("r") or ""))
            element.clear()
        elif naam == "row":
            element.clear()
        elif naam == "mergeCell" and len(samen) < _MEESTE:
            links, boven, _rechts, onder = range_boundaries(element.get("ref"))
            if onder > boven and links <= MAX_KOLOMMEN:
                samen.append((links, boven, min(onder, boven + MAX_RIJEN)))
    return Bladvorm(tuple(samen), frozenset(leeg))


def _is_uncomputed(cel: object) -> bool:
    namen = {deel.tag.rpartition("}")[2]: deel.text for deel in cel}  # type: ignore[attr-defined]
    return "f" in namen and not namen.get("v") and "is" not in namen


def _read_plek(adres: str) -> tuple[int, int]:
    letters, rij = coordinate_from_string(adres)
    return rij, column_index_from_string(letters)
