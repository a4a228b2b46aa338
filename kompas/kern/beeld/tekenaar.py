# SPDX-License-Identifier: EUPL-1.2
"""Turns chosen functions into marks."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from kompas.kern.beeld.keuze import Keuze
from kompas.kern.beeld.plaatsing import place_field, place_rim
from kompas.kern.beeld.punt import BEWAARRING, Punt, enlargement, grootte
from kompas.kern.beeld.ringlabels import Labelstrook, choose_strook
from kompas.kern.beeld.sectoren import Indeling
from kompas.kern.beeld.straal import MAX_GROOTTE, RAND, Straal
from kompas.kern.beeld.wens import measure_bleekheid
from kompas.kern.match import zekerheid
from kompas.kern.matcher import Matcher, Scores
from kompas.kern.profiel import Profiel

MIN_LEESBAAR = 20.0  # px: a smaller mark cannot carry a number of 14 px; on a phone both are smaller
MIN_NUMMERS = 3


@dataclass(frozen=True, slots=True)
class Tekenaar:
    """Draws for one profile, in one division of the circle, for a radius of `schermstraal` px."""

    matcher: Matcher
    profiel: Profiel
    scores: Scores
    indeling: Indeling
    bewaard: frozenset[str]
    schermstraal: int
    wensen: Mapping[str, int] = field(default_factory=dict)

    @property
    def straal(self) -> Straal:
        """The scale of this organisation."""
        return Straal.from_schaal(self.matcher.schaal)

    def draw_field(self, keuze: Keuze) -> tuple[Keuze, list[Punt], Labelstrook | None]:
        """The filled functions; with fewer numbers than chosen when they would become too small to read."""
        straal = self.straal
        while True:
            punten = [self._filled(plek, straal, keuze) for plek in keuze.gevuld]
            strook = choose_strook(punten, self.indeling, straal.ringen(), self.schermstraal)
            veld = place_field(punten, self.indeling, strook, self.schermstraal)
            kleinste = min((punt.grootte for punt in veld if punt.soort == "dichtbij"), default=1.0)
            deel = kleinste * self.schermstraal / (MIN_LEESBAAR * enlargement(self.schermstraal))
            if deel >= 1 or keuze.nummers <= MIN_NUMMERS:
                return keuze, veld, strook
            keuze = keuze.with_numbers(max(MIN_NUMMERS, math.ceil(keuze.nummers * deel) - 1))

    def draw_rim(self, keuze: Keuze) -> list[Punt]:
        """The functions that are not filled yet, in order of bearing."""
        gewenst = grootte("niet_gevuld", 0.0, self.matcher.schaal, self.schermstraal)
        punten = [self._unfilled(functie.id, gewenst) for functie in keuze.leeg]
        return place_rim(punten, self.indeling, self.schermstraal)

    def _filled(self, plek: int, straal: Straal, keuze: Keuze) -> Punt:
        functie = self.matcher.functies[plek]
        score = float(self.scores.score[plek])
        soort = self._soort(functie.id, keuze)
        plaats = self.indeling.plekken[functie.id]
        gevraagd = int(self.matcher.index.aantal[plek])
        verrassing = keuze.verrassingen.get(functie.id)
        bewaard = functie.id in self.bewaard
        gewenst = grootte(soort, score, self.matcher.schaal, self.schermstraal, len(keuze.gevuld))
        return Punt(
            functie_id=functie.id,
            sector=plaats.sector,
            eigen_hoek=plaats.hoek,
            hoek=plaats.hoek,
            afstand=straal.afstand(score),
            soort=soort,
            merk=keuze.merken.get(functie.id, ""),
            grootte=min(gewenst, MAX_GROOTTE / (BEWAARRING if bewaard else 1)),
            bewaard=bewaard,
            score=score,
            dekking=float(self.scores.dekking[plek]),
            gedeeld_aantal=int(self.scores.gedeeld_aantal[plek]),
            gevraagd_aantal=gevraagd,
            zekerheid=zekerheid(len(self.profiel.sterkte), gevraagd, levensecht=functie.vulling == "levensecht"),
            woorden=self.matcher.schaal.describe(score),
            reden=verrassing.reden if verrassing else "",
            handmatig=bool(verrassing and verrassing.handmatig),
            bleekheid=measure_bleekheid(functie.dimensies, self.wensen),
        )

    def _soort(self, functie_id: str, keuze: Keuze) -> str:
        if functie_id == self.profiel.functie_id:
            return "eigen"
        if functie_id in keuze.verrassingen:
            return "verrassend"
        return "dichtbij" if functie_id in keuze.merken else "gevuld"

    def _unfilled(self, functie_id: str, maat: float) -> Punt:
        plaats = self.indeling.plekken[functie_id]
        return Punt(
            functie_id=functie_id,
            sector=plaats.sector,
            eigen_hoek=plaats.hoek,
            hoek=plaats.hoek,
            afstand=RAND,
            soort="eigen" if functie_id == self.profiel.functie_id else "niet_gevuld",
            merk="",
            grootte=maat,
            bewaard=functie_id in self.bewaard,
            score=0.0,
            dekking=0.0,
            gedeeld_aantal=0,
            gevraagd_aantal=0,
            zekerheid="laag",
            woorden="",
            reden="",
            handmatig=False,
        )
