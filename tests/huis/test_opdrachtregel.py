# SPDX-License-Identifier: EUPL-1.2
"""The command line: Dutch for people, JSON for programs."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kompas.__main__ import main

HUIS = Path(__file__).resolve().parents[2]
DATA = HUIS / "data"
ENGELS = ("usage", "error", "required", "argument", "options", "show this", "invalid", "unrecognized", "expected")


@pytest.fixture
def organisatie(tmp_path: Path) -> Path:
    """A copy of the content that a test may break."""
    for naam in ("functies.yaml", "tags.yaml", "huisstijl.yaml"):
        shutil.copy(DATA / naam, tmp_path)
    return tmp_path


def run(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of one command."""
    try:
        status = main(argv)
    except SystemExit as einde:
        status = int(einde.code or 0)
    uit, fout = capsys.readouterr()
    return status, uit, fout


def test_valid_content_is_an_empty_list_of_errors(capsys: pytest.CaptureFixture[str]) -> None:
    """`controleer --json` prints the errors as objects; none is an empty list and status 0."""
    assert run(capsys, "--data", str(DATA), "controleer", "--json") == (0, "[]\n", "")


def test_errors_of_every_file_are_listed_as_objects(capsys: pytest.CaptureFixture[str], organisatie: Path) -> None:
    """`controleer` looks in the functions, the tags and the house style, and lists all errors at once."""
    for naam in ("functies.yaml", "tags.yaml", "huisstijl.yaml"):
        with (organisatie / naam).open("a", encoding="utf-8") as bestand:
            bestand.write("vreemd: 1\n")
    status, uit, fout = run(capsys, "--data", str(organisatie), "controleer", "--json")
    assert (status, fout) == (1, "")
    fouten = json.loads(uit)
    assert {rij["bestand"] for rij in fouten} == {"functies.yaml", "tags.yaml", "huisstijl.yaml"}
    assert all(set(rij) == {"bestand", "regel", "veld", "zin"} for rij in fouten)
    status, uit, fout = run(capsys, "--data", str(organisatie), "controleer")
    assert (status, uit) == (1, "")
    assert fout.splitlines() == [f"{rij['bestand']}:{rij['regel']}: {rij['veld']}: {rij['zin']}" for rij in fouten]


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["dansen"],
        ["match"],
        ["match", "verkeerskundige", "--top"],
        ["match", "verkeerskundige", "--top", "veel"],
        ["zoek", "verkeer", "ontwerp"],
        ["--help"],
        ["match", "--help"],
    ],
    ids=" ".join,
)
def test_a_command_that_is_not_understood_is_answered_in_dutch(
    capsys: pytest.CaptureFixture[str], argv: list[str]
) -> None:
    """Help and complaints hold no English; a complaint goes to standard error, with status 2."""
    status, uit, fout = run(capsys, *argv)
    tekst = uit + fout
    assert "gebruik: python -m kompas" in tekst
    assert [woord for woord in ENGELS if woord in tekst.lower()] == []
    assert (status, bool(uit)) == ((0, True) if "--help" in argv else (2, False))


@pytest.mark.parametrize("codering", ["ascii", "cp1252", "utf-8"])
def test_output_survives_any_encoding(codering: str) -> None:
    """JSON holds the same text wherever it is read back, and plain text never breaks on a letter that does not fit."""
    omgeving = {**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": codering}
    opdracht = [sys.executable, "-m", "kompas", "--data", str(DATA), "zoek", "coordinator", "--top", "1"]
    als_json = subprocess.run([*opdracht, "--json"], cwd=HUIS, env=omgeving, capture_output=True, check=True)
    assert json.loads(als_json.stdout.decode("utf-8"))[0]["reden"] == "In de titel: coördinator"
    als_tekst = subprocess.run(opdracht, cwd=HUIS, env=omgeving, capture_output=True, check=True)
    assert "dinator" in als_tekst.stdout.decode(codering)


def test_reader_that_stops_early_sees_no_traceback() -> None:
    """`... | head -1` closes the pipe before everything is written; that is no error to complain about."""
    opdracht = [sys.executable, "-m", "kompas", "--data", str(DATA), "match", "verkeerskundige", "--json"]
    with subprocess.Popen(opdracht, cwd=HUIS, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as proces:
        assert proces.stdout is not None
        assert proces.stderr is not None
        proces.stdout.close()
        assert proces.stderr.read() == b""
