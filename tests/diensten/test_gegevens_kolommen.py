# SPDX-License-Identifier: EUPL-1.2
"""No table that knows a person can be forgotten: generated over every column that refers to an account."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Column, delete, func, select

from kompas.diensten.gegevens import collect_gegevens, delete_gegevens, remove_account, write_gegevensbestand
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.tabellen import gebruiker, metadata
from kompas.scherm.gegevens.stuk import describe_gegevens
from kompas.scherm.toegang import open_organisatie
from tests.opslag.materiaal import ANNA, BEN, NU, fill

KOLOMMEN = {
    f"{tabel.name}.{kolom.name}": kolom
    for tabel in metadata.sorted_tables
    for kolom in tabel.columns
    if any(sleutel.column is gebruiker.c.id for sleutel in kolom.foreign_keys)
}
GEEN_GEGEVENS = {"inwisselbewijs.gebruiker_id"}  # a ticket of thirty seconds, of which nobody can read anything
# What stays with the account: where it is logged in, and what is of somebody else.
BLIJFT = {"inwisselbewijs.gebruiker_id", "sessie.gebruiker_id", "deling.ontvanger_id"}


@pytest.fixture
def anna(tmp_path: Path) -> Iterator[Aanvraag]:
    """Somebody with a row in every table."""
    with closing(Opslag(f"sqlite:///{tmp_path / 'kompas.db'}")) as opslag:
        opslag.upgrade()
        with opslag.transaction() as tx:
            for mens in (ANNA, BEN):
                tx.gebruikers.add(mens, Geheim("x"), NU)
        fill(opslag)
        with opslag.transaction() as tx:
            tx.dossiers.save(ANNA.id, "{}", 1, NU)
        yield Aanvraag(opslag, ANNA, NU)


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example organisation."""
    return open_organisatie()


def count(anna: Aanvraag, kolom: Column[str]) -> int:
    """The rows in which this column holds Anna."""
    with anna.opslag.reading() as tx:
        return tx.verbinding.scalar(select(func.count()).select_from(kolom.table).where(kolom == ANNA.id)) or 0


def take(anna: Aanvraag, organisatie: Organisatie) -> tuple[str, object]:
    """What Anna can take along: the file, and what the page and the paper are made of."""
    gegevens = collect_gegevens(anna)
    return write_gegevensbestand(gegevens, organisatie.catalogus), describe_gegevens(gegevens, organisatie)


@pytest.mark.parametrize("naam", KOLOMMEN)
def test_every_row_of_a_person_is_in_the_download(anna: Aanvraag, organisatie: Organisatie, naam: str) -> None:
    """There is such a row, and without it both the file and the words are other ones: it was in them."""
    kolom = KOLOMMEN[naam]
    assert count(anna, kolom) == 1
    met = take(anna, organisatie)
    with anna.opslag.transaction() as tx:
        tx.verbinding.execute(delete(kolom.table).where(kolom == ANNA.id))
    zonder = take(anna, organisatie)
    verschilt = [voor != na for voor, na in zip(met, zonder)]
    assert verschilt == [naam not in GEEN_GEGEVENS] * 2


@pytest.mark.parametrize("naam", KOLOMMEN)
def test_no_row_of_a_person_is_left(anna: Aanvraag, naam: str) -> None:
    """After a deletion only what the receipt names stays; with the account everything goes, and nothing of another."""
    kolom = KOLOMMEN[naam]
    delete_gegevens(anna)
    assert count(anna, kolom) == (naam in BLIJFT)
    beheer = Gebruiker("id-bea", "bea", "Bea", frozenset({Rol.BEHEERDER}))
    with anna.opslag.transaction() as tx:
        tx.gebruikers.add(beheer, Geheim("x"), NU)
        tx.gebruikers.update(replace(ANNA, actief=False))
    remove_account(replace(anna, gebruiker=beheer), ANNA.id)
    assert count(anna, kolom) == 0
    with anna.opslag.reading() as tx:
        assert tx.dossiers.find(BEN.id) is not None


def test_what_other_systems_say_of_somebody_is_in_the_download(anna: Aanvraag, organisatie: Organisatie) -> None:
    """Number, function, last day of work, work account and last login: in the file and in words."""
    with anna.opslag.transaction() as tx:
        tx.dossiers.save(BEN.id, "{}", 1, NU)
    bestand, stuk = take(replace(anna, gebruiker=BEN), organisatie)
    velden = (BEN.extern, BEN.personeelsnummer, BEN.functie_id, str(BEN.uit_dienst), str(BEN.laatst_ingelogd))
    assert [veld for veld in velden if f'"{veld}"' not in bestand] == []
    woorden = ("0012", "31 januari 2027", "20 november 2026", "gekoppeld")
    assert [woord for woord in woorden if f"'{woord}'" not in repr(stuk)] == []
