# SPDX-License-Identifier: EUPL-1.2
"""Which sentence of a text makes it resemble the passports that speak for a tag."""

import math
from collections.abc import Iterable, Mapping, Sequence

from kompas.kern.taal.stopwoorden import STOPWOORDEN
from kompas.kern.taal.tekst import find_words
from kompas.kern.taal.wortel import wortel
from kompas.kern.voorstel.bewijs import Bewijs
from kompas.kern.voorstel.sectie import NIET_WERK, Zinsplaats


class Herkomst:
    """The sentences of a text that are about the work, as roots with their place. Read once, asked for many tags."""

    def __init__(self, tekst: str, plaatsen: Iterable[Zinsplaats]) -> None:
        self._zinnen: list[tuple[tuple[int, int], dict[str, tuple[int, int]]]] = []
        for plaats in plaatsen:
            begin, eind = plaats.zin
            if plaats.sectie not in NIET_WERK:
                wortels = {
                    wortel(woord.vorm): (begin + woord.begin, begin + woord.eind)
                    for woord in reversed(find_words(tekst[begin:eind]))
                    if woord.vorm not in STOPWOORDEN
                }
                self._zinnen.append(((begin, eind), wortels))

    def find(self, vectoren: Sequence[Mapping[str, float]]) -> Bewijs | None:
        """The sentence nearest to these passports with its most telling word; None when no word is shared."""
        gewicht: dict[str, float] = {}
        for vector in vectoren:
            for term, waarde in vector.items():
                gewicht[term] = gewicht.get(term, 0.0) + waarde
        beste: Bewijs | None = None
        for zin, wortels in self._zinnen:
            gedeeld = [(gewicht[term], plek) for term, plek in wortels.items() if term in gewicht]
            score = sum(waarde for waarde, _ in gedeeld) / math.sqrt(len(wortels) or 1)
            if gedeeld and (beste is None or score > beste.score):
                beste = Bewijs(zin, max(gedeeld, key=lambda deel: (deel[0], -deel[1][0]))[1], score)
        return beste
