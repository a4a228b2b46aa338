# SPDX-License-Identifier: EUPL-1.2
"""Where the browser for the tests is: the system's Chromium, else Playwright's own."""

import os
import shutil
import sys
from pathlib import Path

ARGUMENTEN = [
    "--no-sandbox",  # containers and CI run as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find_chromium() -> str | None:
    """Path of a Chromium, or None."""
    for naam in (os.environ.get("KOMPAS_CHROMIUM"), "chromium", "chromium-browser", "google-chrome"):
        if naam and (pad := shutil.which(naam)):
            return pad
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        pad = playwright.chromium.executable_path
    return pad if Path(pad).exists() else None


if __name__ == "__main__":
    sys.exit(find_chromium() is None)
