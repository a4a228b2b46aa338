# SPDX-License-Identifier: EUPL-1.2
"""The organisation that this process serves. `KOMPAS_DATA` names its folder; default is data/ of the project."""

import os
from functools import cache
from pathlib import Path

from kompas.diensten.organisatie import Organisatie, Organisatiebron

_STANDAARD = Path(__file__).resolve().parents[2] / "data"


@cache
def _bron(folder: Path) -> Organisatiebron:
    return Organisatiebron(folder)


def open_organisatie() -> Organisatie:
    """The organisation as its files stand now. Raises `OngeldigeInhoud` when there never was valid content."""
    return _bron(Path(os.environ.get("KOMPAS_DATA") or _STANDAARD).resolve()).current()
