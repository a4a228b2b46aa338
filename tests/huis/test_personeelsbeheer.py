# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas personeel` and `opruimen`: looking changes nothing, and what is refused says why."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kompas.__main__ import main
from kompas.diensten.instellingen import get_instellingen
from kompas.opslag import Opslag

KOP = "personeelsnummer;e-mail;functie;in dienst;uit dienst;BSN\n"
GOED = KOP + "1;anna@x.nl;Verkeerskundige;01-02-2020;;123456782\n2;ben@x.nl;;01-02-2020;;\n"
FOUT = KOP + "1;anna@x.nl;;31-02-2020;;\n1;ben;;01-02-2020;;\n"


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the database will be; there is none yet."""
    monkeypatch.setenv("KOMPAS_DATABASE_URL", f"sqlite:///{tmp_path / 'kompas.db'}")
    get_instellingen.cache_clear()
    yield tmp_path / "kompas.db"
    get_instellingen.cache_clear()


def run(tmp_path: Path, tekst: str, *opties: str) -> int:
    pad = tmp_path / "personeel.csv"
    pad.write_text(tekst, encoding="utf-8")
    return main(["personeel", str(pad), *opties])


def list_namen(database: Path) -> list[str]:
    with closing(Opslag(f"sqlite:///{database}")) as opslag, opslag.reading() as tx:
        return [mens.naam for mens in tx.gebruikers.list_alle()]


def test_a_list_is_looked_at_before_it_is_applied(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The dry run makes no database; the real one makes the accounts; neither repeats what may not be read."""
    assert run(tmp_path, GOED, "--json") == 0
    verslag = json.loads(capsys.readouterr().out)[0]
    assert (verslag["rijen"]["nieuw"], verslag["toegepast"], database.exists()) == ([2, 3], False, False)
    assert run(tmp_path, GOED, "--toepassen") == 0
    uit = capsys.readouterr().out
    assert "Nieuwe accounts: 2" in uit
    assert "Niet gelezen: BSN" in uit
    assert "123456782" not in uit
    assert list_namen(database) == ["anna@x.nl", "ben@x.nl"]


def test_what_is_wrong_is_said_and_nothing_changes(
    database: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 1, every row at once; and too many who leave need a second word."""
    run(tmp_path, GOED, "--toepassen")
    capsys.readouterr()
    assert run(tmp_path, FOUT, "--toepassen") == 1
    fout = capsys.readouterr().err
    assert [regel[:5] for regel in fout.splitlines()] == ["Rij 2", "Rij 3", "Rij 3", "Verbe"]
    weg = GOED.replace("01-02-2020;;", "01-02-2020;01-02-2021;")
    assert run(tmp_path, weg, "--toepassen") == 1
    assert "--toch" in capsys.readouterr().err
    assert run(tmp_path, weg, "--toepassen", "--toch") == 0
    assert main(["opruimen"]) == 0
    assert "Let op." in capsys.readouterr().out
    assert main(["opruimen", "--toepassen"]) == 1
    assert len(list_namen(database)) == 2
    assert main(["opruimen", "--toepassen", "--toch"]) == 0
    assert list_namen(database) == []


@pytest.mark.usefixtures("database")
def test_where_nothing_is_kept_there_is_nothing_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No database is made to find that out; a file that is not there gets a sentence."""
    assert main(["opruimen", "--toepassen"]) == 0
    assert main(["personeel", str(tmp_path / "weg.csv")]) == 1
    assert "'weg.csv' niet openen" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
