# SPDX-License-Identifier: EUPL-1.2
"""The content of an organisation as it stands in its files at one moment, ready to be changed."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from kompas.inhoud.bestand import MAX_BYTES, Bestand
from kompas.inhoud.catalogus import read_inhoud
from kompas.inhoud.functiemodel import FunctieModel
from kompas.inhoud.inhoudsmap import Inhoudsmap
from kompas.inhoud.model import Model
from kompas.inhoud.schrijven.blad import Blad
from kompas.inhoud.schrijven.stuk import FUNCTIES
from kompas.inhoud.tagmodel import TagModel
from kompas.kern.fouten import Inhoudsfout, OnbewerkbareInhoud, OngeldigeInhoud


@dataclass(frozen=True, slots=True)
class Wissel:
    """One change: what an item becomes. `model` None takes it away; a new item comes behind `na`, "" is at the end."""

    sectie: str
    id: str
    model: Model | None
    na: str = ""


@dataclass(frozen=True)
class Stand:
    """Both files and their pieces."""

    functiebestand: Bestand
    tagbestand: Bestand
    functieblad: Blad
    tagblad: Blad

    @classmethod
    def read(cls, map_: Inhoudsmap) -> Self:
        """The files as they are now. Raises `OngeldigeInhoud` and `OnbewerkbareInhoud`."""
        return cls.parse(Bestand.read(map_.functies), Bestand.read(map_.tags))

    @classmethod
    def parse(cls, functies: Bestand, tags: Bestand) -> Self:
        """The pieces of two files. Raises `OngeldigeInhoud` and `OnbewerkbareInhoud`."""
        gelezen = read_inhoud(functies, tags)
        return cls(
            functies,
            tags,
            Blad.read(functies.inhoud, gelezen.functies_boom, gelezen.functies),
            Blad.read(tags.inhoud, gelezen.tags_boom, gelezen.tags),
        )

    @property
    def hash(self) -> str:
        """SHA-256 of both files together."""
        return hashlib.sha256(f"{self.functiebestand.hash} {self.tagbestand.hash}".encode()).hexdigest()

    @cached_property
    def functies(self) -> dict[str, FunctieModel]:
        """Every function by id, in the order of the file."""
        return {naam: model for naam, model in self._models(self.functieblad) if isinstance(model, FunctieModel)}

    @cached_property
    def tags(self) -> dict[str, tuple[str, TagModel]]:
        """Every tag by id, with its categorie."""
        modellen = dict(self._models(self.tagblad))
        items = self.tagblad.items
        return {naam: (items[naam].sectie, model) for naam, model in modellen.items() if isinstance(model, TagModel)}

    def find(self, item_id: str) -> Model | None:
        """A function or a tag."""
        stuk = self.functieblad.items.get(item_id) or self.tagblad.items.get(item_id)
        return stuk.model if stuk else None

    def find_bestand(self, sectie: str) -> Bestand:
        """The file that a section stands in."""
        return self.functiebestand if sectie == FUNCTIES else self.tagbestand

    def read_regels(self, sectie: str, item_id: str) -> str:
        """The lines of an item as they stand in the file; "" when it is not there."""
        blad = self.functieblad if sectie == FUNCTIES else self.tagblad
        return "".join(blad.items[item_id].lijf) if item_id in blad.items else ""

    def change(self, wissels: Iterable[Wissel]) -> "Stand":
        """The content with these changes, read back and checked as a whole.

        Raises `OngeldigeInhoud`, `OngeldigeTekst` and `OnbewerkbareInhoud`.
        """
        bladen = {True: self.functieblad, False: self.tagblad}
        for wissel in wissels:
            is_functie = wissel.sectie == FUNCTIES
            blad = bladen[is_functie]
            bladen[is_functie] = (
                blad.remove(wissel.id) if wissel.model is None else blad.put(wissel.sectie, wissel.model, wissel.na)
            )
        nieuw = Stand.parse(_to_bestand(self.functiebestand, bladen[True]), _to_bestand(self.tagbestand, bladen[False]))
        for blad, gelezen in ((bladen[True], nieuw.functieblad), (bladen[False], nieuw.tagblad)):
            if dict(self._models(blad)) != dict(self._models(gelezen)):
                raise OnbewerkbareInhoud(blad.naam)
        return nieuw

    @staticmethod
    def _models(blad: Blad) -> Iterable[tuple[str, Model | None]]:
        return ((naam, stuk.model) for naam, stuk in blad.items.items())


def _to_bestand(oud: Bestand, blad: Blad) -> Bestand:
    inhoud = blad.write()
    if len(inhoud) > MAX_BYTES:
        zin = "Het bestand wordt groter dan 10 MB, en dat kan het kompas niet lezen. Haal eerst iets weg."
        raise OngeldigeInhoud([Inhoudsfout(oud.naam, 0, "bestand", zin)])
    return Bestand(oud.naam, inhoud)
