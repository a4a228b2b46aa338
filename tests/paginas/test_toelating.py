# SPDX-License-Identifier: EUPL-1.2
"""The router opens a page only for who may see it."""

from dataclasses import replace

import pytest

from kompas.kern.toegang import Recht, Rol
from kompas.scherm import paginas, wegen
from kompas.scherm.account.plek import build_plek, clean_plek
from tests.paginas.conftest import LogIn, OpenPagina, read_text

URLS = frozenset({"", "functie", "matches"})


@pytest.fixture
def gesloten(monkeypatch: pytest.MonkeyPatch) -> str:
    """The page Uitleg, for the time of a test only for who may see the audit log."""
    rij = next(pagina for pagina in paginas.PAGINAS if pagina.pad == paginas.UITLEG)
    monkeypatch.setitem(paginas._PER_URL, rij.url, replace(rij, recht=Recht.AUDITLOG))
    return rij.pad


def test_a_visitor_is_asked_to_log_in(open_pagina: OpenPagina, gesloten: str) -> None:
    """Without an account a page that wants a right shows nothing of itself, and leads to the login page."""
    scherm = open_pagina(gesloten)
    assert [titel.value for titel in scherm.title] == ["Log in om verder te gaan"]
    scherm.button(key="weigering.inloggen").click().run()
    assert scherm.query_params[wegen.TERUG_PARAMETER] == "/uitleg"


def test_another_role_is_refused(open_pagina: OpenPagina, gesloten: str, log_in_als: LogIn) -> None:
    """With an account that has not this right the page says that it is not there, or not for this account."""
    log_in_als(Rol.MEDEWERKER)
    scherm = open_pagina(gesloten)
    assert [titel.value for titel in scherm.title] == ["Je kunt hier nu niet verder"]
    assert "Dit is er niet, of je mag het niet zien" in read_text(scherm)


def test_the_right_opens_the_page(open_pagina: OpenPagina, gesloten: str, log_in_als: LogIn) -> None:
    """With the right the page is as it is."""
    log_in_als(Rol.BEHEERDER)
    assert open_pagina(gesloten).title[0].value != "Log in om verder te gaan"


def test_a_page_outside_the_table_is_shut(log_in_als: LogIn) -> None:
    """What nobody gave a right opens for nobody."""
    log_in_als(Rol.BEHEERDER)
    from kompas.scherm.account.aanvraag import get_aanvraag

    assert not paginas.may_open(get_aanvraag(), "geheim")


def test_every_address_is_there_once() -> None:
    """No two rows of the table share an address or a script."""
    for veld in ("url", "pad"):
        waarden = [getattr(rij, veld) for rij in paginas.PAGINAS]
        assert len(set(waarden)) == len(waarden)


@pytest.mark.parametrize(
    "plek",
    [
        "https://kwaad.example/functie",
        "//kwaad.example/functie",
        "/\\kwaad.example",
        "\\\\kwaad.example",
        "javascript:alert(1)",
        "functie:1",
        "/onbekend",
        "/functie/../../x",
        "http://[",
        "",
    ],
)
def test_an_address_elsewhere_becomes_the_start(plek: str) -> None:
    """After logging in nobody is led out of this app."""
    assert clean_plek(plek, URLS) == "/"


def test_an_own_address_survives() -> None:
    """A deep link with its query stays what it is."""
    plek = build_plek("functie", {"functie": "planeconoom", "zin": "één & twee"})
    assert clean_plek(plek, URLS) == plek
    assert clean_plek("/matches", URLS) == "/matches"
