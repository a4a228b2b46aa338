# SPDX-License-Identifier: EUPL-1.2
"""Screens without a browser: each test is a new visitor of the app on the example content."""

import shutil
import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kompas.diensten.accounts.sessies import hash_sleutel
from kompas.diensten.instellingen import get_instellingen
from kompas.kern import Profiel
from kompas.kern.dossier import Dossier
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.sessies import Sessie
from kompas.scherm import sessie
from kompas.scherm.account import aanvraag, cookie
from kompas.scherm.toegang import open_organisatie

PROJECT = Path(__file__).resolve().parents[2]
OpenPagina = Callable[..., AppTest]
LogIn = Callable[..., Gebruiker]


@pytest.fixture
def open_pagina() -> OpenPagina:
    """Opens a page through the router, with parameters of the address and a dossier or a profile if given."""

    def open_(
        pagina: str, *, profiel: Profiel | None = None, dossier: Dossier | None = None, **parameters: str
    ) -> AppTest:
        if profiel is not None:
            dossier = Dossier(functie_id=profiel.functie_id, tags=profiel.tag_ids)
        return start_sessie(pagina, {} if dossier is None else {sessie.DOSSIER: dossier}, **parameters)

    return open_


def start_sessie(pagina: str, staat: Mapping[str, object], **parameters: str) -> AppTest:
    """A new session through the router; `staat`: what it has from the memory of the tab already."""
    test = AppTest.from_file(str(PROJECT / "app.py"), default_timeout=30)
    for naam, waarde in {sessie.GELEZEN: True, **staat}.items():  # there is no browser to ask
        test.session_state[naam] = waarde
    for naam, parameter in parameters.items():
        test.query_params[naam] = parameter
    test.switch_page(pagina)
    return test.run()


@pytest.fixture(scope="session")
def lege_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with all tables and no rows, to copy."""
    pad = tmp_path_factory.mktemp("database") / "leeg.db"
    opslag = Opslag(f"sqlite:///{pad}")
    opslag.upgrade()
    opslag.close()
    return pad


@pytest.fixture
def opslag(lege_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opslag]:
    """An own database for this test, which the screens use too."""
    pad = shutil.copy(lege_database, tmp_path / "kompas.db")
    monkeypatch.setenv("KOMPAS_DATABASE_URL", f"sqlite:///{pad}")
    get_instellingen.cache_clear()
    aanvraag._opslag.cache_clear()
    yield aanvraag.open_opslag()
    aanvraag.open_opslag().close()
    get_instellingen.cache_clear()
    aanvraag._opslag.cache_clear()


@pytest.fixture
def log_in_als(opslag: Opslag, monkeypatch: pytest.MonkeyPatch) -> LogIn:
    """Makes an account with these roles, and lets every screen from now on be opened by it.

    Fields of the account may be given: `log_in_als(Rol.COACH, weergavenaam="Cor", moet_wijzigen=True)`. Called twice,
    the last one counts; to be one of the earlier accounts again: `log_in_als(wie=gebruiker)`.
    """

    def log_in(*rollen: Rol, wie: Gebruiker | None = None, **velden: object) -> Gebruiker:
        mens = wie or add_account(opslag, *rollen, **velden)
        sleutel, nu = uuid.uuid4().hex, datetime.now(UTC)
        with opslag.transaction() as tx:
            tx.sessies.add(Sessie(hash_sleutel(sleutel), mens.id, nu, nu))
        monkeypatch.setattr(cookie, "read_cookie", lambda: sleutel)
        return mens

    return log_in


def add_account(opslag: Opslag, *rollen: Rol, **velden: object) -> Gebruiker:
    """An account with these roles and fields in the database; nobody can log in with its passphrase."""
    gebruiker_id, nu = uuid.uuid4().hex, datetime.now(UTC)
    rol = "-".join(sorted(rollen))
    vast = {"id": gebruiker_id, "naam": f"{rol}-{gebruiker_id[:6]}", "weergavenaam": f"Test {rol}"}
    mens = Gebruiker(**{**vast, "rollen": frozenset(rollen), **velden})
    with opslag.transaction() as tx:
        tx.gebruikers.add(mens, Geheim("", nu if mens.moet_wijzigen else None), nu)
    return mens


@pytest.fixture
def verkeerskundige() -> Profiel:
    """Someone who works as verkeerskundige."""
    return Profiel.from_functie(open_organisatie().catalogus, "verkeerskundige")


def read_text(test: AppTest) -> str:
    """Everything that stands on the page."""
    soorten = ("title", "header", "subheader", "markdown", "caption", "warning", "info", "error", "metric", "button")
    delen = [str(element.value or "") for soort in soorten for element in test.get(soort)]
    return "\n".join(delen + [element.label for soort in ("button", "metric") for element in test.get(soort)])


def profiel_of(test: AppTest) -> Profiel | None:
    """The profile that the tab holds now."""
    dossier: Dossier = test.session_state[sessie.DOSSIER]
    return dossier.profiel(open_organisatie().catalogus)
