# SPDX-License-Identifier: EUPL-1.2
"""Other ways to rank functions for a profile, each as good as a few lines with its library can be.

All take tag numbers and give the places and scores of the best `TOP`. The products compute the same score as the
engine; sets and scikit-learn compute plain Jaccard, which is less work.
"""

import heapq
from abc import ABC, abstractmethod

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from sklearn.metrics import pairwise_distances

from benchmarks.synthetisch import Proef, as_profiel
from kompas.kern import Matcher, Profiel

TOP = 50
GEHEUGEN = 4 * 2**30  # what an alternative may take; more is reported, not run
Lijst = list[tuple[int, float]]
Vector = NDArray[np.float32]


class Alternatief(ABC):
    """A way to rank. Built once per catalogue; `bytes_needed` is an estimate made before building."""

    naam: str

    @abstractmethod
    def __init__(self, proef: Proef) -> None: ...

    @staticmethod
    @abstractmethod
    def bytes_needed(functies: int, woorden: int) -> int:
        """Bytes that the structure and one query take together."""

    @abstractmethod
    def rank(self, sterkte: dict[int, float]) -> Lijst:
        """The best functions with their scores, best first."""


class Kompas(Alternatief):
    """The engine of this project, with every figure of every match."""

    naam = "Loopbaankompas"

    def __init__(self, proef: Proef) -> None:
        self.matcher = Matcher(proef.catalogus())
        self._profielen: dict[int, Profiel] = {id(sterkte): as_profiel(sterkte) for sterkte in proef.profielen}

    @staticmethod
    def bytes_needed(functies: int, woorden: int) -> int:
        return 400 * functies + 1000 * woorden

    def rank(self, sterkte: dict[int, float]) -> Lijst:
        matches = self.matcher.rank(self._profielen[id(sterkte)], top=TOP)
        return [(int(match.functie_id[-6:]), match.score) for match in matches]


class Verzamelingen(Alternatief):
    """Plain Python sets: Jaccard with every function, the best by heap."""

    naam = "Python sets (Jaccard)"

    def __init__(self, proef: Proef) -> None:
        self.tags = [frozenset(tags) for tags in proef.functies]

    @staticmethod
    def bytes_needed(functies: int, woorden: int) -> int:
        return 3_000 * functies + woorden

    def rank(self, sterkte: dict[int, float]) -> Lijst:
        profiel = frozenset(sterkte)
        scores = []
        for tags in self.tags:
            gedeeld = len(profiel & tags)
            scores.append(gedeeld / (len(profiel) + len(tags) - gedeeld))
        return [(plek, scores[plek]) for plek in heapq.nlargest(TOP, range(len(scores)), key=scores.__getitem__)]


class ScikitLearn(Alternatief):
    """`sklearn.metrics.pairwise_distances(metric="jaccard")` of one profile with a boolean matrix."""

    naam = "scikit-learn (Jaccard)"

    def __init__(self, proef: Proef) -> None:
        self.matrix = np.zeros((len(proef.functies), proef.woorden), dtype=bool)
        for rij, tags in enumerate(proef.functies):
            self.matrix[rij, tags] = True

    @staticmethod
    def bytes_needed(functies: int, woorden: int) -> int:
        return (1 + 8) * functies * woorden  # a byte a cell, and SciPy makes a copy in doubles on each query

    def rank(self, sterkte: dict[int, float]) -> Lijst:
        vraag = np.zeros((1, self.matrix.shape[1]), dtype=bool)
        vraag[0, list(sterkte)] = True
        return _top(1 - pairwise_distances(vraag, self.matrix, metric="jaccard")[0])


class Product(Alternatief):
    """The formula of the engine as products of a matrix (functions by tags, 0 or 1) with a vector."""

    matrix: NDArray[np.float32] | csr_array

    def __init__(self, proef: Proef) -> None:
        self.matrix = self.make_matrix(proef)
        gebruik = np.bincount(np.concatenate(proef.functies), minlength=proef.woorden)
        zeldzaam = np.log((len(proef.functies) + 1) / (gebruik + 1)) + 0.001
        self.gewicht = np.where(gebruik > 0, zeldzaam, 0).astype(np.float32)
        self.totaal = np.asarray(self.matrix @ self.gewicht)

    @abstractmethod
    def make_matrix(self, proef: Proef) -> NDArray[np.float32] | csr_array:
        """The matrix in the form that this alternative is about."""

    def product(self, sterkte: dict[int, float]) -> Vector:
        """One product: the weight that each function shares with the profile."""
        kracht = np.zeros(len(self.gewicht), dtype=np.float32)
        kracht[list(sterkte)] = list(sterkte.values())
        return np.asarray(self.matrix @ (self.gewicht * kracht))

    def rank(self, sterkte: dict[int, float]) -> Lijst:
        gebruikt = gebracht = self.product(sterkte)
        if max(sterkte.values()) > 1:
            gebracht = self.product({tag: min(1, p) for tag, p in sterkte.items()})
        noemer = sum(float(self.gewicht[tag]) * p for tag, p in sterkte.items())
        return _top(np.sqrt(gebracht / self.totaal * gebruikt / noemer))


class Dicht(Product):
    """A dense NumPy matrix in single precision."""

    naam = "NumPy dense product"

    def make_matrix(self, proef: Proef) -> NDArray[np.float32]:
        matrix = np.zeros((len(proef.functies), proef.woorden), dtype=np.float32)
        for rij, tags in enumerate(proef.functies):
            matrix[rij, tags] = 1
        return matrix

    @staticmethod
    def bytes_needed(functies: int, woorden: int) -> int:
        return 4 * functies * woorden


class Ijl(Product):
    """A sparse SciPy matrix (CSR) in single precision."""

    naam = "SciPy sparse product"

    def make_matrix(self, proef: Proef) -> csr_array:
        kolommen = np.concatenate(proef.functies).astype(np.int32)
        begin = np.cumsum([0, *map(len, proef.functies)]).astype(np.int32)
        waarden = np.ones(len(kolommen), dtype=np.float32)
        return csr_array((waarden, kolommen, begin), shape=(len(proef.functies), proef.woorden))

    @staticmethod
    def bytes_needed(functies: int, woorden: int) -> int:
        return 20 * 8 * functies + 4 * woorden


SOORTEN: tuple[type[Alternatief], ...] = (Kompas, Verzamelingen, ScikitLearn, Dicht, Ijl)


def _top(scores: NDArray[np.floating]) -> Lijst:
    beste = np.argpartition(scores, -TOP)[-TOP:]
    return [(int(plek), float(scores[plek])) for plek in beste[np.argsort(-scores[beste], kind="stable")]]
