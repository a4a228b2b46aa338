# SPDX-License-Identifier: EUPL-1.2
"""Looking into content that may be broken: what is not there, or has another shape, is simply empty.

The checks on meaning use this, so that they still find everything in a file whose shape is wrong elsewhere.
"""

from collections.abc import Iterator
from typing import Any

from kompas.inhoud.vondst import Pad


def as_map(waarde: object) -> dict[str, Any]:
    """The value itself when it has keys."""
    return waarde if isinstance(waarde, dict) else {}


def as_list(waarde: object) -> list[Any]:
    """The value itself when it is a list."""
    return waarde if isinstance(waarde, list) else []


def as_text(waarde: object) -> str:
    """The value itself when it is text."""
    return waarde if isinstance(waarde, str) else ""


def iter_maps(houder: object, *sleutels: str) -> Iterator[tuple[Pad, dict[str, Any]]]:
    """The mappings in the list at these keys, each with its path."""
    for plek, item in iter_list(houder, *sleutels):
        if isinstance(item, dict):
            yield plek, item


def iter_texts(houder: object, *sleutels: str) -> Iterator[tuple[Pad, str]]:
    """The texts in the list at these keys, each with its path."""
    for plek, item in iter_list(houder, *sleutels):
        if isinstance(item, str):
            yield plek, item


def iter_list(houder: object, *sleutels: str) -> Iterator[tuple[Pad, Any]]:
    """The values in the list at these keys, each with its path."""
    for sleutel in sleutels:
        houder = as_map(houder).get(sleutel)
    for plek, item in enumerate(as_list(houder)):
        yield (*sleutels, plek), item
