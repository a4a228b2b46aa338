# SPDX-License-Identifier: EUPL-1.2
"""The formulas of the design once more: sets and loops, slow and obvious, sharing no code with the engine."""

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from kompas.kern import Catalogus, Functie, Profiel

MATCHED = ("competentie", "kennisgebied", "resultaatgebied", "interesse", "bijdrage")
DECIMALEN = 9  # figures that differ less are ties, which go by id


@dataclass
class Referentie:
    """Answers the same questions as the matcher."""

    catalogus: Catalogus
    factoren: Mapping[str, float] = field(default_factory=dict)
    score: str = "ochiai"

    def __post_init__(self) -> None:
        self.gevuld = {functie.id: functie for functie in self.catalogus.functies if self.is_filled(functie)}
        self.gewichten = {tag_id: self.weight(tag_id) for tag_id in self.catalogus.tags}

    @staticmethod
    def tags_of(functie: Functie) -> set[str]:
        if functie.vulling == "skelet":
            return set()
        return {tag for tags in functie.tags.values() for tag in tags}

    def is_filled(self, functie: Functie) -> bool:
        return functie.soort == "functie" and len(self.tags_of(functie)) > 0

    def weight(self, tag_id: str) -> float:
        dragers = [functie for functie in self.gevuld.values() if tag_id in self.tags_of(functie)]
        if not dragers:
            return 0.0
        factor = self.factoren.get(self.catalogus.tags[tag_id].categorie, 1.0)
        return factor * (math.log((len(self.gevuld) + 1) / (len(dragers) + 1)) + 0.001)

    def strengths(self, profiel: Profiel) -> dict[str, float]:
        return {tag: p for tag, p in profiel.sterkte.items() if self.catalogus.tags[tag].categorie in MATCHED}

    def compare(self, profiel: Profiel, functie: Functie) -> dict[str, float | str | int]:
        """Every figure of a profile and one function."""
        p, f, w = self.strengths(profiel), self.tags_of(functie), self.gewichten
        gedeeld, samen = p.keys() & f, p.keys() | f
        asked = sum(w[tag] for tag in f)
        brought = sum(w[tag] * p[tag] for tag in p)
        dekking = sum(w[tag] * min(1, p[tag]) for tag in gedeeld) / asked if asked and brought else 0.0
        benutting = sum(w[tag] * p[tag] for tag in gedeeld) / brought if asked and brought else 0.0
        jaccard = len(gedeeld) / len(samen) if samen else 0.0
        kleinste = min(len(p), len(f))
        zeker = "laag" if kleinste < 6 else "hoog" if kleinste >= 12 and functie.vulling == "levensecht" else "midden"
        return {
            "functie_id": functie.id,
            "score": math.sqrt(dekking * benutting) if self.score == "ochiai" else jaccard,
            "jaccard": jaccard,
            "dekking": dekking,
            "benutting": benutting,
            "gedeeld_aantal": len(gedeeld),
            "gevraagd_aantal": len(f),
            "zekerheid": zeker,
        }

    def s(self, profiel: Profiel, functie_id: str) -> float:
        return float(self.compare(profiel, self.gevuld[functie_id])["score"])

    def passport(self, functie_id: str) -> Profiel:
        return Profiel(dict.fromkeys(self.tags_of(self.catalogus.functie(functie_id)), 1.0), functie_id)

    def rank(self, profiel: Profiel) -> list[dict[str, float | str | int]]:
        rijen = [self.compare(profiel, functie) for functie in self.gevuld.values()]
        rijen = [rij for rij in rijen if float(rij["score"]) > 0]
        return sorted(rijen, key=lambda rij: (-round(float(rij["score"]), DECIMALEN), rij["functie_id"]))

    def shares(self, profiel: Profiel, functie_id: str) -> dict[str, float]:
        """The part of the score that each shared tag brings."""
        p, functie, w = self.strengths(profiel), self.catalogus.functie(functie_id), self.gewichten
        gedeeld = p.keys() & self.tags_of(functie)
        score = float(self.compare(profiel, functie)["score"])
        if self.score == "jaccard":
            return {tag: score / len(gedeeld) for tag in gedeeld}
        som = sum(w[tag] * p[tag] for tag in gedeeld)
        return {tag: score * w[tag] * p[tag] / som if som else 0.0 for tag in gedeeld}

    def home_mean(self, thuis: str, eigen: str | None) -> dict[str, float]:
        """mu(h, f) for every filled function f."""
        leden = [self.passport(g) for g, functie in self.gevuld.items() if functie.domein == thuis and g != eigen]
        return {f: sum(self.s(g, f) for g in leden) / len(leden) if leden else 0.0 for f in self.gevuld}

    def surprise(
        self, profiel: Profiel, thuis: str, top: int, factor: float, logisch: int
    ) -> list[tuple[str, float, float]]:
        """(id, V, S) of the surprising functions, hand-made links not among them."""
        links: set[str] = set()
        if profiel.functie_id:
            links = {link.naar for link in self.catalogus.functie(profiel.functie_id).verrassend}
        anderen = [str(rij["functie_id"]) for rij in self.rank(profiel) if rij["functie_id"] != profiel.functie_id]
        logische = anderen[:logisch]
        s = {f: self.s(profiel, f) for f in self.gevuld}
        mu = self.home_mean(thuis, profiel.functie_id)
        buiten = [f for f, functie in self.gevuld.items() if functie.domein != thuis]
        som_mu = sum(mu[f] for f in buiten)
        r = min(1.0, sum(s[f] for f in buiten) / som_mu) if som_mu > 0 else 0.0
        v = {f: s[f] - factor * r * mu[f] for f in buiten if s[f] > 0}
        gekozen: list[tuple[str, float, float]] = []
        for f in sorted(v, key=lambda f: (-round(v[f], DECIMALEN), f)):
            van_domein = [g for g, _, _ in gekozen if self.gevuld[g].domein == self.gevuld[f].domein]
            mag = f not in logische and f not in links and f != profiel.functie_id
            if mag and len(van_domein) < 3 and len(gekozen) < top:
                gekozen.append((f, v[f], s[f]))
        return gekozen

    def edges(self, functie_id: str) -> dict[str, float]:
        if functie_id not in self.gevuld:
            return {}
        beste = [rij for rij in self.rank(self.passport(functie_id)) if rij["functie_id"] != functie_id][:20]
        return {str(rij["functie_id"]): float(rij["score"]) for rij in beste}

    def routes(self, van: str, naar: str) -> list[tuple[tuple[str, ...], float]]:
        """Every route of at most three steps in which no allowed edge that skips a stop is better, best first."""
        stap = {functie_id: self.edges(functie_id) for functie_id in self.gevuld}
        tussen = [f for f in self.gevuld if f not in (van, naar)]
        paden = [(van, *stops, naar) for n in range(3) for stops in itertools.permutations(tussen, n)]
        goed = []
        for pad in paden:
            if van == naar or any(b not in stap.get(a, {}) for a, b in itertools.pairwise(pad)):
                continue
            scores = [stap[a][b] for a, b in itertools.pairwise(pad)]
            korter = [
                stap[pad[i]].get(pad[j], 0.0) - math.prod(scores[i:j])
                for i in range(len(pad))
                for j in range(i + 2, len(pad))
            ]
            if all(verschil <= 1e-9 for verschil in korter):
                goed.append((pad, math.prod(scores)))
        return sorted(goed, key=lambda route: (-round(route[1], DECIMALEN), len(route[0]), route[0]))

    def gains(self, profiel: Profiel, tag_id: str) -> dict[str, float]:
        """How much each function comes nearer with one tag more, of neutral strength."""
        meer = Profiel({**profiel.sterkte, tag_id: 1.0}, profiel.functie_id)
        return {f: self.s(meer, f) - self.s(profiel, f) for f in self.gevuld}
