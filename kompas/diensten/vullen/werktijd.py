# SPDX-License-Identifier: EUPL-1.2
"""Minutes spent: how long a passport took in the kompas, for the meter. Nobody sees whose minutes they are.

Measured by what was done, not by how long a tab was open.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

from kompas.diensten.toegang import Aanvraag, vereist
from kompas.inhoud import find_folder
from kompas.inhoud.schrijven.werktijdboek import Werktijdboek
from kompas.kern.fouten import InhoudBezet
from kompas.kern.toegang import Recht

PAUZE = timedelta(minutes=5)  # who does nothing for longer was doing something else


@dataclass(frozen=True, slots=True)
class Werktijd:
    """`duur` until now; `laatst`: when something was last done, None before the first time."""

    duur: timedelta = timedelta()
    laatst: datetime | None = None

    def tick(self, nu: datetime) -> Self:
        """Something is done now. The time since the last time counts, unless that was a pause."""
        sinds = timedelta() if self.laatst is None else nu - self.laatst
        telt = timedelta() < sinds <= PAUZE
        return type(self)(self.duur + sinds if telt else self.duur, nu)


@vereist(Recht.INHOUD)
def add_werktijd(_aanvraag: Aanvraag, functie_id: str, duur: timedelta) -> None:
    """Count the time that a save took. When that cannot be kept it is lost: the save itself stands."""
    with suppress(InhoudBezet, OSError):
        Werktijdboek(find_folder()).add(functie_id, duur)


@vereist(Recht.INHOUD)
def read_werktijd(_aanvraag: Aanvraag) -> Mapping[str, timedelta]:
    """The time of each function that somebody worked on, by its id."""
    return Werktijdboek(find_folder()).read()
