# SPDX-License-Identifier: EUPL-1.2
"""Making the one file of a backup: a manifest, the rows of each table, and the files of the content."""

import os
import shutil
import tarfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import kompas
from kompas.diensten.onderhoud.manifest import INHOUD, NAAM, TABELLEN, Manifest, describe_bestand
from kompas.inhoud.schrijven.schijf import sync_folder
from kompas.kern.fouten import OnderhoudGeweigerd
from kompas.opslag.kopie import Rij, Tabelstand, write_rij

_BEZIG = ".reservekopie-"
_DAG = 86_400  # seconds


@dataclass(frozen=True, slots=True)
class Databasestand:
    """The version of the tables, None without a database, and what is in those that are kept."""

    migratie: str | None = None
    tabellen: dict[str, Tabelstand] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Archiefschrijver:
    """Puts parts together in a folder, and at the end in one file that is there whole or not at all."""

    folder: Path

    def add_tabel(self, naam: str, rijen: Iterable[Rij]) -> None:
        """The rows of a table, a line each."""
        pad = self.folder / TABELLEN / f"{naam}.jsonl"
        pad.parent.mkdir(exist_ok=True)
        with pad.open("w", encoding="utf-8", newline="\n") as stroom:
            stroom.writelines(f"{write_rij(rij)}\n" for rij in rijen)

    def add_inhoud(self, pad: PurePosixPath, bron: Path) -> None:
        """A file of the content, with its place in the folder of the organisation."""
        doel = self.folder / INHOUD / pad
        doel.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(bron, doel)

    def finish(self, doel: Path, gemaakt: datetime, stand: Databasestand) -> Manifest:
        """Write the one file, only for its owner; `stand` says what the database held. Raises `OSError`."""
        bestanden = {pad.relative_to(self.folder).as_posix(): describe_bestand(pad) for pad in _list_files(self.folder)}
        manifest = Manifest(
            gemaakt=gemaakt,
            app=kompas.__version__,
            migratie=stand.migratie,
            tabellen=stand.tabellen,
            bestanden=bestanden,
        )
        (self.folder / NAAM).write_text(manifest.model_dump_json(indent=1), encoding="utf-8")
        bezig = self.folder / "archief"
        with os.fdopen(os.open(bezig, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as stroom:
            with tarfile.open(fileobj=stroom, mode="w:gz", compresslevel=6) as tar:
                for deel in (NAAM, *bestanden):
                    tar.add(self.folder / deel, deel, recursive=False)
            stroom.flush()
            os.fsync(stroom.fileno())
        bezig.rename(doel)
        sync_folder(doel.parent)
        return manifest


@contextmanager
def begin_archief(naar: Path) -> Iterator[Archiefschrijver]:
    """A new archive in the making, in a hidden folder of `naar` that goes afterwards. Raises `OnderhoudGeweigerd`."""
    try:
        naar.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=_BEZIG, dir=naar) as folder:
            _sweep(Path(folder))
            yield Archiefschrijver(Path(folder))
    except OSError:
        raise OnderhoudGeweigerd(
            f"We kunnen in de map '{naar}' geen reservekopie schrijven. Misschien is de schijf vol, of mag je er "
            "niet schrijven."
        ) from None


def _list_files(folder: Path) -> list[Path]:
    return sorted(pad for pad in folder.rglob("*") if pad.is_file())


def _sweep(nieuw: Path) -> None:
    """Take away what a process that was killed left beside this folder, when that is a day old."""
    for pad in nieuw.parent.glob(f"{_BEZIG}*"):
        if pad.stat().st_mtime < nieuw.stat().st_mtime - _DAG:
            shutil.rmtree(pad)
