# SPDX-License-Identifier: EUPL-1.2
"""Titles that may be one and the same function written twice: a typing error, another order, a space too many.

Titles are only compared within small groups that share all but one word, so that ten thousand of them take a second.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from kompas.kern.taal.tekst import find_terms, stem
from kompas.kern.zoeken.typefout import edit_distance

Paar = tuple[str, str]
_VOLUIT = {
    "sr": "senior",
    "jr": "junior",
    "mdw": "medewerker",
    "adv": "adviseur",
    "coord": "coordinator",
    "en": "",
    "and": "",
}
_KORTSTE, _LANG = 5, 9  # letters of a word in which one or two errors are forgiven
_MEESTE = 60  # titles in one group; more than that is a series, and no typing error


def find_bijna_gelijk(titels: Mapping[str, str]) -> tuple[Paar, ...]:
    """Pairs of keys, in order, whose titles (the values) are nearly the same."""
    woorden = {sleutel: _words(titel) for sleutel, titel in titels.items()}
    paren = {_order(paar) for groep in _group(woorden) for paar in combinations(groep, 2)}
    return tuple(sorted(paar for paar in paren if _is_bijna_gelijk(woorden[paar[0]], woorden[paar[1]])))


def _words(titel: str) -> tuple[str, ...]:
    return tuple(filter(None, (_VOLUIT.get(woord, woord) for woord in find_terms(titel.replace("-", " ")))))


def _group(woorden: Mapping[str, tuple[str, ...]]) -> Iterator[list[str]]:
    groepen: dict[tuple[str, ...], list[str]] = {}
    for sleutel, delen in woorden.items():
        for kenmerk in {("aaneen", "".join(delen)), ("stam", *_stems(delen)), *_gaps(delen)}:
            groepen.setdefault(kenmerk, []).append(sleutel)
    return (groep for groep in groepen.values() if 1 < len(groep) <= _MEESTE)


def _gaps(woorden: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The title with a hole in the place of each word; of that word its begin or its end is known."""
    for plek, woord in enumerate(woorden):
        if len(woord) >= _KORTSTE - 1:
            rest = (*woorden[:plek], "", *woorden[plek + 1 :])
            yield ("begin", woord[:2], *rest)
            yield ("eind", woord[-3:], *rest)


def _stems(woorden: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(map(stem, woorden)))


def _is_bijna_gelijk(een: tuple[str, ...], ander: tuple[str, ...]) -> bool:
    if "".join(een) == "".join(ander) or _stems(een) == _stems(ander):
        return True
    anders = [(woord, tegen) for woord, tegen in zip(een, ander) if woord != tegen]
    return len(een) == len(ander) and len(anders) == 1 and _is_typefout(*anders[0])


def _is_typefout(een: str, ander: str) -> bool:
    kortste = min(len(een), len(ander))
    grens = 2 if kortste >= _LANG else 1
    return kortste >= _KORTSTE and edit_distance(een, ander, grens) <= grens


def _order(paar: Paar) -> Paar:
    return (paar[0], paar[1]) if paar[0] < paar[1] else (paar[1], paar[0])
