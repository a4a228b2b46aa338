# SPDX-License-Identifier: EUPL-1.2
"""What the tab remembers beside its dossier: whose it is, on what it was based, and what was not kept yet."""

import json
from typing import Any

from kompas.diensten.profielbestand import read_profielbestand, write_profielbestand
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import OngeldigProfielbestand
from kompas.scherm.bewaren.stand import Los, Stand


def write_boek(stand: Stand, dossier: Dossier, catalogus: Catalogus) -> str:
    """A small text for the memory of the tab, "" when there is nothing to say.

    The version that both tabs come from is only in it while the tab holds a change that is not kept.
    """
    boek: dict[str, Any] = {"wie": stand.wie, "los": stand.los.value, "versie": stand.versie}
    if not any(boek.values()) and stand.basis is None:
        return ""
    if stand.basis is not None and stand.is_vuil(dossier):
        boek["basis"] = write_profielbestand(stand.basis, catalogus)
    return json.dumps(boek)


def read_boek(tekst: str, dossier: Dossier, catalogus: Catalogus) -> Stand:
    """The stand of a tab that remembered `dossier` with this text. A new one for what we did not write."""
    try:
        boek = json.loads(tekst)
        stand = Stand(wie=str(boek["wie"]), los=Los(boek["los"]), versie=int(boek["versie"]))
        basis = boek.get("basis")
    except (ValueError, TypeError, KeyError, AttributeError):
        return Stand()
    if basis is not None:
        stand.basis = _read(basis, catalogus)
    elif stand.versie:
        stand.basis = dossier
    return stand


def _read(tekst: object, catalogus: Catalogus) -> Dossier | None:
    try:
        return read_profielbestand(str(tekst), catalogus)
    except OngeldigProfielbestand:
        return None
