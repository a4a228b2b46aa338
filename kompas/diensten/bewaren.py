# SPDX-License-Identifier: EUPL-1.2
"""What someone kept: functions with a heart, their notes, and what is out of sight."""

from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Functie
from kompas.kern.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Bewaardregel:
    """One kept function. `score` is its match, None when there is none to give; `notitie` is "" without a note."""

    functie: Functie
    score: float | None
    notitie: str


@dataclass(frozen=True, slots=True)
class Bewaardlijst:
    """The kept functions in the order of keeping, and those out of sight.

    `onbekend`: the names of kept and hidden functions that this organisation does not have; a file brought them.
    """

    bewaard: tuple[Bewaardregel, ...]
    niet_voor_mij: tuple[Functie, ...]
    onbekend: tuple[str, ...]


def list_bewaard(organisatie: Organisatie, dossier: Dossier) -> Bewaardlijst:
    """Everything that the dossier keeps of functions."""
    catalogus = organisatie.catalogus
    alle = (*dossier.bewaard, *dossier.niet_voor_mij)
    return Bewaardlijst(
        bewaard=tuple(_regel(organisatie, dossier, naam) for naam in dossier.bewaard if naam in catalogus),
        niet_voor_mij=tuple(catalogus.functie(naam) for naam in dossier.niet_voor_mij if naam in catalogus),
        onbekend=tuple(dossier.namen.get(naam) or naam for naam in alle if naam not in catalogus),
    )


def _regel(organisatie: Organisatie, dossier: Dossier, functie_id: str) -> Bewaardregel:
    functie = organisatie.catalogus.functie(functie_id)
    profiel = dossier.profiel(organisatie.catalogus)
    telt = profiel is not None and profiel.sterkte and functie.is_gevuld and not functie.vervallen
    score = organisatie.matcher.explain(profiel, functie_id).score if profiel and telt else None
    return Bewaardregel(functie, score, dossier.notities.get(functie_id, ""))
