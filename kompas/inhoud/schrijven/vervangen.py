# SPDX-License-Identifier: EUPL-1.2
"""Putting new files in place of old ones: all of them, or none."""

from collections.abc import Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path

from kompas.inhoud.schrijven.schijf import put_file, write_nieuw
from kompas.kern.fouten import InhoudVeranderd


@dataclass(frozen=True, slots=True)
class Vervanging:
    """A file, what must stand in it now, and what must stand in it then."""

    pad: Path
    oud: bytes
    nieuw: bytes


def replace_files(vervangingen: Sequence[Vervanging], rondom: AbstractContextManager[object]) -> None:
    """Replace every file within `rondom`. Whatever goes wrong there or here, the old files come back.

    These are written first, so that coming back takes no room on the disk. Raises `OSError` and `InhoudVeranderd`.
    """
    with ExitStack() as opruimen, ExitStack() as terug:

        def write_tijdelijk(pad: Path, inhoud: bytes) -> Path:
            tijdelijk = write_nieuw(pad, inhoud)
            opruimen.callback(tijdelijk.unlink, missing_ok=True)
            return tijdelijk

        klaar = [(een, write_tijdelijk(een.pad, een.nieuw), write_tijdelijk(een.pad, een.oud)) for een in vervangingen]
        with rondom:
            for een, nieuw, oud in klaar:
                _expect(een.pad, een.oud, InhoudVeranderd)
                terug.callback(put_file, oud, een.pad)
                put_file(nieuw, een.pad)
                _expect(een.pad, een.nieuw, OSError)
        terug.pop_all()  # it is done, nothing comes back


def _expect(pad: Path, inhoud: bytes, anders: type[Exception]) -> None:
    if pad.read_bytes() != inhoud:
        raise anders
