# SPDX-License-Identifier: EUPL-1.2
"""Which functions of the overview are in the catalogue already: by title, by id, by another name."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from kompas.inhoud.formatie.samenvoegen import Overzichtsfunctie
from kompas.kern.functie import Functie, slugify

Namen = Callable[[Functie], Iterable[str]]
Sleutels = Callable[[Overzichtsfunctie], Iterable[str]]


def couple(functies: Iterable[Overzichtsfunctie], bestaand: Iterable[Functie]) -> Mapping[str, Functie]:
    """Key of the overview -> function of the catalogue. Each is coupled once; a title goes before an id, an id before
    another name, so that a function that was renamed is still found.
    """
    over = {functie.sleutel: functie for functie in functies}
    vrij = {functie.id: functie for functie in sorted(bestaand, key=lambda functie: (functie.vervallen, functie.id))}
    gekoppeld: dict[str, Functie] = {}
    for eigen, namen in _RONDES:
        per_naam: dict[str, Functie] = {}
        for functie in vrij.values():
            for naam in namen(functie):
                per_naam.setdefault(naam, functie)
        for sleutel, nieuw in over.items():
            gevonden = next((per_naam[naam] for naam in eigen(nieuw) if naam in per_naam), None)
            if sleutel not in gekoppeld and gevonden is not None and gevonden.id in vrij:
                gekoppeld[sleutel] = vrij.pop(gevonden.id)
    return gekoppeld


def list_andere_namen(functies: Iterable[Functie]) -> tuple[tuple[str, str], ...]:
    """Pairs of keys (title, other name) that the catalogue calls one function: what was answered once is known.

    A name that several functions have, or that is a title itself, says nothing.
    """
    functies = sorted(functies, key=lambda functie: functie.id)
    titels = {slugify(functie.titel) for functie in functies}
    aantallen = Counter(naam for functie in functies for naam in set(map(slugify, functie.ook_bekend_als)))
    return tuple(
        (slugify(functie.titel), naam)
        for functie in functies
        for naam in sorted(set(map(slugify, functie.ook_bekend_als)))
        if aantallen[naam] == 1 and naam not in titels
    )


def _own(functie: Overzichtsfunctie) -> Iterable[str]:
    return (functie.sleutel,)


def _aliases(functie: Overzichtsfunctie) -> Iterable[str]:
    return map(slugify, functie.ook_bekend_als)


def _titel(functie: Functie) -> Iterable[str]:
    return (slugify(functie.titel),)


def _id(functie: Functie) -> Iterable[str]:
    return (functie.id,)


def _namen(functie: Functie) -> Iterable[str]:
    return map(slugify, functie.ook_bekend_als)


_RONDES: tuple[tuple[Sleutels, Namen], ...] = ((_own, _titel), (_own, _id), (_own, _namen), (_aliases, _titel))
