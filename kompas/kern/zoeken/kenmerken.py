# SPDX-License-Identifier: EUPL-1.2
"""Search in the vocabulary: ordinary words find the tags that someone can add to a profile."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kompas.kern.catalogus import Catalogus
from kompas.kern.functie import Functie
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN, Tag
from kompas.kern.zoeken.zoeker import search_functies
from kompas.kern.zoeken.zoekindex import Zoekindex


@dataclass(frozen=True, slots=True)
class Kenmerkvondst:
    """A tag that was found. `opmerking`: what must be known first, in Dutch (a corrected or missing word), or ""."""

    tag: Tag
    opmerking: str


class Kenmerkindex:
    """Built once per catalogue: the matched tags that are not retired, with the same search as functions have.

    Only words of the vocabulary count here, so a typing error becomes a word of a tag and nothing else.
    """

    def __init__(self, catalogus: Catalogus) -> None:
        self._tags = {tag.id: tag for tag in list_kenmerken(catalogus.tags.values())}
        self._index = Zoekindex(Catalogus(tuple(map(_as_functie, self._tags.values())), {}))

    def find(self, vraag: str, *, zonder: Collection[str] = (), top: int = 8) -> list[Kenmerkvondst]:
        """The tags that fit the words, best first, ties by id; those of `zonder` are left out."""
        hits = search_functies(self._index.catalogus, vraag, index=self._index)
        gevonden = [Kenmerkvondst(self._tags[hit.functie_id], hit.opmerking) for hit in hits]
        return [vondst for vondst in gevonden if vondst.tag.id not in zonder][: max(top, 0)]


def list_kenmerken(tags: Iterable[Tag]) -> list[Tag]:
    """The tags that can stand in a profile: matched, and not retired."""
    return [tag for tag in tags if tag.categorie in GEMATCHTE_CATEGORIEEN and not tag.vervallen]


def _as_functie(tag: Tag) -> Functie:
    """The texts of a tag in the places where the search looks: its label counts most, then its other words."""
    return Functie(id=tag.id, titel=tag.label, ook_bekend_als=tag.synoniemen, kern=tag.uitleg)
