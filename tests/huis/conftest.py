# SPDX-License-Identifier: EUPL-1.2
"""What the tests of the house share."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

HUIS = Path(__file__).resolve().parents[2]


def list_files(suffix: str = "") -> list[Path]:
    """Every file that is, or is about to be, in git."""
    opdracht = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    uitvoer = subprocess.run(opdracht, cwd=HUIS, check=True, capture_output=True, text=True).stdout
    paden = (HUIS / naam for naam in uitvoer.split("\0") if naam and naam.endswith(suffix))
    return sorted(pad for pad in paden if pad.is_file())


@pytest.fixture
def huis() -> Path:
    """The folder of the project."""
    return HUIS


@pytest.fixture
def house_files() -> Callable[..., list[Path]]:
    """Lists the files of the project whose name ends in a suffix."""
    return list_files
