# SPDX-License-Identifier: EUPL-1.2
"""The second voice: the passports that a text resembles vote for the tags that they carry.

Resemblance is the cosine of TF-IDF vectors (the formula of scikit-learn's TfidfVectorizer with sublinear counts), of
the words and of the tags that the words gave, both as a share of the best passport. A vote is the share of the
squared resemblance of the nearest passports. What scikit-learn can learn besides (ridge and logistic regression per
tag) was no better: see decision 0014.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from kompas.kern.catalogus import Catalogus
from kompas.kern.functie import Functie
from kompas.kern.taal.stopwoorden import STOPWOORDEN
from kompas.kern.taal.tekst import find_words
from kompas.kern.taal.wortel import wortel

BUREN = 20  # passports that vote
DEEL_WOORDEN = 0.4  # of the resemblance; the rest are tags
MIN_PASPOORTEN = 20  # fewer passports say too little: the second voice keeps silent
MIN_GELIJKENIS = 0.05  # cosine of the words with the nearest passport, below which a text is about something else
TITEL_TELT = 3  # times
MIN_LETTERS = 3


class Stemming(NamedTuple):
    """The votes per tag, in (0, 1], and the passports that voted with their share, nearest first."""

    stemmen: Mapping[str, float]
    buren: tuple[tuple[str, float], ...]

    def carriers(self, paspoorten: Mapping[str, frozenset[str]], tag_id: str) -> list[str]:
        """The passports among the neighbours that carry a tag, nearest first."""
        return [functie_id for functie_id, _ in self.buren if tag_id in paspoorten[functie_id]]


class Ruimte:
    """Vectors of documents that are bags of terms, for the cosine with a new one."""

    def __init__(self, documenten: Iterable[Mapping[str, float]]) -> None:
        zakken = list(documenten)
        aantal = Counter(term for zak in zakken for term in zak)
        self.idf = {term: math.log((1 + len(zakken)) / (1 + n)) + 1 for term, n in aantal.items()}
        self.aantal = len(zakken)
        posten: dict[str, tuple[list[int], list[float]]] = {}
        for nummer, zak in enumerate(zakken):
            for term, waarde in self.vector(zak).items():
                nummers, waarden = posten.setdefault(term, ([], []))
                nummers.append(nummer)
                waarden.append(waarde)
        self._posten = {term: (np.array(nrs), np.array(waarden)) for term, (nrs, waarden) in posten.items()}

    def vector(self, zak: Mapping[str, float]) -> dict[str, float]:
        """The terms that are known, weighed by rarity, with length 1; a term of weight 0 is left out."""
        gewogen = {term: waarde * self.idf[term] for term, waarde in sorted(zak.items()) if waarde and term in self.idf}
        lengte = math.sqrt(sum(waarde * waarde for waarde in gewogen.values()))
        return {term: waarde / lengte for term, waarde in gewogen.items()}

    def cosines(self, zak: Mapping[str, float]) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
        """The cosine of a document with each of those in the room."""
        cosinussen = np.zeros(self.aantal)
        for term, waarde in self.vector(zak).items():
            nummers, waarden = self._posten[term]
            cosinussen[nummers] += waarde * waarden
        return cosinussen


class Paspoortgeheugen:
    """The filled passports of a catalogue as words and as tags. Nothing changes afterwards."""

    def __init__(self, catalogus: Catalogus) -> None:
        self.functies = [functie for functie in catalogus.functies if functie.is_gevuld]
        self.tags = {
            functie.id: frozenset({*functie.tag_ids, *functie.harde_eisen, *functie.opleidingen})
            for functie in self.functies
        }
        zakken = [dampen(count_wortels(_text_of(functie))) for functie in self.functies]
        self.woorden = Ruimte(zakken)
        self.vectors = {
            functie.id: self.woorden.vector(zak) for functie, zak in zip(self.functies, zakken, strict=True)
        }
        self._tagruimte = Ruimte(dict.fromkeys(functie.tag_ids, 1.0) for functie in self.functies)

    def vote(self, woorden: Mapping[str, int], tags: Mapping[str, float]) -> Stemming | None:
        """What the passports say that a text resembles; None when it resembles none, or there are too few.

        `woorden` counts its roots, `tags` is how sure its words made us of each tag.
        """
        if len(self.functies) < MIN_PASPOORTEN:
            return None
        op_woorden = self.woorden.cosines(dampen(woorden))
        if op_woorden.max() < MIN_GELIJKENIS:
            return None
        op_tags = self._tagruimte.cosines({tag_id: score * score for tag_id, score in tags.items()})
        gelijkenis = DEEL_WOORDEN * _share(op_woorden) + (1 - DEEL_WOORDEN) * _share(op_tags)
        volgorde = np.argsort(-gelijkenis.round(9), kind="stable")[:BUREN]
        delen = gelijkenis[volgorde] ** 2
        delen /= delen.sum()
        buren = [(self.functies[nummer], float(deel)) for nummer, deel in zip(volgorde, delen, strict=True)]
        stemmen: dict[str, float] = {}
        for functie, deel in buren:
            for tag_id in sorted(self.tags[functie.id]):
                stemmen[tag_id] = stemmen.get(tag_id, 0.0) + deel
        return Stemming(stemmen, tuple((functie.id, deel) for functie, deel in buren))


def dampen(tellingen: Mapping[str, int]) -> dict[str, float]:
    """A word that comes ten times says more than one that comes once, but not ten times as much."""
    return {term: 1 + math.log(aantal) for term, aantal in tellingen.items()}


def count_wortels(tekst: str) -> Counter[str]:
    """How often each root occurs in a text, without stop words and words of one or two letters."""
    vormen = (woord.vorm for woord in find_words(tekst))
    return Counter(wortel(vorm) for vorm in vormen if vorm not in STOPWOORDEN and len(vorm) >= MIN_LETTERS)


@lru_cache(maxsize=2)
def geheugen_of(catalogus: Catalogus) -> Paspoortgeheugen:
    """The memory of a catalogue, kept for the next text."""
    return Paspoortgeheugen(catalogus)


def _share(
    cosinussen: "np.ndarray[tuple[int], np.dtype[np.float64]]",
) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    hoogste = cosinussen.max()
    return cosinussen / hoogste if hoogste > 0 else cosinussen


def _text_of(functie: Functie) -> str:
    delen = (
        *(functie.titel,) * TITEL_TELT, *functie.ook_bekend_als, functie.kern, *functie.werkzaamheden,
        functie.bijdrage_inwoner, functie.bijdrage_organisatie, functie.leuk, functie.lastig,
    )  # fmt: skip
    return "\n".join(delen)
