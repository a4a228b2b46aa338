# SPDX-License-Identifier: EUPL-1.2
"""What the file of a backup is called, and which ones are there."""

import re
from datetime import datetime
from pathlib import Path

from kompas.diensten.onderhoud.manifest import write_merk
from kompas.kern.fouten import OngeldigeReservekopie

VERVANGEN = "vervangen-"  # before the moment, for what made place in a restore
_BEGIN, _EIND = "loopbaankompas-", ".tar.gz"
_VORM = re.compile(rf"{_BEGIN}({VERVANGEN})?(\d{{8}}-\d{{6}}Z){re.escape(_EIND)}")  # such moments sort as texts do


def name_archief(gemaakt: datetime, merk: str = "") -> str:
    """The name of the file of a backup."""
    return f"{_BEGIN}{merk}{write_merk(gemaakt)}{_EIND}"


def find_archief(bron: Path) -> Path:
    """The file itself, or the newest one in a folder. Raises `OngeldigeReservekopie` when there is none."""
    gevonden = _list_archieven(bron) if bron.is_dir() else [bron] if bron.is_file() else []
    if not gevonden:
        raise OngeldigeReservekopie(f"We vinden geen reservekopie in '{bron}'. Controleer de naam en de map.")
    return gevonden[-1]


def list_oude_archieven(folder: Path, grens: datetime) -> list[Path]:
    """The backups from before this moment, also what made place in a restore."""
    merken = ((_VORM.fullmatch(pad.name), pad) for pad in folder.iterdir())
    return sorted(pad for merk, pad in merken if merk and merk[2] < write_merk(grens))


def _list_archieven(folder: Path) -> list[Path]:
    """The backups in a folder, the oldest first; not what made place in a restore."""
    merken = ((_VORM.fullmatch(pad.name), pad) for pad in folder.iterdir())
    return sorted(pad for merk, pad in merken if merk and not merk[1])
