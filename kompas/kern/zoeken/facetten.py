# SPDX-License-Identifier: EUPL-1.2
"""How many of the found functions lie where, to narrow a search."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kompas.kern.catalogus import Catalogus
from kompas.kern.zoeken.hit import Hit


@dataclass(frozen=True, slots=True)
class Facetten:
    """Counts of functions, largest first, ties in alphabetical order. `tags`: categorie -> tag id -> count.

    A function that works in several places counts in each of them, once per domain and once per unit.
    """

    domein: Mapping[str, int]
    unit: Mapping[str, int]
    vulling: Mapping[str, int]
    tags: Mapping[str, Mapping[str, int]]


def count_facets(catalogus: Catalogus, hits: Iterable[Hit]) -> Facetten:
    """Count the functions of these hits. Raises `OnbekendeFunctie` when a hit is not from this catalogue."""
    functies = [catalogus.functie(hit.functie_id) for hit in hits]
    tags: dict[str, Counter[str]] = {}
    for functie in functies:
        for categorie, ids in functie.tags.items():
            tags.setdefault(categorie, Counter()).update(set(ids))
    return Facetten(
        domein=_count(plaats for functie in functies for plaats in {plek.domein for plek in functie.plaatsen}),
        unit=_count(plaats for functie in functies for plaats in {plek.unit for plek in functie.plaatsen}),
        vulling=_count(functie.vulling for functie in functies),
        tags={categorie: _count(tags[categorie].elements()) for categorie in sorted(tags)},
    )


def _count(waarden: Iterable[str]) -> dict[str, int]:
    aantallen = Counter(waarde for waarde in waarden if waarde)
    return dict(sorted(aantallen.items(), key=lambda paar: (-paar[1], paar[0])))
