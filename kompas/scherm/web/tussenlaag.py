# SPDX-License-Identifier: EUPL-1.2
"""ASGI middleware: security headers on every answer, the Dutch front page, and no agent or metrics endpoint."""

from pathlib import PurePosixPath

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kompas.scherm.web.browserkop import name_browser
from kompas.scherm.web.inpakken import ask_plain, choose_codering, label, pack
from kompas.scherm.web.voorpagina import build_csp, translate

KOPPEN = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "SAMEORIGIN",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
BESTANDSMAPPEN = ("/static/", "/scripts/", "/stijl/", "/lettertype/", "/media/", "/component/", "/_stcore/")
GESLOTEN = ("/_stcore/agent", "/_stcore/metrics")  # what nobody needs, nobody can reach


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
        elif scope["path"].startswith(GESLOTEN):
            await PlainTextResponse("Niet gevonden", status_code=404)(scope, receive, _with_headers(send))
        else:
            await self.app(_plain(scope), receive, _Antwoord(send, choose_codering(Headers(scope=scope))))


def _plain(scope: Scope) -> Scope:
    """A page is asked for as it is: what is compressed cannot be translated. Files stay as asked.

    Outside the folders of files every address may give the page, also one that looks like a file (/favicon.ico).
    """
    pad = scope["path"]
    is_bestand = PurePosixPath(pad).suffix not in {"", ".html"} and any(folder in pad for folder in BESTANDSMAPPEN)
    return scope if is_bestand else ask_plain(scope)


def _with_headers(send: Send) -> Send:
    async def verder(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(KOPPEN)
        await send(message)

    return verder


class _Antwoord:
    """Sends one answer on; keeps an HTML page back until it is whole, and sends that packed as the browser wants it."""

    def __init__(self, send: Send, codering: str | None) -> None:
        self.send = _with_headers(send)
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
