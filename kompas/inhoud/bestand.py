# SPDX-License-Identifier: EUPL-1.2
"""A content file as bytes, read once, so that what is hashed is what is parsed."""

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Self

from kompas.kern.fouten import Inhoudsfout, OngeldigeInhoud

MAX_BYTES = 10_000_000
LEEG = "Het bestand is leeg. Vul het of zet een oudere versie terug."

# What YAML does not allow as a bare character, and the line ends that an editor does not count as a line.
ONZICHTBAAR = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class Bestand:
    """The name (without folder) and content of a file; `fout` says why it could not be read."""

    naam: str
    inhoud: bytes = b""
    fout: str = ""
    ontbreekt: bool = False

    @classmethod
    def read(cls, pad: str | Path) -> Self:
        """Read a file of at most 10 MB."""
        pad = Path(pad)
        try:
            if pad.is_dir():
                return cls(pad.name, fout="Dit is een map. Geef de naam van een bestand.")
            with pad.open("rb") as stroom:
                inhoud = stroom.read(MAX_BYTES + 1)
        except FileNotFoundError:
            return cls(pad.name, fout="Dit bestand bestaat niet. Controleer de naam en de map.", ontbreekt=True)
        except (OSError, ValueError):
            return cls(pad.name, fout="We kunnen dit bestand niet openen. Controleer of je het mag lezen.")
        if len(inhoud) > MAX_BYTES:
            return cls(pad.name, fout="Het bestand is groter dan 10 MB. Haal weg wat er niet in hoort.")
        return cls(pad.name, inhoud)

    @cached_property
    def hash(self) -> str:
        """SHA-256 of the content, in hexadecimals."""
        return hashlib.sha256(self.inhoud + self.fout.encode()).hexdigest()

    def decode(self) -> str:
        """The text. Raises `OngeldigeInhoud` when it was not read, is empty, not UTF-8 or holds control characters."""
        if self.fout:
            raise _ongeldig(self.naam, self.fout)
        try:
            tekst = self.inhoud.decode("utf-8-sig")
        except UnicodeDecodeError as fout:
            regel = self.inhoud.count(b"\n", 0, fout.start) + 1
            raise _ongeldig(self.naam, "Dit is geen UTF-8-tekst. Sla het bestand op als UTF-8.", regel) from None
        if not tekst.strip():
            raise _ongeldig(self.naam, LEEG)
        fouten = [
            Inhoudsfout(
                self.naam,
                tekst.count("\n", 0, gevonden.start()) + 1,
                "bestand",
                f"Hier staat een onzichtbaar teken (U+{ord(gevonden[0]):04X}). Haal het weg.",
            )
            for gevonden, _ in zip(ONZICHTBAAR.finditer(tekst), range(100), strict=False)
        ]
        if fouten:
            raise OngeldigeInhoud(fouten)
        return tekst


def _ongeldig(naam: str, zin: str, regel: int = 0) -> OngeldigeInhoud:
    return OngeldigeInhoud([Inhoudsfout(naam, regel, "bestand", zin)])
