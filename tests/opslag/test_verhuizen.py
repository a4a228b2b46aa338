# SPDX-License-Identifier: EUPL-1.2
"""Moving everything to another database: the same rows there, nothing changed here, or nothing at all."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Boolean, Integer, text

from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.onderhoud import VerhuizingWijktAf, move_opslag
from kompas.kern.fouten import OnderhoudGeweigerd, OpslagNietBereikbaar
from kompas.opslag import Opslag
from kompas.opslag.tabellen import metadata
from kompas.opslag.tekst import Tekst
from kompas.opslag.tijdstip import Tijdstip
from tests.opslag.materiaal import ANNA, GEHEIM, NU, REGEL, STRAKS, dump, fill
from tests.opslag.versies.vullen import begin_versie
from tests.opstelling.postgres import Postgres

Open = Callable[[str], Opslag]


@pytest.fixture
def naar(opslag: Opslag, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of the other kind than that of `opslag`, without tables."""
    if not opslag._bestand:
        return f"sqlite:///{tmp_path / 'nieuw' / 'kompas.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.url(server.make_database())


def move(opslag: Opslag, naar: str) -> int:
    return move_opslag(ask_from_opdrachtregel(opslag, STRAKS), naar).rijen


def run(opslag: Opslag, daad: str) -> None:
    with opslag.transaction() as tx:
        tx.verbinding.execute(text(daad))


def test_everything_is_there_and_can_go_on(opslag: Opslag, naar: str, open_opslag: Open) -> None:
    """Every row of every table, one line more in the audit log, and what comes next is numbered behind it."""
    fill(opslag)
    with opslag.transaction() as tx:
        tx.dossiers.save(ANNA.id, 'Met "aanhalingstekens",\n\u2028 een vlag 🇳🇱 en \\n', 1, STRAKS)
    voor = dump(opslag)
    assert move(opslag, naar) == sum(len(rijen) for rijen in voor.values())
    nieuw = open_opslag(naar)
    na = dump(nieuw)
    assert dump(opslag) == voor
    verschil = {naam for naam in voor if na[naam] != voor[naam]}
    assert verschil == {"auditregel", "auditketen"}
    assert na["auditregel"][:-1] == voor["auditregel"]
    assert "database verhuizen" in na["auditregel"][-1]
    assert nieuw.is_bij()
    with nieuw.transaction() as tx:
        tx.auditlog.add(REGEL)
        tx.handen.raise_hand(ANNA.id, "verkeerskundige", NU)
        tx.pogingen.add("anna", "192.0.2.1", NU)
        tx.delingen.add_inzage("d" * 32, NU)
    for tabel in ("auditregel", "hand", "poging", "inzage"):
        nummers = [rij[0] for rij in dump(nieuw)[tabel]]
        assert len(set(nummers)) == len(nummers) > len(voor[tabel])


def test_every_kind_of_column_can_be_copied() -> None:
    """A new kind of column needs a form in `kompas.opslag.kopie`, also when it is empty everywhere in these tests."""
    soorten = {type(kolom.type) for tabel in metadata.tables.values() for kolom in tabel.c}
    assert soorten <= {Tekst, Tijdstip, Integer, Boolean}


def test_the_audit_log_stays_as_it_is_there_too(opslag: Opslag, naar: str, open_opslag: Open) -> None:
    """Its lines can be changed nor removed in the new database, and its chain is whole."""
    fill(opslag)
    move(opslag, naar)
    nieuw = open_opslag(naar)
    voor = dump(nieuw)
    for daad in ("UPDATE auditregel SET actor = ''", "DELETE FROM auditregel"):
        with pytest.raises(OpslagNietBereikbaar):
            run(nieuw, daad)
    assert dump(nieuw) == voor
    with nieuw.reading() as tx:
        assert tx.auditbeheer.check().breuk is None


def test_a_target_with_anything_in_it_is_refused(opslag: Opslag, naar: str, open_opslag: Open) -> None:
    """Also when that is one row, and also in a table that is not ours."""
    nieuw = open_opslag(naar)
    nieuw.upgrade()
    with nieuw.transaction() as tx:
        tx.gebruikers.add(ANNA, GEHEIM, NU)
    voor = dump(opslag), dump(nieuw)
    with pytest.raises(OnderhoudGeweigerd, match="staat al iets"):
        move(opslag, naar)
    with nieuw.transaction() as tx:
        tx.gebruikers.remove(ANNA.id)
    run(nieuw, "CREATE TABLE vreemd (id INTEGER)")
    run(nieuw, "INSERT INTO vreemd VALUES (1)")
    with pytest.raises(OnderhoudGeweigerd, match="staat al iets"):
        move(opslag, naar)
    assert (dump(opslag), dump(nieuw)) == (voor[0], {naam: [] for naam in voor[1]})


def test_a_copy_that_differs_is_undone(opslag: Opslag, naar: str, open_opslag: Open) -> None:
    """A database that changes what it is given: the table is named, and the target stays empty."""
    fill(opslag)
    nieuw = open_opslag(naar)
    nieuw.upgrade()
    if nieuw._bestand:
        run(
            nieuw, "CREATE TRIGGER x AFTER INSERT ON hand BEGIN UPDATE hand SET functie_id = 'x' WHERE id = NEW.id; END"
        )
    else:
        run(
            nieuw, "CREATE FUNCTION x() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.functie_id = 1; RETURN NEW; END'"
        )
        run(nieuw, "CREATE TRIGGER x BEFORE INSERT ON hand FOR EACH ROW EXECUTE FUNCTION x()")
    with pytest.raises(VerhuizingWijktAf, match="leeg gebleven") as fout:
        move(opslag, naar)
    assert [een.tabel for een in fout.value.tellingen if not een.is_gelijk] == ["hand"]
    assert not any(dump(nieuw).values())


@pytest.mark.parametrize("versie", ["", "0001", "9999"])
def test_a_source_of_another_version_is_refused(lege_url: str, open_opslag: Open, tmp_path: Path, versie: str) -> None:
    """An older one, a newer one, and one that is not there at all; no target is made."""
    bron = open_opslag(lege_url)
    if versie:
        begin_versie(bron, "0001")
        run(bron, f"UPDATE alembic_version SET version_num = '{versie}'")
    with pytest.raises(OnderhoudGeweigerd):
        move(bron, f"sqlite:///{tmp_path / 'nieuw.db'}")
    assert not (tmp_path / "nieuw.db").exists()


def test_a_target_that_cannot_be_reached_is_said(opslag: Opslag, tmp_path: Path) -> None:
    """With what to look at, and without the address, which may hold a password."""
    with pytest.raises(OnderhoudGeweigerd, match="--naar") as fout:
        move(opslag, f"postgresql://jan:geheim@/kompas?host={tmp_path}")
    assert "geheim" not in str(fout.value)
