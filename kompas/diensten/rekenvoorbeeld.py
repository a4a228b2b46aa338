# SPDX-License-Identifier: EUPL-1.2
"""One match of the live content, worked out step by step for the page Uitleg."""

from collections import Counter
from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.verkennen import rank_anderen
from kompas.kern import Functie, Profiel, Uitleg, Verrassing


@dataclass(frozen=True, slots=True)
class Rekenregel:
    """A shared tag: its label, how many functions have it, its weight, and its share of the score."""

    kenmerk: str
    functies: int
    gewicht: float
    aandeel: float


@dataclass(frozen=True, slots=True)
class Rekenvoorbeeld:
    """Everything that the sum needs. Weights are sums of w(t) (times strength for the profile)."""

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
    """The best match of this profile, or without one of a passport of the largest unit; None without two alike."""
    catalogus, matcher = organisatie.catalogus, organisatie.matcher
    if profiel is None or profiel.functie_id is None or not profiel.sterkte:
        if not catalogus.gevulde_functies:
            return None
        per_unit = Counter(functie.unit for functie in catalogus.gevulde_functies)
        volste = max(
            catalogus.gevulde_functies,
            key=lambda functie: (per_unit[functie.unit], functie.unit, len(functie.tag_ids), functie.id),
        )
        profiel = Profiel.from_functie(catalogus, volste.id)
    beste = next(iter(rank_anderen(matcher, profiel, 1)), None)
    if beste is None or profiel.functie_id is None:
        return None
    uitleg = matcher.explain(profiel, beste.functie_id)
    gebruik = Counter(tag for functie in catalogus.gevulde_functies for tag in functie.tag_ids)
    verrassingen = [vondst for vondst in matcher.surprise(profiel) if not vondst.handmatig]
    return Rekenvoorbeeld(
        van=catalogus.functie(profiel.functie_id),
        naar=catalogus.functie(beste.functie_id),
        uitleg=uitleg,
        regels=tuple(
            Rekenregel(catalogus.tag(deel.tag_id).label, gebruik[deel.tag_id], deel.gewicht, deel.aandeel)
            for deel in uitleg.gedeeld
        ),
        aantal_functies=len(catalogus.gevulde_functies),
        gewicht_gedeeld=sum(deel.gewicht * profiel.sterkte[deel.tag_id] for deel in uitleg.gedeeld),
        gewicht_functie=sum(deel.gewicht for deel in uitleg.gedeeld + uitleg.ontbrekend),
        gewicht_profiel=sum(matcher.gewicht(tag) * sterkte for tag, sterkte in profiel.sterkte.items()),
        aantal_samen=len(uitleg.gedeeld) + len(uitleg.ontbrekend) + len(uitleg.extra),
        verrassing=verrassingen[0] if verrassingen else None,
    )
