# SPDX-License-Identifier: EUPL-1.2
"""What changed in a function or a tag, field by field, in Dutch words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kompas.inhoud.model import Model
from kompas.inhoud.schrijven.velden import Velden, list_volgorde, to_velden
from kompas.inhoud.schrijven.veldnaam import name_veld
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN


@dataclass(frozen=True, slots=True)
class Verschil:
    """One field: its name in the file, its name for people, and what it was and becomes.

    Of a list `erbij` and `weg` hold what came and went, and `was` and `wordt` are "". None of all: only the order.
    """

    veld: str
    titel: str
    was: str = ""
    wordt: str = ""
    erbij: tuple[str, ...] = ()
    weg: tuple[str, ...] = ()

    @property
    def zin(self) -> str:
        """The difference on one line."""
        kop = f"{self.titel}:"
        if self.was or self.wordt:
            return f"{kop} {self.was or 'leeg'} → {self.wordt or 'leeg'}"
        delen = [f"{wat} {', '.join(namen)}" for wat, namen in (("erbij", self.erbij), ("weg", self.weg)) if namen]
        return f"{kop} {'; '.join(delen) or 'andere volgorde'}"


def compare(oud: Model | None, nieuw: Model | None, namen: Mapping[str, str]) -> tuple[Verschil, ...]:
    """The differences in the order of the file. `namen` gives what people call an id; None: the item is not there."""
    voor, na = (_flatten(to_velden(model)) if model else {} for model in (oud, nieuw))
    model = nieuw or oud
    volgorde = {naam: plek for plek, naam in enumerate(list_volgorde(type(model)) if model else ())}
    velden = sorted({*voor, *na} - {"id"}, key=lambda veld: (volgorde[veld.split(".")[0]], _rank(veld), veld))
    paren = ((veld, voor.get(veld), na.get(veld)) for veld in velden)
    return tuple(_describe(veld, was, wordt, namen) for veld, was, wordt in paren if was != wordt)


def _rank(veld: str) -> int:
    """Tags stand in the order of their categories."""
    deel = veld.rsplit(".", maxsplit=1)[-1]
    return GEMATCHTE_CATEGORIEEN.index(deel) if deel in GEMATCHTE_CATEGORIEEN else 0


def _flatten(velden: Velden) -> Velden:
    """Tags per categorie and dimensies one by one, as fields of their own."""
    plat: Velden = {}
    for naam, waarde in velden.items():
        if naam in ("tags", "dimensies") and isinstance(waarde, dict):
            plat |= {f"{naam}.{deel}": inhoud for deel, inhoud in waarde.items()}
        else:
            plat[naam] = waarde
    return plat


def _describe(veld: str, oud: Any, nieuw: Any, namen: Mapping[str, str]) -> Verschil:
    laatste = veld.rsplit(".", maxsplit=1)[-1]
    titel = namen.get(laatste) or name_veld(laatste)
    if not isinstance(oud if nieuw is None else nieuw, list):
        oud, nieuw = (False if waarde is None and veld == "vervallen" else waarde for waarde in (oud, nieuw))
        return Verschil(veld, titel, _name(oud, namen), _name(nieuw, namen))
    voor, na = (tuple(_name(deel, namen) for deel in waarde or ()) for waarde in (oud, nieuw))
    erbij, weg = (tuple(deel for deel in een if deel not in ander) for een, ander in ((na, voor), (voor, na)))
    return Verschil(veld, titel, erbij=erbij, weg=weg)


def _name(waarde: Any, namen: Mapping[str, str]) -> str:
    """A value as people read it: the name of an id, yes or no, the parts of a place, a link or a check."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, dict):
        return _join(waarde, namen)
    return "" if waarde is None else namen.get(str(waarde), str(waarde))


def _join(delen: Mapping[str, Any], namen: Mapping[str, str]) -> str:
    if "tag" in delen:
        return f"{_name(delen['tag'], namen)} (bron: {delen['bron']})"
    if "antwoorden" in delen:
        return f"{delen['datum']}, {delen['antwoorden']} antwoorden"
    scheiding = ": " if "naar" in delen else ", "
    return scheiding.join(_name(deel, namen) for deel in delen.values())
