# SPDX-License-Identifier: EUPL-1.2
"""A backup as one file: a manifest, the rows of each table, and the files of the content."""

import hashlib
import json
import os
import re
import shutil
import tarfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import kompas
from kompas.diensten.onderhoud.manifest import INHOUD, NAAM, TABELLEN, Bestandsdeel, Manifest, write_merk
from kompas.kern.fouten import OnderhoudGeweigerd, OngeldigeReservekopie
from kompas.opslag.kopie import Rij, Tabelstand, write_rij

BEGIN, VERVANGEN, EIND = "loopbaankompas-", "vervangen-", ".tar.gz"
_VORM = re.compile(rf"{BEGIN}(?:{VERVANGEN})?(\d{{8}}-\d{{6}}Z){re.escape(EIND)}")  # such moments sort as texts do
_MAX_MANIFEST = 10 << 20  # bytes
_HALF = "Deze reservekopie is beschadigd, of maar voor een deel hier."
_VREEMD = "Dit bestand is geen reservekopie van het kompas."


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
        bestanden = {pad.relative_to(self.folder).as_posix(): _describe(pad) for pad in _list_files(self.folder)}
        manifest = Manifest(
            gemaakt=gemaakt,
            app=kompas.__version__,
            migratie=stand.migratie,
            tabellen=stand.tabellen,
            bestanden=bestanden,
        )
        (self.folder / NAAM).write_text(manifest.model_dump_json(indent=1), encoding="utf-8")
        bezig = self.folder / EIND
        with os.fdopen(os.open(bezig, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as stroom:
            with tarfile.open(fileobj=stroom, mode="w:gz", compresslevel=6) as tar:
                for deel in (NAAM, *bestanden):
                    tar.add(self.folder / deel, deel, recursive=False)
            stroom.flush()
            os.fsync(stroom.fileno())
        bezig.rename(doel)
        return manifest


@dataclass(frozen=True, slots=True)
class Archief:
    """A backup that was taken out of its file and found whole."""

    folder: Path
    manifest: Manifest

    @property
    def inhoud(self) -> Path:
        """The folder with the files of the content."""
        return self.folder / INHOUD

    def read_tabel(self, naam: str) -> Iterator[Rij]:
        """The rows of a table."""
        yield from map(json.loads, read_regels(self.folder / TABELLEN / f"{naam}.jsonl"))


@contextmanager
def begin_archief(naar: Path) -> Iterator[Archiefschrijver]:
    """A new archive in the making, in a hidden folder of `naar` that goes afterwards. Raises `OnderhoudGeweigerd`."""
    try:
        naar.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".reservekopie-", dir=naar) as folder:
            yield Archiefschrijver(Path(folder))
    except OSError:
        raise OnderhoudGeweigerd(
            f"We kunnen in de map '{naar.name}' geen reservekopie schrijven. Misschien is de schijf vol, of mag je er "
            "niet schrijven."
        ) from None


@contextmanager
def open_archief(bron: Path) -> Iterator[Archief]:
    """What is in a backup, checked against its manifest, in a folder that goes afterwards.

    `bron` may be a folder: then its newest backup. Raises `OngeldigeReservekopie`.
    """
    with TemporaryDirectory(prefix="kompas-herstel-") as folder:
        yield Archief(Path(folder), _unpack(find_archief(bron), Path(folder)))


def name_archief(gemaakt: datetime, merk: str = "") -> str:
    """The name of the file of a backup."""
    return f"{BEGIN}{merk}{write_merk(gemaakt)}{EIND}"


def find_archief(bron: Path) -> Path:
    """The file itself, or the newest one in a folder. Raises `OngeldigeReservekopie` when there is none."""
    gevonden = list_archieven(bron) if bron.is_dir() else [bron] if bron.is_file() else []
    if not gevonden:
        raise OngeldigeReservekopie(f"We vinden geen reservekopie in '{bron.name}'. Controleer de naam en de map.")
    return gevonden[-1]


def list_archieven(folder: Path) -> list[Path]:
    """The backups in a folder, the oldest first; not what was put aside by a restore."""
    return sorted(pad for pad in folder.glob(f"{BEGIN}[0-9]*{EIND}") if _VORM.fullmatch(pad.name))


def list_oude_archieven(folder: Path, grens: datetime) -> list[Path]:
    """The backups from before this moment, also those that were put aside by a restore."""
    merken = ((_VORM.fullmatch(pad.name), pad) for pad in folder.glob(f"{BEGIN}*{EIND}"))
    return sorted(pad for merk, pad in merken if merk and merk[1] < write_merk(grens))


def read_regels(pad: Path) -> Iterator[str]:
    """The lines of a file; only a newline ends one."""
    with pad.open(encoding="utf-8", newline="\n") as stroom:
        for regel in stroom:
            yield regel.removesuffix("\n")


def _unpack(bron: Path, folder: Path) -> Manifest:
    """Take out what the manifest names, and only that. Raises `OngeldigeReservekopie`."""
    try:
        with tarfile.open(bron, mode="r:gz") as tar:
            leden = iter(tar)
            manifest = _read_manifest(tar, next(leden, None))
            wacht = dict(manifest.bestanden)
            for lid in leden:
                deel = wacht.pop(lid.name, None)
                if deel is None or not lid.isreg() or lid.size != deel.grootte:
                    raise OngeldigeReservekopie(_HALF)
                tar.extract(lid, folder, filter="data")
                if _describe(folder / lid.name) != deel:
                    raise OngeldigeReservekopie(_HALF)
    except (tarfile.TarError, EOFError, zlib.error):
        raise OngeldigeReservekopie(_HALF) from None
    except OSError as fout:
        raise OngeldigeReservekopie("We kunnen deze reservekopie niet lezen of uitpakken.") from fout
    if wacht:
        raise OngeldigeReservekopie(_HALF)
    return manifest


def _read_manifest(tar: tarfile.TarFile, lid: tarfile.TarInfo | None) -> Manifest:
    """It comes first, so that nothing else is taken out of a file that is not ours."""
    stroom = tar.extractfile(lid) if lid and lid.name == NAAM and lid.size <= _MAX_MANIFEST else None
    if stroom is None:
        raise OngeldigeReservekopie(_VREEMD)
    return Manifest.read(stroom.read())


def _list_files(folder: Path) -> list[Path]:
    return sorted(pad for pad in folder.rglob("*") if pad.is_file())


def _describe(pad: Path) -> Bestandsdeel:
    with pad.open("rb") as stroom:
        return Bestandsdeel(grootte=pad.stat().st_size, sha256=hashlib.file_digest(stroom, "sha256").hexdigest())
