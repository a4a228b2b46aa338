# SPDX-License-Identifier: EUPL-1.2
"""The command line: Dutch for people, JSON for programs."""

import json
import shutil
from pathlib import Path

import pytest

from kompas.__main__ import main

DATA = Path(__file__).resolve().parents[2] / "data"
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
