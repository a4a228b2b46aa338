# SPDX-License-Identifier: EUPL-1.2
"""Around Streamlit's own addresses for single sign-on: whatever comes of it, somebody ends at a page of ours.

See docs/besluiten/0020-werkaccount.md. Streamlit's answers to what goes wrong are in English or lead to the start; what
its cookies hold may be more than a connection can carry, and would come back with every request for a month.
"""

import asyncio
import logging
import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kompas.diensten.aanmeldinstellingen import TERUGPAD
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.toegang.handeling import record_refusal
from kompas.kern.fouten import OpslagNietBereikbaar
from kompas.scherm.account.aanvraag import open_opslag
from kompas.scherm.account.melding import MISLUKT, TE_GROOT, WEG, build_inlogplek

_LOG = logging.getLogger("kompas")
_HEEN, _UIT = "/auth/login", "/auth/logout"
_UITGELOGD = "/uitgelogd"
IDENTITEIT = "_streamlit_user"
_TOKENS = "_streamlit_user_tokens"  # nobody needs them after the checks
_DUUR = 120  # seconds that the identity lives in the browser: long enough for the page that exchanges it
_MAX = 6000  # bytes of it: with the other cookies within the 8 kB that a line of a request may count
_WACHT = 10.0  # seconds, of all questions to the provider together
_STOP = 400  # status


@dataclass(slots=True)
class _Antwoord:
    """What Streamlit answers; of its body nobody needs anything."""

    status: int = 500
    koppen: Headers = field(default_factory=Headers)

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status, self.koppen = message["status"], Headers(raw=message["headers"])

    @property
    def naar(self) -> str:
        return self.koppen.get("location", "") if self.status < _STOP else ""

    @property
    def identiteit(self) -> list[str]:
        """The cookies that say who somebody is; those that are taken away do not."""
        koekjes = [koekje for koekje in self.koppen.getlist("set-cookie") if koekje.startswith(IDENTITEIT)]
        return [koekje for koekje in koekjes if not koekje.startswith(_TOKENS) and "max-age=0" not in koekje.lower()]

    @property
    def andere(self) -> list[str]:
        """Streamlit's other cookies, and what it takes away."""
        alle = [koekje for koekje in self.koppen.getlist("set-cookie") if koekje not in self.identiteit]
        return [koekje for koekje in alle if not koekje.startswith(_TOKENS) or "max-age=0" in koekje.lower()]


class Aanmeldpoort:
    """Wraps the Streamlit app. Where nobody logs in with a work account, the addresses for it are not there."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        pad = scope["path"].rstrip("/") if scope["type"] == "http" else ""
        if pad not in {_HEEN, _UIT, TERUGPAD}:
            await self.app(scope, receive, send)
        elif pad == _UIT or not get_instellingen().met_werkaccount:
            await PlainTextResponse("Niet gevonden", status_code=404)(scope, receive, send)
        else:
            stap = self._leave if pad == _HEEN else self._return
            antwoord = await stap(Request(scope), receive)
            antwoord.headers["Cache-Control"] = "no-store"
            await antwoord(scope, receive, send)

    async def _leave(self, verzoek: Request, receive: Receive) -> Response:
        """On the way to the provider, when it is there."""
        antwoord = await self._ask(verzoek.scope, receive)
        if not antwoord.naar.startswith(("https://", "http://")):
            return _refuse(WEG if antwoord.status >= _STOP else MISLUKT)
        return _redirect(antwoord.naar, antwoord.andere)

    async def _return(self, verzoek: Request, receive: Receive) -> Response:
        """Back from the provider: after logging out there, or with what it says."""
        if not {"code", "error", "state"} & set(verzoek.query_params):
            return _redirect(_UITGELOGD, [])
        antwoord = await self._ask(verzoek.scope, receive)
        if not antwoord.naar or not antwoord.identiteit:
            return _refuse(MISLUKT, antwoord.andere)
        if sum(map(len, antwoord.identiteit)) > _MAX:
            await run_in_threadpool(_record)
            return _refuse(TE_GROOT, [koekje for koekje in antwoord.andere if IDENTITEIT not in koekje])
        return _redirect(build_inlogplek(), [*antwoord.andere, *map(_shorten, antwoord.identiteit)])

    async def _ask(self, scope: Scope, receive: Receive) -> _Antwoord:
        """Streamlit's answer; one with status 500 when that takes too long."""
        antwoord = _Antwoord()
        try:
            async with asyncio.timeout(_WACHT):
                await self.app(scope, receive, antwoord)
        except TimeoutError:
            return _Antwoord()
        return antwoord


def _refuse(melding: str, koekjes: list[str] | None = None) -> Response:
    """Back to the page to log in, with the code of a sentence."""
    _LOG.warning("Inloggen met het werkaccount lukte niet: %s", melding)
    return _redirect(build_inlogplek(melding), koekjes or [])


def _shorten(koekje: str) -> str:
    return re.sub(r"max-age=\d+", f"Max-Age={_DUUR}", koekje, flags=re.IGNORECASE)


def _redirect(naar: str, koekjes: list[str]) -> Response:
    antwoord = RedirectResponse(naar, status_code=303)
    for koekje in koekjes:
        antwoord.headers.append("set-cookie", koekje)
    return antwoord


def _record() -> None:
    """Somebody whom the provider knows could not come in."""
    with suppress(OpslagNietBereikbaar):
        aanvraag = Aanvraag(open_opslag(), None, datetime.now(UTC))
        record_refusal(aanvraag, "inloggen met werkaccount", "gebruiker:onbekend")
