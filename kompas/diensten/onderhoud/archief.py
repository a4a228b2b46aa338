# SPDX-License-Identifier: EUPL-1.2
"""A backup that is taken out of its file, and is only used when it is whole."""

import json
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kompas.diensten.onderhoud.archiefnaam import find_archief
from kompas.diensten.onderhoud.manifest import INHOUD, NAAM, TABELLEN, Manifest, describe_bestand
from kompas.kern.fouten import OngeldigeReservekopie
from kompas.opslag.kopie import Rij

_MAX_MANIFEST = 10 << 20  # bytes
_HALF = "Deze reservekopie is beschadigd, of maar voor een deel hier."
_VREEMD = "Dit bestand is geen reservekopie van het kompas."


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
        with (self.folder / TABELLEN / f"{naam}.jsonl").open(encoding="utf-8", newline="\n") as stroom:
            yield from map(json.loads, stroom)


@contextmanager
def open_archief(bron: Path) -> Iterator[Archief]:
    """What is in a backup, checked against its manifest, in a folder that goes afterwards.

    `bron` may be a folder: then its newest backup. Raises `OngeldigeReservekopie`.
    """
    with TemporaryDirectory(prefix="kompas-herstel-") as folder:
        yield Archief(Path(folder), _unpack(find_archief(bron), Path(folder)))


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
                if describe_bestand(folder / lid.name) != deel:
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
