# SPDX-License-Identifier: EUPL-1.2
"""How a passport would look, and where it would lie, before it is saved."""

from dataclasses import dataclass, replace

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.paspoort import Paspoort, open_paspoort
from kompas.kern import Functie, Profiel

DICHTSTBIJ = 5


@dataclass(frozen=True, slots=True)
class Buur:
    """A function that lies near, with its match in [0, 1]."""

    functie: Functie
    score: float


@dataclass(frozen=True, slots=True)
class Conceptblik:
    """The passport as its page would show it, and the functions nearest to it."""

    paspoort: Paspoort
    buren: tuple[Buur, ...]


def look_ahead(organisatie: Organisatie, functie: Functie) -> Conceptblik:
    """The passport within the organisation as it would be. Nothing is saved."""
    anders = [functie if oud.id == functie.id else oud for oud in organisatie.catalogus.functies]
    straks = replace(organisatie, catalogus=replace(organisatie.catalogus, functies=tuple(anders), versie=""))
    return Conceptblik(open_paspoort(straks, functie.id, None), _find_buren(straks, functie.id))


def _find_buren(organisatie: Organisatie, functie_id: str) -> tuple[Buur, ...]:
    profiel = Profiel.from_functie(organisatie.catalogus, functie_id)
    matches = organisatie.matcher.rank(profiel, top=DICHTSTBIJ + 1)
    buren = [Buur(organisatie.catalogus.functie(m.functie_id), m.score) for m in matches if m.functie_id != functie_id]
    return tuple(buren[:DICHTSTBIJ])
