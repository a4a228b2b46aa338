# SPDX-License-Identifier: EUPL-1.2
"""The headers that every answer gets, whatever it is (OWASP ASVS 5.0, chapter 3.4)."""

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Message, Scope, Send

KOPPEN = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "SAMEORIGIN",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
HSTS = "max-age=31536000; includeSubDomains"
_CSP = "content-security-policy"
# For what is no page: nothing of it may run when somebody opens it by itself. What visitors bring is shut off entirely.
_BESTAND = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
_MEEGEBRACHT = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'"


def guard(scope: Scope, send: Send) -> Send:
    """Sends an answer on with its headers."""

    async def verder(message: Message) -> None:
        if message["type"] == "http.response.start":
            add_koppen(scope, MutableHeaders(scope=message))
        await send(message)

    return verder


def add_koppen(scope: Scope, koppen: MutableHeaders) -> None:
    """A page has its own Content-Security-Policy already.

    `scope["scheme"]` says https only when a proxy does that we trust (`KOMPAS_PROXY`): nobody is told to keep to https
    where there is none.
    """
    koppen.update(KOPPEN)
    koppen.setdefault(_CSP, _MEEGEBRACHT if "/media/" in scope["path"] else _BESTAND)
    if scope["scheme"] == "https":
        koppen["Strict-Transport-Security"] = HSTS
        koppen.raw[:] = [(naam, _lock(waarde) if naam == b"set-cookie" else waarde) for naam, waarde in koppen.raw]


def _lock(koekje: bytes) -> bytes:
    """A cookie that only goes over https. Streamlit leaves that to who stands before it."""
    return koekje if b"; secure" in koekje.lower() else koekje + b"; Secure"


async def answer_storing(verzoek: Request, _: Exception) -> Response:
    """The answer when something of ours breaks: no details, and all headers, for nothing else adds them then."""
    antwoord = PlainTextResponse("Er ging iets mis. Er is niets veranderd. Probeer het opnieuw.", status_code=500)
    add_koppen(verzoek.scope, antwoord.headers)
    return antwoord
