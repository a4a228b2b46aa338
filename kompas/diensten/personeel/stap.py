# SPDX-License-Identifier: EUPL-1.2
"""What a row of the list does with one account."""

from dataclasses import dataclass
from enum import StrEnum

from kompas.diensten.personeel.regel import Personeelsregel
from kompas.kern.toegang import Gebruiker


class Stapsoort(StrEnum):
    """What happens to a person, as it is counted in the report."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    VERTREKT = "vertrekt"
    TERUG = "terug"


@dataclass(frozen=True, slots=True)
class Stap:
    """One account that is made or changed. `mens`: as it is now, None for a new one; `functie_id`: "" unknown."""

    soort: Stapsoort
    regel: Personeelsregel
    functie_id: str
    mens: Gebruiker | None = None

    @property
    def naam(self) -> str:
        """The name to log in with afterwards: the address, unless an account of a pilot has a name of its own."""
        if self.mens is None or ("@" in self.mens.naam and self.regel.mail):
            return self.regel.mail
        return self.mens.naam


@dataclass(frozen=True, slots=True)
class Opmerking:
    """Something to know about a row; `rij` is 0 for the list as a whole."""

    rij: int
    zin: str
