# SPDX-License-Identifier: EUPL-1.2
"""No page without the router: not as a bare script, and not as the first visit of a fresh process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kompas.scherm import paginas
from tests.paginas.conftest import PROJECT, read_text

ALLE = [pagina.pad for pagina in paginas.PAGINAS]
DIEP = [paginas.KOMPAS, paginas.FUNCTIE, paginas.DOSSIER]  # a process for each; the table of pages is one
EERSTE_BEZOEK = """
import sys
from streamlit.testing.v1 import AppTest
test = AppTest.from_file("app.py", default_timeout=60)
test.query_params["functie"] = "planeconoom"
test.session_state["sessie.gelezen"] = True
test.switch_page(sys.argv[1]).run()
assert not test.exception, test.exception
assert not test.warning, test.warning[0].value
print(test.title[0].value)
"""


@pytest.mark.parametrize("pagina", ALLE)
def test_a_bare_page_is_refused(pagina: str) -> None:
    """A page that did not come through app.py says so and shows nothing else."""
    test = AppTest.from_file(str(PROJECT / pagina), default_timeout=30).run()
    assert not test.title
    assert "niet los openen" in read_text(test)


@pytest.mark.parametrize("pagina", DIEP)
def test_the_first_visit_of_a_fresh_process_goes_through_the_router(pagina: str) -> None:
    """Streamlit runs `pages/*.py` past the main script until it has seen a navigation; our pages lie deeper."""
    uitkomst = subprocess.run(
        [sys.executable, "-c", EERSTE_BEZOEK, pagina], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert uitkomst.returncode == 0, uitkomst.stderr[-2000:]
    assert uitkomst.stdout.strip()


EERSTE_AANVAL = """
import sys
from streamlit.testing.v1 import AppTest
test = AppTest.from_file("app.py", default_timeout=60)
test.session_state["sessie.gelezen"] = True
test.session_state["rol"] = "beheerder"
test.query_params["rol"] = "beheerder"
test.switch_page(sys.argv[1]).run()
assert not test.exception, test.exception
print(*(titel.value for titel in test.title))
"""
GESLOTEN = [paginas.DELEN, paginas.GEDEELD, paginas.AUDITLOG]


@pytest.mark.parametrize("pagina", GESLOTEN)
def test_a_page_with_a_right_is_shut_from_the_first_visit_on(pagina: str, tmp_path: Path) -> None:
    """On a fresh process too, whatever the address and the session say about a role, and with no database yet."""
    omgeving = {**os.environ, "KOMPAS_DATABASE_URL": f"sqlite:///{tmp_path / 'kompas.db'}"}
    uitkomst = subprocess.run(
        [sys.executable, "-c", EERSTE_AANVAL, pagina],
        cwd=PROJECT,
        env=omgeving,
        capture_output=True,
        text=True,
        check=False,
    )
    assert uitkomst.returncode == 0, uitkomst.stderr[-2000:]
    assert uitkomst.stdout.strip() == "Log in om verder te gaan"
    assert not (tmp_path / "kompas.db").exists()
