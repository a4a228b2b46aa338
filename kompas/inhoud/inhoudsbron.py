# SPDX-License-Identifier: EUPL-1.2
"""The content as its files stand now, or as they last stood well."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Generic, TypeVar

from kompas.inhoud.bestand import Bestand
from kompas.inhoud.catalogus import parse_catalogus
from kompas.inhoud.huisstijl import Huisstijl, parse_huisstijl
from kompas.inhoud.inhoudsmap import Inhoudsmap
from kompas.kern.catalogus import Catalogus
from kompas.kern.fouten import Inhoudsfout, OngeldigeInhoud

# A second write so soon after the first may leave time and size as they were: file systems round the time.
_ONZEKER_NS = 100_000_000

T = TypeVar("T")
Stand = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Inhoud:
    """What is served. With `fouten` the files on disk cannot be used, and this is the last good content."""

    catalogus: Catalogus
    huisstijl: Huisstijl
    fouten: tuple[Inhoudsfout, ...] = ()


class _Laatste(Generic[T]):
    """The last valid value of some files, and what is wrong with them now."""

    def __init__(self, parse: Callable[..., T], waarde: T | None = None) -> None:
        self._parse = parse
        self._gezien: tuple[object, ...] = ()
        self._geldig: tuple[object, ...] = ()
        self.waarde = waarde
        self.fouten: tuple[Inhoudsfout, ...] = ()

    def update(self, *bestanden: Bestand, naast: Stand | None = None) -> None:
        """Parse the files, unless their content is that of the last time or of the valid value.

        `naast`: how the folder stands, for files that name others.
        """
        gezien = (*(bestand.hash for bestand in bestanden), naast)
        if gezien == self._gezien:
            return
        fouten: tuple[Inhoudsfout, ...] = ()
        if gezien != self._geldig:
            try:
                self.waarde, self._geldig = self._parse(*bestanden), gezien
            except OngeldigeInhoud as ongeldig:
                fouten = ongeldig.fouten
        self._gezien, self.fouten = gezien, fouten


class Inhoudsbron:
    """Serves the content of a folder. Safe to share between threads."""

    def __init__(self, folder: str | Path) -> None:
        self._map = Inhoudsmap.from_folder(folder)
        self._lock = Lock()
        self._stand: list[Stand | None] = []
        self._mapstand: Stand | None = None
        self._gelezen_op = 0
        self._catalogus = _Laatste(parse_catalogus)
        self._huisstijl = _Laatste(partial(parse_huisstijl, folder=self._map.huisstijl.parent), Huisstijl())
        self._inhoud: Inhoud | None = None

    def current(self) -> Inhoud:
        """The content now: the same object as long as nothing changes, which takes four file stats to see.

        A broken catalogue or house style leaves the last valid one in place and shows in `fouten`.
        Raises `OngeldigeInhoud` only when there never was a valid catalogue.
        """
        with self._lock:
            stand = [_stat(pad) for pad in (self._map.functies, self._map.tags, self._map.huisstijl)]
            mapstand = _stat(self._map.huisstijl.parent)  # a logo or font that comes or goes
            if (stand, mapstand) != (self._stand, self._mapstand) or self._is_recent():
                self._refresh(stand, mapstand)
            if self._inhoud is None:
                raise OngeldigeInhoud(self._catalogus.fouten + self._huisstijl.fouten)
            return self._inhoud

    def _is_recent(self) -> bool:
        """True when a file was written so shortly before it was read that its time says too little."""
        return any(stand is not None and 0 <= self._gelezen_op - stand[0] < _ONZEKER_NS for stand in self._stand)

    def _refresh(self, stand: list[Stand | None], mapstand: Stand | None) -> None:
        gelezen_op = time.time_ns()
        functies, tags, huisstijl = map(Bestand.read, (self._map.functies, self._map.tags, self._map.huisstijl))
        self._catalogus.update(functies, tags)
        self._huisstijl.update(huisstijl, naast=mapstand)
        self._stand, self._mapstand, self._gelezen_op = stand, mapstand, gelezen_op
        catalogus, stijl = self._catalogus.waarde, self._huisstijl.waarde
        if catalogus is None or stijl is None:
            return
        nieuw = Inhoud(catalogus, stijl, self._catalogus.fouten + self._huisstijl.fouten)
        if nieuw != self._inhoud:
            self._inhoud = nieuw


def _stat(pad: Path) -> Stand | None:
    """Time of change in ns, size in bytes, file number; None when the file cannot be seen."""
    try:
        stand = pad.stat()
    except OSError:
        return None
    return stand.st_mtime_ns, stand.st_size, stand.st_ino
