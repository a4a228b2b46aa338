# SPDX-License-Identifier: EUPL-1.2
"""A real server and a real browser."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect, sync_playwright

from tests.browser.schermen import WACHT
from tests.browser.test_toegankelijk import BUREAU, Tab
from tests.opstelling.chromium import ARGUMENTEN, find_chromium
from tests.opstelling.pilot import Pilot
from tests.opstelling.server import serve_kompas

OpenAls = Callable[..., Tab]


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


@pytest.fixture
def open_als(browser: Browser, pilot: Pilot) -> Iterator[OpenAls]:
    """Opens a browser in which the account with this id is logged in; without one, that of a visitor.

    The file of the test says what `pilot` is.
    """
    with ExitStack() as einde:

        def open_(wie: str = "", venster: ViewportSize = BUREAU) -> Tab:
            context = browser.new_context(viewport=venster, locale="nl-NL")
            einde.callback(context.close)
            if wie:
                pilot.log_in(context, wie)
            return Tab(context.new_page()).watch()

        yield open_
