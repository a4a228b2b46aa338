# SPDX-License-Identifier: EUPL-1.2
"""What people keep: one text for each person, with a version so that nobody overwrites what they did not see."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kompas.kern.fouten import Versieconflict
from kompas.opslag.storing import is_verdwenen
from kompas.opslag.tabellen import dossier


@dataclass(frozen=True, slots=True)
class Bewaarstuk:
    """A dossier as it is kept: the profile file as text, and its version, which counts from 1."""

    inhoud: str
    versie: int
    begonnen: datetime
    gewijzigd: datetime


class Dossiers:
    """The kept dossiers, by person."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def find(self, gebruiker_id: str) -> Bewaarstuk | None:
        """What this person keeps, or None."""
        rij = self._verbinding.execute(select(dossier).where(dossier.c.gebruiker_id == gebruiker_id)).one_or_none()
        return None if rij is None else Bewaarstuk(rij.inhoud, rij.versie, rij.begonnen, rij.gewijzigd)

    def save(self, gebruiker_id: str, inhoud: str, versie: int, nu: datetime) -> int:
        """Keep a text that was based on version `versie` (0: nothing was kept yet); returns its own version.

        Raises `Versieconflict` when another version is kept meanwhile.
        """
        return self._replace(gebruiker_id, inhoud, versie, nu) if versie else self._begin(gebruiker_id, inhoud, nu)

    def remove(self, gebruiker_id: str) -> bool:
        """Keep nothing of this person any more; False when nothing was kept."""
        weg = self._verbinding.execute(delete(dossier).where(dossier.c.gebruiker_id == gebruiker_id))
        return bool(weg.rowcount)

    def remove_stand(self, gebruiker_id: str, gewijzigd: datetime) -> bool:
        """The same, but only what was kept at that moment; False when something was saved since."""
        stand = (dossier.c.gebruiker_id == gebruiker_id) & (dossier.c.gewijzigd == gewijzigd)
        return bool(self._verbinding.execute(delete(dossier).where(stand)).rowcount)

    def _begin(self, gebruiker_id: str, inhoud: str, nu: datetime) -> int:
        rij = {"gebruiker_id": gebruiker_id, "inhoud": inhoud, "versie": 1, "begonnen": nu, "gewijzigd": nu}
        try:
            self._verbinding.execute(insert(dossier).values(rij))
        except IntegrityError as fout:
            if is_verdwenen(fout):
                raise
            raise Versieconflict from None
        return 1

    def _replace(self, gebruiker_id: str, inhoud: str, versie: int, nu: datetime) -> int:
        van_nu = (dossier.c.gebruiker_id == gebruiker_id) & (dossier.c.versie == versie)
        nieuw = {"inhoud": inhoud, "versie": versie + 1, "gewijzigd": nu}
        if not self._verbinding.execute(update(dossier).where(van_nu).values(nieuw)).rowcount:
            raise Versieconflict
        return versie + 1
