# SPDX-License-Identifier: EUPL-1.2
"""The inverted index: for each tag the functions that carry it, as flat NumPy arrays."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kompas.kern.functie import Functie

Getallen = NDArray[np.float64]
Plekken = NDArray[np.int32]

ONDERGRENS = 0.001  # keeps a tag that every function carries above zero
KORREL = 2.0**42  # rarity is a multiple of 1 / KORREL, so that sums of it are exact: their order breaks no tie


@dataclass(frozen=True, slots=True)
class Tagindex:
    """Posting lists of functions per tag, in order of tag id; functions in order of id.

    Tag number t is carried by `functies[begin[t]:begin[t + 1]]`. `gewicht` (per tag) is
    `a(categorie) * (ln((N + 1) / (n(t) + 1)) + 0.001)`, an inverse document frequency; a tag that no function carries
    has no number. `totaal` (per function) is the sum of its weights, `deler` the same with 1 instead of 0, `aantal` its
    number of tags.
    """

    tag_nummers: Mapping[str, int]
    begin: NDArray[np.int64]
    functies: Plekken
    gewicht: Getallen
    totaal: Getallen
    deler: Getallen
    aantal: NDArray[np.int64]

    @classmethod
    def build(cls, functies: Sequence[Functie], factor_per_tag: Mapping[str, float]) -> "Tagindex":
        """Index functions that are sorted by id. `factor_per_tag` gives a(categorie); 1 when absent."""
        tags_per_functie = [functie.tag_ids for functie in functies]
        tag_nummers = {tag: nummer for nummer, tag in enumerate(sorted({t for tags in tags_per_functie for t in tags}))}
        tag_kolom = array("i")
        for tags in tags_per_functie:
            tag_kolom.extend([tag_nummers[tag] for tag in tags])
        tag_van = np.frombuffer(tag_kolom, dtype=np.int32) if tag_kolom else np.empty(0, np.int32)
        aantal = np.fromiter((len(tags) for tags in tags_per_functie), np.int64, len(functies))
        functie_van = np.repeat(np.arange(len(functies), dtype=np.int32), aantal)
        volgorde = np.argsort(tag_van, kind="stable")
        per_tag = np.bincount(tag_van, minlength=len(tag_nummers))
        factor = np.array([factor_per_tag.get(tag, 1.0) for tag in tag_nummers])
        zeldzaamheid = np.log((len(functies) + 1) / (per_tag + 1)) + ONDERGRENS
        gewicht = factor * (np.rint(zeldzaamheid * KORREL) / KORREL)
        gesorteerd = functie_van[volgorde]
        totaal: Getallen = np.bincount(gesorteerd, gewicht[tag_van[volgorde]], minlength=len(functies)).astype(float)
        begin = np.concatenate(([0], np.cumsum(per_tag)))
        return cls(tag_nummers, begin, gesorteerd, gewicht, totaal, np.where(totaal > 0, totaal, 1), aantal)

    @property
    def tags(self) -> NDArray[np.int64]:
        """The tag number of every place in `functies`."""
        return np.repeat(np.arange(len(self.gewicht)), np.diff(self.begin))

    def postings(self, tags: Iterable[int]) -> tuple[Plekken, NDArray[np.int64]]:
        """The functions of these tags one after another, and how many there are of each."""
        lijsten = [self.functies[self.begin[tag] : self.begin[tag + 1]] for tag in tags]
        lengtes = np.array([len(lijst) for lijst in lijsten], dtype=np.int64)
        return (np.concatenate(lijsten, dtype=np.intp) if lijsten else self.functies[:0]), lengtes

    def sum_ochiai(self, leden: NDArray[np.bool_]) -> Getallen:
        """For every function the sum of its Ochiai score with each member (a mask over the functions).

        Between two passports S = sum of shared w / sqrt(W_f W_g), which is linear in g: one pass over all tags will do.
        """
        tags = self.tags
        wortel = np.sqrt(self.totaal)
        per_wortel = np.divide(1, wortel, out=np.zeros(len(wortel)), where=wortel > 0)
        van_leden = np.bincount(tags, (per_wortel * leden)[self.functies], minlength=len(self.gewicht))
        return per_wortel * np.bincount(self.functies, (self.gewicht * van_leden)[tags], minlength=len(wortel))
