# SPDX-License-Identifier: EUPL-1.2
"""Who this run of a page is for."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from kompas.diensten.accounts import find_gebruiker
from kompas.diensten.audit import print_auditregels
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import OpslagNietBereikbaar
from kompas.kern.toegang import Gebruiker
from kompas.opslag import Opslag
from kompas.scherm.account import cookie

_GEZIEN: ContextVar[Aanvraag | None] = ContextVar("gezien", default=None)


@cache
def _opslag(url: str, *, audit_stdout: bool) -> Opslag:
    return Opslag(url, print_auditregels if audit_stdout else None)


def open_opslag() -> Opslag:
    """The database of this installation. It is only reached when something is asked of it."""
    instellingen = get_instellingen()
    return _opslag(instellingen.database_url, audit_stdout=instellingen.audit_stdout)


def look_database() -> str:
    """How the database stands: "ok", "geen" (nobody made one), "niet bij" (migrations to do) or "niet bereikbaar"."""
    opslag = open_opslag()
    try:
        if not opslag.exists():
            return "geen"
        return "ok" if opslag.is_bij() else "niet bij"
    except OpslagNietBereikbaar:
        return "niet bereikbaar"


@contextmanager
def ask_once() -> Iterator[Aanvraag]:
    """Who asks, looked up once for all that happens within: a run of the router, which asks many times.

    A visitor while the database is away; then it is asked again. A fragment that runs by itself asks for itself.
    """
    try:
        gezien = get_aanvraag()
    except OpslagNietBereikbaar:
        gezien = None
    merk = _GEZIEN.set(gezien)
    try:
        yield gezien or _as_bezoeker()
    finally:
        _GEZIEN.reset(merk)


def get_aanvraag() -> Aanvraag:
    """Who asks, as the database has it in this run. Raises `OpslagNietBereikbaar` for somebody with a session."""
    nu, gezien = datetime.now(UTC), _GEZIEN.get()
    if gezien is not None:
        return replace(gezien, nu=nu)
    opslag = open_opslag()
    return Aanvraag(opslag, _find(opslag, nu), nu)


def find_aanvraag() -> Aanvraag:
    """Who asks; a visitor while the database is away. For what everybody may see."""
    try:
        return get_aanvraag()
    except OpslagNietBereikbaar:
        return _as_bezoeker()


def is_verlopen() -> bool:
    """True when this browser has a session that ended: by time, elsewhere, or by a beheerder."""
    try:
        return bool(cookie.read_cookie()) and get_aanvraag().gebruiker is None
    except OpslagNietBereikbaar:
        return False


def _as_bezoeker() -> Aanvraag:
    return Aanvraag(open_opslag(), None, datetime.now(UTC))


def _find(opslag: Opslag, nu: datetime) -> Gebruiker | None:
    geheim = cookie.read_cookie()
    return find_gebruiker(opslag, geheim, nu, get_instellingen()) if geheim else None
