# SPDX-License-Identifier: EUPL-1.2
"""Giving and taking the cookie of a session, which a Streamlit script cannot: see docs/besluiten/0011-inloggen.md."""

import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kompas.diensten.accounts import exchange_bewijs, hash_sleutel, log_out
from kompas.diensten.accounts.bewijs import make_sleutel
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import GeenToegang, OpslagNietBereikbaar
from kompas.scherm.account.aanvraag import open_opslag
from kompas.scherm.account.cookie import clean_sleutel
from kompas.scherm.web.aanmeldpoort import IDENTITEIT
from kompas.scherm.web.zelfde import Herkomst, read_herkomst

ADRES = "/sessie"
_MAX = 1000  # bytes of a request
_NIET_BEWAREN = {"Cache-Control": "no-store"}
Antwoord = Callable[[Request, Herkomst], Awaitable[Response]]


def _guard(antwoord: Antwoord) -> Callable[[Request], Awaitable[Response]]:
    """Only for a page of this app; whatever is refused looks the same."""

    async def bewaakt(verzoek: Request) -> Response:
        try:
            return await antwoord(verzoek, read_herkomst(verzoek))
        except GeenToegang:
            return JSONResponse({"status": "geweigerd"}, status_code=403, headers=_NIET_BEWAREN)
        except OpslagNietBereikbaar:
            return JSONResponse({"status": "storing"}, status_code=503, headers=_NIET_BEWAREN)

    return bewaakt


async def _begin(verzoek: Request, herkomst: Herkomst) -> Response:
    """Mark this browser, before anybody logs in; a script gets no more of the mark than its hash."""
    merk = clean_sleutel(verzoek.cookies.get(herkomst.cookie_browser, "")) or make_sleutel()
    antwoord = JSONResponse({"browser": hash_sleutel(merk)}, headers=_NIET_BEWAREN)
    _set_cookie(antwoord, herkomst.cookie_browser, merk, herkomst)
    for naam in verzoek.cookies:
        if naam.startswith(IDENTITEIT):  # the page that asks has read it: from here on our session counts
            antwoord.delete_cookie(naam, path="/")
    return antwoord


async def _exchange(verzoek: Request, herkomst: Herkomst) -> Response:
    """A ticket for a session. What this browser had before ends: a key from before a login never survives it."""
    bewijs = await _read_bewijs(verzoek)
    merk = clean_sleutel(verzoek.cookies.get(herkomst.cookie_browser, ""))
    oud = clean_sleutel(verzoek.cookies.get(herkomst.cookie, ""))
    sleutel = await run_in_threadpool(exchange_bewijs, _ask(), bewijs, merk, get_instellingen())
    if oud:
        await run_in_threadpool(log_out, _ask(), oud)
    antwoord = JSONResponse({"status": "ingelogd"}, headers=_NIET_BEWAREN)
    _set_cookie(antwoord, herkomst.cookie, sleutel, herkomst)
    _drop_cookie(antwoord, herkomst.cookie_browser, herkomst)
    return antwoord


async def _end(verzoek: Request, herkomst: Herkomst) -> Response:
    """End the session of this browser, and take its cookies, also while the database is away."""
    sleutel = clean_sleutel(verzoek.cookies.get(herkomst.cookie, ""))
    if sleutel:
        with suppress(OpslagNietBereikbaar):
            await run_in_threadpool(log_out, _ask(), sleutel)
    antwoord = JSONResponse({"status": "uitgelogd"}, headers=_NIET_BEWAREN)
    _drop_cookie(antwoord, herkomst.cookie, herkomst)
    _drop_cookie(antwoord, herkomst.cookie_browser, herkomst)
    return antwoord


async def _read_bewijs(verzoek: Request) -> str:
    """The ticket in the body. Raises `GeenToegang` for anything but a small JSON object that holds one."""
    if verzoek.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise GeenToegang
    inhoud = b""
    async for deel in verzoek.stream():
        inhoud += deel
        if len(inhoud) > _MAX:
            raise GeenToegang
    try:
        gelezen = json.loads(inhoud)
    except (ValueError, RecursionError) as fout:
        raise GeenToegang from fout
    bewijs = clean_sleutel(str(gelezen.get("bewijs", ""))) if isinstance(gelezen, dict) else ""
    if not bewijs:
        raise GeenToegang
    return bewijs


def _ask() -> Aanvraag:
    return Aanvraag(open_opslag(), None, datetime.now(UTC))


def _set_cookie(antwoord: Response, naam: str, waarde: str, herkomst: Herkomst) -> None:
    """Until the browser closes; never with a domain, so for this host only."""
    antwoord.set_cookie(naam, waarde, path="/", secure=herkomst.veilig, httponly=True, samesite="strict")


def _drop_cookie(antwoord: Response, naam: str, herkomst: Herkomst) -> None:
    antwoord.delete_cookie(naam, path="/", secure=herkomst.veilig, httponly=True, samesite="strict")


SESSIEROUTES = (
    Route(f"{ADRES}/begin", _guard(_begin), methods=["POST"]),
    Route(ADRES, _guard(_exchange), methods=["POST"]),
    Route(ADRES, _guard(_end), methods=["DELETE"]),
)
