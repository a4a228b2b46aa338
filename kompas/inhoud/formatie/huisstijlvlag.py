# SPDX-License-Identifier: EUPL-1.2
"""The content is made up no longer: saying so in huisstijl.yaml, in which every other line stays as it is."""

import re
from pathlib import Path

from kompas.inhoud.bestand import Bestand
from kompas.inhoud.huisstijl import parse_huisstijl
from kompas.inhoud.schrijven.vervangen import Vervanging
from kompas.kern.fouten import OnbewerkbareInhoud

_VLAG = re.compile(r"^(voorbeeldinhoud[ \t]*:[ \t]*)\S+", re.MULTILINE)
_ZIN = re.compile(r"^voorbeeldzin[ \t]*:.*\n?(?:[ \t]+\S.*\n?)*", re.MULTILINE)


def drop_voorbeeldvlag(pad: Path) -> Vervanging | None:
    """The house style without flag and sentence of example content; None when it does not have that flag.

    Raises `OngeldigeInhoud` for a house style that cannot be read, and `OnbewerkbareInhoud` for one in which the flag
    is written in another way than on a line of its own.
    """
    bestand = Bestand.read(pad)
    if not parse_huisstijl(bestand, pad.parent).voorbeeldinhoud:
        return None
    tekst = _ZIN.sub("", _VLAG.sub(r"\1false", bestand.inhoud.decode()))
    if parse_huisstijl(Bestand(bestand.naam, tekst.encode()), pad.parent).voorbeeldinhoud:
        raise OnbewerkbareInhoud(bestand.naam)
    return Vervanging(pad.resolve(), bestand.inhoud, tekst.encode())
