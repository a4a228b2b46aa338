# SPDX-License-Identifier: EUPL-1.2
"""The matching engine: compares a profile with every function of a catalogue. The formulas stand in `scores`."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kompas.kern.catalogus import Catalogus
from kompas.kern.fouten import OnbekendeTag, OngeldigeInstelling
from kompas.kern.functie import Functie
from kompas.kern.getallen import GROOTSTE, is_setting
from kompas.kern.index import Getallen, Tagindex
from kompas.kern.match import Match, zekerheid
from kompas.kern.profiel import NEUTRAAL, Profiel
from kompas.kern.schaal import Schaal
from kompas.kern.scores import Scores, Scoresoort, best_places, compute_scores
from kompas.kern.tag import GETOONDE_CATEGORIEEN
from kompas.kern.uitleg import Uitleg, explain_match
from kompas.kern.verrassing import Verrassing, find_verrassingen

__all__ = ["Matcher", "Scores", "Scoresoort"]

MAX_ONTHOUDEN = 10_000  # neighbour lists kept, some 20 MB; more only occur when tens of thousands of functions exist


class Matcher:
    """Compares profiles with the filled functions of one catalogue. Built once per catalogue; safe to share.

    `factoren` gives a(categorie) >= 0 (default: those of the catalogue, else 1); `score` chooses what `score` means.
    Raises `OngeldigeInstelling` for a factor that is no number of 0 or more, or an unknown kind of score.
    """

    def __init__(
        self, catalogus: Catalogus, factoren: Mapping[str, float] | None = None, score: Scoresoort = "ochiai"
    ) -> None:
        if score not in {"ochiai", "jaccard"}:
            raise OngeldigeInstelling(f"De score '{score}' bestaat niet. Kies 'ochiai' of 'jaccard'.")
        self.catalogus = catalogus
        self.scoresoort = score
        self.functies: Sequence[Functie] = catalogus.gevulde_functies
        factoren = catalogus.factoren if factoren is None else factoren
        for categorie, factor in factoren.items():
            if not is_setting(factor):
                raise OngeldigeInstelling(f"De factor van '{categorie}' moet een getal zijn van 0 tot {GROOTSTE}.")
        self.index = Tagindex.build(
            self.functies, {tag.id: factoren.get(tag.categorie, 1.0) for tag in catalogus.tags.values()}
        )
        self._gewichten: dict[str, float] = dict(zip(self.index.tag_nummers, self.index.gewicht.tolist()))
        self._plek = {functie.id: plek for plek, functie in enumerate(self.functies)}
        codes = {domein: code for code, domein in enumerate(catalogus.domeinen)}
        self._domeincodes = codes
        self._domein_van = np.fromiter((codes[functie.domein] for functie in self.functies), int, len(self.functies))
        self._getoond = {tag.id for tag in catalogus.tags.values() if tag.categorie in GETOONDE_CATEGORIEEN}
        self._getoond -= self._gewichten.keys()
        # two threads may fill the same place of a cache; they put the same value there
        self._buren: dict[tuple[str, int], Mapping[str, float]] = {}
        self._thuissommen: dict[str, tuple[Getallen, int]] = {}

    def plek(self, functie_id: str) -> int | None:
        """Place of a function in `functies` and in every array of scores; None when it is not filled."""
        return self._plek.get(functie_id)

    def gewicht(self, tag_id: str) -> float:
        """w(t): 0 for a tag that no filled function carries."""
        return self._gewichten.get(tag_id, 0.0)

    def matched_strengths(self, profiel: Profiel) -> Mapping[str, float]:
        """The tags of a profile that count, with their strengths: harde eisen and opleidingen are not matched.

        Raises `OnbekendeTag` for tags outside the vocabulary.
        """
        onbekend = profiel.sterkte.keys() - self.catalogus.tags.keys()
        if onbekend:
            raise OnbekendeTag(onbekend)
        if self._getoond.isdisjoint(profiel.sterkte):
            return profiel.sterkte
        return {tag: sterkte for tag, sterkte in profiel.sterkte.items() if tag not in self._getoond}

    def scores(self, profiel: Profiel) -> Scores:
        """Every figure of a profile against every filled function. Raises `OnbekendeTag`."""
        return compute_scores(self.index, self.matched_strengths(profiel), self.scoresoort)

    def rank(self, profiel: Profiel, top: int = 50) -> list[Match]:
        """The best functions for a profile, best first, ties by id; functions with score 0 are left out.

        The own function is included. An empty profile gives an empty list. Raises `OnbekendeTag`.
        """
        scores = self.scores(profiel)
        aantal_profiel = len(self.matched_strengths(profiel))
        plekken = best_places(scores.score, top, boven=0)
        kolommen = (scores.score, scores.jaccard, scores.dekking, scores.benutting, scores.gedeeld_aantal)
        rijen = zip(plekken.tolist(), self.index.aantal[plekken].tolist(), *(k[plekken].tolist() for k in kolommen))
        matches = []
        for plek, gevraagd, score, jaccard, dekking, benutting, gedeeld in rijen:
            functie = self.functies[plek]
            zeker = zekerheid(aantal_profiel, gevraagd, levensecht=functie.vulling == "levensecht")
            matches.append(Match(functie.id, score, jaccard, dekking, benutting, gedeeld, gevraagd, zeker))
        return matches

    def explain(self, profiel: Profiel, functie_id: str) -> Uitleg:
        """The match with one function, taken apart into tags. Raises `OnbekendeTag` and `OnbekendeFunctie`."""
        return explain_match(self, profiel, self.catalogus.functie(functie_id))

    def surprise(
        self,
        profiel: Profiel,
        domein: str | None = None,
        top: int = 10,
        factor: float = 0.5,
        logisch: int = 10,
        zonder: Collection[str] = (),
    ) -> list[Verrassing]:
        """Out-of-the-box functions outside the home domain, see `find_verrassingen`."""
        return find_verrassingen(self, profiel, domein=domein, top=top, factor=factor, logisch=logisch, zonder=zonder)

    def neighbours(self, functie_id: str, aantal: int = 20) -> Mapping[str, float]:
        """The functions most like this one with their S, best first, itself left out; empty for a skeleton.

        Raises `OnbekendeFunctie`.
        """
        sleutel = functie_id, aantal
        buren = self._buren.get(sleutel)
        if buren is None:
            score = self.scores(Profiel.from_functie(self.catalogus, functie_id)).score
            plekken = best_places(score, aantal + 1, boven=0)
            paren = zip((self.functies[plek].id for plek in plekken), score[plekken].tolist())
            if len(self._buren) >= MAX_ONTHOUDEN:
                self._buren.clear()
            anderen = [(buur, s) for buur, s in paren if buur != functie_id]
            buren = self._buren[sleutel] = dict(anderen[: max(aantal, 0)])
        return buren

    def passport_scores(self, plek: int) -> Getallen:
        """S of every filled function for the passport of the one at this place."""
        return compute_scores(self.index, dict.fromkeys(self.functies[plek].tag_ids, NEUTRAAL), self.scoresoort).score

    def in_domein(self, domein: str) -> NDArray[np.bool_]:
        """A mask over `functies`: those whose home place lies in this domain."""
        masker: NDArray[np.bool_] = self._domein_van == self._domeincodes.get(domein, -1)
        return masker

    def home_sum(self, domein: str) -> tuple[Getallen, int]:
        """For every filled function the sum of S over the passports of a domain, and the number of those passports."""
        if domein in self._thuissommen:
            return self._thuissommen[domein]
        leden = self.in_domein(domein)
        if self.scoresoort == "ochiai":
            som = self.index.sum_ochiai(leden)
        else:
            som = sum((self.passport_scores(plek) for plek in np.flatnonzero(leden).tolist()), np.zeros(len(leden)))
        som.setflags(write=False)
        if domein in self._domeincodes:
            self._thuissommen[domein] = som, int(leden.sum())
        return som, int(leden.sum())

    @cached_property
    def schaal(self) -> Schaal:
        """Turns a score into words, from the scores among all pairs of filled functions of this catalogue."""
        return Schaal.from_matcher(self)
