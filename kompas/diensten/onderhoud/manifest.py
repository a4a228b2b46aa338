# SPDX-License-Identifier: EUPL-1.2
"""What a backup says of itself."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from kompas.kern.fouten import OngeldigeReservekopie
from kompas.opslag.kopie import Tabelstand

NAAM = "manifest.json"
TABELLEN, INHOUD = "database", "inhoud"  # the folders of an archive
_VREEMD = "Dit is geen reservekopie die deze versie van het kompas kan lezen, of hij is beschadigd."


class Bestandsdeel(BaseModel):
    """A file in the archive. `grootte` in bytes; `sha256` of its contents."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    grootte: int
    sha256: str


class Manifest(BaseModel):
    """When it was made, by which version of the app, of tables of which version, and what is in it.

    `migratie` is None when there was no database. `tabellen` counts rows and compares contents, `bestanden` names every
    other file of the archive.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    soort: Literal["reservekopie van het loopbaankompas"] = "reservekopie van het loopbaankompas"
    vorm: Literal[1] = 1
    gemaakt: AwareDatetime
    app: str
    migratie: str | None
    tabellen: dict[str, Tabelstand]
    bestanden: dict[str, Bestandsdeel]

    @classmethod
    def read(cls, tekst: bytes) -> Self:
        """The manifest in a file. Raises `OngeldigeReservekopie`."""
        try:
            return cls.model_validate_json(tekst)
        except ValidationError:
            raise OngeldigeReservekopie(_VREEMD) from None

    def list_inhoud(self) -> list[str]:
        """The files of the content."""
        return [naam for naam in self.bestanden if naam.startswith(f"{INHOUD}/")]

    @property
    def merk(self) -> str:
        """The moment of making, as it stands in names: 20261122-140300Z."""
        return write_merk(self.gemaakt)


def write_merk(moment: datetime) -> str:
    """A moment for the name of a file, in UTC."""
    return moment.astimezone(UTC).strftime("%Y%m%d-%H%M%SZ")


def describe_bestand(pad: Path) -> Bestandsdeel:
    """What the manifest says of a file. Raises `OSError`."""
    with pad.open("rb") as stroom:
        return Bestandsdeel(grootte=pad.stat().st_size, sha256=hashlib.file_digest(stroom, "sha256").hexdigest())
