# SPDX-License-Identifier: EUPL-1.2
"""What must be true across tags.yaml, beyond its shape."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kompas.inhoud.ruw import as_text, iter_maps, iter_texts
from kompas.inhoud.suggestie import suggest
from kompas.inhoud.vondst import Vondst, toon
from kompas.kern.tag import CATEGORIEEN, GEMATCHTE_CATEGORIEEN


@dataclass(frozen=True, slots=True)
class Woordenlijst:
    """The ids that functies.yaml may use: `categorieen` (tag id -> categorie) and the ids of the dimensies.

    `opvolgers`: tag id -> the tag that takes its place.
    """

    categorieen: Mapping[str, str]
    dimensies: frozenset[str]
    opvolgers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def collect(cls, data: object) -> "Woordenlijst":
        """Collect the ids of a tags file, whatever else is wrong with it."""
        categorieen: dict[str, str] = {}
        opvolgers: dict[str, str] = {}
        for categorie in CATEGORIEEN:
            for _, tag in iter_maps(data, categorie):
                categorieen.setdefault(as_text(tag.get("id")), categorie)
                if opvolger := as_text(tag.get("vervangen_door")):
                    opvolgers[as_text(tag.get("id"))] = opvolger
        dimensies = frozenset(as_text(dimensie.get("id")) for _, dimensie in iter_maps(data, "dimensies"))
        return cls(categorieen, dimensies, opvolgers)

    def find_fault(self, tag_id: str, categorie: str, plek: str) -> str:
        """Why this id cannot stand in a list of this categorie (`plek`: how that list is called); "" when it can."""
        echt = self.categorieen.get(tag_id)
        if echt == categorie:
            return ""
        if echt is None:
            vergelijkbaar = [ander for ander in self.categorieen if ander[:2] == tag_id[:2]]
            return (
                f"De tag {toon(tag_id)} staat niet in tags.yaml.{suggest(tag_id, vergelijkbaar)} "
                "Verbeter de id of voeg de tag daar toe."
            )
        goed = _PLEKKEN.get(echt, echt)
        return (
            f"De tag {toon(tag_id)} is een {echt.replace('_', ' ')}. Haal hem weg bij '{plek}' en zet hem bij '{goed}'."
        )


_PLEKKEN = {"harde_eis": "harde_eisen", "opleiding": "opleidingen"}


def check_tags(data: object) -> Iterator[Vondst]:
    """Doubled ids, tags that are replaced by no other, and opleidingen that build an unknown tag."""
    woorden = Woordenlijst.collect(data)
    gezien: dict[str, str] = {}
    for categorie in (*CATEGORIEEN, "dimensies"):
        for pad, tag in iter_maps(data, categorie):
            tag_id = as_text(tag.get("id"))
            if tag_id and tag_id in gezien:
                zin = f"De id {toon(tag_id)} staat al bij '{gezien[tag_id]}'. Kies een andere id of haal de tag weg."
                yield Vondst((*pad, "id"), zin)
            gezien.setdefault(tag_id, categorie)
    yield from _check_opvolgers(data, woorden)
    for pad, opleiding in iter_maps(data, "opleiding"):
        for plek, tag_id in iter_texts(opleiding, "tags"):
            if woorden.categorieen.get(tag_id) not in GEMATCHTE_CATEGORIEEN:
                yield Vondst((*pad, *plek), _explain_built(tag_id, woorden))


def _check_opvolgers(data: object, woorden: Woordenlijst) -> Iterator[Vondst]:
    for categorie in CATEGORIEEN:
        for pad, tag in iter_maps(data, categorie):
            if zin := _check_opvolger(tag, categorie, woorden):
                yield Vondst((*pad, "vervangen_door"), zin)


def _check_opvolger(tag: dict[str, Any], categorie: str, woorden: Woordenlijst) -> str:
    """What is wrong with the tag that takes the place of this one; "" when nothing is."""
    opvolger = as_text(tag.get("vervangen_door"))
    if not opvolger:
        return ""
    if tag.get("vervallen") is not True:
        return "Alleen een tag die vervallen is, kan vervangen zijn. Zet 'vervallen: true' erbij of haal dit weg."
    if _is_round(as_text(tag.get("id")), woorden.opvolgers):
        return "Deze tags vervangen elkaar in een kring. Kies een tag die blijft."
    return woorden.find_fault(opvolger, categorie, "vervangen_door")


def _is_round(tag_id: str, opvolgers: Mapping[str, str]) -> bool:
    """Whether following the tags that replace this one leads back to it."""
    gezien, huidig = set[str](), tag_id
    while huidig in opvolgers and huidig not in gezien:
        gezien.add(huidig)
        huidig = opvolgers[huidig]
    return huidig == tag_id


def _explain_built(tag_id: str, woorden: Woordenlijst) -> str:
    gematcht = [tag for tag, categorie in woorden.categorieen.items() if categorie in GEMATCHTE_CATEGORIEEN]
    return (
        f"De tag {toon(tag_id)} staat niet bij {', '.join(GEMATCHTE_CATEGORIEEN)}.{suggest(tag_id, gematcht)} "
        "Verbeter de id of haal hem weg."
    )
