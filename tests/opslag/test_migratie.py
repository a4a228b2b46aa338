# SPDX-License-Identifier: EUPL-1.2
"""From every version of the tables to that of now, with all rows; and what was released is never edited."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations

from kompas.kern.fouten import OpslagNietBereikbaar, OpslagTeNieuw
from kompas.opslag import Opslag
from kompas.opslag.migratie import list_versies
from kompas.opslag.motor import Wijze, begin
from kompas.opslag.tabellen import metadata
from tests.opslag.materiaal import ANNA, BEN, GEHEIM, NU, dump, fill
from tests.opslag.versies.maak import MIGRATIES, UITGEBRACHT, VERSIES, find_migratie, hash_migratie, render_rijen
from tests.opslag.versies.vullen import begin_versie

Open = Callable[[str], Opslag]
HUIS = Path(__file__).parents[2]
BIJWERKEN = """
import sys
from kompas.opslag import Opslag
opslag = Opslag(sys.argv[1])
input()
opslag.upgrade()
print(opslag.is_bij())
"""
Rijen = dict[str, list[dict[str, Any]]]


def read_rijen(opslag: Opslag, kolommen: Rijen | None = None) -> Rijen:
    """Every row of every table as it is; only of the tables and columns that `kolommen` has, when given."""
    with begin(opslag._motor, Wijze.LEZEN) as verbinding:
        tabellen = sa.MetaData()
        tabellen.reflect(verbinding)
        alles = {
            tabel.name: [
                dict(rij) for rij in verbinding.execute(tabel.select().order_by(*tabel.primary_key)).mappings()
            ]
            for tabel in tabellen.sorted_tables
            if tabel.name != "alembic_version"
        }
    if kolommen is None:
        return alles
    return {
        naam: [{kolom: rij[kolom] for kolom in oud[0]} for rij in alles[naam]] if oud else []
        for naam, oud in kolommen.items()
    }


@pytest.mark.parametrize("versie", list_versies())
def test_rows_of_every_version_are_there_in_the_newest(lege_url: str, open_opslag: Open, versie: str) -> None:
    """A database of that version, with something in each table, loses nothing on the way, and works afterwards."""
    opslag = open_opslag(lege_url)
    begin_versie(opslag, versie)
    voor = read_rijen(opslag)
    assert [naam for naam, rijen in voor.items() if not rijen] == []
    opslag.upgrade()
    assert opslag.is_bij()
    assert read_rijen(opslag, voor) == voor
    with opslag.transaction() as tx:
        assert [mens.naam for mens in tx.gebruikers.list_alle()] == ["anna", "ben", "cato"]
        stuk = tx.dossiers.find(ANNA.id)
        assert stuk is not None
        assert tx.dossiers.save(ANNA.id, "verder", stuk.versie, NU) == stuk.versie + 1


def test_the_kept_rows_of_the_newest_version_are_of_now() -> None:
    """After a change of the tables, run `python -m tests.opslag.versies.maak`; there is a file for each version."""
    assert sorted(pad.stem for pad in VERSIES.glob("*.sql")) == list_versies()
    assert (VERSIES / f"{list_versies()[-1]}.sql").read_text(encoding="utf-8") == render_rijen()


def test_the_steps_make_the_tables_of_the_code(url: str, open_opslag: Open) -> None:
    """No column, type, index or key differs; and every table of SQLite is strict about types."""
    opslag = open_opslag(url)
    with begin(opslag._motor, Wijze.LEZEN) as verbinding:
        proef = MigrationContext.configure(verbinding, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(proef, metadata) == []
        if opslag._bestand:
            rijen = verbinding.exec_driver_sql("PRAGMA table_list").mappings().all()
            strikt = {rij["name"] for rij in rijen if rij["strict"]}
            assert strikt >= set(metadata.tables)


def read_uitgebracht(tekst: str) -> dict[str, str]:
    regels = (regel.split() for regel in tekst.splitlines() if not regel.startswith("#"))
    return {versie: code for versie, code in regels}  # noqa: C416  says what the two words are


def find_edited(uitgebracht: dict[str, str], hashes: dict[str, str]) -> list[str]:
    """The released versions whose script is gone or is another one than at the release."""
    return [versie for versie, code in uitgebracht.items() if hashes.get(versie) != code]


def test_what_was_released_is_never_edited(tmp_path: Path) -> None:
    """A released migration keeps its hash; one without is allowed only while its version is not released."""
    hashes = {versie: hash_migratie(find_migratie(versie)) for versie in list_versies()}
    assert len(hashes) == len(list(MIGRATIES.glob("v*.py")))
    uitgebracht = read_uitgebracht(UITGEBRACHT.read_text(encoding="utf-8"))
    assert find_edited(uitgebracht, hashes) == []
    bovenste = re.findall(r"^## \[.+", (HUIS / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[0]
    assert "nog niet uitgebracht" in bovenste or uitgebracht.keys() == hashes.keys()
    bewerkt = tmp_path / "v0001_x.py"
    bewerkt.write_text(find_migratie("0001").read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert find_edited({"0001": hashes["0001"], "0000": "weg"}, {"0001": hash_migratie(bewerkt)}) == ["0001", "0000"]


def test_a_step_that_fails_leaves_nothing(lege_url: str, open_opslag: Open) -> None:
    """Halfway the first version something is in the way; after that is gone, the upgrade works."""
    opslag = open_opslag(lege_url)
    if opslag._bestand:
        opslag._bestand.touch()
    with opslag.transaction() as tx:
        tx.verbinding.exec_driver_sql("CREATE TABLE hand (iets TEXT)")
    with pytest.raises(OpslagNietBereikbaar):
        opslag.upgrade()
    assert list(read_rijen(opslag)) == ["hand"]
    assert not opslag.is_bij()
    with opslag.transaction() as tx:
        tx.verbinding.exec_driver_sql("DROP TABLE hand")
    opslag.upgrade()
    assert opslag.is_bij()


def test_an_upgrade_that_was_done_does_nothing(opslag: Opslag) -> None:
    """However often it runs."""
    fill(opslag)
    voor = dump(opslag)
    opslag.upgrade()
    assert (dump(opslag), opslag.is_bij()) == (voor, True)


def test_a_database_of_a_newer_app_is_left_alone(opslag: Opslag) -> None:
    """An older app says so, in a sentence for people."""
    with opslag.transaction() as tx:
        tx.verbinding.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    voor = read_rijen(opslag)
    assert not opslag.is_bij()
    with pytest.raises(OpslagTeNieuw, match="nieuwere versie"):
        opslag.upgrade()
    assert read_rijen(opslag) == voor


def test_processes_that_upgrade_at_once_do_it_once(lege_url: str, open_opslag: Open) -> None:
    """Three app servers that start together on an empty database all get there."""
    code = (
        "import sys; from kompas.opslag import Opslag; o = Opslag(sys.argv[1]); input(); o.upgrade(); print(o.is_bij())"
    )
    opdracht = [sys.executable, "-c", code, lege_url]
    pijp = subprocess.PIPE
    samen = [subprocess.Popen(opdracht, cwd=HUIS, stdin=pijp, stdout=pijp, stderr=pijp, text=True) for _ in range(3)]
    for proces in samen:
        assert proces.stdin is not None
        proces.stdin.write("\n")
        proces.stdin.flush()
    uitkomsten = [proces.communicate(timeout=60) for proces in samen]
    assert uitkomsten == [("True\n", "")] * 3
    assert open_opslag(lege_url).is_bij()


def test_rebuilding_a_table_keeps_what_refers_to_it(opslag: Opslag) -> None:
    """SQLite changes a table by dropping the old one; sessions, dossiers and shares of its people stay."""
    fill(opslag)
    voor = dump(opslag)
    with begin(opslag._motor, Wijze.VERBOUWEN) as verbinding:
        bouw = Operations(MigrationContext.configure(verbinding))
        with bouw.batch_alter_table("gebruiker", recreate="auto") as tabel:
            tabel.alter_column("unit", new_column_name="afdeling")
    with begin(opslag._motor, Wijze.VERBOUWEN) as verbinding:
        bouw = Operations(MigrationContext.configure(verbinding))
        with bouw.batch_alter_table("gebruiker", recreate="auto") as tabel:
            tabel.alter_column("afdeling", new_column_name="unit")
    assert dump(opslag) == voor
    with opslag.transaction() as tx:  # and going away still takes everything along
        tx.gebruikers.remove(ANNA.id)
        assert (tx.sessies.list_van(ANNA.id), tx.delingen.list_van(BEN.id)) == ([], [])
        tx.gebruikers.add(ANNA, GEHEIM, NU)
