# SPDX-License-Identifier: EUPL-1.2
"""What the screen confirmed survives kill -9: the benchmark of it, in small. And little waits to be confirmed."""

import subprocess
import sys

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_dossier import open_dossier, open_logboek
from tests.opstelling.server import PROJECT

pytestmark = pytest.mark.browser


def test_a_confirmed_save_survives_the_end_of_the_server() -> None:
    """Four people in real tabs, three kills: nothing confirmed is lost, nothing is half there, no screen lies."""
    opdracht = [sys.executable, "-m", "benchmarks", "--deel", "zekerheid", "--snel"]
    klaar = subprocess.run(opdracht, cwd=PROJECT, capture_output=True, text=True, timeout=600, check=False)
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    assert "| confirmed and lost " in klaar.stdout


def test_who_types_on_and_on_is_kept_up_with(page: Page, adres: str) -> None:
    """Without a pause the first words are kept within some seconds; the field keeps every letter and the focus."""
    open_dossier(page, adres)
    veld = open_logboek(page)
    tekst = "MERK-BEGIN en dan verder zonder ophouden, " * 4
    for teken in tekst:
        veld.press(teken)
        page.wait_for_timeout(50)
    assert "MERK-BEGIN" in page.evaluate("sessionStorage.getItem('loopbaankompas') ?? ''")
    expect(veld).to_have_value(tekst)
    expect(veld).to_be_focused()
