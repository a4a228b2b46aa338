# SPDX-License-Identifier: EUPL-1.2
"""The content of one file as a tree, and on which line each part of it stands."""

from typing import Any

import yaml

from kompas.inhoud.bestand import LEEG, Bestand
from kompas.inhoud.bouwer import SNELSTE_LADER, Bouwer, Lijst, StopError, Velden
from kompas.inhoud.vondst import Vondst, toon
from kompas.inhoud.yamlfout import explain_yaml_error
from kompas.kern.fouten import Inhoudsfout, OngeldigeInhoud

_GEEN_VELDEN = "Hier horen velden met een naam, zoals 'functies:'. Zet die naam erbij."


class Boom:
    """The content of a file with its lines. `data` is None when the file cannot be read at all."""

    def __init__(self, bestand: Bestand, lader: Any = SNELSTE_LADER) -> None:
        self.naam = bestand.naam
        self.data: Velden | None = None
        self.fouten: list[Inhoudsfout] = []
        try:
            self._parse(bestand.decode(), lader)
        except OngeldigeInhoud as ongeldig:
            self.fouten = list(ongeldig.fouten)

    def _parse(self, tekst: str, lader: Any) -> None:
        bouwer = Bouwer(tekst, lader)
        try:
            wortel = bouwer.build()
        except yaml.YAMLError as fout:
            self.fouten += explain_yaml_error(self.naam, tekst, fout)
        except StopError as stop:
            bouwer.vondsten.append(stop.vondst)
        else:
            if isinstance(wortel, Velden):
                self.data = wortel
            else:
                bouwer.vondsten.append(Vondst((), LEEG, regel=0) if wortel is None else Vondst((), _GEEN_VELDEN))
        self.fouten += map(self.locate, bouwer.vondsten)

    def locate(self, vondst: Vondst) -> Inhoudsfout:
        """Give an error its line and its readable field name."""
        houder: Any = self.data
        regel, namen = 1, []
        for deel in vondst.pad:
            namen.append(_label(houder, deel))
            if isinstance(houder, Velden) and deel in houder:
                regel = (houder.sleutels if vondst.sleutel else houder.regels)[str(deel)]
                houder = houder[str(deel)]
            elif isinstance(houder, Lijst) and isinstance(deel, int) and deel < len(houder):
                regel, houder = houder.regels[deel], houder[deel]
            else:
                houder = None
        veld = ".".join(namen).removeprefix("functies.") or "bestand"
        return Inhoudsfout(self.naam, regel if vondst.regel is None else vondst.regel, veld, vondst.zin)


def _label(houder: Any, deel: str | int) -> str:
    """An item of a list goes by its id; without one by its place, counted from 1."""
    if isinstance(deel, int):
        item = houder[deel] if isinstance(houder, Lijst) and deel < len(houder) else None
        naam = item.get("id") if isinstance(item, Velden) else None
        return toon(naam)[1:-1] if isinstance(naam, str) else str(deel + 1)
    return toon(deel)[1:-1]
