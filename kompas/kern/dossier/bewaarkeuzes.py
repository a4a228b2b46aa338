# SPDX-License-Identifier: EUPL-1.2
"""The part of a dossier about functions: kept, out of sight, with a note, and on an own path."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from kompas.kern.catalogus import Catalogus
from kompas.kern.dossier.profielkeuzes import Profielkeuzes
from kompas.kern.eigentekst import clean_tekst
from kompas.kern.energie import Energie
from kompas.kern.profiel import Profiel


@dataclass(frozen=True, slots=True, kw_only=True)
class Bewaarkeuzes(Profielkeuzes):
    """What someone thinks of functions, upon the own profile. The fields: see `Dossier`."""

    bewaard: tuple[str, ...] = ()
    niet_voor_mij: tuple[str, ...] = ()
    notities: Mapping[str, str] = field(default_factory=dict)
    route: tuple[str, ...] = ()

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


def _without(ids: Iterable[str], weg: str) -> tuple[str, ...]:
    return tuple(naam for naam in ids if naam != weg)
