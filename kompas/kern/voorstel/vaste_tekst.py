# SPDX-License-Identifier: EUPL-1.2
"""What an employer writes in every vacancy, found by holding several texts beside each other."""

from collections.abc import Iterable, Iterator, Sequence

from kompas.kern.taal.tekst import find_words
from kompas.kern.taal.zinnen import find_zinnen
from kompas.kern.voorstel.sectie import Sectie, Zinsplaats

GELIJK = 0.75  # share of the words of two sentences together that both have
MIN_WOORDEN = 5  # shorter sentences may be equal by chance
EISEN_BLIJVEN = frozenset({Sectie.EISEN, Sectie.PROCEDURE})  # a VOG is asked in every vacancy, and it is asked


def leave_out(tekst: str, plaatsen: Sequence[Zinsplaats], andere_teksten: Sequence[str]) -> list[Zinsplaats]:
    """The sentences without those that other texts have as well, save where requirements stand."""
    vast = [zak for ander in andere_teksten if ander != tekst for zak in _bags(ander)]
    if not vast:
        return list(plaatsen)
    per_woord: dict[str, list[frozenset[str]]] = {}
    for zak in vast:
        for woord in zak:
            per_woord.setdefault(woord, []).append(zak)
    return [
        plaats
        for plaats in plaatsen
        if plaats.sectie in EISEN_BLIJVEN or not _is_known(_bag(tekst[plaats.zin.begin : plaats.zin.eind]), per_woord)
    ]


def _bags(tekst: str) -> Iterator[frozenset[str]]:
    for begin, eind in find_zinnen(tekst):
        zak = _bag(tekst[begin:eind])
        if len(zak) >= MIN_WOORDEN:
            yield zak


def _bag(zin: str) -> frozenset[str]:
    return frozenset(woord.vorm for woord in find_words(zin))


def _is_known(zak: frozenset[str], per_woord: dict[str, list[frozenset[str]]]) -> bool:
    if len(zak) < MIN_WOORDEN:
        return False
    zeldzaamst = sorted(zak, key=lambda woord: (len(per_woord.get(woord, ())), woord))
    nodig = len(zak) - int(len(zak) * GELIJK) + 1  # one of these must be shared when enough is
    kandidaten: Iterable[frozenset[str]] = {ander for woord in zeldzaamst[:nodig] for ander in per_woord.get(woord, ())}
    return any(len(zak & ander) >= GELIJK * len(zak | ander) for ander in kandidaten)
