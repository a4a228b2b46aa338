# SPDX-License-Identifier: EUPL-1.2
"""The map: the fixed directions of an organisation. It depends on its functions only, never on a profile."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Self

from kompas.kern.beeld.sectoren import Indeling, Staan, divide_circle
from kompas.kern.catalogus import Catalogus
from kompas.kern.functie import Functie


@dataclass(frozen=True, slots=True, eq=False)
class Kaart:
    """Bearings of all functions (no rollen) of one catalogue. Built once per version of the content, safe to share."""

    functies: tuple[Functie, ...]
    geheel: Indeling
    _uitsneden: dict[tuple[str | None, str | None], Indeling] = field(default_factory=dict, repr=False)

    @classmethod
    def from_catalogus(cls, catalogus: Catalogus, volgorde: Sequence[str] = ()) -> Self:
        """The map of a catalogue. `volgorde` names the domains that come first; the others follow alphabetically."""
        functies = tuple(functie for functie in catalogus.functies if functie.soort == "functie")
        return cls(functies, divide_circle(((functie, functie.plaats) for functie in functies), volgorde))

    def full_view(self, domein: str | None, unit: str | None) -> Indeling | None:
        """One domain or unit over the whole circle; None without such a filter, or when no function stands there.

        A function that also works there stands at that place.
        """
        if domein is None and unit is None:
            return None
        if (domein, unit) not in self._uitsneden:
            self._uitsneden[domein, unit] = divide_circle(self._inside(domein, unit))
        uitsnede = self._uitsneden[domein, unit]
        return uitsnede if uitsnede.plekken else None

    def _inside(self, domein: str | None, unit: str | None) -> Iterator[Staan]:
        for functie in self.functies:
            plaats = next((plek for plek in functie.plaatsen if plek.lies_in(domein, unit)), None)
            if plaats:
                yield functie, plaats
