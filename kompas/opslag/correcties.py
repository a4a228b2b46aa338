# SPDX-License-Identifier: EUPL-1.2
"""What employees say is not right in a passport, and what became of it."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from kompas.opslag.tabellen import correctie, gebruiker


@dataclass(frozen=True, slots=True)
class Correctie:
    """A proposal. `dag`: ISO date. `gebruiker_id`: of who wanted an answer, None without name.

    `weergavenaam` is read with it, "" without name.
    """

    id: str
    functie_id: str
    tekst: str
    dag: str
    gebruiker_id: str | None
    staat: str
    antwoord: str = ""
    weergavenaam: str = ""


class Correcties:
    """The proposals, by id and by person, the newest first."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def add(self, nieuw: Correctie) -> None:
        """Keep a new proposal."""
        namen = [kolom.name for kolom in correctie.columns]
        self._verbinding.execute(insert(correctie).values({naam: getattr(nieuw, naam) for naam in namen}))

    def find(self, correctie_id: str) -> Correctie | None:
        """The proposal with this id, or None."""
        return next(iter(self._list(correctie.c.id == correctie_id)), None)

    def list_alle(self) -> list[Correctie]:
        """All proposals."""
        return self._list(correctie.c.id.is_not(None))

    def list_van(self, gebruiker_id: str) -> list[Correctie]:
        """The proposals of this person with a name."""
        return self._list(correctie.c.gebruiker_id == gebruiker_id)

    def remove_van(self, gebruiker_id: str) -> int:
        """Remove the proposals of this person with a name; returns how many."""
        return self._verbinding.execute(delete(correctie).where(correctie.c.gebruiker_id == gebruiker_id)).rowcount

    def set_staat(self, correctie_id: str, staat: str, antwoord: str) -> None:
        """What became of it, with a word back."""
        hier = correctie.c.id == correctie_id
        self._verbinding.execute(update(correctie).where(hier).values(staat=staat, antwoord=antwoord))

    def _list(self, waar: Any) -> list[Correctie]:
        zoek = select(correctie, gebruiker.c.weergavenaam).outerjoin(gebruiker).where(waar)
        rijen = self._verbinding.execute(zoek.order_by(correctie.c.dag.desc(), correctie.c.id))
        return [Correctie(**(dict(rij) | {"weergavenaam": rij["weergavenaam"] or ""})) for rij in rijen.mappings()]
