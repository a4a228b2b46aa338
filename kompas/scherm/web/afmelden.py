# SPDX-License-Identifier: EUPL-1.2
"""After logging out here: to the provider, so that the next person at this screen is not that one there."""

import logging
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kompas.diensten.aanmeldinstellingen import Aanmeldinstellingen
from kompas.diensten.instellingen import get_instellingen
from kompas.scherm.account.vertrek import AFMELDEN, UITGELOGD

_LOG = logging.getLogger("kompas")
_WACHT = 3.0  # seconds: who leaves does not wait long


async def find_afmeldplek(instellingen: Aanmeldinstellingen) -> str:
    """Where the provider lets somebody log out (OpenID Connect RP-Initiated Logout 1.0); "" when it does not say so.

    We kept no token to show: the provider may ask whether it is true.
    """
    try:
        async with httpx.AsyncClient(timeout=_WACHT) as vrager:
            antwoord = await vrager.get(instellingen.oidc_adres)
        plek = antwoord.raise_for_status().json().get("end_session_endpoint")
        delen = urlsplit(plek)
    except (httpx.HTTPError, ValueError, AttributeError, TypeError):
        _LOG.warning("De inlogdienst zegt niet waar iemand uitlogt")
        return ""
    if not isinstance(plek, str) or delen.scheme != urlsplit(instellingen.oidc_adres).scheme:
        return ""
    vraag = {"client_id": instellingen.oidc_client_id, "post_logout_redirect_uri": instellingen.oidc_terug}
    query = urlencode(dict(parse_qsl(delen.query)) | vraag)
    return f"{delen.scheme}://{delen.netloc}{delen.path}?{query}"


async def _goodbye(_: Request) -> Response:
    instellingen = get_instellingen()
    plek = await find_afmeldplek(instellingen) if instellingen.met_werkaccount else ""
    return RedirectResponse(plek or UITGELOGD, status_code=303, headers={"Cache-Control": "no-store"})


AFMELDROUTES = (Route(AFMELDEN, _goodbye, methods=["GET"]),)
