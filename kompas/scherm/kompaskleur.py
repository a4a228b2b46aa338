# SPDX-License-Identifier: EUPL-1.2
"""Colours of the kompas: every tint is made from the colour of a domain."""

from dataclasses import dataclass

WIT = "#ffffff"
INKT = "#1d2733"
GRIJS = "#4a5561"
_STERKTE = {"lijkt er veel op": 0.0, "lijkt er een beetje op": 0.1, "verder weg": 0.18, "": 0.18}
_TINTEN = (0.885, 0.92)  # two vakgroepen side by side never have the same tint


@dataclass(frozen=True, slots=True)
class Palet:
    """The tints of one domain, from its colour as `#rrggbb`."""

    kleur: str

    def stip(self, woorden: str) -> str:
        """A dot: paler as the match is weaker, always visible on the background."""
        return mix(self.kleur, WIT, _STERKTE[woorden])

    def vlak(self, nummer: int) -> str:
        """The background of the vakgroep with this number in its sector."""
        return mix(self.kleur, WIT, _TINTEN[nummer % len(_TINTEN)])


def mix(kleur: str, ander: str, deel: float) -> str:
    """`kleur` with a share of another colour in it, both as `#rrggbb`."""
    paren = ((int(kleur[n : n + 2], 16), int(ander[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(een + (twee - een) * deel):02x}" for een, twee in paren)
