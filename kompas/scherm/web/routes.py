# SPDX-License-Identifier: EUPL-1.2
"""The few addresses beside the screens: health for whoever runs the app, fonts, our own scripts and style."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from kompas.inhoud import Huisstijl, find_folder
from kompas.kern.fouten import OngeldigeInhoud
from kompas.scherm.kompas.letters import ADRES, find_schermletter
from kompas.scherm.toegang import open_organisatie
from kompas.scherm.web.bundel import BUNDELS, Bundel

_BLIJVEND = {"Cache-Control": "public, max-age=31536000, immutable"}


async def alive(_: Request) -> Response:
    """The process answers."""
    return JSONResponse({"status": "ok"})


async def ready(_: Request) -> Response:
    """The app can serve: 200 with the number of functions, 503 without valid content."""
    try:
        organisatie = await run_in_threadpool(open_organisatie)
    except OngeldigeInhoud as fout:
        return JSONResponse({"status": "geen geldige inhoud", "fouten": len(fout.fouten)}, status_code=503)
    status = "oude inhoud" if organisatie.fouten else "ok"
    return JSONResponse({"status": status, "functies": len(organisatie.catalogus.functies)})


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
    *map(serve_bundel, BUNDELS),
)
