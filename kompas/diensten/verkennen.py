# SPDX-License-Identifier: EUPL-1.2
"""Exploring: matches and passports for one profile. Nothing is stored."""

from collections.abc import Mapping
from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Functie, Match, Matcher, Profiel, Tag, Uitleg, Verrassing
from kompas.kern.match import is_schaars
from kompas.kern.tag import Opleiding
from kompas.kern.woorden import describe_waarom

MAX_ROLLEN = 3


@dataclass(frozen=True, slots=True)
class Matchregel:
    """One row of a list: a function, its match in figure and words, and why in one sentence.

    `weinig_bekend`: the function itself has so few tags that the match says little.
    """

    functie: Functie
    score: float
    woorden: str
    waarom: str
    weinig_bekend: bool
    verrassing: Verrassing | None = None


@dataclass(frozen=True, slots=True)
class Matchoverzicht:
    """The two lists, never mixed, and the rollen that one could do beside a function."""

    logisch: tuple[Matchregel, ...]
    verrassend: tuple[Matchregel, ...]
    rollen: tuple[Matchregel, ...]


@dataclass(frozen=True, slots=True)
class Paspoort:
    """A function as its page shows it. `uitleg` is None without a profile."""

    functie: Functie
    tags: Mapping[str, tuple[Tag, ...]]
    harde_eisen: tuple[Tag, ...]
    opleidingen: tuple[Tag, ...]
    uitleg: Uitleg | None
    woorden: str
    leren: Mapping[str, tuple[Opleiding, ...]]


def rank_anderen(matcher: Matcher, profiel: Profiel, aantal: int) -> list[Match]:
    """The best functions for a profile, its own function left out. Raises `OnbekendeTag`."""
    gerangschikt = matcher.rank(profiel, top=aantal + 1)
    return [match for match in gerangschikt if match.functie_id != profiel.functie_id][:aantal]


def list_matches(organisatie: Organisatie, profiel: Profiel, aantal: int = 10, factor: float = 0.5) -> Matchoverzicht:
    """The logical and the surprising functions for a profile, and up to three rollen.

    `factor` runs from 0 (close by) to 1 (surprising). Without a present function there are no surprises, because
    there is no home domain. Raises `OnbekendeTag`.
    """
    matcher = organisatie.matcher
    verrassingen = matcher.surprise(profiel, top=aantal, factor=factor) if profiel.functie_id else []
    anderen = rank_anderen(matcher, profiel, aantal)
    return Matchoverzicht(
        logisch=tuple(_regel(organisatie, profiel, match.functie_id) for match in anderen),
        verrassend=tuple(_regel(organisatie, profiel, vondst.functie_id, vondst) for vondst in verrassingen),
        rollen=_rollen(organisatie, profiel),
    )


def open_paspoort(organisatie: Organisatie, functie_id: str, profiel: Profiel | None = None) -> Paspoort:
    """The passport of a function, with the match taken apart when there is a profile. Raises `OnbekendeFunctie`."""
    catalogus = organisatie.catalogus
    functie = catalogus.functie(functie_id)
    uitleg = organisatie.matcher.explain(profiel, functie_id) if profiel and profiel.sterkte else None
    nieuw = [deel.tag_id for deel in uitleg.ontbrekend] if uitleg else []
    return Paspoort(
        functie=functie,
        tags={categorie: tuple(map(catalogus.tag, tags)) for categorie, tags in functie.tags.items()},
        harde_eisen=tuple(map(catalogus.tag, functie.harde_eisen)),
        opleidingen=tuple(map(catalogus.tag, functie.opleidingen)),
        uitleg=uitleg,
        woorden=organisatie.matcher.schaal.describe(uitleg.score) if uitleg else "",
        leren={tag: catalogus.opleidingen_per_tag[tag] for tag in nieuw if tag in catalogus.opleidingen_per_tag},
    )


def _regel(
    organisatie: Organisatie, profiel: Profiel, functie_id: str, verrassing: Verrassing | None = None
) -> Matchregel:
    uitleg = organisatie.matcher.explain(profiel, functie_id)
    return Matchregel(
        functie=organisatie.catalogus.functie(functie_id),
        score=uitleg.score,
        woorden=organisatie.matcher.schaal.describe(uitleg.score),
        waarom=describe_waarom(uitleg, organisatie.catalogus),
        weinig_bekend=is_schaars(uitleg.gevraagd_aantal),
        verrassing=verrassing,
    )


def _rollen(organisatie: Organisatie, profiel: Profiel) -> tuple[Matchregel, ...]:
    """Rollen are compared with the same weights, but they never compete with functions."""
    regels = [_regel(organisatie, profiel, rol.id) for rol in organisatie.catalogus.rollen]
    gevonden = sorted((regel for regel in regels if regel.score > 0), key=lambda r: (-r.score, r.functie.id))
    return tuple(gevonden[:MAX_ROLLEN])
