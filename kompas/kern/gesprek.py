# SPDX-License-Identifier: EUPL-1.2
"""Talking points for a conversation about one function: a fact, and an open question about it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from kompas.kern.catalogus import Catalogus
from kompas.kern.energie import Energie
from kompas.kern.functie import Functie
from kompas.kern.tag import Dimensie
from kompas.kern.uitleg import TagAandeel, Uitleg
from kompas.kern.woorden import join_labels, join_tags

MIN_VERSCHIL = 2  # places on a dimension: a difference of one is a matter of taste


@dataclass(frozen=True, slots=True)
class Gespreksstof:
    """What a conversation is about. `eigen` is the present function, if there is one; `energie`: what was sorted."""

    uitleg: Uitleg
    catalogus: Catalogus
    functie: Functie
    eigen: Functie | None
    energie: Mapping[str, Energie]
    aantal: int

    def labels(self, delen: Sequence[TagAandeel], gevoel: Energie | None = None) -> str:
        """The first labels of these tags; with `gevoel` only of those that were sorted so, else of the others."""
        passend = [deel for deel in delen if _fits(self.energie.get(deel.tag_id), gevoel)]
        return join_tags(passend[: self.aantal], self.catalogus)


def gesprekspunten(
    uitleg: Uitleg,
    catalogus: Catalogus,
    functie: Functie,
    *,
    eigen: Functie | None = None,
    energie: Mapping[str, Energie] = MappingProxyType({}),
    aantal: int = 3,
) -> tuple[str, ...]:
    """Talking points for a coach, each a fact with an open question; empty for a function that is not filled.

    They are about what you share (the rarest first), what is new, what you use less, what gives and costs energy, the
    dimension that differs most from the present function, and what is needed to begin. `aantal` limits the tags in a
    point. Raises `OnbekendeTag`.
    """
    stof = Gespreksstof(uitleg, catalogus, functie, eigen, energie, aantal)
    return tuple(punt for maak in _PUNTEN for punt in maak(stof)) if functie.is_gevuld else ()


def largest_difference(catalogus: Catalogus, functie: Functie, eigen: Functie) -> tuple[Dimensie, int] | None:
    """The dimension on which two functions lie furthest apart, with the difference in places (towards the second pole
    is positive); None when they lie near each other on all of them.
    """
    verschillen = [
        (dimensie, functie.dimensies[dimensie.id] - eigen.dimensies[dimensie.id])
        for dimensie in catalogus.dimensies
        if dimensie.id in functie.dimensies and dimensie.id in eigen.dimensies
    ]
    grootste = max(verschillen, key=lambda paar: abs(paar[1]), default=None)
    return grootste if grootste and abs(grootste[1]) >= MIN_VERSCHIL else None


def _fits(gevoel: Energie | None, gezocht: Energie | None) -> bool:
    return gevoel == gezocht if gezocht else gevoel not in (Energie.GEEFT, Energie.KOST)


def _gedeeld(stof: Gespreksstof) -> Iterator[str]:
    if stof.uitleg.gedeeld:
        zeldzaam = sorted(stof.uitleg.gedeeld, key=lambda deel: (-deel.gewicht, deel.tag_id))
        bijzonder = join_tags(zeldzaam[: stof.aantal], stof.catalogus)
        yield (
            f"Jullie delen {len(stof.uitleg.gedeeld)} van de {stof.uitleg.gevraagd_aantal} kenmerken die de functie "
            "vraagt. Welke daarvan gebruik je het liefst?"
        )
        yield f"Het meest bijzonder daarvan: {bijzonder}. Waar deed je dat het laatst?"


def _energie(stof: Gespreksstof) -> Iterator[str]:
    gedeeld, extra = stof.uitleg.gedeeld, stof.uitleg.extra
    if labels := stof.labels(gedeeld, Energie.GEEFT):
        yield f"Dit geeft je energie en hoort ook bij deze functie: {labels}. Wanneer merk je die energie?"
    if labels := stof.labels(gedeeld, Energie.KOST):
        yield f"Dit kost je energie en hoort ook bij deze functie: {labels}. Wanneer is het te veel voor je?"
    if labels := stof.labels(extra, Energie.GEEFT):
        yield f"Dit geeft je energie, maar de functie vraagt het niet: {labels}. Waar vind je dat dan?"


def _nieuw(stof: Gespreksstof) -> Iterator[str]:
    if labels := stof.labels(stof.uitleg.ontbrekend):
        yield f"Nieuw voor jou: {labels}. Wat trekt je daarin aan?"
    if labels := stof.labels(stof.uitleg.extra):
        yield f"Gebruik je hier minder: {labels}. Zou je dat missen?"


def _dimensie(stof: Gespreksstof) -> Iterator[str]:
    verschil = largest_difference(stof.catalogus, stof.functie, stof.eigen) if stof.eigen else None
    if verschil:
        dimensie, afstand = verschil
        pool = dimensie.polen[afstand > 0].lower()
        yield f"Dit werk ligt meer bij ‘{pool}’ dan jouw werk nu ({dimensie.label.lower()}). Wat past nu bij jou?"


def _eisen(stof: Gespreksstof) -> Iterator[str]:
    eisen = join_labels([stof.catalogus.tag(eis).label for eis in stof.functie.harde_eisen])
    if eisen:
        yield f"Nodig om te beginnen: {eisen}. Wat heb je al, en wat kun je regelen?"


_PUNTEN: tuple[Callable[[Gespreksstof], Iterator[str]], ...] = (_gedeeld, _energie, _nieuw, _dimensie, _eisen)
