# SPDX-License-Identifier: EUPL-1.2
"""The part of a dossier that the match is made of: function, tags, energie, answers and wishes."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Self

from kompas.kern.catalogus import Catalogus
from kompas.kern.dossier.grenzen import MAX_EIGEN
from kompas.kern.energie import STERKTE, Energie
from kompas.kern.fouten import TeVeelTags
from kompas.kern.profiel import Profiel


@dataclass(frozen=True, slots=True, kw_only=True)
class Profielkeuzes:
    """What someone is and wants, in words of the catalogue. The fields: see `Dossier`."""

    functie_id: str | None = None
    elders: bool = False
    tags: tuple[str, ...] = ()
    eigen: tuple[str, ...] = ()
    energie: Mapping[str, Energie] = field(default_factory=dict)
    antwoorden: Mapping[str, str] = field(default_factory=dict)
    wensen: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for veld in fields(self):
            waarde = getattr(self, veld.name)
            if isinstance(waarde, Mapping):
                object.__setattr__(self, veld.name, dict(waarde))
        object.__setattr__(self, "tags", tuple(sorted({*self.tags, *self.eigen})))

    def profiel(self, catalogus: Catalogus) -> Profiel | None:
        """The profile to match with: what the catalogue knows of it, a tag that was replaced by the one in its place.

        None when there is no function and no tag.
        """
        if self.functie_id is None and not self.tags:
            return None
        bekend = [tag for tag in self.tags if tag in catalogus.tags]
        bekend.sort(key=lambda tag: catalogus.follow_tag(tag) == tag)  # of two that became one, its own word counts
        sterkte = {catalogus.follow_tag(tag): STERKTE[self.energie.get(tag, Energie.NEUTRAAL)] for tag in bekend}
        return Profiel(sterkte, self.functie_id if self.functie_id in catalogus else None)

    def holds(self, functie_id: str) -> bool:
        """True for the present function; of who works elsewhere no function is."""
        return functie_id == self.functie_id and not self.elders

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
            tags=tuple(tag for tag in self.tags if tag != tag_id),
            eigen=tuple(tag for tag in self.eigen if tag != tag_id),
            energie={tag: energie for tag, energie in self.energie.items() if tag != tag_id},
        )

    def sort_tag(self, tag_id: str, energie: Energie | None) -> Self:
        """Say what a tag of the profile does to you; None makes it unsorted again."""
        rest = {tag: waarde for tag, waarde in self.energie.items() if tag != tag_id}
        return replace(self, energie=rest if energie is None or tag_id not in self.tags else {**rest, tag_id: energie})

    def tags_with(self, energie: Energie) -> tuple[str, ...]:
        """The tags that were sorted so, by id."""
        return tuple(tag for tag in self.tags if self.energie.get(tag) is energie)

    def answer(self, vraag_id: str, antwoord: str | None) -> Self:
        """Answer a question (again: it keeps its place); None takes the answer back."""
        if antwoord is not None:
            return replace(self, antwoorden={**self.antwoorden, vraag_id: antwoord})
        return replace(self, antwoorden={vraag: zei for vraag, zei in self.antwoorden.items() if vraag != vraag_id})

    def wish(self, dimensie_id: str, waarde: int | None) -> Self:
        """Say where on a dimension you want to be (1 to 5); None: it does not matter."""
        rest = {dimensie: wens for dimensie, wens in self.wensen.items() if dimensie != dimensie_id}
        return replace(self, wensen=rest if waarde is None else {**rest, dimensie_id: waarde})
