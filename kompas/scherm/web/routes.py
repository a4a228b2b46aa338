# SPDX-License-Identifier: EUPL-1.2
"""The few addresses beside the screens: health for whoever runs the app, and our own scripts."""

from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from kompas.kern.fouten import OngeldigeInhoud
from kompas.scherm.toegang import open_organisatie
from kompas.scherm.web.voorpagina import SCRIPTS

_MAP = Path(__file__).with_name("scripts")


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


def _script(naam: str) -> Route:
    async def send(_: Request) -> Response:
        koppen = {"Cache-Control": "public, max-age=3600"}
        return FileResponse(_MAP / naam, media_type="text/javascript", headers=koppen)

    return Route(f"/scripts/{naam}", send)


ROUTES: tuple[BaseRoute, ...] = (Route("/healthz", alive), Route("/readyz", ready), *map(_script, SCRIPTS))
