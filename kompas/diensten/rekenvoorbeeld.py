# SPDX-License-Identifier: EUPL-1.2
"""One match of the live content, worked out step by step for the page Uitleg."""

from collections import Counter
from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.verkennen import rank_anderen
from kompas.diensten.voorbeeld import choose_voorbeeldfunctie
from kompas.kern import Catalogus, Functie, Matcher, Profiel, Uitleg, Verrassing
from kompas.kern.profiel import NEUTRAAL

KEUZE = 10  # among so many of the nearest functions we look for a telling one
VERSCHIL = 0.1  # dekking and benutting differ so much that the root of their product means something


@dataclass(frozen=True, slots=True)
class Rekenregel:
    """A shared tag: its label, how many functions have it, its weight, and its share of the score."""

    kenmerk: str
    functies: int
    gewicht: float
    aandeel: float


@dataclass(frozen=True, slots=True)
class Rekenvoorbeeld:
    """Everything that the sum needs. Weights are sums of w(t) (times strength for the profile).

    `eigen`: it is the sum of this visitor, and not of the passport of `van`.
    """

    eigen: bool
    van: Functie
    naar: Functie
    uitleg: Uitleg
    regels: tuple[Rekenregel, ...]
    aantal_functies: int
    gewicht_gedeeld: float
    gewicht_functie: float
    gewicht_profiel: float
    aantal_samen: int
    verrassing: Verrassing | None


def build_rekenvoorbeeld(organisatie: Organisatie, profiel: Profiel | None) -> Rekenvoorbeeld | None:
    """A near match of this profile, or without one of a passport of the largest unit; None without two alike.

    Every tag counts as neutral, so that the sum can be followed by hand.
    """
    catalogus, matcher = organisatie.catalogus, organisatie.matcher
    eigen = _has_own(profiel)
    profiel = _choose_profiel(catalogus, profiel)
    uitleg = _choose_match(matcher, profiel) if profiel else None
    if profiel is None or profiel.functie_id is None or uitleg is None:
        return None
    gebruik = Counter(tag for functie in catalogus.gevulde_functies for tag in functie.tag_ids)
    gewicht_gedeeld = sum(deel.gewicht for deel in uitleg.gedeeld)
    return Rekenvoorbeeld(
        eigen=eigen,
        van=catalogus.functie(profiel.functie_id),
        naar=catalogus.functie(uitleg.functie_id),
        uitleg=uitleg,
        regels=tuple(
            Rekenregel(catalogus.tag(deel.tag_id).label, gebruik[deel.tag_id], deel.gewicht, deel.aandeel)
            for deel in uitleg.gedeeld
        ),
        aantal_functies=len(catalogus.gevulde_functies),
        gewicht_gedeeld=gewicht_gedeeld,
        gewicht_functie=gewicht_gedeeld + sum(deel.gewicht for deel in uitleg.ontbrekend),
        gewicht_profiel=gewicht_gedeeld + sum(deel.gewicht for deel in uitleg.extra),
        aantal_samen=uitleg.gevraagd_aantal + len(uitleg.extra),
        verrassing=next((vondst for vondst in matcher.surprise(profiel) if not vondst.handmatig), None),
    )


def _has_own(profiel: Profiel | None) -> bool:
    return profiel is not None and profiel.functie_id is not None and bool(profiel.sterkte)


def _choose_profiel(catalogus: Catalogus, profiel: Profiel | None) -> Profiel | None:
    """The own tags, all neutral, or else the fullest passport of the largest unit."""
    if profiel is not None and _has_own(profiel):
        return Profiel.from_tags(dict.fromkeys(profiel.sterkte, NEUTRAAL), profiel.functie_id)
    volste = choose_voorbeeldfunctie(catalogus)
    return Profiel.from_functie(catalogus, volste.id) if volste else None


def _choose_match(matcher: Matcher, profiel: Profiel) -> Uitleg | None:
    """The nearest function that asks clearly more, or less, than it uses; else the nearest."""
    dichtbij = [matcher.explain(profiel, match.functie_id) for match in rank_anderen(matcher, profiel, KEUZE)]
    sprekend = (uitleg for uitleg in dichtbij if abs(uitleg.dekking - uitleg.benutting) >= VERSCHIL)
    return next(sprekend, dichtbij[0] if dichtbij else None)
