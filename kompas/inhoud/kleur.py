# SPDX-License-Identifier: EUPL-1.2
"""Colours and whether people can read them."""

from dataclasses import dataclass

LEESBAAR = 4.5  # WCAG 2.2, success criterion 1.4.3: text on its background
ZICHTBAAR = 3.0  # WCAG 2.2, success criterion 1.4.11: lines that show where something is


@dataclass(frozen=True, slots=True)
class Paar:
    """Two colours (`#rrggbb`) that stand on each other somewhere, and the contrast that they need there."""

    waar: str
    voor: str
    achter: str
    nodig: float = LEESBAAR

    @property
    def is_goed(self) -> bool:
        """True when people can tell the one from the other."""
        return contrast(self.voor, self.achter) >= self.nodig


def contrast(kleur: str, achtergrond: str) -> float:
    """Contrast ratio of two colours (`#rrggbb`), from 1 to 21, as WCAG 2.2 defines it."""
    licht, donker = sorted((_luminance(kleur), _luminance(achtergrond)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def mix(kleur: str, achtergrond: str, deel: float) -> str:
    """A colour over a background, covering it for `deel` (0 to 1)."""
    paren = ((int(kleur[plek : plek + 2], 16), int(achtergrond[plek : plek + 2], 16)) for plek in (1, 3, 5))
    return "#" + "".join(f"{round(deel * boven + (1 - deel) * onder):02x}" for boven, onder in paren)


def _luminance(kleur: str) -> float:
    kanalen = (int(kleur[plek : plek + 2], 16) / 255 for plek in (1, 3, 5))
    rood, groen, blauw = (
        kanaal / 12.92 if kanaal <= 0.04045 else ((kanaal + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 (sRGB, IEC 61966-2-1)
        for kanaal in kanalen
    )
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw
