# SPDX-License-Identifier: EUPL-1.2
"""Colours and letters of the kompas, all from the house style: every tint is made from the colour of a domain."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from kompas.inhoud import Huisstijl
from kompas.inhoud.kleur import mix

_STREAMLIT_LETTER = "Source Sans, sans-serif"
_GRIJS = 0.8  # of the text colour: quiet, still readable
_WIT_OVER_STIP = {"lijkt er veel op": 0.0, "lijkt er een beetje op": 0.1, "verder weg": 0.18, "": 0.18}
_WIT_OVER_VLAK = (0.885, 0.92)  # two vakgroepen side by side never have the same tint


@dataclass(frozen=True, slots=True)
class Palet:
    """The tints of one domain, from its colour and that of the page, as `#rrggbb`."""

    kleur: str
    papier: str = "#ffffff"

    def stip(self, woorden: str) -> str:
        """A dot: paler as the match is weaker, always visible on the background."""
        return mix(self.papier, self.kleur, _WIT_OVER_STIP[woorden])

    def vlak(self, nummer: int) -> str:
        """The background of the vakgroep with this number in its sector."""
        return mix(self.papier, self.kleur, _WIT_OVER_VLAK[nummer % len(_WIT_OVER_VLAK)])


@dataclass(frozen=True, slots=True)
class Figuurstijl:
    """What a figure takes of the house style. Colours are `#rrggbb`, `lettertype` is a CSS font family.

    `inkt` is for texts and the centre, `grijs` for quiet texts, `lijn` for rings, `papier` for what shows the page.
    """

    inkt: str
    grijs: str
    lijn: str
    papier: str
    lettertype: str = _STREAMLIT_LETTER

    @classmethod
    def from_huisstijl(cls, huisstijl: Huisstijl) -> Self:
        """The figure in the colours of the organisation."""
        kleuren = huisstijl.kleuren
        return cls(
            inkt=kleuren.tekst,
            grijs=mix(kleuren.tekst, kleuren.achtergrond, _GRIJS),
            lijn=kleuren.rand,
            papier=kleuren.achtergrond,
            lettertype=f"{huisstijl.lettertype}, {_STREAMLIT_LETTER}" if huisstijl.lettertype else _STREAMLIT_LETTER,
        )


def build_paletten(huisstijl: Huisstijl, domeinen: Iterable[str]) -> dict[str, Palet]:
    """The tints of each domain, by its name."""
    papier = huisstijl.kleuren.achtergrond
    return {domein: Palet(kleur, papier) for domein, kleur in huisstijl.colour_domeinen(domeinen).items()}
