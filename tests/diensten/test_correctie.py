# SPDX-License-Identifier: EUPL-1.2
"""What an employee says of a passport reaches the functiebeheerder, with a name only when somebody wants that."""

import pytest

from kompas.diensten.correctie import (
    Correctiestaat,
    list_correcties,
    list_eigen_correcties,
    propose_correctie,
    settle_correctie,
)
from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.inhoud import find_folder
from kompas.kern.fouten import GeenToegang
from kompas.kern.toegang import Rol
from tests.diensten.conftest import Vraag

FUNCTIE = "verkeerskundige"


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example organisation."""
    return Organisatiebron(find_folder()).current()


def test_without_a_name_nobody_is_kept(vraag: Vraag, organisatie: Organisatie) -> None:
    """Function, text and day; the audit log does not say of which function."""
    sam, fenna = vraag("sam", Rol.MEDEWERKER), vraag("fenna", Rol.FUNCTIEBEHEERDER)
    assert propose_correctie(sam, FUNCTIE, " Dit doen we niet meer. ", organisatie.catalogus, met_naam=False)
    (een,) = list_correcties(fenna, organisatie.catalogus)
    assert (een.titel, een.tekst, een.naam) == ("Verkeerskundige", "Dit doen we niet meer.", "")
    assert een.dag.isoformat() == "2026-11-23"
    assert list_eigen_correcties(sam, organisatie.catalogus) == ()
    with sam.opslag.reading() as tx:
        assert [rij.gebruiker_id for rij in tx.correcties.list_alle()] == [None]


def test_with_a_name_there_is_a_word_back(vraag: Vraag, organisatie: Organisatie) -> None:
    """Who sent it reads what became of it; open ones come first in the list."""
    sam, fenna = vraag("sam", Rol.MEDEWERKER), vraag("fenna", Rol.FUNCTIEBEHEERDER)
    propose_correctie(sam, FUNCTIE, "Een", organisatie.catalogus, met_naam=True)
    (een,) = list_correcties(fenna, organisatie.catalogus)
    assert een.naam == "Sam"
    settle_correctie(fenna, een.id, Correctiestaat.GEDAAN, "Dank je.")
    (eigen,) = list_eigen_correcties(sam, organisatie.catalogus)
    assert (eigen.staat, eigen.antwoord) == (Correctiestaat.GEDAAN, "Dank je.")
    propose_correctie(sam, FUNCTIE, "Twee", organisatie.catalogus, met_naam=False)
    assert [voorstel.tekst for voorstel in list_correcties(fenna, organisatie.catalogus)] == ["Twee", "Een"]


def test_nothing_is_kept_of_an_empty_text_and_nothing_settled_that_is_not_there(
    vraag: Vraag, organisatie: Organisatie
) -> None:
    """False, and refused as everything that is not there."""
    sam, fenna = vraag("sam", Rol.MEDEWERKER), vraag("fenna", Rol.FUNCTIEBEHEERDER)
    assert not propose_correctie(sam, FUNCTIE, " \u200b ", organisatie.catalogus, met_naam=True)
    assert list_correcties(fenna, organisatie.catalogus) == ()
    with pytest.raises(GeenToegang):
        settle_correctie(fenna, "bestaat-niet", Correctiestaat.GEDAAN, "")
