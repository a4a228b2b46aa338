# SPDX-License-Identifier: EUPL-1.2
"""Denied access is recorded, and nobody can fill the disk with it."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from kompas.diensten.audit import Auditvraag, list_auditregels
from kompas.diensten.datum import find_dag
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.toegang.handeling import record_refusal
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.auditlog import Auditregel
from tests.opslag.materiaal import ANNA, NU, count

SECONDE, KWARTIER = timedelta(seconds=1), timedelta(minutes=15)
BEHEER = Gebruiker("9" * 32, "bea", "Bea", frozenset({Rol.BEHEERDER}))


def refuse(opslag: Opslag, na: timedelta, wie: Gebruiker | None = None, wat: str = "delen", keer: int = 1) -> None:
    """The same thing is refused so many times, at that time after NU."""
    for _ in range(keer):
        record_refusal(Aanvraag(opslag, wie, NU + na), wat, "deling:onbekend")


def read(opslag: Opslag, na: timedelta) -> list[Auditregel]:
    """The refusals that a beheerder reads at that time after NU, the oldest first."""
    vandaag = find_dag(NU)
    vraag = Auditvraag(vandaag, vandaag, resultaat="geweigerd")
    return [*reversed(list_auditregels(Aanvraag(opslag, BEHEER, NU + na), vraag).regels)]


def test_the_first_refusal_is_there_at_once_and_the_rest_is_counted(opslag: Opslag) -> None:
    """Of each person and each thing apart; the numbers add up, and the last moment is known."""
    refuse(opslag, 0 * SECONDE)
    refuse(opslag, 9 * SECONDE, ANNA)
    refuse(opslag, 10 * SECONDE, keer=40)
    refuse(opslag, 20 * SECONDE, wat="bewaren")
    gelezen = read(opslag, 30 * SECONDE)
    assert [(regel.actor, regel.actie, regel.aantal) for regel in gelezen] == [
        ("", "delen", 1),
        (ANNA.id, "delen", 1),
        ("", "bewaren", 1),
    ]
    later = read(opslag, KWARTIER + 30 * SECONDE)
    assert later == [*gelezen, Auditregel(NU + 10 * SECONDE, "", "delen", "deling:onbekend", "geweigerd", "scherm", 40)]
    assert count(opslag)["weigering"] == 0
    refuse(opslag, KWARTIER + 40 * SECONDE)
    assert [regel.aantal for regel in read(opslag, KWARTIER + 50 * SECONDE)] == [1, 1, 1, 40, 1]


def test_what_was_counted_is_written_when_the_same_comes_again(opslag: Opslag) -> None:
    """Also when nobody reads the log: a new quarter begins with the number of the one before."""
    refuse(opslag, 0 * SECONDE, keer=3)
    refuse(opslag, KWARTIER + SECONDE)
    with opslag.reading() as tx:
        regels = [(regel.tijd - NU, regel.aantal) for regel in tx.auditlog.list_over("onbekend")]
    assert regels == [(KWARTIER + SECONDE, 1), (0 * SECONDE, 2), (0 * SECONDE, 1)]


def test_a_clock_that_jumped_hides_nothing(opslag: Opslag) -> None:
    """What began to count in a future that was none gets its line, and so does the next refusal."""
    refuse(opslag, timedelta(days=900), keer=3)
    refuse(opslag, 0 * SECONDE)
    with opslag.reading() as tx:
        regels = [(regel.tijd - NU, regel.aantal) for regel in tx.auditlog.list_over("onbekend")]
    assert regels == [(0 * SECONDE, 1), (timedelta(days=900), 2), (timedelta(days=900), 1)]


def test_a_flood_of_refusals_stays_small(opslag: Opslag) -> None:
    """Whoever tries a thing again and again, or ever another thing, leaves at most 202 lines in a quarter."""
    for nummer in range(150):
        refuse(opslag, nummer * SECONDE / 10, wat=f"poging {nummer}", keer=3)
    gelezen = read(opslag, KWARTIER + 30 * SECONDE)
    assert sum(regel.aantal for regel in gelezen) == 450
    assert len(gelezen) == 202
    assert {regel.actie for regel in gelezen[100:101]} == {"van alles"}
    refuse(opslag, 2 * KWARTIER, ANNA)
    assert count(opslag)["weigering"] == 1


def test_refusals_at_the_same_moment_are_each_counted(opslag: Opslag) -> None:
    """One line and a number, from however many places they come."""
    with ThreadPoolExecutor(4) as draden:
        list(draden.map(lambda _: refuse(opslag, 0 * SECONDE, keer=5), range(4)))
    assert [regel.aantal for regel in read(opslag, KWARTIER + SECONDE)] == [1, 19]
    with opslag.reading() as tx:
        assert tx.auditbeheer.check().breuk is None
