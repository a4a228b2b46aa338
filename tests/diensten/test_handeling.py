# SPDX-License-Identifier: EUPL-1.2
"""Doing something and its line in the audit log: both, or neither."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.kern.fouten import GeenToegang, OpslagNietBereikbaar, Versieconflict
from kompas.kern.toegang import Recht
from kompas.opslag import Opslag
from kompas.opslag.auditlog import Auditregel
from tests.opslag.materiaal import ANNA, BEN, GEHEIM, NU, STRAKS, dump

VOORWERP = f"hand:{ANNA.id}"


@pytest.fixture
def opslag(tmp_path: Path) -> Iterator[Opslag]:
    """A database with the accounts of Anna and Ben."""
    with closing(Opslag(f"sqlite:///{tmp_path / 'kompas.db'}")) as open_:
        open_.upgrade()
        with open_.transaction() as tx:
            tx.gebruikers.add(ANNA, GEHEIM, NU)
            tx.gebruikers.add(BEN, GEHEIM, NU)
        yield open_


@pytest.fixture
def aanvraag(opslag: Opslag) -> Aanvraag:
    """Anna asks."""
    return Aanvraag(opslag, ANNA, STRAKS)


@vereist(Recht.EIGEN_HAND)
def wave(aanvraag: Aanvraag, fout: type[Exception] | None = None) -> str:
    """Raises the hand of who asks; then fails when told to."""
    with act(aanvraag, "wave", VOORWERP) as tx:
        tx.handen.raise_hand(aanvraag.wie.id, "planeconoom", aanvraag.nu)
        if fout:
            raise fout
        return "gedaan"


def read_log(opslag: Opslag) -> list[Auditregel]:
    with opslag.reading() as tx:
        return list(tx.auditlog.list_regels(NU, STRAKS + (STRAKS - NU)))


def list_handen(opslag: Opslag) -> list[str]:
    with opslag.reading() as tx:
        return list(tx.handen.list_van(ANNA.id))


def test_success_writes_one_line(aanvraag: Aanvraag) -> None:
    """With who, what, on what, how it went, from where and when; also when it ends with a return in the middle."""
    assert wave(aanvraag) == "gedaan"
    assert list_handen(aanvraag.opslag) == ["planeconoom"]
    assert read_log(aanvraag.opslag) == [Auditregel(STRAKS, ANNA.id, "wave", VOORWERP, "gelukt", "scherm")]


def test_a_refusal_inside_changes_nothing_and_is_recorded(aanvraag: Aanvraag) -> None:
    """What was already done in the transaction is undone; the line says that it was refused."""
    with pytest.raises(GeenToegang):
        wave(aanvraag, GeenToegang)
    assert list_handen(aanvraag.opslag) == []
    assert read_log(aanvraag.opslag) == [Auditregel(STRAKS, ANNA.id, "wave", VOORWERP, "geweigerd", "scherm")]


@pytest.mark.parametrize("fout", [Versieconflict, OpslagNietBereikbaar, ZeroDivisionError, KeyboardInterrupt])
def test_any_other_error_leaves_no_trace(aanvraag: Aanvraag, fout: type[Exception]) -> None:
    """Neither the change nor a line."""
    voor = dump(aanvraag.opslag)
    with pytest.raises(fout):
        wave(aanvraag, fout)
    assert dump(aanvraag.opslag) == voor


def test_what_cannot_be_recorded_is_not_done(aanvraag: Aanvraag) -> None:
    """Without its line in the audit log a change does not stand, and a refusal stays a refusal to go on."""
    with aanvraag.opslag.transaction() as tx:
        vol = "BEFORE INSERT ON auditregel BEGIN SELECT RAISE(ABORT, 'vol'); END"
        tx.verbinding.execute(text(f"CREATE TRIGGER vol {vol}"))
    voor = dump(aanvraag.opslag)
    for fout in (None, GeenToegang):
        with pytest.raises(OpslagNietBereikbaar):
            wave(aanvraag, fout)
    with pytest.raises(OpslagNietBereikbaar):
        wave(Aanvraag(aanvraag.opslag, BEN, NU))
    assert dump(aanvraag.opslag) == voor


def test_without_the_right_the_use_case_does_not_begin(aanvraag: Aanvraag) -> None:
    """The line names the use case and the right; for a visitor it names nobody."""
    for mens in (BEN, None):
        with pytest.raises(GeenToegang):
            wave(Aanvraag(aanvraag.opslag, mens, NU, "opdrachtregel"), ZeroDivisionError)
    assert list_handen(aanvraag.opslag) == []
    assert read_log(aanvraag.opslag) == [
        Auditregel(NU, wie, "wave", "eigen_hand", "geweigerd", "opdrachtregel") for wie in ("", BEN.id)
    ]


def test_looking_leaves_no_trace_and_changes_nothing(aanvraag: Aanvraag) -> None:
    """Whoever tries to change something while looking fails."""
    voor = dump(aanvraag.opslag)
    with look(aanvraag) as tx:
        assert tx.gebruikers.get(ANNA.id) == ANNA
    with pytest.raises(OpslagNietBereikbaar), look(aanvraag) as tx:
        tx.gebruikers.remove(ANNA.id)
    assert dump(aanvraag.opslag) == voor


def test_a_visitor_is_nobody(opslag: Opslag) -> None:
    """There is no person to act for, and no id for the log."""
    bezoeker = Aanvraag(opslag, None, NU)
    assert bezoeker.actor == ""
    assert [recht for recht in Recht if bezoeker.may(recht)] == [Recht.VERKENNEN]
    with pytest.raises(GeenToegang):
        _ = bezoeker.wie
