# SPDX-License-Identifier: EUPL-1.2
"""The accounts, each with its secret beside it, never in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kompas.kern.fouten import GeenToegang, OngeldigAccount
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag.tabellen import gebruiker


@dataclass(frozen=True, slots=True)
class Geheim:
    """The hash of a passphrase. `eenmalig_tot`: the moment until which a one-time one works; None for an own one."""

    hash: str
    eenmalig_tot: datetime | None = None


class Gebruikers:
    """Accounts by id and by the name that one logs in with."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def add(self, nieuw: Gebruiker, geheim: Geheim, nu: datetime) -> None:
        """Keep a new account. Raises `OngeldigAccount` when the name is taken."""
        velden = _fields(nieuw) | _secret(geheim)
        with _own_name():
            self._verbinding.execute(insert(gebruiker).values(id=nieuw.id, gemaakt=nu, **velden))

    def get(self, gebruiker_id: str) -> Gebruiker:
        """The account. Raises `GeenToegang` when there is none."""
        rij = self._verbinding.execute(select(gebruiker).where(gebruiker.c.id == gebruiker_id)).one_or_none()
        if rij is None:
            raise GeenToegang
        return _read(rij)

    def find_begin(self, gebruiker_id: str) -> datetime:
        """When the account was made. Raises `GeenToegang` when there is none."""
        begin = self._verbinding.execute(select(gebruiker.c.gemaakt).where(gebruiker.c.id == gebruiker_id))
        gemaakt: datetime | None = begin.scalar_one_or_none()
        if gemaakt is None:
            raise GeenToegang
        return gemaakt

    def find(self, naam: str) -> tuple[Gebruiker, Geheim] | None:
        """The account that logs in with this name, and its secret."""
        rij = self._verbinding.execute(select(gebruiker).where(gebruiker.c.naam == naam)).one_or_none()
        return None if rij is None else (_read(rij), Geheim(rij.geheim, rij.eenmalig_tot))

    def list_alle(self) -> list[Gebruiker]:
        """Every account, by the name that people read."""
        mensen = [_read(rij) for rij in self._verbinding.execute(select(gebruiker))]
        return sorted(mensen, key=lambda mens: (mens.weergavenaam.casefold(), mens.naam))

    def update(self, gewijzigd: Gebruiker) -> None:
        """Keep what changed, except the secret.

        Raises `GeenToegang` when there is no such account, `OngeldigAccount` when the name is taken.
        """
        with _own_name():
            self._change(gewijzigd.id, _fields(gewijzigd))

    def set_geheim(self, gebruiker_id: str, geheim: Geheim) -> None:
        """Give an account another passphrase. Raises `GeenToegang` when there is no such account."""
        self._change(gebruiker_id, _secret(geheim))

    def remove(self, gebruiker_id: str) -> None:
        """Take an account away with everything that is of that person, except the lines of the audit log."""
        self._verbinding.execute(delete(gebruiker).where(gebruiker.c.id == gebruiker_id))

    def _change(self, gebruiker_id: str, velden: dict[str, Any]) -> None:
        if not self._verbinding.execute(
            update(gebruiker).where(gebruiker.c.id == gebruiker_id).values(velden)
        ).rowcount:
            raise GeenToegang


@contextmanager
def _own_name() -> Iterator[None]:
    try:
        yield
    except IntegrityError:
        raise OngeldigAccount("Deze naam is al in gebruik. Kies een andere. Er is niets veranderd.") from None


def _fields(mens: Gebruiker) -> dict[str, Any]:
    return {
        "naam": mens.naam,
        "weergavenaam": mens.weergavenaam,
        "rollen": " ".join(sorted(mens.rollen)),
        "unit": mens.unit,
        "actief": mens.actief,
    }


def _secret(geheim: Geheim) -> dict[str, Any]:
    return {"geheim": geheim.hash, "eenmalig_tot": geheim.eenmalig_tot}


def _read(rij: Row[Any]) -> Gebruiker:
    return Gebruiker(
        id=rij.id,
        naam=rij.naam,
        weergavenaam=rij.weergavenaam,
        rollen=frozenset(Rol(rol) for rol in rij.rollen.split()),
        unit=rij.unit,
        actief=bool(rij.actief),
        moet_wijzigen=rij.eenmalig_tot is not None,
    )
