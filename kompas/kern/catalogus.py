# SPDX-License-Identifier: EUPL-1.2
"""The catalogue: every function and every tag of an organisation."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Self, TypeGuard

from kompas.kern.fouten import OnbekendeFunctie, OnbekendeTag
from kompas.kern.functie import Functie
from kompas.kern.tag import Dimensie, Opleiding, Tag

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Catalogus:
    """All functions and tags. Functions are sorted by id, so the order of a file changes nothing.

    `vervallen` are the functions that no longer exist: found by id, and in no list.
    `factoren` weighs a category in the match (1 when absent). `versie` is a hash of the content, for caches.
    """

    functies: tuple[Functie, ...]
    tags: Mapping[str, Tag]
    dimensies: tuple[Dimensie, ...] = ()
    factoren: Mapping[str, float] = field(default_factory=dict)
    versie: str = ""
    vervallen: tuple[Functie, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "functies", tuple(sorted(self.functies, key=lambda functie: functie.id)))

    @classmethod
    def from_tags(
        cls,
        functies: Mapping[str, Mapping[str, Iterable[str]]],
        domein: Mapping[str, str] | None = None,
        tags: Iterable[str] | Mapping[str, Iterable[str]] | None = None,
    ) -> Self:
        """Build a catalogue from bare tag sets; every category counts as matched.

        `functies`: functie id -> categorie -> tag ids. `domein`: functie id -> domein. `tags`: extra vocabulary that
        no function needs to carry, as tag ids or as categorie -> tag ids.
        """
        domein = domein or {}
        rijen = tuple(
            Functie(
                id=functie_id,
                titel=functie_id,
                domein=domein.get(functie_id, ""),
                vulling="concept",
                tags={categorie: tuple(sorted(set(ids))) for categorie, ids in sorted(per_categorie.items())},
            )
            for functie_id, per_categorie in functies.items()
        )
        woorden: dict[str, str] = {}
        for functie in sorted(rijen, key=lambda rij: rij.id):
            _collect(woorden, functie.tags)
        _collect(woorden, tags if _is_per_category(tags) else {"": tags or ()})
        return cls(rijen, {tag_id: Tag(tag_id, tag_id, categorie) for tag_id, categorie in sorted(woorden.items())})

    @cached_property
    def _per_id(self) -> dict[str, Functie]:
        return {functie.id: functie for functie in (*self.vervallen, *self.functies)}

    def __contains__(self, functie_id: object) -> bool:
        return functie_id in self._per_id

    def functie(self, functie_id: str) -> Functie:
        """The function with this id. Raises `OnbekendeFunctie`."""
        try:
            return self._per_id[functie_id]
        except KeyError:
            raise OnbekendeFunctie(functie_id) from None

    def tag(self, tag_id: str) -> Tag:
        """The tag with this id. Raises `OnbekendeTag`."""
        try:
            return self.tags[tag_id]
        except KeyError:
            raise OnbekendeTag([tag_id]) from None

    def follow_tag(self, tag_id: str) -> str:
        """The tag that stands for this one now: the one that took its place, when it is retired. Itself if none did."""
        gezien = {tag_id}
        while (tag := self.tags.get(tag_id)) and tag.vervangen_door in self.tags and tag.vervangen_door not in gezien:
            tag_id = tag.vervangen_door
            gezien.add(tag_id)
        return tag_id

    @cached_property
    def gevulde_functies(self) -> tuple[Functie, ...]:
        """The functions that take part in matching: filled, and no rol."""
        return tuple(functie for functie in self.functies if functie.is_gevuld and functie.soort == "functie")

    @cached_property
    def rollen(self) -> tuple[Functie, ...]:
        """What one does beside a function (BHV'er, vertrouwenspersoon)."""
        return tuple(functie for functie in self.functies if functie.soort == "rol")

    @cached_property
    def domeinen(self) -> tuple[str, ...]:
        """The domains in alphabetical order."""
        return tuple(sorted({functie.domein for functie in self.functies if functie.soort == "functie"}))

    @cached_property
    def opleidingen_per_tag(self) -> dict[str, tuple[Opleiding, ...]]:
        """For each tag the ways to learn it, sorted by id; retired ones left out."""
        per_tag: dict[str, list[Opleiding]] = {}
        for tag in sorted(self.tags.values(), key=lambda tag: tag.id):
            if isinstance(tag, Opleiding) and not tag.vervallen:
                for gebouwd in tag.bouwt:
                    per_tag.setdefault(gebouwd, []).append(tag)
        return {tag_id: tuple(opleidingen) for tag_id, opleidingen in per_tag.items()}

    def functies_frame(self) -> "pd.DataFrame":
        """One row per function (index: id) with its plain fields."""
        from kompas.kern.tabellen import functies_frame

        return functies_frame(self)

    def tags_frame(self) -> "pd.DataFrame":
        """One row per tag (index: id) with label, categorie, soort, and by how many functions it is carried."""
        from kompas.kern.tabellen import tags_frame

        return tags_frame(self)

    def tag_matrix(self) -> "pd.DataFrame":
        """Functions (rows) by matched tags (columns), 0 or 1."""
        from kompas.kern.tabellen import tag_matrix

        return tag_matrix(self)


def _is_per_category(tags: object) -> TypeGuard[Mapping[str, Iterable[str]]]:
    return isinstance(tags, Mapping) and all(
        isinstance(ids, Iterable) and not isinstance(ids, str | Mapping) for ids in tags.values()
    )


def _collect(woorden: dict[str, str], per_categorie: Mapping[str, Iterable[str]]) -> None:
    for categorie, ids in per_categorie.items():
        for tag_id in ids:
            woorden.setdefault(tag_id, categorie)
