# SPDX-License-Identifier: EUPL-1.2
"""A real server and a real browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.schermen import WACHT
from tests.opstelling.chromium import ARGUMENTEN, find_chromium
from tests.opstelling.server import serve_kompas


@pytest.fixture(scope="session")
def adres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app, started with the command of the README."""
    with serve_kompas(tmp_path_factory.mktemp("server") / "log.txt") as adres:
        yield adres


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    pad = find_chromium()
    if pad is None:
        pytest.fail("There is no Chromium. Run: make test")
    expect.set_options(timeout=WACHT)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=pad, args=ARGUMENTEN)
        yield chromium
        chromium.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh visitor with a Dutch browser."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A tab."""
    return context.new_page()
