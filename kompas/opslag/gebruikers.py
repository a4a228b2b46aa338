# SPDX-License-Identifier: EUPL-1.2
"""The accounts, each with its secret beside it, never in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kompas.kern.fouten import GeenToegang, OngeldigAccount
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag.tabellen import gebruiker

_NAAM_BEZET = "Deze naam is al in gebruik. Kies een andere. Er is niets veranderd."
_EXTERN_BEZET = "Deze persoon bij de inlogdienst hoort al bij een ander account. Er is niets veranderd."
_NUMMER_BEZET = "Dit personeelsnummer hoort al bij een ander account. Er is niets veranderd."


@dataclass(frozen=True, slots=True)
class Geheim:
    """The hash of a passphrase. `eenmalig_tot`: the moment until which a one-time one works; None for an own one."""

    hash: str
    eenmalig_tot: datetime | None = None


@dataclass(frozen=True, slots=True)
class Dienstverband:
    """What the HR system says of somebody. `functie_id`: "" unknown; `uit_dienst`: the last day of work, if known."""

    personeelsnummer: str
    functie_id: str = ""
    uit_dienst: date | None = None


class Gebruikers:
    """Accounts by id, by the name that one logs in with, and by what others call that person."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def add(self, nieuw: Gebruiker, geheim: Geheim, nu: datetime) -> None:
        """Keep a new account. Raises `OngeldigAccount` when the name is taken."""
        velden = _fields(nieuw) | _others(nieuw) | _secret(geheim)
        with _own(_NAAM_BEZET):
            self._verbinding.execute(insert(gebruiker).values(id=nieuw.id, gemaakt=nu, **velden))

    def get(self, gebruiker_id: str) -> Gebruiker:
        """The account. Raises `GeenToegang` when there is none."""
        rij = self._verbinding.execute(select(gebruiker).where(gebruiker.c.id == gebruiker_id)).one_or_none()
        if rij is None:
            raise GeenToegang
        return _read(rij)

    def has_wachtzin(self, gebruiker_id: str) -> bool:
        """True when a passphrase is kept for this account, a one-time one too. False for a work account without one."""
        zoek = select(gebruiker.c.geheim).where(gebruiker.c.id == gebruiker_id)
        return bool(self._verbinding.execute(zoek).scalar_one_or_none())

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

    def find_by_extern(self, extern: str) -> Gebruiker | None:
        """Who this is at the OpenID provider, or None."""
        return self._find(gebruiker.c.extern == extern)

    def find_by_personeelsnummer(self, personeelsnummer: str) -> Gebruiker | None:
        """Who has this number in the HR system, or None."""
        return self._find(gebruiker.c.personeelsnummer == personeelsnummer)

    def list_alle(self) -> list[Gebruiker]:
        """Every account, by the name that people read."""
        mensen = [_read(rij) for rij in self._verbinding.execute(select(gebruiker))]
        return sorted(mensen, key=lambda mens: (mens.weergavenaam.casefold(), mens.naam))

    def update(self, gewijzigd: Gebruiker) -> None:
        """Keep what changed, except the secret, and what another system or the clock says.

        Raises `GeenToegang` when there is no such account, `OngeldigAccount` when the name is taken.
        """
        with _own(_NAAM_BEZET):
            self._change(gewijzigd.id, _fields(gewijzigd))

    def set_geheim(self, gebruiker_id: str, geheim: Geheim) -> None:
        """Give an account another passphrase. Raises `GeenToegang` when there is no such account."""
        self._change(gebruiker_id, _secret(geheim))

    def link_extern(self, gebruiker_id: str, extern: str | None) -> None:
        """Keep who this is at the OpenID provider; None to let go of that.

        Raises `GeenToegang` when there is no such account, `OngeldigAccount` when another account is that already.
        """
        with _own(_EXTERN_BEZET):
            self._change(gebruiker_id, {"extern": extern})

    def set_dienst(self, gebruiker_id: str, dienst: Dienstverband) -> None:
        """Keep what the HR system says now.

        Raises `GeenToegang` when there is no such account, `OngeldigAccount` when another one has that number.
        """
        with _own(_NUMMER_BEZET):
            self._change(gebruiker_id, _dienst(dienst.personeelsnummer, dienst.functie_id, dienst.uit_dienst))

    def note_login(self, gebruiker_id: str, dag: date) -> None:
        """Somebody logged in on this day. Raises `GeenToegang` when there is no such account."""
        self._change(gebruiker_id, {"laatst_ingelogd": dag.isoformat()})

    def remove(self, gebruiker_id: str) -> None:
        """Take an account away with everything that is of that person, except the lines of the audit log."""
        self._verbinding.execute(delete(gebruiker).where(gebruiker.c.id == gebruiker_id))

    def _find(self, waar: ColumnElement[bool]) -> Gebruiker | None:
        rij = self._verbinding.execute(select(gebruiker).where(waar)).one_or_none()
        return None if rij is None else _read(rij)

    def _change(self, gebruiker_id: str, velden: dict[str, Any]) -> None:
        if not self._verbinding.execute(
            update(gebruiker).where(gebruiker.c.id == gebruiker_id).values(velden)
        ).rowcount:
            raise GeenToegang


@contextmanager
def _own(bezet: str) -> Iterator[None]:
    try:
        yield
    except IntegrityError:
        raise OngeldigAccount(bezet) from None


def _fields(mens: Gebruiker) -> dict[str, Any]:
    return {
        "naam": mens.naam,
        "weergavenaam": mens.weergavenaam,
        "rollen": " ".join(sorted(mens.rollen)),
        "unit": mens.unit,
        "actief": mens.actief,
    }


def _others(mens: Gebruiker) -> dict[str, Any]:
    dienst = _dienst(mens.personeelsnummer, mens.functie_id, mens.uit_dienst)
    return {**dienst, "extern": mens.extern, "laatst_ingelogd": _write_dag(mens.laatst_ingelogd)}


def _dienst(personeelsnummer: str | None, functie_id: str, uit_dienst: date | None) -> dict[str, Any]:
    return {"personeelsnummer": personeelsnummer, "functie_id": functie_id, "uit_dienst": _write_dag(uit_dienst)}


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
        extern=rij.extern,
        personeelsnummer=rij.personeelsnummer,
        functie_id=rij.functie_id,
        uit_dienst=_read_dag(rij.uit_dienst),
        laatst_ingelogd=_read_dag(rij.laatst_ingelogd),
    )


def _read_dag(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _write_dag(dag: date | None) -> str | None:
    return dag.isoformat() if dag else None
