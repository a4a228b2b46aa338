# SPDX-License-Identifier: EUPL-1.2
"""Exploring: the functions that fit one profile. Nothing is stored."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Functie, Match, Matcher, Profiel, Verrassing
from kompas.kern.dossier import Energie
from kompas.kern.match import is_schaars
from kompas.kern.woorden import describe_waarom, describe_waarom_niet

MAX_ROLLEN = 3
_GEEN: Mapping[str, Energie] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Matchregel:
    """One row of a list: a function, its match in figure and words, and why and why not in one sentence each.

    `weinig_bekend`: the function itself has so few tags that the match says little.
    """

    functie: Functie
    score: float
    woorden: str
    waarom: str
    waarom_niet: str
    weinig_bekend: bool
    verrassing: Verrassing | None = None


@dataclass(frozen=True, slots=True)
class Matchoverzicht:
    """The two lists, never mixed, and the rollen that one could do beside a function.

    `uit_zicht`: how many functions the visitor left out.
    """

    logisch: tuple[Matchregel, ...]
    verrassend: tuple[Matchregel, ...]
    rollen: tuple[Matchregel, ...]
    uit_zicht: int = 0


def rank_anderen(matcher: Matcher, profiel: Profiel, aantal: int, zonder: Collection[str] = ()) -> list[Match]:
    """The best functions for a profile, its own one and those of `zonder` left out. Raises `OnbekendeTag`."""
    weg = {*zonder, profiel.functie_id}
    gerangschikt = matcher.rank(profiel, top=aantal + len(weg))
    return [match for match in gerangschikt if match.functie_id not in weg][:aantal]


def list_matches(
    organisatie: Organisatie,
    profiel: Profiel,
    aantal: int = 10,
    factor: float = 0.5,
    *,
    zonder: Collection[str] = (),
    energie: Mapping[str, Energie] = _GEEN,
) -> Matchoverzicht:
    """The logical and the surprising functions for a profile, and up to three rollen.

    `factor` runs from 0 (close by) to 1 (surprising). Without a present function there are no surprises, because
    there is no home domain. For a function of `zonder` the next one moves up. `energie`: the tags that were
    sorted, for why perhaps not. Raises `OnbekendeTag`.
    """
    matcher, catalogus = organisatie.matcher, organisatie.catalogus
    weg = [functie_id for functie_id in zonder if functie_id in catalogus]
    verrassingen = matcher.surprise(profiel, top=aantal, factor=factor, zonder=weg) if profiel.functie_id else []
    anderen = rank_anderen(matcher, profiel, aantal, weg)
    return Matchoverzicht(
        logisch=tuple(_regel(organisatie, profiel, match.functie_id, energie) for match in anderen),
        verrassend=tuple(_regel(organisatie, profiel, vondst.functie_id, energie, vondst) for vondst in verrassingen),
        rollen=_rollen(organisatie, profiel, weg),
        uit_zicht=len(weg),
    )


def _regel(
    organisatie: Organisatie,
    profiel: Profiel,
    functie_id: str,
    energie: Mapping[str, Energie] = _GEEN,
    verrassing: Verrassing | None = None,
) -> Matchregel:
    catalogus = organisatie.catalogus
    functie, uitleg = catalogus.functie(functie_id), organisatie.matcher.explain(profiel, functie_id)
    return Matchregel(
        functie=functie,
        score=uitleg.score,
        woorden=organisatie.matcher.schaal.describe(uitleg.score),
        waarom=describe_waarom(uitleg, catalogus),
        waarom_niet=describe_waarom_niet(uitleg, catalogus, functie, energie),
        weinig_bekend=is_schaars(uitleg.gevraagd_aantal),
        verrassing=verrassing,
    )


def _rollen(organisatie: Organisatie, profiel: Profiel, weg: Collection[str]) -> tuple[Matchregel, ...]:
    """Rollen are compared with the same weights, but they never compete with functions.

    One does a rol beside a function, so what it does not ask is no reason against it.
    """
    rollen = (rol.id for rol in organisatie.catalogus.rollen if rol.id not in weg)
    regels = [replace(_regel(organisatie, profiel, rol_id), waarom_niet="") for rol_id in rollen]
    gevonden = sorted((regel for regel in regels if regel.score > 0), key=lambda r: (-r.score, r.functie.id))
    return tuple(gevonden[:MAX_ROLLEN])
