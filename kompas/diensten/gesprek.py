# SPDX-License-Identifier: EUPL-1.2
"""A conversation with a coach: what there is to say about one function. Nothing is stored."""

from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Functie, Profiel
from kompas.kern.dossier import Dossier
from kompas.kern.gesprek import gesprekspunten
from kompas.kern.woorden import describe_waarom, describe_waarom_niet


@dataclass(frozen=True, slots=True)
class Gespreksonderwerp:
    """One function to talk about: why, why perhaps not, and open questions."""

    functie: Functie
    waarom: str
    waarom_niet: str
    punten: tuple[str, ...]


def prepare_onderwerp(organisatie: Organisatie, dossier: Dossier, functie_id: str) -> Gespreksonderwerp:
    """What there is to say about a function for this person. Raises `OnbekendeFunctie`."""
    catalogus = organisatie.catalogus
    functie = catalogus.functie(functie_id)
    uitleg = organisatie.matcher.explain(dossier.profiel(catalogus) or Profiel(), functie_id)
    eigen_id = dossier.functie_id
    eigen = catalogus.functie(eigen_id) if eigen_id and eigen_id in catalogus else None
    return Gespreksonderwerp(
        functie=functie,
        waarom=describe_waarom(uitleg, catalogus),
        waarom_niet=describe_waarom_niet(uitleg, catalogus, functie, dossier.energie),
        punten=gesprekspunten(uitleg, catalogus, functie, eigen=eigen, energie=dossier.energie),
    )
