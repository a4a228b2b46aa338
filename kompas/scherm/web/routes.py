# SPDX-License-Identifier: EUPL-1.2
"""The few addresses beside the screens: health for whoever runs the app, fonts, our own scripts and style."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from kompas.inhoud import Huisstijl, find_folder
from kompas.kern.fouten import OngeldigeInhoud
from kompas.scherm.account.aanvraag import look_database
from kompas.scherm.kompas.letters import ADRES, find_schermletter
from kompas.scherm.toegang import open_organisatie
from kompas.scherm.web.bundel import BUNDELS, Bundel
from kompas.scherm.web.meldpunt import MELDROUTE

_VERS = {"Cache-Control": "no-store"}
_KAN = {"ok", "oud", "geen"}  # the last valid content serves, and without a database nothing is kept: both are fine
_BLIJVEND = {"Cache-Control": "public, max-age=31536000, immutable"}


async def alive(_: Request) -> Response:
    """The process answers: no more is asked, so that a database that is away stops no server that works."""
    return JSONResponse({"status": "ok"}, headers=_VERS)


async def ready(_: Request) -> Response:
    """Whether it can serve everybody: 200, or 503 that says which part cannot. No addresses, no names."""
    delen = await run_in_threadpool(_look)
    kan = delen["inhoud"] in _KAN and delen["database"] in _KAN
    return JSONResponse({"status": "ok" if kan else "niet klaar", **delen}, 200 if kan else 503, headers=_VERS)


def _look() -> dict[str, str | int]:
    database = look_database()
    try:
        organisatie = open_organisatie()
    except OngeldigeInhoud as fout:
        return {"inhoud": "ongeldig", "fouten": len(fout.fouten), "database": database}
    inhoud = "oud" if organisatie.fouten else "ok"
    return {"inhoud": inhoud, "functies": len(organisatie.catalogus.functies), "database": database}


async def font(verzoek: Request) -> Response:
    """A font file that the house style names; its address changes with its content, so it may be kept."""
    try:
        huisstijl = (await run_in_threadpool(open_organisatie)).huisstijl
    except OngeldigeInhoud:
        huisstijl = Huisstijl()
    bestand = find_schermletter(huisstijl, find_folder(), verzoek.path_params["naam"])
    if bestand is None:
        return PlainTextResponse("Niet gevonden", status_code=404)
    return FileResponse(bestand, media_type="font/woff2", headers=_BLIJVEND)


def serve_bundel(bundel: Bundel) -> Route:
    """Our own scripts or style sheet, which may be kept for the same reason."""

    async def antwoord(_: Request) -> Response:
        return Response(bundel.inhoud, media_type=bundel.soort, headers=_BLIJVEND)

    return Route(bundel.adres, antwoord)


ROUTES: tuple[BaseRoute, ...] = (
    Route("/healthz", alive),
    Route("/readyz", ready),
    Route(f"{ADRES}/{{naam}}", font),
    MELDROUTE,
    *map(serve_bundel, BUNDELS),
)
