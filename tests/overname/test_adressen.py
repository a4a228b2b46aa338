# SPDX-License-Identifier: EUPL-1.2
"""What anybody can ask of a real server without an account: no more than the screens need, and guarded."""

import http.client
import json
from contextlib import closing
from urllib.parse import urlsplit

import pytest

from kompas.scherm.web.koppen import HSTS, KOPPEN
from tests.opstelling.bezoeker import Antwoord
from tests.opstelling.pilot import Pilot

GEWOON = ("/", "/kompas", "/healthz", "/readyz", "/_stcore/health", "/_stcore/host-config", "/static/js/niets.js")
FOUT = (
    "/media/niets.csv",
    "/component/niets/index.html",
    "/_stcore/bidi-components/niets",
    "/lettertype/niets",
    "/%2e%2e/x",
)
DICHT = (
    "/_stcore/metrics",
    "/_stcore/metrics?families=cache_memory_bytes",
    "/_stcore/script-health-check",
    "/_stcore/agent/interact",
    "/_stcore/agent/mcp",
    "/_stcore/agent/openapi.json",
    "/_stcore/heap",
    "/_stcore/message",
    "/_stcore/allowed-message-origins",
    "/_stcore/",
    "/kompas/_stcore/metrics",
)


def ask(pilot: Pilot, pad: str, methode: str = "GET", inhoud: bytes = b"", **koppen: str) -> Antwoord:
    """Ask for a path exactly as it is written."""
    alle = {naam.replace("_", "-"): waarde for naam, waarde in koppen.items()}
    with closing(http.client.HTTPConnection(urlsplit(pilot.adres).netloc, timeout=60)) as lijn:
        lijn.request(methode, pad, inhoud, alle)
        with lijn.getresponse() as antwoord:
            return Antwoord(antwoord.status, antwoord.read(), antwoord.headers)


@pytest.mark.parametrize("pad", DICHT)
@pytest.mark.parametrize("methode", ["GET", "POST", "OPTIONS"])
def test_what_nobody_needs_nobody_reaches(pilot: Pilot, pad: str, methode: str) -> None:
    """Metrics, the agent API, a run of the script by a stranger, and whatever Streamlit adds one day: not found."""
    antwoord = ask(pilot, pad, methode)
    assert (antwoord.status, antwoord.inhoud) == (404, b"Niet gevonden")


@pytest.mark.parametrize("pad", [*GEWOON, *FOUT, *DICHT[:1]])
def test_every_answer_is_guarded(pilot: Pilot, pad: str) -> None:
    """ASVS 3.4: all headers on pages, files, errors and refusals; what visitors could bring along may do nothing."""
    antwoord = ask(pilot, pad)
    assert antwoord.status == (200 if pad in GEWOON else antwoord.status)
    assert {naam: antwoord.koppen[naam] for naam in KOPPEN} == KOPPEN
    csp = antwoord.koppen["Content-Security-Policy"]
    assert "unsafe-eval" not in csp
    assert "object-src 'none'" in csp or "default-src 'none'" in csp
    assert ("sandbox" in csp) == pad.startswith("/media/")
    assert antwoord.koppen.get_all("Content-Security-Policy") == [csp]
    assert antwoord.koppen["Access-Control-Allow-Origin"] is None
    assert antwoord.koppen["Strict-Transport-Security"] is None


def test_over_https_a_browser_keeps_to_it(pilot: Pilot) -> None:
    """When the proxy says https: HSTS for a year, and not one cookie that could go over http."""
    antwoord = ask(pilot, "/_stcore/health", X_Forwarded_Proto="https")
    assert antwoord.koppen["Strict-Transport-Security"] == HSTS
    assert [koekje.split("=")[0] for koekje in antwoord.list_cookies()] == ["_streamlit_xsrf"]
    assert all("; Secure" in koekje for koekje in antwoord.list_cookies())


def test_nobody_uploads_without_a_session(pilot: Pilot) -> None:
    """A file for a session that is not there is refused, with and without the token that anybody can get."""
    pad = "/_stcore/upload_file/00000000-0000-4000-8000-000000000000/1"
    assert ask(pilot, pad, "PUT", b"x").status == 403
    koekje = ask(pilot, "/_stcore/health").list_cookies()[0].split(";")[0]
    token = koekje.partition("=")[2]
    assert ask(pilot, pad, "PUT", b"x", Cookie=koekje, X_Xsrftoken=token).status == 400


def test_no_site_around_ours_may_speak_to_it(pilot: Pilot) -> None:
    """Streamlit would let the pages of its own hosting send messages to the app."""
    assert json.loads(ask(pilot, "/_stcore/host-config").inhoud)["allowedOrigins"] == []


def test_ready_says_what_is_and_no_more(pilot: Pilot) -> None:
    """Content, database and migrations in words; no address, path or name."""
    antwoord = json.loads(ask(pilot, "/readyz").inhoud)
    assert antwoord.pop("functies") > 300
    assert antwoord == {"status": "ok", "inhoud": "ok", "database": "ok"}
    assert json.loads(ask(pilot, "/healthz").inhoud) == {"status": "ok"}
