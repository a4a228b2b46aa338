# SPDX-License-Identifier: EUPL-1.2
"""The fonts of the house style for the browser: their CSS names and the addresses where our own server has them."""

import hashlib
from pathlib import Path

from kompas.inhoud import Huisstijl
from kompas.inhoud.lettertype import Lettertype, find_lettertypebestand

ADRES = "/lettertype"
_VAN_STREAMLIT = '"Source Sans", sans-serif'
_ALLE_GEWICHTEN = "100 900"


def css_familie(lettertype: Lettertype) -> str:
    """The value of CSS `font-family`, with the fonts that take over when a browser cannot load it."""
    return f'"{lettertype.naam}", {_VAN_STREAMLIT}' if lettertype.naam else _VAN_STREAMLIT


def list_fontfaces(huisstijl: Huisstijl, folder: Path) -> list[dict[str, str]]:
    """The `theme.fontFaces` of Streamlit: every file of both fonts with its family, weight, style and address.

    The address ends in a hash of the content, so that a browser may keep the file for as long as it likes.
    """
    gezichten = []
    for letter in filter(None, (huisstijl.lettertype, huisstijl.lettertype_koppen)):
        gewicht = "400" if letter.vet else _ALLE_GEWICHTEN
        for naam, gewichten, stijl in (
            (letter.gewoon, gewicht, "normal"),
            (letter.vet, "700", "normal"),
            (letter.cursief, gewicht, "italic"),
        ):
            bestand = find_lettertypebestand(folder, naam) if naam else None
            if bestand:
                gezicht = {"family": letter.naam, "weight": gewichten, "style": stijl}
                gezichten.append({**gezicht, "url": f"{ADRES}/{naam}?v={_hash(bestand)}"})
    return gezichten


def find_schermletter(huisstijl: Huisstijl, folder: Path, naam: str) -> Path | None:
    """The file behind an address; None for every file that the house style does not name for the screen."""
    letters = filter(None, (huisstijl.lettertype, huisstijl.lettertype_koppen))
    gevraagd = naam in {bestand for letter in letters for bestand in letter.schermbestanden}
    return find_lettertypebestand(folder, naam) if gevraagd else None


def _hash(bestand: Path) -> str:
    return hashlib.sha256(bestand.read_bytes()).hexdigest()[:12]
