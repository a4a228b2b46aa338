# SPDX-License-Identifier: EUPL-1.2
"""YAML text as dicts and lists that remember their lines.

Built from parser events, because that lets us stop at the first anchor or at too deep nesting before anything grows,
keep the line of every key and value, and see which values stand between quotes.
"""

from collections.abc import Callable
from typing import Any

import yaml

from kompas.inhoud.vondst import Pad, Vondst, toon
from kompas.inhoud.waarde import resolve_plain
from kompas.inhoud.yamlfout import VERWIJZING

MAX_DIEPTE = 12
MAX_WAARDEN = 500_000
MAX_FOUTEN = 1000
SNELSTE_LADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_Scalar, _Lijst, _Velden = yaml.ScalarEvent, yaml.SequenceStartEvent, yaml.MappingStartEvent
_EindeLijst, _EindeVelden = yaml.SequenceEndEvent, yaml.MappingEndEvent


class Velden(dict[str, Any]):
    """A mapping with the line of each key (`sleutels`) and value (`regels`)."""

    __slots__ = ("regels", "sleutels")

    def __init__(self) -> None:
        super().__init__()
        self.regels: dict[str, int] = {}
        self.sleutels: dict[str, int] = {}


class Lijst(list[Any]):
    """A list with the line of each value."""

    __slots__ = ("regels",)

    def __init__(self) -> None:
        super().__init__()
        self.regels: list[int] = []


class StopError(Exception):
    """Reading any further makes no sense."""

    def __init__(self, pad: Pad, zin: str, regel: int) -> None:
        self.vondst = Vondst(pad, zin, regel=regel)
        super().__init__(zin)


class Bouwer:
    """Builds the tree of one text; `vondsten` collects what is wrong but does not stop the reading."""

    def __init__(self, tekst: str, lader: Any) -> None:
        self._volgende: Callable[[], Any] = lader(tekst).get_event
        self._aantal = 0
        self.vondsten: list[Vondst] = []

    def build(self) -> Any:
        """The root value; None for a text without content. Raises `StopError` and `yaml.YAMLError`."""
        self._volgende()  # start of the stream
        if isinstance(self._volgende(), yaml.StreamEndEvent):
            return None
        wortel = self._value(self._volgende(), ())
        self._volgende()  # end of the document
        event = self._volgende()
        if not isinstance(event, yaml.StreamEndEvent):
            zin = "Hier begint een tweede deel (een regel met ---). Maak er één deel van."
            raise StopError((), zin, event.start_mark.line + 1)
        return wortel

    def _value(self, event: Any, pad: Pad) -> Any:
        regel = event.start_mark.line + 1
        self._aantal += 1
        if self._aantal > MAX_WAARDEN:
            raise StopError(pad, "Er staat te veel in dit bestand. Haal weg wat er niet in hoort.", regel)
        if isinstance(event, yaml.AliasEvent) or event.anchor is not None:
            raise StopError(pad, VERWIJZING, regel)
        if event.tag is not None:
            soort = event.tag.replace("tag:yaml.org,2002:", "!!")
            zin = f"Een waarde mag niet beginnen met {toon(soort)}. Haal dit weg of gebruik aanhalingstekens."
            self._report(Vondst(pad, zin, regel=regel))
        if type(event) is _Scalar:
            return event.value if event.style else resolve_plain(event.value)
        if len(pad) >= MAX_DIEPTE:
            raise StopError(pad, "Hier zit te veel in elkaar. Kijk of het inspringen en de haken kloppen.", regel)
        return self._mapping(pad) if type(event) is _Velden else self._sequence(pad)

    def _sequence(self, pad: Pad) -> Lijst:
        lijst = Lijst()
        while type(event := self._volgende()) is not _EindeLijst:
            lijst.regels.append(event.start_mark.line + 1)
            lijst.append(self._value(event, (*pad, len(lijst))))
        return lijst

    def _mapping(self, pad: Pad) -> Velden:
        velden = Velden()
        while type(event := self._volgende()) is not _EindeVelden:
            sleutel, sleutelregel = self._key(event, pad), event.start_mark.line + 1
            event = self._volgende()
            waarde = self._value(event, (*pad, sleutel))
            if sleutel in velden:
                zin = f"Dit veld staat ook op regel {velden.sleutels[sleutel]}. Haal één van de twee weg."
                self._report(Vondst((*pad, sleutel), zin, regel=sleutelregel))
                continue
            velden[sleutel] = waarde
            velden.sleutels[sleutel], velden.regels[sleutel] = sleutelregel, event.start_mark.line + 1
        return velden

    def _key(self, event: Any, pad: Pad) -> str:
        if type(event) is _Scalar and event.anchor is None and event.tag is None:
            return str(event.value)
        regel = event.start_mark.line + 1
        raise StopError(pad, "De naam van een veld is gewone tekst. Haal de tekens ervoor weg.", regel)

    def _report(self, vondst: Vondst) -> None:
        self.vondsten.append(vondst)
        if len(self.vondsten) >= MAX_FOUTEN:
            raise StopError(
                vondst.pad, "Er zijn te veel fouten om door te lezen. Los deze eerst op.", vondst.regel or 0
            )
