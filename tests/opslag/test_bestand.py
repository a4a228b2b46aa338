# SPDX-License-Identifier: EUPL-1.2
"""The file of SQLite: there on purpose only, for its owner only, and never another one than that of its name."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kompas.kern.fouten import OngeldigeInstelling, OpslagNietBereikbaar
from kompas.opslag import Opslag
from tests.opslag.materiaal import ANNA, GEHEIM, NU

Open = Callable[[str], Opslag]


def make(open_opslag: Open, pad: Path) -> Opslag:
    opslag = open_opslag(f"sqlite:///{pad}")
    opslag.upgrade()
    with opslag.transaction() as tx:
        tx.gebruikers.add(ANNA, GEHEIM, NU)
    return opslag


def list_namen(opslag: Opslag) -> list[str]:
    with opslag.reading() as tx:
        return [mens.naam for mens in tx.gebruikers.list_alle()]


@pytest.mark.skipif(os.name != "posix", reason="other systems have no such permissions")
def test_only_the_owner_can_read_it(open_opslag: Open, tmp_path: Path) -> None:
    """The file, its log beside it and the folder that was made for it, whatever the habit of the process is."""
    gewoonte = os.umask(0)
    try:
        opslag = make(open_opslag, tmp_path / "var" / "kompas.db")
    finally:
        os.umask(gewoonte)
    assert opslag.is_bij()
    rechten = {pad.name: oct(pad.stat().st_mode & 0o777) for pad in (tmp_path / "var").iterdir()}
    assert rechten == dict.fromkeys(("kompas.db", "kompas.db-wal", "kompas.db-shm"), "0o600")
    assert oct((tmp_path / "var").stat().st_mode & 0o777) == "0o700"


def test_looking_makes_no_database(open_opslag: Open, tmp_path: Path) -> None:
    """Nor does writing or asking for its version: only `upgrade` does, and then `exists` says so."""
    opslag = open_opslag(f"sqlite:///{tmp_path / 'var' / 'kompas.db'}")
    for ingang in (opslag.reading, opslag.transaction):
        with pytest.raises(OpslagNietBereikbaar), ingang() as tx:
            tx.gebruikers.list_alle()
    with pytest.raises(OpslagNietBereikbaar):
        opslag.is_bij()
    assert (opslag.exists(), list(tmp_path.iterdir())) == (False, [])
    opslag.upgrade()
    assert (opslag.exists(), opslag.is_bij(), list_namen(opslag)) == (True, True, [])


@pytest.mark.parametrize("naam", ["a b.db", "100%.db", "wat?.db", "een#twee.db", "é 🌱.db", "mode=ro&uri=true.db"])
def test_a_file_may_have_any_name(open_opslag: Open, tmp_path: Path, naam: str) -> None:
    """The path is a path, not an address with parts that mean something; `?` and `%` come as %3F and %25."""
    gevraagd = naam.replace("%", "%25").replace("?", "%3F")
    opslag = open_opslag(f"sqlite:///{tmp_path / gevraagd}")
    opslag.upgrade()
    assert [pad.name for pad in tmp_path.glob("*.db")] == [opslag._bestand.name]
    assert list_namen(opslag) == []


def test_a_relative_path_stays_where_it_was(open_opslag: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that goes to another folder later still writes in the same file."""
    monkeypatch.chdir(tmp_path)
    opslag = make(open_opslag, Path("kompas.db"))
    monkeypatch.chdir("/")
    assert list_namen(opslag) == ["anna"]
    assert (tmp_path / "kompas.db").exists()


def test_a_database_that_was_taken_away_is_noticed(open_opslag: Open, tmp_path: Path) -> None:
    """Nothing is written into a file without a name; when the file is back, it works again."""
    pad = tmp_path / "kompas.db"
    opslag = make(open_opslag, pad)
    opslag.scrub()
    pad.rename(tmp_path / "elders.db")
    with pytest.raises(OpslagNietBereikbaar), opslag.transaction() as tx:
        tx.gebruikers.remove(ANNA.id)
    assert not pad.exists()
    (tmp_path / "elders.db").rename(pad)
    assert list_namen(opslag) == ["anna"]


def test_a_backup_that_is_put_back_is_used_at_once(open_opslag: Open, tmp_path: Path) -> None:
    """Who reads and writes after that does so in the file that is there now."""
    pad = tmp_path / "kompas.db"
    opslag = make(open_opslag, pad)
    opslag.scrub()
    shutil.copy(pad, tmp_path / "reserve.db")
    with opslag.transaction() as tx:
        tx.gebruikers.remove(ANNA.id)
    opslag.scrub()
    assert list_namen(opslag) == []
    (tmp_path / "reserve.db").replace(pad)
    assert list_namen(opslag) == ["anna"]


def test_what_was_deleted_leaves_no_trace(open_opslag: Open, tmp_path: Path) -> None:
    """After `scrub` no file of the database holds the words of somebody who left."""
    opslag = make(open_opslag, tmp_path / "kompas.db")
    for versie in range(3):
        with opslag.transaction() as tx:
            tx.dossiers.save(ANNA.id, f"zeer persoonlijk {versie} " * 2000, versie, NU)
    with opslag.transaction() as tx:
        tx.gebruikers.remove(ANNA.id)

    def is_found() -> bool:
        return any(b"zeer persoonlijk" in pad.read_bytes() for pad in tmp_path.iterdir())

    assert is_found()
    opslag.scrub()
    assert not is_found()


@pytest.mark.parametrize(
    "adres",
    [
        "",
        "kompas.db",
        "mysql://jan:geheim@server/kompas",
        "postgres://jan:geheim@server/kompas",
        "postgresql+pg8000://x",
    ],
)
def test_an_address_that_cannot_be_used_is_refused(adres: str) -> None:
    """With the name of the setting, and without the password that may be in it."""
    with pytest.raises(OngeldigeInstelling, match="KOMPAS_DATABASE_URL") as fout:
        Opslag(adres)
    assert "geheim" not in str(fout.value)
