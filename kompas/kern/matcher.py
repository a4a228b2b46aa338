# SPDX-License-Identifier: EUPL-1.2
"""The matching engine: compares a profile with every function of a catalogue.

    D (dekking)   = sum over shared t of w(t) min(1, p(t)) / sum over t in F of w(t)
    B (benutting) = sum over shared t of w(t) p(t)         / sum over t in P of w(t) p(t)
    S (match)     = sqrt(D B), the Ochiai coefficient with weights (Ochiai 1957; idf weights: Spärck Jones 1972)

w(t) is the weight of a tag (see `Tagindex`), p(t) its strength in the profile.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from kompas.kern.catalogus import Catalogus
from kompas.kern.fouten import OngeldigeInstelling, OnbekendeTag
from kompas.kern.functie import Functie
from kompas.kern.index import Getallen, Tagindex
from kompas.kern.match import Match, zekerheid
from kompas.kern.profiel import Profiel
from kompas.kern.schaal import Schaal
from kompas.kern.uitleg import Uitleg, explain_match
from kompas.kern.verrassing import Verrassing, find_verrassingen

Scoresoort = Literal["ochiai", "jaccard"]


@dataclass(frozen=True, slots=True)
class Scores:
    """Figures of one profile against all filled functions, as arrays in the order of `Matcher.functies`."""

    score: Getallen
    jaccard: Getallen
    dekking: Getallen
    benutting: Getallen
    gedeeld_aantal: np.ndarray


class Matcher:
    """Compares profiles with the filled functions of one catalogue. Built once per catalogue; safe to share.

    `factoren` gives a(categorie) >= 0 (default: those of the catalogue, else 1); `score` chooses what `score` means.
    Raises `OngeldigeInstelling` for a negative factor or an unknown kind of score.
    """

    def __init__(
        self, catalogus: Catalogus, factoren: Mapping[str, float] | None = None, score: Scoresoort = "ochiai"
    ) -> None:
        if score not in ("ochiai", "jaccard"):
            raise OngeldigeInstelling(f"De score '{score}' bestaat niet. Kies 'ochiai' of 'jaccard'.")
        self.catalogus = catalogus
        self.scoresoort = score
        self.functies: Sequence[Functie] = catalogus.gevulde_functies
        factoren = catalogus.factoren if factoren is None else factoren
        for categorie, factor in factoren.items():
            if not (factor >= 0 and math.isfinite(factor)):
                raise OngeldigeInstelling(f"De factor van '{categorie}' moet een getal van 0 of hoger zijn.")
        factor_per_tag = {tag.id: factoren.get(tag.categorie, 1.0) for tag in catalogus.tags.values()}
        self.index = Tagindex.build(self.functies, factor_per_tag)
        self._plek = {functie.id: plek for plek, functie in enumerate(self.functies)}
        self._buren: dict[str, tuple[Match, ...]] = {}
        self._thuissommen: dict[str, tuple[Getallen, int]] = {}

    def plek(self, functie_id: str) -> int | None:
        """Place of a function in `functies` and in every array of scores; None when it is not filled."""
        return self._plek.get(functie_id)

    def gewicht(self, tag_id: str) -> float:
        """w(t): 0 for a tag that no filled function carries."""
        nummer = self.index.tag_nummers.get(tag_id)
        return 0.0 if nummer is None else float(self.index.gewicht[nummer])

    def scores(self, profiel: Profiel) -> Scores:
        """Every figure of a profile against every filled function. Raises `OnbekendeTag`."""
        self._check_tags(profiel)
        index, aantal_functies = self.index, len(self.functies)
        nummers = sorted(index.tag_nummers[tag] for tag in profiel.sterkte if tag in index.tag_nummers)
        sterkte_van = {index.tag_nummers[tag]: p for tag, p in profiel.sterkte.items() if tag in index.tag_nummers}
        sterkte = np.array([sterkte_van[nummer] for nummer in nummers])
        gewicht = index.gewicht[nummers] if nummers else sterkte
        functies, lengtes = index.postings(nummers)
        aantal = np.bincount(functies, minlength=aantal_functies)
        gebruikt = np.bincount(functies, np.repeat(gewicht * sterkte, lengtes), minlength=aantal_functies)
        gebracht = gebruikt
        if (sterkte > 1).any():
            gebracht = np.bincount(
                functies, np.repeat(gewicht * np.minimum(sterkte, 1), lengtes), minlength=aantal_functies
            )
        profieltotaal = float((gewicht * sterkte).sum())
        dekking = np.minimum(_divide(gebracht, index.totaal), 1)
        benutting = np.minimum(gebruikt / profieltotaal, 1) if profieltotaal > 0 else np.zeros(aantal_functies)
        jaccard = _divide(aantal.astype(float), index.aantal + len(profiel.sterkte) - aantal)
        score = np.sqrt(dekking * benutting) if self.scoresoort == "ochiai" else jaccard
        return Scores(score, jaccard, dekking, benutting, aantal)

    def rank(self, profiel: Profiel, top: int = 50) -> list[Match]:
        """The best functions for a profile, best first, ties by id; functions with score 0 are left out.

        The own function is included. An empty profile gives an empty list. Raises `OnbekendeTag`.
        """
        scores = self.scores(profiel)
        return [self._match(scores, plek, profiel) for plek in _top(scores.score, top)]

    def explain(self, profiel: Profiel, functie_id: str) -> Uitleg:
        """The match with one function, taken apart into tags. Raises `OnbekendeTag` and `OnbekendeFunctie`."""
        self._check_tags(profiel)
        return explain_match(self, profiel, self.catalogus.functie(functie_id))

    def surprise(
        self, profiel: Profiel, domein: str | None = None, top: int = 10, factor: float = 0.5, logisch: int = 10
    ) -> list[Verrassing]:
        """Out-of-the-box functions outside the home domain, see `find_verrassingen`."""
        return find_verrassingen(self, profiel, domein=domein, top=top, factor=factor, logisch=logisch)

    def neighbours(self, functie_id: str, aantal: int = 20) -> tuple[Match, ...]:
        """The functions most like this one, itself left out; empty for a skeleton. Raises `OnbekendeFunctie`."""
        buren = self._buren.get(functie_id)
        if buren is None or len(buren) < aantal:
            profiel = Profiel.from_functie(self.catalogus, functie_id)
            gerangschikt = self.rank(profiel, top=aantal + 1)
            buren = tuple(match for match in gerangschikt if match.functie_id != functie_id)
            self._buren[functie_id] = buren
        return buren[:aantal]

    def passport_scores(self, plek: int) -> Getallen:
        """S of every filled function for the passport of the one at this place."""
        return self.scores(Profiel.from_functie(self.catalogus, self.functies[plek].id)).score

    def home_sum(self, domein: str) -> tuple[Getallen, int]:
        """For every filled function the sum of S over the passports of a domain, and the number of those passports."""
        if domein not in self._thuissommen:
            leden = np.array([functie.domein == domein for functie in self.functies], dtype=bool)
            if self.scoresoort == "ochiai":
                som = self.index.sum_ochiai(leden)
            else:
                som = sum((self.passport_scores(plek) for plek in np.flatnonzero(leden)), np.zeros(len(leden)))
            self._thuissommen[domein] = som, int(leden.sum())
        return self._thuissommen[domein]

    @cached_property
    def schaal(self) -> Schaal:
        """Turns a score into words, from the scores among all pairs of filled functions of this catalogue."""
        return Schaal.from_matcher(self)

    def _check_tags(self, profiel: Profiel) -> None:
        onbekend = profiel.sterkte.keys() - self.catalogus.tags.keys()
        if onbekend:
            raise OnbekendeTag(onbekend)

    def _match(self, scores: Scores, plek: int, profiel: Profiel) -> Match:
        functie = self.functies[plek]
        gevraagd = int(self.index.aantal[plek])
        return Match(
            functie_id=functie.id,
            score=float(scores.score[plek]),
            jaccard=float(scores.jaccard[plek]),
            dekking=float(scores.dekking[plek]),
            benutting=float(scores.benutting[plek]),
            gedeeld_aantal=int(scores.gedeeld_aantal[plek]),
            gevraagd_aantal=gevraagd,
            zekerheid=zekerheid(len(profiel.sterkte), gevraagd, levensecht=functie.vulling == "levensecht"),
        )


def _divide(teller: np.ndarray, noemer: np.ndarray) -> Getallen:
    """Division that gives 0 where the denominator is 0."""
    return np.divide(teller, noemer, out=np.zeros(len(teller)), where=noemer > 0)


def _top(scores: Getallen, aantal: int) -> np.ndarray:
    """Places of the highest scores above 0, best first, ties by place."""
    if aantal <= 0:
        return np.empty(0, dtype=np.intp)
    kandidaten = np.flatnonzero(scores > 0)
    if len(kandidaten) > aantal:
        waarden = scores[kandidaten]
        drempel = np.partition(waarden, len(waarden) - aantal)[len(waarden) - aantal]
        kandidaten = kandidaten[waarden >= drempel]
    return kandidaten[np.argsort(-scores[kandidaten], kind="stable")][:aantal]
