# SPDX-License-Identifier: EUPL-1.2
"""The files of an organisation as a whole: to keep a copy of, and to put that copy back."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from kompas.inhoud.schrijven.schijf import write_file
from kompas.inhoud.schrijven.slot import GEDULD, hold_slot
from kompas.inhoud.schrijven.versiemap import NAAM, Versiemap
from kompas.kern.fouten import InhoudNietBewaard

OPZIJ = "vervangen"  # the folder, beside the content, for what made place
_SOORTEN = frozenset({".yaml", ".svg", ".png", ".woff2", ".ttf", ".otf", ".txt", ".md"})
_SLOT = ("slot", "slot.json")


def list_bestanden(folder: Path) -> list[PurePosixPath]:
    """What makes up the content, as paths within the folder: YAML, logos, fonts and every earlier version.

    Of an example organisation that shares the vocabulary of another one, that is not its own and not in here.
    """
    los = [pad for pad in folder.iterdir() if pad.suffix in _SOORTEN and not pad.name.startswith(".")]
    versies = [pad for pad in (folder / NAAM).rglob("*.json") if pad.name not in _SLOT]
    return sorted(PurePosixPath(pad.relative_to(folder).as_posix()) for pad in (*los, *versies) if pad.is_file())


@contextmanager
def hold_inhoud(folder: Path, auteur: str, geduld: float = GEDULD) -> Iterator[None]:
    """Nobody writes content while this lasts. Where this process may not write, nobody of the app does.

    Raises `InhoudBezet` after `geduld` seconds.
    """
    versies = Versiemap(folder)
    try:
        versies.prepare()
    except OSError:
        yield
        return
    with hold_slot(versies.pad, auteur, geduld):
        yield


@contextmanager
def replace_inhoud(folder: Path, nieuw: Path, opzij: str) -> Iterator[Path | None]:
    """Let the files of another folder take the place of those in `folder`; at an error within, they come back.

    Gives the folder where what was there is kept, None when nothing differs. Raises `InhoudNietBewaard`, `InhoudBezet`.
    """
    with hold_inhoud(folder, ""):
        oud, straks = list_bestanden(folder), list_bestanden(nieuw)
        if _read(folder, oud) == _read(nieuw, straks):
            yield None
            return
        bewaard = folder / OPZIJ / opzij
        try:
            _put(folder, bewaard, oud)
            with _undone(folder, bewaard, oud, straks):
                _put(nieuw, folder, straks)
                _remove(folder, set(oud) - set(straks))
                yield bewaard
        except OSError as fout:
            raise InhoudNietBewaard from fout


@contextmanager
def _undone(folder: Path, bewaard: Path, oud: list[PurePosixPath], straks: list[PurePosixPath]) -> Iterator[None]:
    try:
        yield
    except BaseException:
        _put(bewaard, folder, oud)
        _remove(folder, set(straks) - set(oud))
        shutil.rmtree(bewaard)
        raise


def _read(folder: Path, paden: list[PurePosixPath]) -> dict[PurePosixPath, bytes]:
    return {pad: (folder / pad).read_bytes() for pad in paden}


def _put(van: Path, naar: Path, paden: list[PurePosixPath]) -> None:
    for pad in paden:
        (naar / pad).parent.mkdir(parents=True, exist_ok=True)
        write_file(naar / pad, (van / pad).read_bytes())


def _remove(folder: Path, paden: set[PurePosixPath]) -> None:
    for pad in paden:
        (folder / pad).unlink(missing_ok=True)
