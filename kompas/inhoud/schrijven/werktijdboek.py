# SPDX-License-Identifier: EUPL-1.2
"""How long people worked on each function together: one number for each, without who or when."""

from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from pydantic import NonNegativeInt, TypeAdapter, ValidationError

from kompas.inhoud.inhoudsmap import Inhoudsmap
from kompas.inhoud.schrijven.schijf import write_file
from kompas.inhoud.schrijven.slot import GEDULD, hold_slot
from kompas.inhoud.schrijven.versiemap import Versiemap

_VORM = TypeAdapter(dict[str, NonNegativeInt])


class Werktijdboek:
    """`versies/werktijd.json`: seconds by the id of a function. Safe to use from several threads and processes."""

    def __init__(self, folder: str | Path, geduld: float = GEDULD) -> None:
        self._versies = Versiemap(Inhoudsmap.from_folder(folder).functies.parent)
        self._pad, self._geduld = self._versies.pad / "werktijd.json", geduld

    def read(self) -> Mapping[str, timedelta]:
        """The time of each function that somebody worked on; what cannot be read is not known."""
        return {functie_id: timedelta(seconds=aantal) for functie_id, aantal in self._read().items()}

    def add(self, functie_id: str, duur: timedelta) -> None:
        """Add time to a function, in whole seconds. Raises `InhoudBezet` and `OSError`."""
        self._versies.prepare()
        with hold_slot(self._versies.pad, "", self._geduld):
            samen = Counter(self._read()) + Counter({functie_id: round(duur.total_seconds())})
            write_file(self._pad, _VORM.dump_json(dict(sorted(samen.items())), indent=1))

    def _read(self) -> dict[str, int]:
        try:
            return _VORM.validate_json(self._pad.read_bytes())
        except (OSError, ValidationError):
            return {}
