# SPDX-License-Identifier: EUPL-1.2
"""Where the letters for paper are: font files of the organisation or of the app, never those of the server."""

from pathlib import Path

from kompas.inhoud import Huisstijl, find_folder
from kompas.inhoud.lettertype import LETTERTYPEN, Lettertype, find_lettertypebestand


def list_lettermappen(huisstijl: Huisstijl) -> list[Path]:
    """The folders with the ttf and otf files of this house style; that of the app is always among them."""
    letters = filter(None, (huisstijl.lettertype, huisstijl.lettertype_koppen))
    gevonden = (find_lettertypebestand(find_folder(), naam) for letter in letters for naam in letter.papier)
    return sorted({LETTERTYPEN, *(bestand.parent for bestand in gevonden if bestand)})


def name_letters(huisstijl: Huisstijl) -> tuple[str, str]:
    """The font of the text and that of the headings; without files for paper one that comes with the app."""
    tekst = _name(huisstijl.lettertype, RESERVE)
    return tekst, _name(huisstijl.lettertype_koppen, tekst)


RESERVE = "Atkinson Hyperlegible Next"


def _name(letter: Lettertype | None, anders: str) -> str:
    return letter.naam if letter and letter.papier else anders
