# SPDX-License-Identifier: EUPL-1.2
"""Everything that one person chose and wrote: it lives in the tab, goes along as a file, and knows no name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Self

from kompas.kern.catalogus import Catalogus
from kompas.kern.eigentekst import MAX_TEKST, clean_tekst
from kompas.kern.energie import STERKTE, Energie
from kompas.kern.fouten import TeVeelTags
from kompas.kern.profiel import Profiel

__all__ = ["MAX_EIGEN", "MAX_TEKST", "REDEN_OPEN", "Ambitie", "Dossier", "Energie", "Stap"]

MAX_EIGEN = 10
REDEN_OPEN = "open"  # of a conversation: not said yet


@dataclass(frozen=True, slots=True)
class Ambitie:
    """Where someone wants to go: `richting` opzij, omhoog, anders, blijven; `termijn` nu, jaar, later; "" is unsaid."""

    richting: str = ""
    termijn: str = ""


@dataclass(frozen=True, slots=True)
class Stap:
    """The first step: `wat` in own words, `wanneer` as ISO date or ""."""

    wat: str = ""
    wanneer: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """What a person keeps. Every change gives a new dossier.

    `functie_id`: the present function; of who works `elders` (elsewhere) the one that resembles the own work.
    `tags`: the tags of the profile, sorted; `eigen`: those of them that the person added, in that order; `energie`: the
    tags that were sorted. `bewaard` and `niet_voor_mij`: functie ids, never in both. `notities`: functie id -> text.
    `antwoorden`: vraag id -> answer, in the order asked. `wensen`: dimensie id -> 1 to 5. `route`: an own path, functie
    ids. `reden`: why this conversation. `vraag`: what the person wants to ask. `namen`: labels for ids that the content
    of now may not know; nothing is dropped because another organisation has other words.
    """

    functie_id: str | None = None
    elders: bool = False
    tags: tuple[str, ...] = ()
    eigen: tuple[str, ...] = ()
    energie: Mapping[str, Energie] = field(default_factory=dict)
    bewaard: tuple[str, ...] = ()
    niet_voor_mij: tuple[str, ...] = ()
    notities: Mapping[str, str] = field(default_factory=dict)
    antwoorden: Mapping[str, str] = field(default_factory=dict)
    wensen: Mapping[str, int] = field(default_factory=dict)
    route: tuple[str, ...] = ()
    reden: str = ""
    ambitie: Ambitie = Ambitie()
    stap: Stap = Stap()
    vraag: str = ""
    namen: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for veld in fields(self):
            waarde = getattr(self, veld.name)
            if isinstance(waarde, Mapping):
                object.__setattr__(self, veld.name, dict(waarde))
        object.__setattr__(self, "tags", tuple(sorted({*self.tags, *self.eigen})))

    @classmethod
    def from_functie(cls, catalogus: Catalogus, functie_id: str) -> Self:
        """A dossier that starts with the passport of a function. Raises `OnbekendeFunctie`."""
        return cls().start_from(catalogus, functie_id)

    def start_from(self, catalogus: Catalogus, functie_id: str, *, elders: bool = False) -> Self:
        """The passport of this function as profile, with the own tags and those that an answer asked more of.

        What was saved or written stays, and so does what was said of tags that are still there. Raises
        `OnbekendeFunctie`.
        """
        wil_meer = (tag for tag in self.tags_with(Energie.GEEFT) if tag in self.antwoorden)
        tags = {*Profiel.from_functie(catalogus, functie_id).tag_ids, *self.eigen, *wil_meer}
        return replace(
            self,
            functie_id=functie_id,
            elders=elders,
            tags=tuple(tags),
            energie={tag: waarde for tag, waarde in self.energie.items() if tag in tags},
            bewaard=self.bewaard if elders else _without(self.bewaard, functie_id),
            niet_voor_mij=_without(self.niet_voor_mij, functie_id),
        )

    def profiel(self, catalogus: Catalogus) -> Profiel | None:
        """The profile to match with: what the catalogue knows of it. None when there is no function and no tag."""
        if self.functie_id is None and not self.tags:
            return None
        sterkte = {tag: STERKTE[self.energie.get(tag, Energie.NEUTRAAL)] for tag in self.tags if tag in catalogus.tags}
        return Profiel(sterkte, self.functie_id if self.functie_id in catalogus else None)

    def unknown_tags(self, catalogus: Catalogus) -> tuple[str, ...]:
        """The tags that this catalogue does not know; they are kept, and do not count here."""
        return tuple(tag for tag in self.tags if tag not in catalogus.tags)

    def add_tag(self, tag_id: str) -> Self:
        """An own tag more; a tag that is already there stays as it is. Raises `TeVeelTags` above `MAX_EIGEN`."""
        if tag_id in self.tags:
            return self
        if len(self.eigen) >= MAX_EIGEN:
            raise TeVeelTags(MAX_EIGEN)
        return replace(self, eigen=(*self.eigen, tag_id))

    def restore_tag(self, tag_id: str) -> Self:
        """A tag of the passport back in the profile."""
        return replace(self, tags=(*self.tags, tag_id))

    def remove_tag(self, tag_id: str) -> Self:
        """The profile without a tag: in the match it is not there at all."""
        return replace(
            self,
            tags=_without(self.tags, tag_id),
            eigen=_without(self.eigen, tag_id),
            energie={tag: energie for tag, energie in self.energie.items() if tag != tag_id},
        )

    def sort_tag(self, tag_id: str, energie: Energie | None) -> Self:
        """Say what a tag of the profile does to you; None makes it unsorted again."""
        rest = {tag: waarde for tag, waarde in self.energie.items() if tag != tag_id}
        return replace(self, energie=rest if energie is None or tag_id not in self.tags else {**rest, tag_id: energie})

    def tags_with(self, energie: Energie) -> tuple[str, ...]:
        """The tags that were sorted so, by id."""
        return tuple(tag for tag in self.tags if self.energie.get(tag) is energie)

    def save(self, functie_id: str) -> Self:
        """Keep a function; it is no longer out of sight."""
        bewaard = (*_without(self.bewaard, functie_id), functie_id)
        return replace(self, bewaard=bewaard, niet_voor_mij=_without(self.niet_voor_mij, functie_id))

    def unsave(self, functie_id: str) -> Self:
        """Keep a function no longer."""
        return replace(self, bewaard=_without(self.bewaard, functie_id))

    def hide(self, functie_id: str) -> Self:
        """Put a function out of sight; it is no longer kept."""
        niet = (*_without(self.niet_voor_mij, functie_id), functie_id)
        return replace(self, niet_voor_mij=niet, bewaard=_without(self.bewaard, functie_id))

    def unhide(self, functie_id: str) -> Self:
        """Bring a function back in sight."""
        return replace(self, niet_voor_mij=_without(self.niet_voor_mij, functie_id))

    def note(self, functie_id: str, tekst: str) -> Self:
        """Write an own note with a function; an empty one is removed."""
        rest = {functie: notitie for functie, notitie in self.notities.items() if functie != functie_id}
        notitie = clean_tekst(tekst)
        return replace(self, notities={**rest, functie_id: notitie} if notitie else rest)

    def answer(self, vraag_id: str, antwoord: str | None) -> Self:
        """Answer a question (again: it keeps its place); None takes the answer back."""
        if antwoord is not None:
            return replace(self, antwoorden={**self.antwoorden, vraag_id: antwoord})
        return replace(self, antwoorden={vraag: zei for vraag, zei in self.antwoorden.items() if vraag != vraag_id})

    def wish(self, dimensie_id: str, waarde: int | None) -> Self:
        """Say where on a dimension you want to be (1 to 5); None: it does not matter."""
        rest = {dimensie: wens for dimensie, wens in self.wensen.items() if dimensie != dimensie_id}
        return replace(self, wensen=rest if waarde is None else {**rest, dimensie_id: waarde})

    def start_gesprek(self, reden: str = REDEN_OPEN) -> Self:
        """Say why there is a conversation; "" ends it."""
        return replace(self, reden=reden)

    def plan_step(self, wat: str, wanneer: str) -> Self:
        """Write down the first step; `wanneer` is an ISO date or ""."""
        return replace(self, stap=Stap(clean_tekst(wat), wanneer))

    def ask(self, tekst: str) -> Self:
        """Write down what you want to ask in the conversation."""
        return replace(self, vraag=clean_tekst(tekst))

    @property
    def is_leeg(self) -> bool:
        """True when nothing was chosen and nothing was written."""
        return self == type(self)()


def _without(ids: Iterable[str], weg: str) -> tuple[str, ...]:
    return tuple(naam for naam in ids if naam != weg)
