# SPDX-License-Identifier: EUPL-1.2
"""Colours of the kompas: every tint is made from the colour of a domain."""

from dataclasses import dataclass

from kompas.inhoud.kleur import mix

WIT = "#ffffff"
INKT = "#1d2733"
GRIJS = "#4a5561"
_WIT_OVER_STIP = {"lijkt er veel op": 0.0, "lijkt er een beetje op": 0.1, "verder weg": 0.18, "": 0.18}
_WIT_OVER_VLAK = (0.885, 0.92)  # two vakgroepen side by side never have the same tint


@dataclass(frozen=True, slots=True)
class Palet:
    """The tints of one domain, from its colour as `#rrggbb`."""

    kleur: str

    def stip(self, woorden: str) -> str:
        """A dot: paler as the match is weaker, always visible on the background."""
        return mix(WIT, self.kleur, _WIT_OVER_STIP[woorden])

    def vlak(self, nummer: int) -> str:
        """The background of the vakgroep with this number in its sector."""
        return mix(WIT, self.kleur, _WIT_OVER_VLAK[nummer % len(_WIT_OVER_VLAK)])
