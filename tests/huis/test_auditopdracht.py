# SPDX-License-Identifier: EUPL-1.2
"""The audit log on the command line."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kompas.__main__ import main
from kompas.diensten.instellingen import get_instellingen
from kompas.opslag import Opslag
from tests.opslag.materiaal import NU, REGEL

DATA = Path(__file__).resolve().parents[2] / "data"
CONTROLEER = ("--data", str(DATA), "controleer")


@pytest.fixture
def opslag(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opslag]:
    """The database of the settings, which nobody made yet."""
    url = f"sqlite:///{tmp_path / 'kompas.db'}"
    monkeypatch.setenv("KOMPAS_DATABASE_URL", url)
    get_instellingen.cache_clear()
    opslag = Opslag(url)
    yield opslag
    opslag.close()
    get_instellingen.cache_clear()


def fill(opslag: Opslag) -> None:
    """Two lines."""
    opslag.upgrade()
    with opslag.transaction() as tx:
        tx.auditlog.add(REGEL)
        tx.auditlog.add(REGEL)


def run(capsys: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of one command."""
    return main(argv), *capsys.readouterr()


def test_the_log_is_checked_together_with_the_content(opslag: Opslag, capsys: pytest.CaptureFixture[str]) -> None:
    """With the SHA-256 of the last line, to note elsewhere; the check itself writes nothing."""
    fill(opslag)
    with opslag.reading() as tx:
        kop = tx.auditbeheer.check().stand.kop
    for _ in range(2):
        status, uit, fout = run(capsys, *CONTROLEER)
        assert (status, fout) == (0, "")
        assert uit.splitlines()[1:] == ["Het auditlogboek klopt: 2 regels.", f"Afdruk van de laatste regel: {kop}"]
    assert run(capsys, *CONTROLEER, "--json") == (0, "[]\n", "")


def test_a_broken_chain_is_an_error_among_the_others(opslag: Opslag, capsys: pytest.CaptureFixture[str]) -> None:
    """It names the line, in words and as an object; the status is 1."""
    fill(opslag)
    with opslag.transaction() as tx:
        tx.verbinding.exec_driver_sql("DROP TRIGGER auditregel_geen_delete")
        tx.verbinding.exec_driver_sql("DELETE FROM auditregel WHERE id = 1")
    zin = "Regel 2 (22 november 2026, 15:03) sluit niet aan op het begin: daar is iets weg of vervangen."
    zin = f"Het auditlogboek klopt niet. {zin}"
    status, uit, fout = run(capsys, *CONTROLEER)
    assert (status, "Geen fouten" in uit) == (1, True)
    assert fout == f"auditlogboek:2: keten: {zin}\n"
    status, uit, fout = run(capsys, *CONTROLEER, "--json")
    assert (status, fout) == (1, "")
    assert json.loads(uit) == [{"bestand": "auditlogboek", "regel": 2, "veld": "keten", "zin": zin}]


def test_a_log_that_cannot_be_checked_is_not_called_whole(opslag: Opslag, capsys: pytest.CaptureFixture[str]) -> None:
    """A database of another version, or one that is damaged; without a database there is nothing to check."""
    assert run(capsys, *CONTROLEER)[0] == 0
    fill(opslag)
    with opslag.transaction() as tx:
        tx.verbinding.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    status, _, fout = run(capsys, *CONTROLEER)
    assert (status, "Niet gecontroleerd. De database is van een andere versie" in fout) == (1, True)
    opslag.close()
    opslag._bestand.write_bytes(b"kapot" * 999)  # type: ignore[union-attr]
    status, _, fout = run(capsys, *CONTROLEER)
    assert (status, "Niet gecontroleerd. We kunnen nu niets" in fout) == (1, True)


def test_lines_are_printed_from_a_day_on(opslag: Opslag, capsys: pytest.CaptureFixture[str]) -> None:
    """For people and as JSON; that somebody did is the last line. A day that is none is explained in Dutch."""
    assert run(capsys, "auditlog", "--sinds", "2026-11-22")[0] == 1
    fill(opslag)
    status, uit, _ = run(capsys, "auditlog", "--sinds", f"{NU:%Y-%m-%d}", "--jsonl")
    regels = [json.loads(regel) for regel in uit.splitlines()]
    assert (status, [regel["actie"] for regel in regels]) == (0, ["save_dossier"] * 2 + ["auditlog exporteren"])
    assert regels[2]["oorsprong"] == "opdrachtregel"
    assert [regel["vorige"] for regel in regels[1:]] == [regel["afdruk"] for regel in regels[:-1]]
    status, uit, _ = run(capsys, "auditlog", "--sinds", "2026-11-22")
    assert uit.splitlines()[0] == f"2026-11-22 15:03:00  gelukt  {REGEL.actie}  {REGEL.object}  {REGEL.actor}  scherm"
    with pytest.raises(SystemExit):
        main(["auditlog", "--sinds", "gisteren"])
    assert "Deze opdracht klopt niet" in capsys.readouterr().err
