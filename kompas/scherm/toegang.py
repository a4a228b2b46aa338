# SPDX-License-Identifier: EUPL-1.2
"""The organisation that this process serves."""

from functools import cache
from pathlib import Path

from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.inhoud import find_folder


@cache
def _bron(folder: Path) -> Organisatiebron:
    return Organisatiebron(folder)


def open_organisatie() -> Organisatie:
    """The organisation as its files stand now. Raises `OngeldigeInhoud` when there never was valid content."""
    return _bron(find_folder()).current()
