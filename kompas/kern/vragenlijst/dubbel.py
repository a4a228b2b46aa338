# SPDX-License-Identifier: EUPL-1.2
"""Tags that would be nearly the same question: the same functions carry them, or their labels say the same."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kompas.kern.index import Tagindex
from kompas.kern.taal.stopwoorden import STOPWOORDEN
from kompas.kern.taal.tekst import familie, find_words

LIJKT_OP = 0.4  # overlap of the functions that carry both (Jaccard)
ZELFDE_WOORDEN = 0.6  # part of the words of the shorter label that the other one has too


class Dubbelzoeker:
    """Finds the doubles of a tag. `labels` in order of tag number."""

    def __init__(self, index: Tagindex, labels: Sequence[str]) -> None:
        self._index, self._tag_van = index, index.tags
        self._dragers = np.diff(index.begin)
        self._woorden = [_words(label) for label in labels]
        # two threads may fill the same place; they put the same value there
        self._bekend: dict[int, NDArray[np.bool_]] = {}

    def find(self, nummer: int) -> NDArray[np.bool_]:
        """A mask over the tags: the doubles of this one, itself included."""
        if nummer not in self._bekend:
            self._bekend[nummer] = self._same_functies(nummer) | self._same_words(nummer)
        return self._bekend[nummer]

    def _same_functies(self, nummer: int) -> NDArray[np.bool_]:
        draagt = np.zeros(len(self._index.aantal), dtype=bool)
        draagt[self._index.postings([nummer])[0]] = True
        samen = np.bincount(self._tag_van[draagt[self._index.functies]], minlength=len(self._dragers))
        lijkt: NDArray[np.bool_] = samen >= LIJKT_OP * (self._dragers + self._dragers[nummer] - samen)
        return lijkt

    def _same_words(self, nummer: int) -> NDArray[np.bool_]:
        eigen = self._woorden[nummer]
        delen = ((len(eigen & ander), min(len(eigen), len(ander))) for ander in self._woorden)
        return np.array([samen > 0 and samen >= ZELFDE_WOORDEN * kortste for samen, kortste in delen], dtype=bool)


def _words(label: str) -> frozenset[str]:
    return frozenset(familie(woord.vorm) for woord in find_words(label) if woord.vorm not in STOPWOORDEN)
