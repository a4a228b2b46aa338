# SPDX-License-Identifier: EUPL-1.2
"""Checking one changed function as the file would be checked, with every error at its field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from kompas.inhoud.functiecontrole import check_functies
from kompas.inhoud.functiemodel import FunctieModel
from kompas.inhoud.melding import validate
from kompas.inhoud.model import Model
from kompas.inhoud.schrijven.stand import Stand
from kompas.inhoud.schrijven.stuk import FUNCTIES
from kompas.inhoud.schrijven.vulling import settle_vulling
from kompas.inhoud.tagcontrole import Woordenlijst
from kompas.inhoud.vondst import Pad
from kompas.kern.catalogus import Catalogus
from kompas.kern.fouten import OngeldigeWijziging, Veldfout

Wijziging = Mapping[str, Any]

_ID = "Een id verandert nooit. Laat de id zoals die is."
_LEVENSECHT = "Levensecht wordt een paspoort pas als collega's het checken. Kies hier concept."


@dataclass(frozen=True, slots=True)
class Omgeving:
    """What a function may refer to."""

    functie_ids: frozenset[str]
    woorden: Woordenlijst

    @classmethod
    def from_catalogus(cls, catalogus: Catalogus) -> Self:
        """What the catalogue that is served knows."""
        ids = frozenset(functie.id for functie in (*catalogus.functies, *catalogus.vervallen))
        categorieen = {tag.id: tag.categorie for tag in catalogus.tags.values()}
        return cls(ids, Woordenlijst(categorieen, frozenset(dimensie.id for dimensie in catalogus.dimensies)))

    @classmethod
    def from_stand(cls, stand: Stand) -> Self:
        """What stands in the files now."""
        categorieen = {naam: sectie for naam, (sectie, _) in stand.tags.items()}
        dimensies = (naam for naam, stuk in stand.tagblad.items.items() if stuk.sectie == "dimensies")
        return cls(frozenset(stand.functies), Woordenlijst(categorieen, frozenset(dimensies)))


def change_functie(omgeving: Omgeving, functie: FunctieModel, wijziging: Wijziging) -> FunctieModel:
    """The function with these fields, named and shaped as in the file, and the vulling that follows from them.

    Space around texts goes. Raises `OngeldigeWijziging` with every error at its field.
    """
    velden = functie.model_dump() | {veld: _clean(waarde) for veld, waarde in wijziging.items()}
    fouten = []
    if velden["id"] != functie.id:
        fouten.append(Veldfout("id", _ID))
    if velden["vulling"] not in (functie.vulling, "concept"):
        fouten.append(Veldfout("vulling", _LEVENSECHT))
    model, vondsten = validate(FunctieModel, velden)
    fouten += [Veldfout(_name(vondst.pad), vondst.zin) for vondst in vondsten]
    if model is None or fouten:
        raise OngeldigeWijziging(fouten)
    return check_functie(omgeving, settle_vulling(functie, model))


def check_functie(omgeving: Omgeving, functie: FunctieModel) -> FunctieModel:
    """The function itself. Raises `OngeldigeWijziging` when it does not fit the other content."""
    anderen = ({"id": naam} for naam in sorted(omgeving.functie_ids - {functie.id}))
    data = {FUNCTIES: [functie.model_dump(), *anderen]}
    vondsten = [vondst for vondst in check_functies(data, omgeving.woorden) if vondst.pad[:2] == (FUNCTIES, 0)]
    if vondsten:
        raise OngeldigeWijziging(Veldfout(_name(vondst.pad[2:]), vondst.zin) for vondst in vondsten)
    return functie


def _clean(waarde: Any) -> Any:
    if isinstance(waarde, str):
        return waarde.replace("\r\n", "\n").strip()
    if isinstance(waarde, Model):
        return _clean(waarde.model_dump())
    if isinstance(waarde, Mapping):
        return {naam: _clean(deel) for naam, deel in waarde.items()}
    return [_clean(deel) for deel in waarde] if isinstance(waarde, list | tuple) else waarde


def _name(pad: Pad) -> str:
    """A path as one reads it; places in a list count from 1."""
    return ".".join(str(deel + 1 if isinstance(deel, int) else deel) for deel in pad)
