# SPDX-License-Identifier: EUPL-1.2
"""A server that nobody visited before, and one for another organisation."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_reis import WACHT
from tests.opstelling.server import PROJECT, serve_kompas

pytestmark = pytest.mark.browser


def test_the_first_visit_of_a_fresh_server_may_be_a_deep_link(page: Page, tmp_path: Path) -> None:
    """Nobody opened the start page yet, and still the passport stands there, without Streamlit's "Page not found"."""
    with serve_kompas(tmp_path / "log.txt") as adres:
        page.goto(f"{adres}/functie?functie=planeconoom")
        expect(page.get_by_role("heading", name="Planeconoom", level=1)).to_be_visible(timeout=WACHT)
        page.wait_for_timeout(1000)
        expect(page.get_by_role("dialog")).to_have_count(0)


def test_an_address_that_looks_like_a_file_is_the_page(page: Page, adres: str) -> None:
    """A browser that asks for a picture that is not there gets the Dutch page with its security policy, no error."""
    antwoord = page.request.get(f"{adres}/favicon.ico", headers={"Accept-Encoding": "gzip"})
    assert antwoord.status == 200
    assert 'lang="nl"' in antwoord.text()
    assert "content-security-policy" in antwoord.headers


def test_another_organisation_is_one_setting_away(page: Page, tmp_path: Path) -> None:
    """The neighbour municipality has its own name, functions and colours, and a working kompas."""
    with serve_kompas(tmp_path / "log.txt", PROJECT / "data" / "voorbeelden" / "waterrijk") as adres:
        page.goto(f"{adres}/kompas?vanuit=ruimtelijk-generalist")
        expect(page.get_by_role("heading", name="Jouw kompas", level=1)).to_be_visible(timeout=WACHT)
        expect(page.get_by_text(re.compile("Gemeente Waterrijk")).first).to_be_visible()
        expect(page.locator(".js-plotly-plot .scatterlayer .textpoint").first).to_be_visible(timeout=WACHT)
        expect(page.get_by_text("Wonen en landschap").first).to_be_visible()
        page.screenshot(path=str(tmp_path / "waterrijk.png"), full_page=True)


def test_without_content_the_page_says_what_to_do(page: Page, tmp_path: Path) -> None:
    """An empty folder gives no stack trace but a sentence and the errors."""
    leeg = tmp_path / "leeg"
    leeg.mkdir()
    with serve_kompas(tmp_path / "log.txt", leeg, klaar="/healthz") as adres:
        page.goto(adres)
        expect(page.get_by_text("Het kompas kan de functies niet lezen")).to_be_visible(timeout=WACHT)
        expect(page.get_by_text("functies.yaml:0").first).to_be_visible()
        assert page.request.get(f"{adres}/readyz").status == 503
