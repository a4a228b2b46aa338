# SPDX-License-Identifier: EUPL-1.2
"""Fewer bytes on the wire: what never changes is compressed once and kept. Streamlit sends its files as they are."""

import gzip
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import PurePosixPath

import brotli
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_MAPPEN = ("/static/", "/scripts/")  # never /media/, where what visitors take along passes
_SOORTEN = {".js", ".css", ".svg"}  # fonts and pictures are compressed in themselves
_BROTLI = 9  # nearly as small as the highest grade, at a twentieth of its time


def choose_codering(koppen: Mapping[str, str]) -> str | None:
    """How the browser wants it packed: the smallest that it knows, or None."""
    bekend = {deel.split(";")[0].strip() for deel in koppen.get("accept-encoding", "").split(",")}
    return next((codering for codering in ("br", "gzip") if codering in bekend), None)


def ask_plain(scope: Scope) -> Scope:
    """The same request, for the content as it is."""
    return {**scope, "headers": [kop for kop in scope["headers"] if kop[0] != b"accept-encoding"]}


def pack(inhoud: bytes, codering: str) -> bytes:
    """The same content, compressed as "br" or "gzip"."""
    return brotli.compress(inhoud, quality=_BROTLI) if codering == "br" else gzip.compress(inhoud, mtime=0)


def label(koppen: MutableHeaders, codering: str, aantal: int) -> None:
    """Say in the headers how the content is packed, and how many bytes it counts."""
    koppen["content-encoding"], koppen["content-length"] = codering, str(aantal)
    koppen.add_vary_header("Accept-Encoding")
    for verouderd in ("etag", "accept-ranges"):
        del koppen[verouderd]


@dataclass(slots=True)
class _Pakket:
    """One answer, held until it is whole."""

    berichten: list[Message] = field(default_factory=list)

    async def collect(self, message: Message) -> None:
        self.berichten.append(message)

    @property
    def is_blijvend(self) -> bool:
        """True for a file that will never be another one under this address."""
        begin = self.berichten[0]
        return begin["status"] == HTTPStatus.OK and "immutable" in Headers(scope=begin).get("cache-control", "")

    @property
    def is_heel(self) -> bool:
        """False when it ended early: the server stops halfway when a visitor leaves while it is being sent."""
        return self.berichten != [] and Headers(scope=self.berichten[0]).get("content-length") == str(len(self.inhoud))

    @property
    def inhoud(self) -> bytes:
        """The content that came, as it is."""
        return b"".join(bericht.get("body", b"") for bericht in self.berichten[1:])

    def compress(self, codering: str) -> None:
        inhoud = pack(self.inhoud, codering)
        begin = self.berichten[0]
        label(MutableHeaders(scope=begin), codering, len(inhoud))
        self.berichten = [begin, {"type": "http.response.body", "body": inhoud}]


class Inpakker:
    """Wraps the Streamlit app. Keeps what it packed as long as the server runs: a few megabytes in all."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.pakketten: dict[tuple[str, str], _Pakket] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        codering = _choose(scope)
        if codering is None:
            await self.app(scope, receive, send)
            return
        sleutel = (scope["path"], codering)
        pakket = self.pakketten.get(sleutel)
        if pakket is None:
            pakket = _Pakket()
            await self.app(ask_plain(scope), receive, pakket.collect)
            if pakket.is_heel and pakket.is_blijvend:
                await run_in_threadpool(pakket.compress, codering)
                self.pakketten[sleutel] = pakket
        for bericht in pakket.berichten:
            await send({**bericht, "headers": list(bericht["headers"])} if "headers" in bericht else bericht)


def _choose(scope: Scope) -> str | None:
    """The packing for this request; None when it is no whole file that can be packed."""
    if scope["type"] != "http" or scope["method"] != "GET" or not _is_bestand(scope["path"]):
        return None
    koppen = Headers(scope=scope)
    return None if {"range", "if-none-match"} & set(koppen) else choose_codering(koppen)


def _is_bestand(pad: str) -> bool:
    return PurePosixPath(pad).suffix in _SOORTEN and any(folder in pad for folder in _MAPPEN)
