# SPDX-License-Identifier: EUPL-1.2
"""One writer of content at a time, over all processes of the machine.

The system itself holds the lock and lets go when a process ends, also when it is killed: it is never left behind.
"""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from kompas.kern.fouten import InhoudBezet

GEDULD = 10.0  # seconds; a save takes about one


@contextmanager
def hold_slot(folder: Path, auteur: str, geduld: float = GEDULD) -> Iterator[None]:
    """Write alone while this lasts; `auteur` is noted for who waits. Raises `InhoudBezet` after `geduld` seconds."""
    slot, kaartje = FileLock(folder / "slot", timeout=geduld), folder / "slot.json"
    try:
        slot.acquire()
    except Timeout:
        raise InhoudBezet(_read_leeftijd(kaartje)) from None
    try:
        with suppress(OSError):  # it only tells who waits
            kaartje.write_text(json.dumps({"auteur": auteur, "sinds": time.time()}), encoding="utf-8")
        yield
    finally:
        with suppress(OSError):
            kaartje.unlink(missing_ok=True)
        slot.release()


def _read_leeftijd(kaartje: Path) -> int | None:
    """For how many seconds somebody holds the lock; None when that cannot be read."""
    try:
        return max(0, round(time.time() - float(json.loads(kaartje.read_text(encoding="utf-8"))["sinds"])))
    except (OSError, ValueError, KeyError, TypeError):
        return None
