# SPDX-License-Identifier: EUPL-1.2
"""What there is to say about one function in a conversation."""

import pytest

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.paspoort import Paspoort, open_paspoort
from kompas.kern.dossier import Dossier, Energie
from kompas.kern.fouten import OnbekendeFunctie
from kompas.scherm.toegang import open_organisatie


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example content."""
    return open_organisatie()


def open_for(organisatie: Organisatie, dossier: Dossier, functie_id: str) -> Paspoort:
    """The passport as this person sees it."""
    return open_paspoort(organisatie, functie_id, dossier.profiel(organisatie.catalogus), dossier.energie)


def test_every_function_nearby_gives_something_to_talk_about(organisatie: Organisatie) -> None:
    """Why, why perhaps not, and questions that are really questions."""
    dossier = Dossier.from_functie(organisatie.catalogus, "verkeerskundige")
    onderwerp = open_for(organisatie, dossier, "planeconoom")
    assert onderwerp.functie.id == "planeconoom"
    assert onderwerp.waarom
    assert onderwerp.waarom_niet
    assert onderwerp.punten
    assert all(punt.endswith("?") for punt in onderwerp.punten)


def test_energy_changes_what_there_is_to_say(organisatie: Organisatie) -> None:
    """What costs energy and is asked there comes first in the doubts."""
    dossier = Dossier.from_functie(organisatie.catalogus, "verkeerskundige")
    gedeeld = set(dossier.tags) & set(organisatie.catalogus.functie("planeconoom").tag_ids)
    moe = dossier.sort_tag(min(gedeeld), Energie.KOST)
    label = organisatie.catalogus.tag(min(gedeeld)).label
    voor, na = (open_for(organisatie, zo, "planeconoom").waarom_niet for zo in (dossier, moe))
    assert label.casefold() not in voor.casefold()
    assert label.casefold() in na.casefold()


def test_a_visitor_without_a_profile_can_talk_too(organisatie: Organisatie) -> None:
    """An empty dossier gives no reason, and no error."""
    assert open_for(organisatie, Dossier(), "planeconoom").waarom == ""
    with pytest.raises(OnbekendeFunctie):
        open_for(organisatie, Dossier(), "bestaat-niet")
