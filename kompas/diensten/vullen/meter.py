# SPDX-License-Identifier: EUPL-1.2
"""The meter: how far the passports are filled, and which one to fill next."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction

from kompas.diensten.inhoudsverslag.vullingbeeld import Unitvulling, count_vulling
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag, vereist
from kompas.diensten.vullen.werktijd import read_werktijd
from kompas.kern import Functie
from kompas.kern.toegang import Recht

GEVULD = ("concept", "levensecht")  # what an organisation said itself; an example is made up, so it is not filled
MAX_OUDSTE = 3


@dataclass(frozen=True, slots=True)
class Volgende:
    """The function to fill next, and why in one sentence: of its unit and of its vakgroep how much is not filled."""

    functie: Functie
    reden: str


@dataclass(frozen=True, slots=True)
class Meter:
    """The units that are furthest behind first. `rollen` stand apart, as a unit without a name.

    `oudste`: the functions that colleagues checked longest ago. `werktijd`: by the id of a function how long people
    worked on it in the app, until they saved.
    """

    units: tuple[Unitvulling, ...]
    rollen: Unitvulling
    volgende: Volgende | None
    oudste: tuple[Functie, ...]
    werktijd: Mapping[str, timedelta]

    @property
    def totaal(self) -> int:
        """The number of functions, without rollen."""
        return sum(count_all(unit.aantallen) for unit in self.units)

    @property
    def gevuld(self) -> int:
        """How many of them the organisation filled itself."""
        return sum(count_gevuld(unit.aantallen) for unit in self.units)


@vereist(Recht.INHOUD)
def measure_vulling(aanvraag: Aanvraag, organisatie: Organisatie) -> Meter:
    """Count every function at its home place, and choose the next one."""
    beeld = count_vulling(organisatie.catalogus)
    units = tuple(sorted(beeld.units, key=_rank_unit))
    rollen = Unitvulling("", "", beeld.rollen)
    functies = [functie for functie in organisatie.catalogus.functies if functie.soort == "functie"]
    return Meter(units, rollen, _choose(functies, units), _find_oudste(functies), read_werktijd(aanvraag))


def count_all(aantallen: Mapping[str, int]) -> int:
    """How many functions there are, of all kinds of vulling."""
    return sum(aantallen.values())


def count_gevuld(aantallen: Mapping[str, int]) -> int:
    """How many of them the organisation filled itself."""
    return sum(aantallen[vulling] for vulling in GEVULD)


def _find_oudste(functies: Iterable[Functie]) -> tuple[Functie, ...]:
    gecheckt = [(functie.controle.datum, functie.id, functie) for functie in functies if functie.controle is not None]
    return tuple(functie for _, _, functie in sorted(gecheckt, key=lambda rij: rij[:2])[:MAX_OUDSTE])


def _rank_unit(unit: Unitvulling) -> tuple[Fraction, int, str, str]:
    """The smallest share filled first, then where most is left to do."""
    alle, gevuld = count_all(unit.aantallen), count_gevuld(unit.aantallen)
    return Fraction(gevuld, alle), gevuld - alle, unit.domein, unit.unit


def _choose(functies: Iterable[Functie], units: Iterable[Unitvulling]) -> Volgende | None:
    """In the unit that is furthest behind, the vakgroep with most to do; there a skelet before an example.

    A passport in such a vakgroep gets neighbours as soon as a second one is filled, and who works there sees most of
    it. Of what is equal, the work that is done in most places goes first, then the first id.
    """
    unit = next((unit for unit in units if count_gevuld(unit.aantallen) < count_all(unit.aantallen)), None)
    if unit is None:
        return None
    leeg = [f for f in functies if (f.domein, f.unit) == (unit.domein, unit.unit) and f.vulling not in GEVULD]
    per_vakgroep = Counter(functie.vakgroep for functie in leeg)

    def rang(functie: Functie) -> tuple[int, str, bool, int, str]:
        vakgroep = functie.vakgroep
        return -per_vakgroep[vakgroep], vakgroep, functie.vulling != "skelet", -len(functie.ook_in), functie.id

    eerste = min(leeg, key=rang)
    return Volgende(eerste, _describe(unit, eerste, per_vakgroep[eerste.vakgroep]))


def _describe(unit: Unitvulling, functie: Functie, aantal: int) -> str:
    gevuld, alle = count_gevuld(unit.aantallen), count_all(unit.aantallen)
    stand = f"Unit {unit.unit} loopt het verst achter ({gevuld} van de {alle} zelf ingevuld)"
    rest = "is dit nog de enige" if aantal == 1 else f"zijn er nog {aantal}"
    return f"{stand}, en in vakgroep {functie.vakgroep} {rest} die je organisatie niet zelf heeft ingevuld."
