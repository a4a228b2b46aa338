# SPDX-License-Identifier: EUPL-1.2
"""What is packed once and kept must be whole: it is what every later visitor gets."""

import asyncio
import gzip
from pathlib import Path

import pytest
from starlette.responses import FileResponse
from starlette.types import Message, Scope

from kompas.scherm.web.inpakken import Inpakker
from tests.opstelling.lus import run_async

INHOUD = b"export default 1;" * 100
VRAAG: Scope = {
    "type": "http",
    "method": "GET",
    "path": "/static/knop.js",
    "headers": [(b"accept-encoding", b"gzip")],
}


@pytest.fixture
def server(tmp_path: Path) -> Inpakker:
    """Serves one file that may be kept for ever."""
    bestand = tmp_path / "knop.js"
    bestand.write_bytes(INHOUD)
    return Inpakker(FileResponse(bestand, headers={"cache-control": "public, immutable"}))


def fetch(server: Inpakker, *, blijft: bool = True) -> bytes:
    """The body that goes to a visitor, who stays until it is there, or leaves at once."""
    inhoud = b""

    async def receive() -> Message:
        if blijft:
            await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    async def send(bericht: Message) -> None:
        nonlocal inhoud
        inhoud += bericht.get("body", b"")

    run_async(lambda: server(VRAAG, receive, send))
    return inhoud


def test_a_whole_file_is_packed(server: Inpakker) -> None:
    """The file arrives packed and unpacks to itself, the first time and from what was kept."""
    eerste = fetch(server)
    assert gzip.decompress(eerste) == INHOUD
    assert fetch(server) == eerste


def test_a_visitor_who_leaves_costs_the_next_one_nothing(server: Inpakker) -> None:
    """What ended early is not kept: everybody after it gets the whole file."""
    assert fetch(server, blijft=False) == b""
    assert gzip.decompress(fetch(server)) == INHOUD
