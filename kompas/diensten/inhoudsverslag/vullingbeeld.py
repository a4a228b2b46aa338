# SPDX-License-Identifier: EUPL-1.2
"""How far the passports of an organisation are filled."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kompas.kern import Catalogus, Functie
from kompas.kern.functie import VULLINGEN


@dataclass(frozen=True, slots=True)
class Vakgroepvulling:
    """The functions of one vakgroep: how many there are of each vulling, zero included."""

    vakgroep: str
    aantallen: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Unitvulling:
    """The functions of one unit: how many there are of each vulling, zero included; and the same per vakgroep."""

    domein: str
    unit: str
    aantallen: Mapping[str, int]
    vakgroepen: tuple[Vakgroepvulling, ...] = ()


@dataclass(frozen=True, slots=True)
class Vullingbeeld:
    """Functions per unit by domein and unit, rollen apart, and the ids of the functions that are skelet."""

    units: tuple[Unitvulling, ...]
    rollen: Mapping[str, int]
    skeletten: tuple[str, ...]

    @property
    def functies(self) -> Mapping[str, int]:
        """How many functions there are of each vulling."""
        return {vulling: sum(unit.aantallen[vulling] for unit in self.units) for vulling in VULLINGEN}


def count_vulling(catalogus: Catalogus) -> Vullingbeeld:
    """Count every function once, at its home place."""
    per_unit: dict[tuple[str, str], list[Functie]] = {}
    functies = [functie for functie in catalogus.functies if functie.soort == "functie"]
    for functie in functies:
        per_unit.setdefault((functie.domein, functie.unit), []).append(functie)
    return Vullingbeeld(
        units=tuple(
            Unitvulling(*plek, _count(leden), _count_vakgroepen(leden)) for plek, leden in sorted(per_unit.items())
        ),
        rollen=_count(catalogus.rollen),
        skeletten=tuple(functie.id for functie in functies if functie.vulling == "skelet"),
    )


def _count_vakgroepen(functies: Iterable[Functie]) -> tuple[Vakgroepvulling, ...]:
    per_vakgroep: dict[str, list[Functie]] = {}
    for functie in functies:
        per_vakgroep.setdefault(functie.vakgroep, []).append(functie)
    return tuple(Vakgroepvulling(naam, _count(leden)) for naam, leden in sorted(per_vakgroep.items()))


def _count(functies: Iterable[Functie]) -> Mapping[str, int]:
    aantallen = Counter(functie.vulling for functie in functies)
    return {vulling: aantallen[vulling] for vulling in VULLINGEN}
