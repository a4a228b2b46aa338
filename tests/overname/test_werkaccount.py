# SPDX-License-Identifier: EUPL-1.2
"""Who tries to get in by the addresses of single sign-on, at a real provider that says what it should not."""

import re
import ssl
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from urllib.parse import urlsplit

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import OctKey
from starlette.applications import Starlette

from kompas.diensten.accounts import hash_sleutel
from kompas.opslag import Opslag
from kompas.scherm.web.aanmeldpoort import Aanmeldpoort
from tests.opstelling.inlogdienst import COOKIE_GEHEIM, Inlogdienst
from tests.opstelling.lus import run_async
from tests.opstelling.server import find_port, serve_kompas

MISLUKT, TE_GROOT, BINNEN = "/inloggen?melding=mislukt", "/inloggen?melding=te-groot", "/inloggen"


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    return f"sqlite:///{tmp_path_factory.mktemp('werkaccount') / 'kompas.db'}"


@pytest.fixture(scope="module")
def adres(tmp_path_factory: pytest.TempPathFactory, dienst: Inlogdienst, database: str) -> Iterator[str]:
    """A server that lets people in by that provider."""
    poort = find_port()
    omgeving = {"KOMPAS_DATABASE_URL": database, **dienst.omgeving(f"http://127.0.0.1:{poort}")}
    log = tmp_path_factory.mktemp("server") / "log.txt"
    with serve_kompas(log, poort=poort, omgeving=omgeving) as adres:
        yield adres


@pytest.fixture
def bezoeker(dienst: Inlogdienst) -> Iterator[httpx.Client]:
    """A browser without screens: it keeps cookies and follows nothing by itself."""
    context = ssl.create_default_context(cafile=dienst.ca)
    with httpx.Client(verify=context, timeout=60, trust_env=False) as bezoeker:
        yield bezoeker


def go_to_provider(bezoeker: httpx.Client, adres: str) -> str:
    """What the button does; the address at the provider."""
    token = jwt.encode(
        {"alg": "HS256"}, {"provider": "default", "exp": int(time.time()) + 60}, OctKey.import_key(COOKIE_GEHEIM)
    )
    return bezoeker.get(f"{adres}/auth/login", params={"provider": token}).headers["location"]


def come_back(bezoeker: httpx.Client, adres: str, wie: str) -> str:
    """Be somebody at the provider; the address that leads back."""
    return bezoeker.post(go_to_provider(bezoeker, adres), data={"sub": wie}).headers["location"]


def follow(bezoeker: httpx.Client, terug: str) -> str:
    """Where the way back ends."""
    antwoord = bezoeker.get(terug)
    assert antwoord.status_code == 303
    assert antwoord.headers["cache-control"] == "no-store"
    return str(antwoord.headers["location"])


def has_identiteit(bezoeker: httpx.Client) -> bool:
    """Whether this browser holds what opens a session."""
    return any(naam.startswith("_streamlit_user") for naam in bezoeker.cookies)


def test_what_the_provider_says_lives_shortly_and_goes_no_further(
    bezoeker: httpx.Client, adres: str, dienst: Inlogdienst
) -> None:
    """The claims for two minutes, out of reach of scripts; the tokens not at all."""
    dienst.know("noor", {"name": "Noor"})
    antwoord = bezoeker.get(come_back(bezoeker, adres, "noor"))
    assert antwoord.headers["location"] == BINNEN
    koekjes = [koek for koek in antwoord.headers.get_list("set-cookie") if koek.startswith("_streamlit_user")]
    assert [koek.partition("=")[0] for koek in koekjes] == ["_streamlit_user"]
    assert re.search("httponly", koekjes[0], re.IGNORECASE)
    assert re.search("max-age=120;", koekjes[0], re.IGNORECASE)


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "een andere app"},
        {"iss": "https://kwaad.example"},
        {"nonce": "van een ander"},
        {"exp": 1_600_000_000},
        {"iat": time.time() + 3600},
        {"azp": "een andere app"},
        {"at_hash": "fout"},
    ],
    ids=lambda claims: next(iter(claims)),
)
def test_a_token_that_is_not_for_us_or_not_of_now_opens_nothing(
    bezoeker: httpx.Client, adres: str, dienst: Inlogdienst, claims: dict[str, object]
) -> None:
    """Our page, with a code; and after it the same browser comes in with a token as it should be."""
    dienst.know("dief", claims)
    assert follow(bezoeker, come_back(bezoeker, adres, "dief")) == MISLUKT
    assert not has_identiteit(bezoeker)
    dienst.know("dief", {})
    assert follow(bezoeker, come_back(bezoeker, adres, "dief")) == BINNEN


