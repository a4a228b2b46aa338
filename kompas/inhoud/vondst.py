# SPDX-License-Identifier: EUPL-1.2
"""An error found in content, before it is known on which line it stands."""

from dataclasses import dataclass

Pad = tuple[str | int, ...]

_LANGSTE = 60


@dataclass(frozen=True, slots=True)
class Vondst:
    """What is wrong (`zin`) at a path of keys and list places. `sleutel`: it is the key itself that is wrong.

    `regel` overrules the line of the path (for a second key, which the tree does not keep); it counts from 1.
    """

    pad: Pad
    zin: str
    sleutel: bool = False
    regel: int | None = None


def toon(waarde: object) -> str:
    """A value as it may stand in a sentence: on one line, at most 60 characters, between quotes."""
    tekst = "".join(teken if teken.isprintable() else " " for teken in str(waarde)[: _LANGSTE + 1])
    return f"'{tekst[: _LANGSTE - 3]}...'" if len(tekst) > _LANGSTE else f"'{tekst}'"
