# SPDX-License-Identifier: EUPL-1.2
"""Rows that are one function: an overview often has a row for each person, or for each place."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kompas.inhoud.formatie.regel import Regel
from kompas.inhoud.formatie.tabel import Ernst, Melding
from kompas.inhoud.vondst import toon
from kompas.kern.functie import Plaats, slugify
from kompas.kern.woorden import join_labels

_GENOEMD = 6  # row numbers in one sentence


@dataclass(frozen=True, slots=True)
class Overzichtsfunctie:
    """A function of the overview. `plaatsen`: home first, where most rows are; `rijen`: the rows that it comes from."""

    sleutel: str
    titel: str
    plaatsen: tuple[Plaats, ...]
    rijen: tuple[int, ...]
    werkgever: str = ""
    normfunctie: str = ""
    ook_bekend_als: tuple[str, ...] = ()


def merge_regels(regels: Iterable[Regel], zelfde: Iterable[tuple[str, str]] = ()) -> tuple[Overzichtsfunctie, ...]:
    """One function per title, in the order of the overview; capitals and marks make no difference.

    `zelfde`: pairs of keys of titles that a person calls one function; the first title of a pair remains.
    """
    wordt = dict(_follow(zelfde))
    groepen: dict[str, list[Regel]] = {}
    for regel in regels:
        sleutel = slugify(regel.titel)
        groepen.setdefault(wordt.get(sleutel, sleutel), []).append(regel)
    return tuple(_merge(sleutel, groep) for sleutel, groep in groepen.items())


def describe_samen(functies: Iterable[Overzichtsfunctie]) -> Iterator[Melding]:
    """A note for each function that more rows were merged into."""
    for functie in functies:
        if len(functie.rijen) == 1:
            continue
        rest = len(functie.rijen) - _GENOEMD
        nummers = [str(rij) for rij in functie.rijen[:_GENOEMD]] + ([f"{rest} andere"] if rest > 0 else [])
        zin = f"De rijen {join_labels(nummers)} zijn samen één functie: {toon(functie.titel)}."
        if len(functie.plaatsen) > 1:
            zin += f" Ze staat bij {functie.plaatsen[0].vakgroep}, en ook bij {_name(functie.plaatsen[1:])}."
        yield Melding(functie.rijen[0], zin, Ernst.NOTITIE)


def _name(plaatsen: Sequence[Plaats]) -> str:
    if len(plaatsen) > _GENOEMD:
        return f"{len(plaatsen)} andere vakgroepen"
    return join_labels([plaats.vakgroep for plaats in plaatsen])


def _merge(sleutel: str, groep: Sequence[Regel]) -> Overzichtsfunctie:
    titel = _most_common(regel.titel for regel in groep if slugify(regel.titel) == sleutel) or groep[0].titel
    plaatsen = Counter(regel.plaats for regel in groep)
    thuis = max(plaatsen, key=lambda plaats: plaatsen[plaats])  # the first of the most frequent
    namen = [naam for regel in groep for naam in (regel.titel, *regel.ook_bekend_als)]
    anders = {slugify(naam): naam for naam in reversed(namen) if slugify(naam) not in ("", sleutel)}
    return Overzichtsfunctie(
        sleutel,
        titel,
        (thuis, *(plaats for plaats in plaatsen if plaats != thuis)),
        tuple(regel.rij for regel in groep),
        _most_common(regel.werkgever for regel in groep),
        _most_common(regel.normfunctie for regel in groep),
        tuple(sorted(anders.values())),
    )


def _most_common(teksten: Iterable[str]) -> str:
    """The text that is there most often, the first of them at a tie; "" without texts."""
    return next((tekst for tekst, _ in Counter(filter(None, teksten)).most_common(1)), "")


def _follow(zelfde: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Each key with the one that it becomes, also along a chain of pairs."""
    wordt: dict[str, str] = {}

    def find(sleutel: str) -> str:
        while sleutel in wordt:
            sleutel = wordt[sleutel]
        return sleutel

    for een, ander in zelfde:
        if find(een) != find(ander):
            wordt[find(ander)] = find(een)
    for sleutel in wordt:
        yield sleutel, find(sleutel)
