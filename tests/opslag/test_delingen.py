# SPDX-License-Identifier: EUPL-1.2
"""Shares, looks and raised hands."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kompas.opslag import Opslag
from kompas.opslag.delingen import Deling
from kompas.opslag.handen import Hand
from tests.opslag.materiaal import ANNA, BEN, CATO, DELING, NU, STRAKS

DAG = timedelta(days=1)


@pytest.fixture
def gedeeld(opslag: Opslag) -> Opslag:
    """Anna shared with Ben today, and with Cato a day before."""
    with opslag.transaction() as tx:
        tx.delingen.add(DELING)
        tx.delingen.add(replace(DELING, id="e" * 32, ontvanger_id=CATO.id, begin=NU - DAG))
    return opslag


def test_a_share_comes_back_as_it_was_given(gedeeld: Opslag) -> None:
    """By id, by owner and by receiver, the newest first, and to nobody else."""
    with gedeeld.reading() as tx:
        assert tx.delingen.find(DELING.id) == DELING
        assert tx.delingen.find("f" * 32) is None
        assert [deling.id[0] for deling in tx.delingen.list_van(ANNA.id)] == ["d", "e"]
        assert tx.delingen.list_voor(BEN.id) == [DELING]
        assert (tx.delingen.list_voor(ANNA.id), tx.delingen.list_van(BEN.id)) == ([], [])


def test_a_share_is_withdrawn_once(gedeeld: Opslag) -> None:
    """The first moment of withdrawing stays; another share stays open."""
    with gedeeld.transaction() as tx:
        tx.delingen.withdraw(DELING.id, STRAKS)
        tx.delingen.withdraw(DELING.id, STRAKS + DAG)
        assert tx.delingen.find(DELING.id) == replace(DELING, ingetrokken=STRAKS)
        assert [deling.ingetrokken for deling in tx.delingen.list_voor(CATO.id)] == [None]


@pytest.mark.parametrize(
    ("nu", "ingetrokken", "is_open"),
    [
        (DELING.begin - timedelta(microseconds=1), None, False),
        (DELING.begin, None, True),
        (DELING.tot - timedelta(microseconds=1), None, True),
        (DELING.tot, None, False),
        (STRAKS, STRAKS, False),
    ],
)
def test_a_share_is_open_between_its_moments(nu: object, ingetrokken: object, is_open: bool) -> None:
    """From its first moment up to but not at its last one, unless it was withdrawn."""
    assert replace(DELING, ingetrokken=ingetrokken).is_open(nu) is is_open


def test_every_look_is_kept_for_the_owner(gedeeld: Opslag) -> None:
    """The newest first; who looked finds the own looks too; forgetting the shares forgets the looks."""
    with gedeeld.transaction() as tx:
        for moment in (NU, STRAKS):
            tx.delingen.add_inzage(DELING.id, moment)
        tx.delingen.add_inzage("e" * 32, NU)
        assert [(d.ontvanger_id[0], t) for d, t in tx.delingen.list_inzagen(ANNA.id)] == [
            ("b", STRAKS),
            ("c", NU),
            ("b", NU),
        ]
        assert [t for _, t in tx.delingen.list_inzagen_door(BEN.id)] == [STRAKS, NU]
        assert tx.delingen.list_inzagen(BEN.id) == []
        assert tx.delingen.remove_van(ANNA.id) == 2
        assert tx.delingen.list_inzagen(ANNA.id) == []


def test_a_hand_goes_up_once_and_down(opslag: Opslag) -> None:
    """A second time keeps the first moment and breaks nothing of the transaction."""
    with opslag.transaction() as tx:
        tx.handen.raise_hand(ANNA.id, "planeconoom", NU)
        tx.handen.raise_hand(ANNA.id, "planeconoom", STRAKS)
        tx.handen.raise_hand(ANNA.id, "adviseur-water", STRAKS)
        assert tx.handen.list_van(ANNA.id) == {"adviseur-water": STRAKS, "planeconoom": NU}
        tx.handen.lower_hand(ANNA.id, "adviseur-water")
        tx.handen.lower_hand(ANNA.id, "nooit-opgestoken")
        assert list(tx.handen.list_van(ANNA.id)) == ["planeconoom"]
        assert (tx.handen.remove_van(ANNA.id), tx.handen.list_van(ANNA.id)) == (1, {})


def test_hands_are_listed_by_function_and_name(opslag: Opslag) -> None:
    """In the same order in every database, and not those of closed accounts."""
    with opslag.transaction() as tx:
        for mens, functie in ((CATO, "a-b"), (BEN, "ab"), (ANNA, "a-b"), (ANNA, "aa")):
            tx.handen.raise_hand(mens.id, functie, NU)
    with opslag.reading() as tx:
        lijst = tx.handen.list_alle()
    assert [(op.functie_id, op.gebruiker_id[0]) for op in lijst] == [
        ("a-b", "a"),
        ("a-b", "c"),
        ("aa", "a"),
        ("ab", "b"),
    ]
    assert lijst[0] == Hand(ANNA.id, ANNA.weergavenaam, "a-b", NU)
    with opslag.transaction() as tx:
        tx.gebruikers.update(replace(ANNA, actief=False))
        assert [op.gebruiker_id[0] for op in tx.handen.list_alle()] == ["c", "b"]


def test_parts_of_a_share_are_kept_in_order(opslag: Opslag) -> None:
    """One part, or many, or none."""
    for nummer, onderdelen in enumerate(((), ("plan",), ("ambitie", "logboek", "plan"))):
        with opslag.transaction() as tx:
            tx.delingen.add(Deling(str(nummer), ANNA.id, BEN.id, onderdelen, NU, STRAKS))
        with opslag.reading() as tx:
            gevonden = tx.delingen.find(str(nummer))
            assert gevonden is not None
            assert gevonden.onderdelen == onderdelen
