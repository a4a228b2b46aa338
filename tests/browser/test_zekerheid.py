# SPDX-License-Identifier: EUPL-1.2
"""What the screen confirmed survives kill -9: the benchmark of it, in small."""

import subprocess
import sys

import pytest

from tests.opstelling.server import PROJECT

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]


def test_a_confirmed_save_survives_the_end_of_the_server() -> None:
    """Four people in real tabs, three kills: nothing confirmed is lost, nothing is half there, no screen lies."""
    opdracht = [sys.executable, "-m", "benchmarks", "--deel", "zekerheid", "--snel"]
    klaar = subprocess.run(opdracht, cwd=PROJECT, capture_output=True, text=True, timeout=600, check=False)
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    assert "| confirmed and lost " in klaar.stdout