def test_a_clock_that_differs_a_little_is_no_reason(bezoeker: httpx.Client, adres: str, dienst: Inlogdienst) -> None:
    """A minute ahead or behind is how clocks are."""
    for verschil in (-60, 60):
        dienst.know("noor", {"iat": time.time() + verschil})
        assert follow(bezoeker, come_back(bezoeker, adres, "noor")) == BINNEN


def test_a_way_back_works_once_and_in_its_own_browser(bezoeker: httpx.Client, adres: str, dienst: Inlogdienst) -> None:
    """Stolen, it opens nothing for a thief (login CSRF included); used, it opens nothing more."""
    dienst.know("noor", {})
    terug = come_back(bezoeker, adres, "noor")
    with httpx.Client(trust_env=False, timeout=60) as dief:
        assert follow(dief, terug) == MISLUKT
        assert not has_identiteit(dief)
    assert follow(bezoeker, terug) == BINNEN
    bezoeker.cookies.clear()
    assert follow(bezoeker, terug) == MISLUKT
    assert not has_identiteit(bezoeker)


@pytest.mark.parametrize(
    "vraag",
    [
        "code=x",
        "state=x",
        "code=x&state=x",
        "error=x",
        "error=<script>&error_description=%0d%0ax",
        "code=" + "x" * 3000,
    ],
)
def test_a_made_up_way_back_ends_at_our_page(bezoeker: httpx.Client, adres: str, vraag: str) -> None:
    """Nothing of what was made up comes back, and there is no English."""
    assert follow(bezoeker, f"{adres}/oauth2callback?{vraag}") == MISLUKT


def test_who_sends_too_much_is_told(bezoeker: httpx.Client, adres: str, dienst: Inlogdienst, database: str) -> None:
    """10 kB of claims would shut this browser out for a month: none of it is kept, and the audit log has a line."""
    dienst.know("veel", {"groepen": [hash_sleutel(str(nummer)) for nummer in range(160)]})
    assert follow(bezoeker, come_back(bezoeker, adres, "veel")) == TE_GROOT
    assert not has_identiteit(bezoeker)
    assert bezoeker.get(f"{adres}/inloggen").status_code == 200
    nu = datetime.now(UTC)
    with closing(Opslag(database)) as opslag, opslag.reading() as tx:
        regels = list(tx.auditlog.list_regels(nu - timedelta(hours=1), nu + timedelta(hours=1)))
    assert [regel.resultaat for regel in regels if regel.actie == "inloggen met werkaccount"] == ["geweigerd"]


def test_streamlits_own_way_out_is_closed(adres: str) -> None:
    """Nobody needs it, so nobody reaches it; the way in without a token of ours ends at our page."""
    for pad, status in (
        ("/auth/logout", 404),
        ("/auth/logout/", 404),
        ("/auth/login", 303),
        ("/auth/login?provider=x", 303),
    ):
        with closing(HTTPConnection(urlsplit(adres).netloc, timeout=60)) as lijn:
            lijn.request("GET", pad)
            antwoord = lijn.getresponse()
            assert (antwoord.status, antwoord.headers.get("Location") or MISLUKT) == (status, MISLUKT)


def test_without_work_accounts_the_addresses_are_not_there() -> None:
    """Where nothing is set, Streamlit is not even asked."""
    run_async(_ask_without_werkaccount)


async def _ask_without_werkaccount() -> None:
    poort = httpx.ASGITransport(Aanmeldpoort(Starlette()))
    async with httpx.AsyncClient(transport=poort, base_url="http://kompas.example") as klant:
        for pad in ("/auth/login", "/oauth2callback?code=x&state=x", "/auth/logout"):
            antwoord = await klant.get(pad)
            assert (antwoord.status_code, antwoord.text) == (404, "Niet gevonden")
