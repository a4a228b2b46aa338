# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas verklaring`: papers on the screen or in a folder."""

from pathlib import Path

import pytest

from kompas.__main__ import main
from kompas.scherm.verantwoording import VERKLARINGEN

DATA = str(Path(__file__).resolve().parents[2] / "data")


def test_without_a_name_every_paper_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One file per paper in the folder, which is made; the answer names them."""
    naar = tmp_path / "nieuw" / "map"
    assert main(["--data", DATA, "verklaring", "--naar", str(naar)]) == 0
    bestanden = {verklaring.bestand for verklaring in VERKLARINGEN}
    assert {pad.name for pad in naar.iterdir()} == bestanden
    uit = capsys.readouterr().out
    assert [bestand for bestand in bestanden if bestand not in uit] == []


def test_one_paper_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """With a name and without a folder the paper itself is the output, and nothing is written."""
    assert main(["--data", DATA, "verklaring", "verbindingen"]) == 0
    assert capsys.readouterr().out.startswith("# Verbindingen\n")


def test_what_cannot_be_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown name gives the names there are; a folder that is a file gives a way out; status 1."""
    assert main(["--data", DATA, "verklaring", "jaarverslag"]) == 1
    assert "verwerkingsregister" in capsys.readouterr().err
    (tmp_path / "bestand").touch()
    assert main(["--data", DATA, "verklaring", "rechten", "--naar", str(tmp_path / "bestand")]) == 1
    assert "--naar" in capsys.readouterr().err
