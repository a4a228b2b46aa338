# SPDX-License-Identifier: EUPL-1.2
"""Comparing: two or three functions side by side, each with its match."""

from collections.abc import Sequence
from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Functie, Profiel, Tag, Uitleg
from kompas.kern.vergelijking import Vergelijking, compare_functies
from kompas.kern.woorden import describe_waarom

MAX_FUNCTIES = 3


@dataclass(frozen=True, slots=True)
class Kolom:
    """One function in a comparison. `uitleg` is None without a profile, for a skeleton and for the own function."""

    functie: Functie
    is_eigen: bool
    uitleg: Uitleg | None
    woorden: str
    waarom: str
    harde_eisen: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Vergelijkblad:
    """The columns, and what they share and do not share."""

    kolommen: tuple[Kolom, ...]
    vergelijking: Vergelijking


def compare(
    organisatie: Organisatie, functie_ids: Sequence[str], profiel: Profiel | None, *, elders: bool = False
) -> Vergelijkblad:
    """At most three functions side by side, in the order given; the own one has no match, unless the work is `elders`.

    Raises `OnbekendeFunctie` and `OnbekendeTag`.
    """
    ids = list(dict.fromkeys(functie_ids))[:MAX_FUNCTIES]
    vergelijking = compare_functies(organisatie.matcher, ids)
    return Vergelijkblad(
        tuple(_kolom(organisatie, functie, profiel, elders=elders) for functie in vergelijking.functies), vergelijking
    )


def _kolom(organisatie: Organisatie, functie: Functie, profiel: Profiel | None, *, elders: bool) -> Kolom:
    is_eigen = profiel is not None and functie.id == profiel.functie_id
    telt = profiel if profiel and profiel.sterkte and functie.is_gevuld and (elders or not is_eigen) else None
    uitleg = organisatie.matcher.explain(telt, functie.id) if telt else None
    return Kolom(
        functie=functie,
        is_eigen=is_eigen,
        uitleg=uitleg,
        woorden=organisatie.matcher.schaal.describe(uitleg.score) if uitleg else "",
        waarom=describe_waarom(uitleg, organisatie.catalogus) if uitleg else "",
        harde_eisen=tuple(map(organisatie.catalogus.tag, functie.harde_eisen)),
    )
