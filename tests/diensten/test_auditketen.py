# SPDX-License-Identifier: EUPL-1.2
"""The audit log as a whole: checked in words, handed over as JSON lines, and kept no longer than was decided."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from kompas.diensten.audit import (
    check_auditlog,
    count_oude_auditregels,
    print_auditregels,
    remove_oude_auditregels,
    stream_auditregels,
    write_jsonregel,
)
from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag, act
from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from kompas.opslag.auditketen import hash_regel
from kompas.opslag.auditlog import Auditregel, Ketenregel
from tests.diensten.conftest import NU, Vraag

DAG = timedelta(days=1)
MODULE = "kompas.diensten.audit.opruimen"


@pytest.fixture
def beheer(vraag: Vraag) -> Aanvraag:
    """A beheerder asks."""
    return vraag("bea", Rol.BEHEERDER)


@pytest.fixture
def kort(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The audit log is kept for thirty days."""
    monkeypatch.setenv("KOMPAS_BEWAREN_AUDITLOG", "30")
    get_instellingen.cache_clear()
    yield
    get_instellingen.cache_clear()


def write(aanvraag: Aanvraag, *dagen: int) -> None:
    """A line so many days ago, for each."""
    for dag in dagen:
        with act(replace(aanvraag, nu=NU - dag * DAG), "delen", "deling:onbekend"):
            pass


def test_the_outcome_is_said_in_words(opslag: Opslag, beheer: Aanvraag) -> None:
    """How many lines when all is well; else the number, the day and what is wrong with the first that does not fit."""
    assert check_auditlog(beheer).zin == "Het auditlogboek klopt: 0 regels."
    write(beheer, 0, 0, 0)
    assert check_auditlog(beheer).zin == "Het auditlogboek klopt: 3 regels."
    with opslag.transaction() as tx:
        tx.verbinding.execute(text("DROP TRIGGER auditregel_geen_update"))
        tx.verbinding.execute(text("UPDATE auditregel SET actor = '' WHERE id = 2"))
    assert check_auditlog(beheer).zin == (
        "Het auditlogboek klopt niet. Regel 2 (23 november 2026, 14:03) is veranderd nadat hij is geschreven."
    )
    with opslag.transaction() as tx:
        tx.verbinding.execute(text("DROP TRIGGER auditregel_geen_delete"))
        tx.verbinding.execute(text("DELETE FROM auditregel WHERE id > 1"))
    assert check_auditlog(beheer).zin.endswith(
        "Er horen 3 regels te zijn, en het is er 1: kijk na regel 1 (23 november 2026, 14:03)."
    )


def test_lines_are_handed_over_from_a_day_on(beheer: Aanvraag) -> None:
    """The oldest first, each joined to the one before; the last one says that they were taken along."""
    write(beheer, 9, 2, 1)
    gelezen = list(stream_auditregels(beheer, find_dag(NU - 2 * DAG)))
    assert [schakel.regel.actie for schakel in gelezen] == ["delen", "delen", "auditlog exporteren"]
    assert [schakel.vorige for schakel in gelezen[1:]] == [schakel.afdruk for schakel in gelezen[:-1]]
    gelezen_json = [json.loads(write_jsonregel(schakel)) for schakel in gelezen]
    assert gelezen_json[-1] == {
        "soort": "kompas.auditregel",
        "tijdstempel": "2026-11-23T13:03:00.000000+00:00",
        "actor": beheer.actor,
        "actie": "auditlog exporteren",
        "object": "auditlog:2026-11-21/2026-11-23",
        "resultaat": "gelukt",
        "oorsprong": "scherm",
        "aantal": 1,
        "nummer": 4,
        "vorige": gelezen[-1].vorige,
        "afdruk": hash_regel(gelezen[-1].vorige, gelezen[-1].regel),
    }


def test_a_json_line_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever somebody could get into a field, no reader takes it for a line of its own."""
    regel = Auditregel(NU, "", 'x\r\n{"actie": "vals"}\u2028\x85\x0b\x1b[2J', "a:b", "gelukt", "scherm")
    print_auditregels([Ketenregel(1, regel, "0" * 64, "1" * 64)] * 2)
    uit = capsys.readouterr().out
    assert uit.isascii()
    assert len(uit.splitlines()) == 2
    assert {json.loads(een)["actie"] for een in uit.splitlines()} == {regel.actie}
    assert not set(uit) & set("\r\x0b\x1b\x85\u2028")


def test_a_collector_that_is_gone_stops_nobody(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Standard output that is closed costs a line in the log of the server, without what the audit line says."""
    with open("/dev/full", "w", encoding="ascii") as vol:  # noqa: PTH123  a device
        monkeypatch.setattr("sys.stdout", vol)
        print_auditregels([Ketenregel(1, Auditregel(NU, "wie", "wat", "a:b", "gelukt", "x"), "0" * 64, "1" * 64)])
        monkeypatch.undo()
        with pytest.raises(OSError, match="space"):
            vol.close()
    assert caplog.messages == ["audit lines do not reach standard output: OSError"]


@pytest.mark.usefixtures("kort")
def test_old_lines_go_after_the_period_of_the_setting(
    opslag: Opslag, beheer: Aanvraag, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In parts, each with a line that says how many; what is left can still be checked."""
    monkeypatch.setattr(f"{MODULE}._TEGELIJK", 2)
    write(beheer, 50, 40, 31, 30, 1)
    assert count_oude_auditregels(beheer) == 3
    assert remove_oude_auditregels(beheer) == 3
    assert (count_oude_auditregels(beheer), remove_oude_auditregels(beheer)) == (0, 0)
    with opslag.reading() as tx:
        regels = [schakel.regel for schakel in tx.auditlog.stream_keten(NU - 99 * DAG)]
    assert [regel.actie for regel in regels] == ["delen", "delen", "auditlog opruimen", "auditlog opruimen"]
    assert [regel.object for regel in regels[2:]] == ["auditlog:2026-10-24/2", "auditlog:2026-10-24/1"]
    oordeel = check_auditlog(beheer)
    assert oordeel.breuk is None
    assert (oordeel.stand.aantal, oordeel.stand.opgeruimd) == (4, 3)
