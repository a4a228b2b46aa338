# SPDX-License-Identifier: EUPL-1.2
"""ASGI middleware: security headers on every answer, the Dutch front page, and no agent or metrics endpoint."""

from pathlib import PurePosixPath

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kompas.scherm.web.browserkop import name_browser
from kompas.scherm.web.inpakken import ask_plain, choose_codering, label, pack
from kompas.scherm.web.koppen import guard
from kompas.scherm.web.voorpagina import build_csp, translate

BESTANDSMAPPEN = ("/static/", "/scripts/", "/stijl/", "/lettertype/", "/media/", "/component/", "/_stcore/")
# What our screens need of Streamlit's own addresses. All others are closed: metrics, the agent API, and what may come.
NODIG = ("health", "host-config", "stream", "upload_file/", "bidi-components/")
_EIGEN = "/_stcore/"


class Tussenlaag:
    """Wraps the Streamlit app. HTML answers are collected and translated; all others pass through unread."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        if scope["type"] == "websocket":
            await self.app(name_browser(scope), receive, send)
        elif scope["type"] != "http":
            await self.app(scope, receive, send)
        elif _is_gesloten(scope["path"]):
            await PlainTextResponse("Niet gevonden", status_code=404)(scope, receive, guard(scope, send))
        else:
            antwoord = _Antwoord(guard(scope, send), choose_codering(Headers(scope=scope)))
            await self.app(_plain(scope), receive, antwoord)


def _is_gesloten(pad: str) -> bool:
    """True for an address of Streamlit that nobody needs; those that need no more are known by their whole name."""
    naam = pad.partition(_EIGEN)[2]
    return _EIGEN in pad and not any(naam.startswith(deel) if deel.endswith("/") else naam == deel for deel in NODIG)


def _plain(scope: Scope) -> Scope:
    """A page is asked for as it is: what is compressed cannot be translated. Files stay as asked.

    Outside the folders of files every address may give the page, also one that looks like a file (/favicon.ico).
    """
    pad = scope["path"]
    is_bestand = PurePosixPath(pad).suffix not in {"", ".html"} and any(folder in pad for folder in BESTANDSMAPPEN)
    return scope if is_bestand else ask_plain(scope)


class _Antwoord:
    """Sends one answer on; keeps an HTML page back until it is whole, and sends that packed as the browser wants it."""

    def __init__(self, send: Send, codering: str | None) -> None:
        self.send = send
        self.codering = codering
        self.begin: Message | None = None
        self.inhoud = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start" and self._is_page(message):
            self.begin = message
        elif self.begin is not None and message["type"] == "http.response.body":
            self.inhoud += message.get("body", b"")
            if not message.get("more_body"):
                await self._send_page(self.begin)
        else:
            await self.send(message)

    @staticmethod
    def _is_page(message: Message) -> bool:
        koppen = MutableHeaders(scope=message)
        return koppen.get("content-type", "").startswith("text/html")

    async def _send_page(self, begin: Message) -> None:
        html = translate(self.inhoud.decode())
        inhoud = html.encode()
        koppen = MutableHeaders(scope=begin)
        koppen["content-length"] = str(len(inhoud))
        koppen["content-security-policy"] = build_csp(html)
        for verouderd in ("etag", "last-modified"):
            del koppen[verouderd]
        if self.codering:
            inhoud = pack(inhoud, self.codering)
            label(koppen, self.codering, len(inhoud))
        await self.send(begin)
        await self.send({"type": "http.response.body", "body": inhoud})
