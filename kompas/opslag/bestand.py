# SPDX-License-Identifier: EUPL-1.2
"""The file of SQLite: only for the owner of the process, and never there by accident."""

import os
from pathlib import Path

from sqlalchemy import URL

MAP_RECHTEN, BESTAND_RECHTEN = 0o700, 0o600  # what people keep is for nobody else on this machine


def find_bestand(url: URL) -> Path | None:
    """Where the database lies, None when it is no plain file."""
    naam = url.database or ":memory:"
    is_bestand = url.get_backend_name() == "sqlite" and naam != ":memory:" and not naam.startswith("file:")
    return Path(naam).absolute() if is_bestand else None


def make_bestand(pad: Path) -> None:
    """Begin an empty database and the folder around it; what is there stays. Raises `OSError`."""
    pad.parent.mkdir(mode=MAP_RECHTEN, parents=True, exist_ok=True)
    os.close(os.open(pad, os.O_CREAT | os.O_RDWR, BESTAND_RECHTEN))


def name_existing(url: URL, pad: Path) -> URL:
    """The URL that opens this file and does not make it: SQLite would, also for somebody who only looks."""
    return url.set(database=pad.as_uri(), query={**url.query, "mode": "rw", "uri": "true"})


def find_kenmerk(pad: Path) -> tuple[int, int] | None:
    """Which file lies there now, None without one: a backup that was put back is another file."""
    try:
        stand = pad.stat()
    except OSError:
        return None
    return stand.st_dev, stand.st_ino
