# SPDX-License-Identifier: EUPL-1.2
"""How long somebody worked on something: measured by what was done, not by how long a tab was open."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

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
