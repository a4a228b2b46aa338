# SPDX-License-Identifier: EUPL-1.2
"""The chain of the audit log: each line holds the SHA-256 of the line before it and of itself (docs/besluiten/0019)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

BEGIN = "0" * 64  # what stands before the first line
_VORM = "kompas-auditregel-1"
_to_json = json.JSONEncoder(separators=(",", ":")).encode


class Inhoud(Protocol):
    """What a line says."""

    @property
    def tijd(self) -> datetime: ...
    @property
    def actor(self) -> str: ...
    @property
    def actie(self) -> str: ...
    @property
    def object(self) -> str: ...
    @property
    def resultaat(self) -> str: ...
    @property
    def oorsprong(self) -> str: ...
    @property
    def aantal(self) -> int: ...


class Schakel(Inhoud, Protocol):
    """A line with its number, its own SHA-256 and that of the line before it."""

    @property
    def id(self) -> int: ...
    @property
    def vorige(self) -> str: ...
    @property
    def afdruk(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Ketenstand:
    """What is noted apart from the lines: how many there are, and the SHA-256 of the last one (`kop`).

    Of the lines that were tidied away: the SHA-256 and the number of the last one (`anker`), and how many they were.
    """

    aantal: int = 0
    kop: str = BEGIN
    anker: str = BEGIN
    anker_nr: int = 0
    opgeruimd: int = 0


class Breuksoort(StrEnum):
    """What is wrong with the first line that does not fit; at `EINDE` it is what comes after the last line."""

    GEWIJZIGD = "gewijzigd"
    ONTBREEKT = "ontbreekt"
    VERPLAATST = "verplaatst"
    EINDE = "einde"


@dataclass(frozen=True, slots=True)
class Breuk:
    """Where the chain is broken: the number and the moment of the first line that does not fit.

    `na`: the number of the line before it. At `EINDE` there is no such line: `nr` is the last one, and `aantal` lines
    are there.
    """

    soort: Breuksoort
    nr: int
    na: int
    tijd: datetime | None
    aantal: int


def hash_regel(vorige: str, regel: Inhoud) -> str:
    """The SHA-256 of a line, in 64 hexadecimal digits, given that of the line before it.

    It is taken of one JSON array without spaces, in ASCII (RFC 8259, other letters escaped), of: the name of this form,
    `vorige`, the moment (ISO 8601 in UTC with six decimals and +00:00), actor, actie, object, resultaat,
    oorsprong and aantal. The quotes keep the fields apart, so no two lines have the same text.
    """
    tijd = regel.tijd.astimezone(UTC).isoformat(timespec="microseconds")
    wat = (regel.actor, regel.actie, regel.object, regel.resultaat, regel.oorsprong, regel.aantal)
    return sha256(_to_json((_VORM, vorige, tijd, *wat)).encode("ascii")).hexdigest()


def find_breuk(regels: Iterable[Schakel], stand: Ketenstand) -> Breuk | None:
    """The first line that does not fit, in one pass over the lines in the order of their numbers; None when all do.

    Of a line that does not join the one before it this says `ONTBREEKT`: whether it was moved takes another look.
    """
    vorige, na, aantal, tijd = stand.anker, stand.anker_nr, 0, None
    for regel in regels:
        if regel.afdruk != hash_regel(regel.vorige, regel):
            return Breuk(Breuksoort.GEWIJZIGD, regel.id, na, regel.tijd, aantal)
        if regel.vorige != vorige:
            return Breuk(Breuksoort.ONTBREEKT, regel.id, na, regel.tijd, aantal)
        vorige, na, tijd = regel.afdruk, regel.id, regel.tijd
        aantal += 1
    return None if (aantal, vorige) == (stand.aantal, stand.kop) else Breuk(Breuksoort.EINDE, na, na, tijd, aantal)
