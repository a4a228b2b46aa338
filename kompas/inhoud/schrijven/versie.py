# SPDX-License-Identifier: EUPL-1.2
"""One change of one function or tag, as it is kept for good."""

from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter, ValidationError

from kompas.inhoud.model import Model
from kompas.inhoud.schrijven.stuk import read_stuk


@dataclass(frozen=True, slots=True)
class Stempel:
    """Who changes something, when and why. `auteur`: the id of an account, never a name."""

    auteur: str
    tijd: datetime
    reden: str


@dataclass(frozen=True, slots=True)
class Versie:
    """What somebody did. `voor` and `na` are the lines of the item before and after; "" when it was not there.

    `nummer` counts from 1 for each item. `hash_voor` and `hash_na`: SHA-256 of the file before and after.
    """

    sectie: str
    id: str
    nummer: int
    tijd: datetime
    auteur: str
    reden: str
    voor: str
    na: str
    hash_voor: str = ""
    hash_na: str = ""

    @property
    def model_voor(self) -> Model | None:
        """The item before; None when it was not there, or can no longer be read."""
        return read_stuk(self.sectie, (self.voor,)) if self.voor else None

    @property
    def model_na(self) -> Model | None:
        """The item after; None when it was taken away, or can no longer be read."""
        return read_stuk(self.sectie, (self.na,)) if self.na else None

    def write(self) -> bytes:
        """The version as JSON."""
        return _VORM.dump_json(self, indent=1)

    @staticmethod
    def read(inhoud: bytes) -> "Versie | None":
        """The version in a file; None when it was never finished."""
        try:
            return _VORM.validate_json(inhoud)
        except ValidationError:
            return None


_VORM = TypeAdapter(Versie)
