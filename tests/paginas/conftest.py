# SPDX-License-Identifier: EUPL-1.2
"""Screens without a browser: each test is a new visitor of the app on the example content."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kompas.kern import Profiel
from kompas.kern.dossier import Dossier
from kompas.scherm import sessie
from kompas.scherm.toegang import open_organisatie

PROJECT = Path(__file__).resolve().parents[2]
OpenPagina = Callable[..., AppTest]


@pytest.fixture
def open_pagina() -> OpenPagina:
    """Opens a page through the router, with parameters of the address and a dossier or a profile if given."""

    def open_(
        pagina: str, *, profiel: Profiel | None = None, dossier: Dossier | None = None, **parameters: str
    ) -> AppTest:
        test = AppTest.from_file(str(PROJECT / "app.py"), default_timeout=30)
        test.session_state[sessie.GELEZEN] = True  # there is no browser that could remember anything
        if profiel is not None:
            dossier = Dossier(functie_id=profiel.functie_id, tags=profiel.tag_ids)
        if dossier is not None:
            test.session_state[sessie.DOSSIER] = dossier
        for naam, waarde in parameters.items():
            test.query_params[naam] = waarde
        test.switch_page(pagina)
        return test.run()

    return open_


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
