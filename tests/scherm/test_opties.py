# SPDX-License-Identifier: EUPL-1.2
"""Streamlit's options for real use, and what a visitor gets when our own code breaks."""

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import Message

from kompas.diensten.instellingen import Instellingen
from kompas.scherm.web.koppen import HSTS, KOPPEN, answer_storing
from kompas.scherm.web.opties import find_onveilig, list_opties
from tests.opstelling.lus import run_async


def test_our_own_options_are_safe() -> None:
    """What .streamlit/config.toml says is fit for real use."""
    assert find_onveilig() == []


@pytest.mark.parametrize(
    ("naam", "waarde"),
    [
        ("STREAMLIT_CLIENT_SHOW_ERROR_DETAILS", "full"),
        ("STREAMLIT_SERVER_ENABLE_AGENT_API", "true"),
        ("STREAMLIT_SERVER_ENABLE_CORS", "false"),
        ("STREAMLIT_SERVER_FILE_WATCHER_TYPE", "auto"),
        ("STREAMLIT_LOGGER_LEVEL", "debug"),
    ],
)
def test_the_environment_can_make_it_unsafe(monkeypatch: pytest.MonkeyPatch, naam: str, waarde: str) -> None:
    """A variable that the server would follow gives one sentence, before the server is there."""
    monkeypatch.setenv(naam, waarde)
    (zin,) = find_onveilig()
    assert waarde in zin


def test_one_host_is_the_only_one() -> None:
    """With a public name only that name opens a websocket; without one everything is as it was."""
    assert "--server.allowedHosts=kompas.example.nl" in list_opties(Instellingen(host="kompas.example.nl"))
    assert list_opties(Instellingen(host="")) == []


def test_a_break_of_our_own_is_guarded_and_tells_nothing() -> None:
    """An answer that nobody expected has all headers and a sentence, no trace of what happened."""

    def breek(_: Request) -> None:
        raise ValueError("geheim pad")

    app = Starlette(routes=[Route("/x", breek)], exception_handlers={Exception: answer_storing})
    gestuurd: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(bericht: Message) -> None:
        gestuurd.append(bericht)

    scope = {"type": "http", "method": "GET", "path": "/x", "scheme": "https", "headers": [], "query_string": b""}
    with pytest.raises(ValueError, match="geheim"):  # for the log of the server
        run_async(lambda: app(scope, receive, send))
    begin, inhoud = gestuurd
    koppen = {naam.decode(): waarde.decode() for naam, waarde in begin["headers"]}
    assert begin["status"] == 500
    assert {naam: koppen[naam.lower()] for naam in KOPPEN} == KOPPEN
    assert koppen["strict-transport-security"] == HSTS
    assert "default-src 'self'" in koppen["content-security-policy"]
    assert b"geheim" not in inhoud["body"]
