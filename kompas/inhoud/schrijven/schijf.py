# SPDX-License-Identifier: EUPL-1.2
"""Files that are there whole or not at all, also after a kill or a power cut."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

_TIJDELIJK = ".tmp"


def write_nieuw(pad: Path, inhoud: bytes) -> Path:
    """Write a file beside the one at `pad`, safe on the disk, which can take its place. Raises `OSError`."""
    nummer, naam = tempfile.mkstemp(_TIJDELIJK, f".{pad.name}.", pad.parent)
    try:
        with os.fdopen(nummer, "wb") as stroom:
            stroom.write(inhoud)
            stroom.flush()
            os.fsync(stroom.fileno())
        Path(naam).chmod(pad.stat().st_mode & 0o777 if pad.exists() else 0o644)
    except BaseException:
        Path(naam).unlink(missing_ok=True)
        raise
    return Path(naam)


def put_file(nieuw: Path, pad: Path) -> None:
    """Let a file take the place of another at once: who reads, reads the one or the other. Raises `OSError`."""
    nieuw.replace(pad)
    sync_folder(pad.parent)


def write_file(pad: Path, inhoud: bytes) -> None:
    """Write a file at once. Raises `OSError`."""
    put_file(write_nieuw(pad, inhoud), pad)


def sync_folder(folder: Path) -> None:
    """Make sure that a rename survives a power cut; some systems (Windows) do that by themselves and refuse it here."""
    with suppress(OSError):
        nummer = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(nummer)
        finally:
            os.close(nummer)


def sweep(pad: Path) -> None:
    """Take away what a writer that was killed left beside the file at `pad`."""
    for rest in pad.parent.glob(f".{pad.name}.*{_TIJDELIJK}"):
        with suppress(OSError):
            rest.unlink()
