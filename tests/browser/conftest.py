# SPDX-License-Identifier: EUPL-1.2
"""A real server and a real browser."""

import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.chromium import ARGUMENTEN, find_chromium

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def adres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of the app, started with the command of the README."""
    with socket.socket() as vrij:
        vrij.bind(("127.0.0.1", 0))
        poort = vrij.getsockname()[1]
    log = (tmp_path_factory.mktemp("server") / "log.txt").open("w+")
    opdracht = [sys.executable, "-m", "kompas", "start", "--poort", str(poort)]
    server = subprocess.Popen(opdracht, cwd=PROJECT, stdout=log, stderr=log, start_new_session=True)
    adres = f"http://127.0.0.1:{poort}"
    try:
        _wait(adres, server, log.name)
        yield adres
    finally:
        import os
        import signal

        os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=20)
        log.close()


def _wait(adres: str, server: subprocess.Popen, log: str) -> None:
    for _ in range(240):
        if server.poll() is not None:
            break
        try:
            with urllib.request.urlopen(f"{adres}/readyz", timeout=2) as antwoord:
                if antwoord.status == 200:
                    return
        except OSError:
            time.sleep(0.25)
    pytest.fail(f"the app did not start:\n{Path(log).read_text()}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    pad = find_chromium()
    if pad is None:
        pytest.fail("There is no Chromium. Run: make test")
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
