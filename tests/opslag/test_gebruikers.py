# SPDX-License-Identifier: EUPL-1.2
"""Accounts: one per name, and everything of a person goes with the account."""

from dataclasses import replace

import pytest

from kompas.kern.fouten import GeenToegang, OngeldigAccount
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.sessies import Sessie
from tests.opslag.materiaal import ANNA, BEN, CATO, DELING, GEHEIM, NU, STRAKS, count, dump, fill


def test_an_account_comes_back_as_it_was_kept(opslag: Opslag) -> None:
    """By id and by name, with roles, unit and state; the secret comes beside it, by name only."""
    with opslag.reading() as tx:
        assert [tx.gebruikers.get(mens.id) for mens in (ANNA, BEN)] == [ANNA, BEN]
        assert tx.gebruikers.find("ben") == (BEN, GEHEIM)
        assert tx.gebruikers.find("Ben") is None
        assert tx.gebruikers.find_begin(ANNA.id) == NU


def test_a_name_belongs_to_one_account(opslag: Opslag) -> None:
    """Neither a new account nor a changed one gets a name that is taken, and the attempt changes nothing."""
    voor = dump(opslag)
    with pytest.raises(OngeldigAccount, match="al in gebruik"), opslag.transaction() as tx:
        tx.gebruikers.add(replace(CATO, id="f" * 32, naam="anna"), GEHEIM, NU)
    with pytest.raises(OngeldigAccount, match="al in gebruik"), opslag.transaction() as tx:
        tx.gebruikers.update(replace(CATO, naam="anna"))
    assert dump(opslag) == voor


def test_a_change_keeps_the_secret_and_the_other_way_round(opslag: Opslag) -> None:
    """Fields and passphrase are changed apart; with a one-time passphrase the account must change it first."""
    gewijzigd = replace(ANNA, weergavenaam="A. de Wit", rollen=frozenset({Rol.COACH, Rol.HR}), actief=False)
    with opslag.transaction() as tx:
        tx.gebruikers.update(gewijzigd)
        tx.gebruikers.set_geheim(BEN.id, Geheim("anders", STRAKS))
    with opslag.reading() as tx:
        assert tx.gebruikers.find("anna") == (gewijzigd, GEHEIM)
        assert tx.gebruikers.find("ben") == (replace(BEN, moet_wijzigen=True), Geheim("anders", STRAKS))


def test_an_account_that_is_not_there_cannot_be_read_or_changed(opslag: Opslag) -> None:
    """All ways to it look the same as one that may not be seen."""
    vreemd = Gebruiker("f" * 32, "fred", "Fred", frozenset({Rol.COACH}))
    for poging in (
        lambda tx: tx.gebruikers.get(vreemd.id),
        lambda tx: tx.gebruikers.find_begin(vreemd.id),
        lambda tx: tx.gebruikers.update(vreemd),
        lambda tx: tx.gebruikers.set_geheim(vreemd.id, GEHEIM),
    ):
        with pytest.raises(GeenToegang), opslag.transaction() as tx:
            poging(tx)


def test_everything_of_a_person_goes_with_the_account(opslag: Opslag) -> None:
    """Nothing that is Anna's or that was shared with her stays; what is Ben's and the audit log do."""
    fill(opslag)
    assert count(opslag) == {
        "gebruiker": 3,
        "sessie": 2,
        "inwisselbewijs": 2,
        "poging": 2,
        "dossier": 2,
        "deling": 2,
        "inzage": 2,
        "hand": 2,
        "peiling": 1,
        "peilingtelling": 1,
        "peilingtekst": 1,
        "correctie": 1,
        "auditregel": 1,
        "auditketen": 1,
        "weigering": 1,
    }
    with opslag.transaction() as tx:
        tx.gebruikers.remove(ANNA.id)
    assert count(opslag) == {
        "gebruiker": 2,
        "sessie": 1,
        "inwisselbewijs": 1,
        "poging": 2,  # of a name that was typed, not of a person
        "dossier": 1,
        "deling": 0,
        "inzage": 0,
        "hand": 1,
        "peiling": 1,  # of nobody
        "peilingtelling": 1,
        "peilingtekst": 1,
        "correctie": 0,
        "auditregel": 1,
        "auditketen": 1,
        "weigering": 1,
    }


def test_nothing_is_kept_for_a_person_who_is_gone(opslag: Opslag) -> None:
    """After deleting an account, no dossier, hand, session, ticket or share comes back for it: as if not allowed."""
    with opslag.transaction() as tx:
        tx.gebruikers.remove(ANNA.id)
    voor = dump(opslag)
    for poging in (
        lambda tx: tx.dossiers.save(ANNA.id, "{}", 0, NU),
        lambda tx: tx.handen.raise_hand(ANNA.id, "planeconoom", NU),
        lambda tx: tx.sessies.add(Sessie("s", ANNA.id, NU, NU)),
        lambda tx: tx.sessies.add_bewijs("b", ANNA.id, "browser", STRAKS),
        lambda tx: tx.delingen.add(DELING),
        lambda tx: tx.delingen.add_inzage("f" * 32, NU),
    ):
        with pytest.raises(GeenToegang), opslag.transaction() as tx:
            poging(tx)
    assert dump(opslag) == voor


def test_people_are_listed_by_the_name_that_one_reads(opslag: Opslag) -> None:
    """Capitals make no difference, and both databases give one order."""
    namen = ["zoë", "Änne", "anna b", "de-wit", "De Wit", "dewit"]
    with opslag.transaction() as tx:
        for mens in (ANNA, BEN, CATO):
            tx.gebruikers.remove(mens.id)
        for nummer, naam in enumerate(namen):
            tx.gebruikers.add(Gebruiker(str(nummer), str(nummer), naam, frozenset({Rol.COACH})), GEHEIM, NU)
    with opslag.reading() as tx:
        lijst = [mens.weergavenaam for mens in tx.gebruikers.list_alle()]
    assert lijst == ["anna b", "De Wit", "de-wit", "dewit", "zoë", "Änne"]
