# SPDX-License-Identifier: EUPL-1.2
"""Functions side by side: what all of them ask, what only some, and where they lie on the dimensions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kompas.kern.functie import Functie
from kompas.kern.matcher import Matcher
from kompas.kern.tag import Dimensie


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """Filled functions side by side. Tag ids stand with the most telling one first, ties by id.

    `gedeeld`: asked by all; `deels`: asked by more than one, not by all, with the functions that ask it;
    `alleen`: functie id -> what only it asks. A skeleton counts in none of them. `dimensies`: functie id -> 1 to 5.
    """

    functies: tuple[Functie, ...]
    gedeeld: tuple[str, ...]
    deels: Mapping[str, tuple[str, ...]]
    alleen: Mapping[str, tuple[str, ...]]
    dimensies: tuple[tuple[Dimensie, Mapping[str, int]], ...]


def compare_functies(matcher: Matcher, functie_ids: Sequence[str]) -> Vergelijking:
    """Compare functions (or rollen) by their passports, in the order given, each once. Raises `OnbekendeFunctie`."""
    catalogus = matcher.catalogus
    functies = tuple(catalogus.functie(functie_id) for functie_id in dict.fromkeys(functie_ids))
    vraagt = {functie.id: set(functie.tag_ids) for functie in functies if functie.is_gevuld}
    dragers = {
        tag: tuple(functie_id for functie_id, tags in vraagt.items() if tag in tags)
        for tag in sort_tags(matcher, set().union(*vraagt.values()))
    }
    return Vergelijking(
        functies=functies,
        gedeeld=tuple(tag for tag, wie in dragers.items() if 1 < len(wie) == len(vraagt)),
        deels={tag: wie for tag, wie in dragers.items() if 1 < len(wie) < len(vraagt)},
        alleen={
            functie_id: tuple(tag for tag, wie in dragers.items() if wie == (functie_id,)) for functie_id in vraagt
        },
        dimensies=tuple(
            (
                dimensie,
                {
                    functie.id: functie.dimensies[dimensie.id]
                    for functie in functies
                    if dimensie.id in functie.dimensies
                },
            )
            for dimensie in catalogus.dimensies
            if any(dimensie.id in functie.dimensies for functie in functies)
        ),
    )


def sort_tags(matcher: Matcher, tags: set[str]) -> tuple[str, ...]:
    """Tags with the most telling one first: by weight, ties by id."""
    return tuple(sorted(tags, key=lambda tag: (-matcher.gewicht(tag), tag)))
