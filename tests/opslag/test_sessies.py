# SPDX-License-Identifier: EUPL-1.2
"""Sessions end when they must, and a ticket works once, for one browser, for a while."""

from datetime import timedelta

import pytest

from kompas.opslag import Opslag
from kompas.opslag.sessies import Sessie
from tests.opslag.materiaal import ANNA, BEN, NU, STRAKS, count, fill

MINUUT = timedelta(minutes=1)


def take(opslag: Opslag, sleutel: str = "bewijs", browser: str = "browser", nu: object = NU) -> str | None:
    with opslag.transaction() as tx:
        return tx.sessies.take_bewijs(sleutel, browser, nu)


@pytest.fixture(autouse=True)
def bewijs(opslag: Opslag) -> None:
    """A ticket for Anna, that works for an hour."""
    with opslag.transaction() as tx:
        tx.sessies.add_bewijs("bewijs", ANNA.id, "browser", STRAKS)


def test_a_ticket_works_once(opslag: Opslag) -> None:
    """The first one who shows it gets in."""
    assert [take(opslag), take(opslag)] == [ANNA.id, None]


def test_a_ticket_works_in_its_own_browser_only(opslag: Opslag) -> None:
    """Who shows it in another browser burns it."""
    assert [take(opslag, browser="ander"), take(opslag)] == [None, None]


@pytest.mark.parametrize(("nu", "wie"), [(STRAKS - timedelta(microseconds=1), ANNA.id), (STRAKS, None)])
def test_a_ticket_ends_at_its_moment(opslag: Opslag, nu: object, wie: str | None) -> None:
    """Until then it works, from then on it does not."""
    assert take(opslag, nu=nu) == wie
    assert count(opslag)["inwisselbewijs"] == 0


def test_a_wrong_ticket_opens_nothing_and_old_ones_are_swept(opslag: Opslag) -> None:
    """A guess leaves the tickets that still work, and takes those that do not."""
    with opslag.transaction() as tx:
        tx.sessies.add_bewijs("oud", BEN.id, "browser", NU)
    assert take(opslag, sleutel="geraden") is None
    assert count(opslag)["inwisselbewijs"] == 1
    assert take(opslag) == ANNA.id


def test_a_session_is_found_until_it_ends(opslag: Opslag) -> None:
    """By its own key only; a sign of life moves its last moment and not its first."""
    with opslag.transaction() as tx:
        tx.sessies.add(Sessie("s1", ANNA.id, NU, NU))
        tx.sessies.add(Sessie("s2", ANNA.id, NU, NU))
        tx.sessies.touch("s1", STRAKS)
        assert tx.sessies.find("s1") == Sessie("s1", ANNA.id, NU, STRAKS)
        assert [s.sleutel for s in tx.sessies.list_van(ANNA.id)] == ["s1", "s2"]
        tx.sessies.end("s1")
        assert (tx.sessies.find("s1"), tx.sessies.find("S2")) == (None, None)
        assert tx.sessies.find("s2") is not None


def test_all_sessions_of_one_person_end_at_once(opslag: Opslag) -> None:
    """With the tickets that are on their way; those of others stay."""
    fill(opslag)
    with opslag.transaction() as tx:
        tx.sessies.end_alle(ANNA.id)
        assert (tx.sessies.find("sessie-anna"), tx.sessies.find("sessie-ben") is None) == (None, False)
    assert take(opslag) is None
    assert take(opslag, "bewijs-ben") == BEN.id


def test_old_and_silent_sessions_are_swept(opslag: Opslag) -> None:
    """What began, or was last used, before the given moments; exactly at that moment is not before it."""
    with opslag.transaction() as tx:
        for naam, begin, laatst in (("oud", -1, 5), ("stil", 5, -1), ("net", 0, 0), ("vers", 5, 5)):
            tx.sessies.add(Sessie(naam, ANNA.id, NU + begin * MINUUT, NU + laatst * MINUUT))
        tx.sessies.end_oude(begonnen_voor=NU, laatst_voor=NU)
        assert [s.sleutel for s in tx.sessies.list_van(ANNA.id)] == ["vers", "net"]


def test_failed_attempts_count_by_name_and_by_address_for_a_while(opslag: Opslag) -> None:
    """From a moment on; forgetting a name leaves other names, forgetting old ones leaves new ones."""
    with opslag.transaction() as tx:
        for minuut, naam, adres in ((0, "x", "1"), (1, "x", "2"), (2, "x", "2"), (2, "y", "2")):
            tx.pogingen.add(naam, adres, NU + minuut * MINUUT)
        assert [tx.pogingen.count_naam("x", NU + m * MINUUT) for m in (0, 1, 2, 3)] == [3, 2, 1, 0]
        assert [tx.pogingen.count_adres("2", NU + m * MINUUT) for m in (0, 2, 3)] == [3, 2, 0]
        tx.pogingen.forget_oude(NU + MINUUT)
        assert (tx.pogingen.count_naam("x", NU), tx.pogingen.count_adres("1", NU)) == (2, 0)
        tx.pogingen.forget("x")
        assert (tx.pogingen.count_naam("x", NU), tx.pogingen.count_naam("y", NU)) == (0, 1)
