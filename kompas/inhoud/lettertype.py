# SPDX-License-Identifier: EUPL-1.2
"""The fonts of a house style: files of the organisation itself, or of the few that come with the app."""

from dataclasses import dataclass
from pathlib import Path

# Free fonts (OFL, the text lies beside each) as woff2 for screens and as ttf, the same letters, for paper.
LETTERTYPEN = Path(__file__).with_name("lettertypen")


@dataclass(frozen=True, slots=True)
class Lettertype:
    """A font by its name and its files; without files a font that computers have, without a name that of Streamlit.

    `gewoon`, `vet` and `cursief` are woff2 files for screens; without `vet` the first one has every weight.
    `papier` are ttf or otf files of the same font. All are bare names: `find_lettertypebestand` knows where they lie.
    """

    naam: str = ""
    gewoon: str = ""
    vet: str = ""
    cursief: str = ""
    papier: tuple[str, ...] = ()

    @property
    def schermbestanden(self) -> tuple[str, ...]:
        """The files that a browser may ask for."""
        return tuple(filter(None, (self.gewoon, self.vet, self.cursief)))


def find_lettertypebestand(folder: Path, naam: str) -> Path | None:
    """Where a font file lies: in the folder of the organisation, else among those of the app; None when nowhere."""
    paden = (map_ / naam for map_ in (folder, LETTERTYPEN))
    return next((pad for pad in paden if pad.is_file()), None)
