# SPDX-License-Identifier: EUPL-1.2
"""Sectors: which part of the circle belongs to which part of the organisation, and where each function stands in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from kompas.kern.functie import Functie, Plaats

CIRKEL = 360.0
MIN_BREEDTE = 40.0  # degrees: room for a name outside the circle and for some marks near the centre


@dataclass(frozen=True, slots=True)
class Sector:
    """A part of the circle, in degrees clockwise from north; `begin` <= bearing < `eind`.

    `kleurgroep` is the domain whose colour it takes; `delen` are its vakgroepen, in the same order, without gaps;
    `aantal` is the number of functions that stand in it, filled or not.
    """

    naam: str
    begin: float
    eind: float
    kleurgroep: str
    aantal: int
    delen: tuple["Sector", ...] = ()

    @property
    def midden(self) -> float:
        """The bearing halfway."""
        return (self.begin + self.eind) / 2


@dataclass(frozen=True, slots=True)
class Plek:
    """Where a function stands: its own bearing in degrees, its sector, and how many unfilled ones come before it."""

    hoek: float
    sector: int
    leeg_ervoor: int


@dataclass(frozen=True, slots=True)
class Indeling:
    """The whole circle divided. `plekken`: functie id -> place, in order of bearing; bearings are all different.

    `niveau` says what a sector is: domein, unit or vakgroep.
    """

    niveau: str
    sectoren: tuple[Sector, ...]
    plekken: Mapping[str, Plek]


Staan = tuple[Functie, Plaats]
_NIVEAUS: Mapping[str, Callable[[Plaats], str]] = {
    "domein": lambda plaats: plaats.domein,
    "unit": lambda plaats: plaats.unit,
    "vakgroep": lambda plaats: plaats.vakgroep,
}


def divide_circle(functies: Iterable[Staan], volgorde: Sequence[str] = ()) -> Indeling:
    """Give every function (with the place where it stands) a bearing.

    Sectors are the domains, or the units when there is one domain, or the vakgroepen when there is one unit; in
    alphabetical order, those named in `volgorde` first. Within a sector: unit, vakgroep, title, id, evenly spread.
    """
    rijen = list(functies)
    verdeeld = (niveau for niveau, naam in _NIVEAUS.items() if len({naam(plaats) for _, plaats in rijen}) > 1)
    niveau = next(verdeeld, "vakgroep")
    naam_van = _NIVEAUS[niveau]
    rang = {naam: nummer for nummer, naam in enumerate(volgorde)}

    def order(rij: Staan) -> tuple[object, ...]:
        functie, plaats = rij
        naam = naam_van(plaats)
        plek = (rang.get(naam, len(rang)), naam.casefold(), naam, plaats.unit.casefold(), plaats.unit)
        return (*plek, plaats.vakgroep.casefold(), plaats.vakgroep, functie.titel.casefold(), functie.id)

    groepen = [list(groep) for _, groep in groupby(sorted(rijen, key=order), key=lambda rij: naam_van(rij[1]))]
    breedtes = divide_width([len(groep) for groep in groepen])
    sectoren, begin = [], 0.0
    plekken: dict[str, Plek] = {}
    leeg = 0
    for nummer, (groep, breedte) in enumerate(zip(groepen, breedtes)):
        sectoren.append(_sector(naam_van(groep[0][1]), groep, begin, breedte))
        for plaats, (functie, _) in enumerate(groep):
            hoek = begin + breedte * (plaats + 0.5) / len(groep)
            plekken[functie.id] = Plek(hoek, nummer, leeg)
            leeg += not functie.is_gevuld
        begin += breedte
    return Indeling(niveau, tuple(sectoren), plekken)


def divide_width(aantallen: Sequence[int]) -> list[float]:
    """Widths in degrees by number, each at least the minimum (less when there are very many); together the circle."""
    if not aantallen:
        return []
    minimum = min(MIN_BREEDTE, 0.6 * CIRKEL / len(aantallen))
    smal: set[int] = set()
    while True:
        over = CIRKEL - minimum * len(smal)
        totaal = sum(aantal for nummer, aantal in enumerate(aantallen) if nummer not in smal)
        breedtes = [minimum if n in smal else over * aantal / totaal for n, aantal in enumerate(aantallen)]
        te_smal = {nummer for nummer, breedte in enumerate(breedtes) if breedte < minimum}
        if not te_smal:
            return breedtes
        smal |= te_smal


def _sector(naam: str, groep: Sequence[Staan], begin: float, breedte: float) -> Sector:
    delen, plaats = [], 0
    kleurgroep = groep[0][1].domein
    for (_, vakgroep), leden in groupby(groep, key=lambda rij: (rij[1].unit, rij[1].vakgroep)):
        aantal = len(list(leden))
        van, tot = (begin + breedte * plek / len(groep) for plek in (plaats, plaats + aantal))
        delen.append(Sector(vakgroep, van, tot, kleurgroep, aantal))
        plaats += aantal
    return Sector(naam, begin, begin + breedte, kleurgroep, len(groep), tuple(delen))
