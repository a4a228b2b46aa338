# SPDX-License-Identifier: EUPL-1.2
"""The passport of one function, for whoever looks at it. Nothing is stored."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Functie, Profiel, Tag, Uitleg
from kompas.kern.dossier import Energie
from kompas.kern.gesprek import gesprekspunten
from kompas.kern.tag import Opleiding
from kompas.kern.woorden import describe_waarom, describe_waarom_niet

_GEEN: Mapping[str, Energie] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Paspoort:
    """A function as its page shows it. `punten` are for a conversation. Without a profile `uitleg` is None; then there
    are no sentences and no points either.
    """

    functie: Functie
    tags: Mapping[str, tuple[Tag, ...]]
    harde_eisen: tuple[Tag, ...]
    opleidingen: tuple[Tag, ...]
    uitleg: Uitleg | None
    woorden: str
    waarom: str
    waarom_niet: str
    punten: tuple[str, ...]
    leren: Mapping[str, tuple[Opleiding, ...]]


def open_paspoort(
    organisatie: Organisatie,
    functie_id: str,
    profiel: Profiel | None = None,
    energie: Mapping[str, Energie] = _GEEN,
) -> Paspoort:
    """The passport of a function, with the match taken apart when there is a profile. Raises `OnbekendeFunctie`."""
    catalogus = organisatie.catalogus
    functie = catalogus.functie(functie_id)
    eigen = catalogus.functie(profiel.functie_id) if profiel and profiel.functie_id else None
    uitleg = organisatie.matcher.explain(profiel, functie_id) if profiel and profiel.sterkte else None
    nieuw = [deel.tag_id for deel in uitleg.ontbrekend] if uitleg else []
    return Paspoort(
        functie=functie,
        tags={categorie: tuple(map(catalogus.tag, tags)) for categorie, tags in functie.tags.items()},
        harde_eisen=tuple(map(catalogus.tag, functie.harde_eisen)),
        opleidingen=tuple(map(catalogus.tag, functie.opleidingen)),
        uitleg=uitleg,
        woorden=organisatie.matcher.schaal.describe(uitleg.score) if uitleg else "",
        waarom=describe_waarom(uitleg, catalogus) if uitleg else "",
        waarom_niet=describe_waarom_niet(uitleg, catalogus, functie, energie) if uitleg else "",
        punten=gesprekspunten(uitleg, catalogus, functie, eigen=eigen, energie=energie) if uitleg else (),
        leren={tag: catalogus.opleidingen_per_tag[tag] for tag in nieuw if tag in catalogus.opleidingen_per_tag},
    )
