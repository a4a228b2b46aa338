# SPDX-License-Identifier: EUPL-1.2
"""A check keeps numbers and texts, and nothing that says whose they are."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import text

from kompas.opslag import Opslag
from kompas.opslag.peilingen import Vak
from kompas.opslag.tabellen import peilingtekst, peilingtelling
from tests.opslag.materiaal import ANNA, CORRECTIE, NU, PEILING, dump

VAAK, NEE = Vak("kaart", "c-a", "vaak"), Vak("kaart", "c-a", "nee")


@pytest.fixture
def peiling(opslag: Opslag) -> Opslag:
    """A database with one check."""
    with opslag.transaction() as tx:
        tx.peilingen.add(PEILING)
    return opslag


def test_a_check_comes_back_by_id_and_by_link(peiling: Opslag) -> None:
    """With every field; what does not exist is None."""
    with peiling.reading() as tx:
        assert tx.peilingen.find(PEILING.id) == tx.peilingen.find_sleutel(PEILING.sleutel) == PEILING
        assert tx.peilingen.list_alle() == [PEILING]
        assert tx.peilingen.find("x") is tx.peilingen.find_sleutel("x") is None


def test_it_ends_at_its_day_or_when_it_is_closed(peiling: Opslag) -> None:
    """Closing twice keeps the first moment."""
    with peiling.transaction() as tx:
        tx.peilingen.close(PEILING.id, NU + timedelta(hours=1))
        tx.peilingen.close(PEILING.id, NU + timedelta(hours=2))
        dicht = tx.peilingen.find(PEILING.id)
    assert PEILING.is_open(NU)
    assert not PEILING.is_open(PEILING.tot)
    assert dicht is not None
    assert dicht.gesloten == NU + timedelta(hours=1)
    assert not dicht.is_open(NU)


def test_numbers_go_up_and_down_and_never_below_zero(peiling: Opslag) -> None:
    """Somebody who changes an answer leaves no trace of the first."""
    with peiling.transaction() as tx:
        for vak, verschil in ((VAAK, 1), (VAAK, 1), (NEE, -1), (VAAK, -1), (NEE, 1), (NEE, -1), (NEE, -1)):
            tx.peilingen.count(PEILING.id, vak, verschil)
    with peiling.reading() as tx:
        assert tx.peilingen.read_tellingen(PEILING.id) == {VAAK: 1}


def test_texts_get_new_ids_and_another_order_each_time(peiling: Opslag) -> None:
    """The order in which rows lie on disk is not the order in which people wrote: with eight texts it would show."""
    letters = "abcdefgh"
    volgordes, ids = set(), set()
    with peiling.transaction() as tx:
        for letter in letters:
            tx.peilingen.replace_tekst(PEILING.id, "leuk", "", letter)
    for _ in range(6):
        with peiling.transaction() as tx:
            tx.peilingen.replace_tekst(PEILING.id, "leuk", "h", "h")
            rijen = tx.verbinding.execute(text("SELECT id, tekst FROM peilingtekst")).all()
        volgordes.add("".join(rij.tekst for rij in rijen))
        ids |= {rij.id for rij in rijen}
    assert all(sorted(volgorde) == list(letters) for volgorde in volgordes)
    assert len(volgordes) > 1
    assert len(ids) == 6 * len(letters)


def test_no_column_can_hold_a_person_or_a_moment() -> None:
    """Of answers there is a check, a question, an answer and a number; a text has a random id. No time, no rowid."""
    assert [kolom.name for kolom in peilingtelling.columns] == ["peiling_id", "soort", "sleutel", "waarde", "aantal"]
    assert [kolom.name for kolom in peilingtekst.columns] == ["id", "peiling_id", "vraag", "tekst"]
    for tabel in (peilingtelling, peilingtekst):
        assert tabel.dialect_options["sqlite"]["with_rowid"] is False


def test_the_database_itself_has_no_rowid(peiling: Opslag) -> None:
    """SQLite would number rows in the order in which they came."""
    with peiling.reading() as tx:
        if tx.verbinding.dialect.name != "sqlite":
            return
        for tabel in ("peilingtelling", "peilingtekst"):
            sql = tx.verbinding.scalar(text("SELECT sql FROM sqlite_master WHERE name = :naam"), {"naam": tabel})
            assert re.search(r"WITHOUT ROWID", str(sql))


def test_removing_a_check_removes_all_of_it(peiling: Opslag) -> None:
    """Numbers and texts go with it."""
    with peiling.transaction() as tx:
        tx.peilingen.count(PEILING.id, VAAK, 1)
        tx.peilingen.replace_tekst(PEILING.id, "leuk", "", "De mensen")
        tx.peilingen.remove(PEILING.id)
    alles = dump(peiling)
    assert alles["peiling"] == alles["peilingtelling"] == alles["peilingtekst"] == []


def test_a_proposal_knows_its_name_only_when_it_was_given(opslag: Opslag) -> None:
    """With an account the name is read, without there is none; what became of it is kept."""
    with opslag.transaction() as tx:
        tx.correcties.add(CORRECTIE)
        tx.correcties.set_staat(CORRECTIE.id, "gedaan", "Dank je.")
        met = tx.correcties.find(CORRECTIE.id)
        assert tx.correcties.list_van(ANNA.id) == tx.correcties.list_alle() == [met]
    assert met is not None
    assert (met.weergavenaam, met.staat, met.antwoord) == (ANNA.weergavenaam, "gedaan", "Dank je.")
