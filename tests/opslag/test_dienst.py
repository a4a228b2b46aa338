# SPDX-License-Identifier: EUPL-1.2
"""What other systems say of somebody, and when an account was last used."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kompas.kern.fouten import GeenToegang, OngeldigAccount
from kompas.opslag import Opslag
from kompas.opslag.gebruik import Gebruik
from kompas.opslag.gebruikers import Dienstverband
from tests.opslag.materiaal import ANNA, BEN, CATO, NU, STRAKS, dump

MORGEN = NU.date() + timedelta(days=1)


def test_people_are_found_by_what_others_call_them(opslag: Opslag) -> None:
    """By the name at the OpenID provider and by the number in the HR system; an account has at most one of each."""
    with opslag.transaction() as tx:
        tx.gebruikers.link_extern(ANNA.id, "provider anna")
        tx.gebruikers.set_dienst(ANNA.id, Dienstverband("0001", "planeconoom", MORGEN))
    with opslag.reading() as tx:
        anna = replace(
            ANNA, extern="provider anna", personeelsnummer="0001", functie_id="planeconoom", uit_dienst=MORGEN
        )
        assert tx.gebruikers.find_by_extern("provider anna") == tx.gebruikers.get(ANNA.id) == anna
        assert tx.gebruikers.find_by_personeelsnummer("0001") == anna
        assert tx.gebruikers.find_by_personeelsnummer("0012") == BEN
        assert (tx.gebruikers.find_by_extern("x"), tx.gebruikers.find_by_personeelsnummer("1")) == (None, None)


def test_what_others_call_somebody_belongs_to_one_account(opslag: Opslag) -> None:
    """Neither is given twice, nor to an account that is not there; the attempt changes nothing."""
    voor = dump(opslag)
    with pytest.raises(OngeldigAccount, match="inlogdienst"), opslag.transaction() as tx:
        tx.gebruikers.link_extern(CATO.id, BEN.extern or "")
    with pytest.raises(OngeldigAccount, match="personeelsnummer"), opslag.transaction() as tx:
        tx.gebruikers.set_dienst(CATO.id, Dienstverband("0012"))
    with pytest.raises(GeenToegang), opslag.transaction() as tx:
        tx.gebruikers.set_dienst("weg", Dienstverband("0099"))
    with pytest.raises(GeenToegang), opslag.transaction() as tx:
        tx.gebruikers.link_extern("weg", "weg")
    assert dump(opslag) == voor


def test_a_change_of_an_account_keeps_what_others_say(opslag: Opslag) -> None:
    """Who changes a name or a role does so with an older copy, and overwrites none of it."""
    with opslag.transaction() as tx:
        tx.gebruikers.update(replace(BEN, weergavenaam="B.", personeelsnummer=None, uit_dienst=None, extern=None))
    with opslag.reading() as tx:
        assert tx.gebruikers.get(BEN.id) == replace(BEN, weergavenaam="B.")


def test_the_use_of_an_account_is_known(opslag: Opslag) -> None:
    """When it was made, logged in with and saved; nothing of the dossier is read."""
    with opslag.transaction() as tx:
        tx.dossiers.save(ANNA.id, "{}", 0, STRAKS)
        tx.gebruikers.note_login(ANNA.id, MORGEN)
    with opslag.reading() as tx:
        anna, ben, cato = tx.gebruik.list_alle()
        assert anna == tx.gebruik.find(ANNA.id) == Gebruik(ANNA.id, NU, MORGEN, STRAKS)
        assert (ben.ingelogd, ben.bewaard, cato.ingelogd) == (date(2026, 11, 20), None, None)
        assert tx.gebruik.find("weg") is None


def test_a_dossier_goes_only_as_it_was_looked_at(opslag: Opslag) -> None:
    """What was saved meanwhile stays."""
    with opslag.transaction() as tx:
        tx.dossiers.save(ANNA.id, "{}", 0, NU)
        tx.dossiers.save(ANNA.id, "{}", 1, STRAKS)
        assert not tx.dossiers.remove_stand(ANNA.id, NU)
        assert tx.dossiers.remove_stand(ANNA.id, STRAKS)
        assert tx.dossiers.find(ANNA.id) is None
