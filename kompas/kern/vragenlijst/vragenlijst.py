# SPDX-License-Identifier: EUPL-1.2
"""Which question comes next, and which functions the answers point to."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kompas.kern.functie import Functie
from kompas.kern.index import Getallen
from kompas.kern.matcher import Matcher
from kompas.kern.vragenlijst.dubbel import Dubbelzoeker
from kompas.kern.vragenlijst.ruis import expected_information, loglikelihood_dimensie, loglikelihood_tag
from kompas.kern.vragenlijst.vraag import EERSTE_DIMENSIES, MAX_VRAGEN, STAPPEN, Antwoord, Vraag, ask_dimensie, ask_tag

Antwoorden = Mapping[str, str]

MIN_DRAGERS = 3  # a tag of one or two functions would ask for a function, not for a kind of work
MIN_WINST = 0.01  # bits; a question that brings less is not worth a tap
DECIMALEN = 9  # what differs less is equal, and goes by id


@dataclass(frozen=True, slots=True)
class Kandidaat:
    """A function in the list. `kans`: its posterior; it fits `passend` of the `aantal` answers that say something."""

    functie_id: str
    kans: float
    passend: int
    aantal: int


class Vragenlijst:
    """The questions over the filled functions of one catalogue. Built once per catalogue; safe to share.

    Before the first answer every function is as likely as any other: the own one and those near it get no head start,
    since the questions ask what someone wants more of. Answers are a mapping of vraag id to answer in the order asked;
    unknown questions and answers say nothing, like WEET_NIET, but count for `MAX_VRAGEN`.
    """

    def __init__(self, matcher: Matcher) -> None:
        self._catalogus, self._index = matcher.catalogus, matcher.index
        self._functies: tuple[Functie, ...] = tuple(matcher.functies)
        self._tag_ids = tuple(self._index.tag_nummers)
        self._tag_van = self._index.tags
        self._dragers = np.diff(self._index.begin)
        vervallen = [matcher.catalogus.tag(tag).vervallen for tag in self._tag_ids]
        self._vraagbaar: NDArray[np.bool_] = (self._dragers >= MIN_DRAGERS) & ~np.array(vervallen, dtype=bool)
        bekend = {dimensie.id: dimensie for dimensie in self._catalogus.dimensies}
        self._dimensies = {id_: bekend[id_] for id_ in EERSTE_DIMENSIES if id_ in bekend}
        self._dubbel = Dubbelzoeker(self._index, [matcher.catalogus.tag(tag).label for tag in self._tag_ids])
        self._waarden = {id_: self._values(id_) for id_ in self._dimensies}

    def next_vraag(self, antwoorden: Antwoorden) -> Vraag | None:
        """The first dimensions, then each time the tag with the most expected information; ties by id.

        None after `MAX_VRAGEN` answers, or when no question separates what is left.
        """
        if len(antwoorden) >= MAX_VRAGEN:
            return None
        for id_, dimensie in self._dimensies.items():
            if id_ not in antwoorden and len(set(self._waarden[id_].tolist())) > 1:
                return ask_dimensie(dimensie)
        winst = np.round(expected_information(self._mass_of_carriers(self.posterior(antwoorden))), DECIMALEN)
        winst[~self._askable(antwoorden)] = 0
        if not winst.size or winst.max() < MIN_WINST:
            return None
        return ask_tag(self._catalogus.tag(self._tag_ids[int(winst.argmax())]))

    def askable_tags(self) -> list[str]:
        """The tags that a question may be about, sorted by id."""
        return [tag for tag, mag in zip(self._tag_ids, self._vraagbaar) if mag]

    def vraag(self, vraag_id: str) -> Vraag | None:
        """A question that was asked before; None when the content of now does not know it."""
        if vraag_id in self._dimensies:
            return ask_dimensie(self._dimensies[vraag_id])
        tag = self._catalogus.tags.get(vraag_id)
        return ask_tag(tag) if tag else None

    def posterior(self, antwoorden: Antwoorden) -> Getallen:
        """How likely each filled function is, given the answers; sums to 1 over the functions, in order of id."""
        log = np.zeros(len(self._functies))
        for vraag_id, antwoord in antwoorden.items():
            log = log + self._loglikelihood(vraag_id, antwoord)
        gewicht = np.exp(log - log.max(initial=-np.inf)) if len(log) else log
        kansen: Getallen = gewicht / (gewicht.sum() or 1)
        return kansen

    def rank(self, antwoorden: Antwoorden, top: int = 10, zonder: Collection[str | None] = ()) -> list[Kandidaat]:
        """The functions that fit the answers best, most likely first, ties by id; `zonder` are left out.

        Empty as long as no answer says anything.
        """
        zegt_iets = [paar for paar in antwoorden.items() if self._says_something(*paar)]
        if not zegt_iets:
            return []
        kansen = self.posterior(antwoorden)
        volgorde = np.argsort(-np.round(np.log(kansen), DECIMALEN), kind="stable").tolist()
        gekozen = [plek for plek in volgorde if self._functies[plek].id not in zonder][: max(top, 0)]
        return [
            Kandidaat(
                functie_id=self._functies[plek].id,
                kans=float(kansen[plek]),
                passend=sum(self._fits(self._functies[plek], *paar) for paar in zegt_iets),
                aantal=len(zegt_iets),
            )
            for plek in gekozen
        ]

    def _values(self, dimensie_id: str) -> Getallen:
        return np.array([functie.dimensies.get(dimensie_id, 0) for functie in self._functies], dtype=float)

    def _mass_of_carriers(self, per_functie: Getallen) -> Getallen:
        gewichten = per_functie[self._index.functies]
        return np.bincount(self._tag_van, gewichten, minlength=len(self._tag_ids)).astype(float)

    def _carries(self, tag_id: str) -> Getallen:
        draagt = np.zeros(len(self._functies))
        draagt[self._index.postings([self._index.tag_nummers[tag_id]])[0]] = 1
        return draagt

    def _askable(self, antwoorden: Antwoorden) -> NDArray[np.bool_]:
        """A mask over the tags: not asked yet, nor nearly."""
        mag = self._vraagbaar.copy()
        for vraag_id in antwoorden:
            if vraag_id in self._index.tag_nummers:
                mag &= ~self._dubbel.find(self._index.tag_nummers[vraag_id])
        return mag

    def _says_something(self, vraag_id: str, antwoord: str) -> bool:
        if vraag_id in self._dimensies:
            return antwoord in STAPPEN
        return vraag_id in self._index.tag_nummers and antwoord in {Antwoord.MEER, Antwoord.MINDER}

    def _loglikelihood(self, vraag_id: str, antwoord: str) -> Getallen:
        if not self._says_something(vraag_id, antwoord):
            return np.zeros(len(self._functies))
        if vraag_id in self._dimensies:
            return loglikelihood_dimensie(self._waarden[vraag_id], int(antwoord))
        return loglikelihood_tag(self._carries(vraag_id), meer=antwoord == Antwoord.MEER)

    def _fits(self, functie: Functie, vraag_id: str, antwoord: str) -> bool:
        """True when the passport says what the answer says; on a dimension one step beside it is near enough."""
        if vraag_id in self._dimensies:
            waarde = functie.dimensies.get(vraag_id)
            return waarde is not None and abs(waarde - int(antwoord)) <= 1
        return (vraag_id in functie.tag_ids) == (antwoord == Antwoord.MEER)
