# SPDX-License-Identifier: EUPL-1.2
"""Where the files of an organisation lie."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_STANDAARD = Path(__file__).resolve().parents[2] / "data"


def find_folder() -> Path:
    """The folder of the organisation that is served: `KOMPAS_DATA`, else data/ of the project."""
    return Path(os.environ.get("KOMPAS_DATA") or _STANDAARD).resolve()


@dataclass(frozen=True, slots=True)
class Inhoudsmap:
    """The files of one organisation: its functions, the vocabulary, and its house style."""

    functies: Path
    tags: Path
    huisstijl: Path

    @classmethod
    def from_folder(cls, folder: str | Path) -> Self:
        """The files of a folder. An example organisation (`voorbeelden/<slug>/`) without a vocabulary of its own
        shares that of the folder around it, so that functions of both can be compared.
        """
        map_ = Path(folder).resolve()
        tags = map_ / "tags.yaml"
        if not tags.exists() and map_.parent.name == "voorbeelden":
            tags = map_.parents[1] / "tags.yaml"
        return cls(map_ / "functies.yaml", tags, map_ / "huisstijl.yaml")
