# SPDX-License-Identifier: EUPL-1.2
"""The merge of a whole dossier, part by part."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from kompas.kern.dossier.dossier import Dossier
from kompas.kern.dossier.grenzen import GRENZEN
from kompas.kern.dossier.onderdeel import VELDEN, Onderdeel
from kompas.kern.dossier.samenvoegen.drieweg import Drieweg, merge_mapping, merge_value
from kompas.kern.dossier.samenvoegen.profieldrieweg import (
    FUNCTIE_EN_TAGS,
    HARTEN,
    merge_ambitie,
    merge_functie_en_tags,
    merge_harten,
)
from kompas.kern.dossier.samenvoegen.records import merge_records

# How each field is merged; what is not here cannot be divided.
_PER_VELD: Mapping[str, Drieweg] = {
    "ambitie": merge_ambitie,
    **dict.fromkeys(("notities", "antwoorden", "wensen", "reflectie"), merge_mapping),
    **dict.fromkeys(("plan", "logboek", "uitkomsten"), merge_records),
}
_SAMEN: Mapping[tuple[str, ...], Drieweg] = {FUNCTIE_EN_TAGS: merge_functie_en_tags, HARTEN: merge_harten}


class Kant(StrEnum):
    """A side of a merge: what is in this tab, or what was kept meanwhile."""

    HIER = "hier"
    DAAR = "daar"


@dataclass(frozen=True, slots=True)
class Samenvoeging:
    """Two sides put together. `conflicten`: the parts in which both changed the same thing differently.

    Where they clash `dossier` has what was chosen, and until then what is `hier`. All else of both sides is in it.
    """

    dossier: Dossier
    conflicten: tuple[Onderdeel, ...]
    basis: Dossier
    hier: Dossier
    daar: Dossier
    keuzes: Mapping[Onderdeel, Kant] = field(default_factory=dict)

    def resolve(self, keuzes: Mapping[Onderdeel, Kant]) -> Self:
        """Say for parts that clash which side is right; only what clashes is taken from that side."""
        alle = {**self.keuzes, **{deel: kant for deel, kant in keuzes.items() if deel in self.conflicten}}
        dossier, _ = _combine(self.basis, self.hier, self.daar, alle)
        over = tuple(deel for deel in self.conflicten if deel not in alle)
        return replace(self, dossier=dossier, conflicten=over, keuzes=alle)


def merge(basis: Dossier, hier: Dossier, daar: Dossier) -> Samenvoeging:
    """Put together what became of `basis` on two sides. It never fails, and loses nothing that only one side added."""
    dossier, conflicten = _combine(basis, hier, daar, {})
    return Samenvoeging(dossier, conflicten, basis, hier, daar)


def _combine(
    basis: Dossier, hier: Dossier, daar: Dossier, keuzes: Mapping[Onderdeel, Kant]
) -> tuple[Dossier, tuple[Onderdeel, ...]]:
    heel = merge_value(basis, hier, daar)
    if not heel.botst:
        return heel.waarde, ()
    velden: dict[str, Any] = {"namen": {**daar.namen, **hier.namen}}
    conflicten = []
    for deel in Onderdeel:
        wint, ander = (daar, hier) if keuzes.get(deel) is Kant.DAAR else (hier, daar)
        botsingen = []
        for stuk, botst in _merge_deel(deel, basis, wint, ander):
            velden |= stuk
            botsingen.append(botst)
        conflicten += [deel] if any(botsingen) else []
    return _settle(Dossier(**velden)), tuple(conflicten)


def _merge_deel(
    deel: Onderdeel, basis: Dossier, wint: Dossier, ander: Dossier
) -> Iterator[tuple[dict[str, Any], bool]]:
    """The fields of a part with their values, and whether the sides clash."""
    los = list(VELDEN[deel])
    for groep, drieweg in _SAMEN.items():
        if groep[0] in los:
            los = [veld for veld in los if veld not in groep]
            waarden, botst = drieweg(basis, wint, ander)
            yield dict(zip(groep, waarden)), botst
    for veld in los:
        waarde, botst = _merge_veld(veld, *(getattr(dossier, veld) for dossier in (basis, wint, ander)))
        yield {veld: waarde}, botst


def _merge_veld(veld: str, basis: Any, wint: Any, ander: Any) -> tuple[Any, bool]:
    """One field: that of one side when the other left it as it was, or when both together are too much."""
    heel = merge_value(basis, wint, ander)
    if not heel.botst or veld not in _PER_VELD:
        return heel
    samen = _PER_VELD[veld](basis, wint, ander)
    return heel if veld in GRENZEN and len(samen.waarde) > GRENZEN[veld] else samen


def _settle(dossier: Dossier) -> Dossier:
    """A function that became the present one on one side, and got a heart on the other, is the present one."""
    if dossier.functie_id is None or not dossier.holds(dossier.functie_id):
        return dossier
    return dossier.unsave(dossier.functie_id).unhide(dossier.functie_id)
