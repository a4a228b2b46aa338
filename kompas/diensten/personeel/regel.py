# SPDX-License-Identifier: EUPL-1.2
"""One person in the list of the HR system."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Personeelsregel:
    """A row that can be used. `rij` counts from 1 with the headings; `mail` is "" for somebody who left long ago.

    `functie`: the title as it is written. `uit_dienst`: the last day of work, None while there is none.
    """

    rij: int
    nummer: str
    mail: str
    functie: str
    in_dienst: date
    uit_dienst: date | None
