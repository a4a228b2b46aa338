# SPDX-License-Identifier: EUPL-1.2
"""`/.well-known/security.txt` (RFC 9116): where somebody reports a weakness of this installation."""

from datetime import UTC, datetime, timedelta

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from kompas.diensten.instellingen import get_instellingen
from kompas.inhoud import Huisstijl
from kompas.kern.fouten import OngeldigeInhoud
from kompas.scherm.toegang import open_organisatie

_GELDIG = timedelta(days=180)  # the standard asks for less than a year; each answer begins anew


def write_meldtekst(meldpunt: str, huisstijl: Huisstijl, nu: datetime) -> str:
    """The text, from the setting or else the contact of the house style; "" when neither is a real address."""
    contact = huisstijl.contact
    adres = meldpunt or ("" if contact.voorbeeld else contact.adres)
    if not adres:
        return ""
    adres = adres if adres.startswith("https://") else f"mailto:{adres}"
    verloopt = (nu + _GELDIG).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"Contact: {adres}\nExpires: {verloopt}\nPreferred-Languages: nl, en\n"


async def show_meldtekst(_: Request) -> Response:
    """The text of now, or 404 where nobody can be named."""
    try:
        huisstijl = (await run_in_threadpool(open_organisatie)).huisstijl
    except OngeldigeInhoud:
        huisstijl = Huisstijl()
    tekst = write_meldtekst(get_instellingen().meldpunt, huisstijl, datetime.now(UTC))
    return PlainTextResponse(tekst or "Niet gevonden", status_code=200 if tekst else 404)


MELDROUTE = Route("/.well-known/security.txt", show_meldtekst)
