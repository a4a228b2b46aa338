# SPDX-License-Identifier: EUPL-1.2
"""The folder that keeps every change of the content. It is only added to, and it is no content itself."""

from collections.abc import Callable, Iterable
from pathlib import Path

from kompas.inhoud.schrijven.schijf import sync_folder, write_file
from kompas.inhoud.schrijven.versie import Versie

NAAM = "versies"
_BEZIG = "bezig"
_NIET_IN_GIT = b"# Dit maakt het kompas zelf. Neem het mee in de reservekopie, niet in git.\n*\n"


class Versiemap:
    """`versies/` in the folder of an organisation: `<sectie>/<id>/0001.json`, and `bezig/` for what is not done yet."""

    def __init__(self, folder: Path) -> None:
        self.pad = folder / NAAM

    def prepare(self) -> None:
        """Make the folder when it is not there. Raises `OSError`."""
        (self.pad / _BEZIG).mkdir(parents=True, exist_ok=True)
        if not (self.pad / ".gitignore").exists():
            write_file(self.pad / ".gitignore", _NIET_IN_GIT)

    def next_nummer(self, sectie: str, item_id: str) -> int:
        """The number of the next version of an item."""
        namen = (pad.stem for pad in (self.pad / sectie / item_id).glob("*.json"))
        return max((int(naam) for naam in namen if naam.isdecimal()), default=0) + 1

    def list_versies(self, sectie: str, item_id: str) -> list[Versie]:
        """The versions of an item, the first one first; files that are no version are passed over."""
        return sorted(_read((self.pad / sectie / item_id).glob("*.json")), key=lambda versie: versie.nummer)

    def list_bezig(self) -> list[Versie]:
        """The versions of a change that is not finished: going on now, or cut off."""
        return _read((self.pad / _BEZIG).glob("*.json"))

    def begin(self, versies: Iterable[Versie]) -> None:
        """Write down what is going to be changed, before it is. Raises `OSError`."""
        for versie in versies:
            write_file(self._bezig(versie), versie.write())

    def finish(self, versies: Iterable[Versie]) -> None:
        """The changes were made: keep them. Raises `OSError`."""
        for versie in versies:
            pad = self.pad / versie.sectie / versie.id / f"{versie.nummer:04d}.json"
            pad.parent.mkdir(parents=True, exist_ok=True)
            self._bezig(versie).replace(pad)
            sync_folder(pad.parent)

    def drop(self, versies: Iterable[Versie]) -> None:
        """The changes were not made. Raises `OSError`."""
        for versie in versies:
            self._bezig(versie).unlink(missing_ok=True)

    def settle(self, is_gedaan: Callable[[Versie], bool]) -> None:
        """Finish or drop what was cut off. Raises `OSError`."""
        for versie in self.list_bezig():
            (self.finish if is_gedaan(versie) else self.drop)([versie])
        for rest in (self.pad / _BEZIG).iterdir():
            rest.unlink()

    def _bezig(self, versie: Versie) -> Path:
        return self.pad / _BEZIG / f"{versie.sectie}.{versie.id}.{versie.nummer:04d}.json"


def _read(paden: Iterable[Path]) -> list[Versie]:
    gelezen = (Versie.read(pad.read_bytes()) for pad in paden)
    return [versie for versie in gelezen if versie is not None]
