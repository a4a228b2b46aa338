# SPDX-License-Identifier: EUPL-1.2
"""The history of a passport, and going back in it."""

from datetime import timedelta
from pathlib import Path

import pytest

from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.paspoort import open_paspoort_voor_bewerken, save_paspoort
from kompas.diensten.vullen.versies import list_versies, restore_versie
from kompas.kern.fouten import OnbekendeVersie, OngeldigeWijziging
from kompas.kern.toegang import Rol
from tests.diensten.conftest import NU, Vraag
from tests.diensten.vulmateriaal import read_functie, read_organisatie

UUR = timedelta(hours=1)


@pytest.fixture
def later(folder: Path, fenna: Aanvraag, vraag: Vraag) -> Aanvraag:
    """Fenna changed a sentence; an hour later Guus changed the tags."""
    assert folder.exists()
    guus = vraag("guus", Rol.FUNCTIEBEHEERDER, later=UUR)
    save_paspoort(fenna, open_paspoort_voor_bewerken(fenna, "planner"), {"kern": "Je plant."}, "Korter")
    tags = {"competentie": ["c-overtuigen"], "kennisgebied": ["k-verkeer", "k-parkeren"]}
    save_paspoort(guus, open_paspoort_voor_bewerken(guus, "planner"), {"tags": tags}, "Uit de vacature")
    return guus


def test_the_history_says_who_when_why_and_what(folder: Path, later: Aanvraag) -> None:
    """The newest first, each with its differences in words, down to what stood there before the app touched it."""
    regels = list_versies(later, read_organisatie(folder), "planner")
    assert [(regel.nummer, regel.auteur, regel.tijd, regel.reden) for regel in regels] == [
        (2, "Guus", NU + UUR, "Uit de vacature"),
        (1, "Fenna", NU, "Korter"),
        (0, "", None, ""),
    ]
    assert [verschil.zin for verschil in regels[0].verschillen] == [
        "Competentie: weg Empathie",
        "Kennisgebied: erbij Verkeer",
        "Hoe ver ingevuld: levensecht → concept",
        "Gecheckt door collega's: 2026-03-01, 4 antwoorden → leeg",
    ]
    assert [verschil.zin for verschil in regels[1].verschillen] == [
        "Wat je doet, in één zin: Je maakt de planning. → Je plant."
    ]
    assert [regel.functie and regel.functie.kern for regel in regels] == [
        "Je plant.",
        "Je plant.",
        "Je maakt de planning.",
    ]


def test_a_passport_that_was_never_changed_has_no_history(folder: Path, fenna: Aanvraag) -> None:
    """Nor has one that does not exist; there is nothing to go back to."""
    for naam in ("handhaver", "onbekend"):
        assert list_versies(fenna, read_organisatie(folder), naam) == ()
        with pytest.raises(OnbekendeVersie):
            restore_versie(fenna, naam, 0, "Terug")


@pytest.mark.parametrize(("nummer", "kern"), [(1, "Je plant."), (0, "Je maakt de planning.")])
def test_restoring_is_a_new_version(folder: Path, later: Aanvraag, nummer: int, kern: str) -> None:
    """The passport is what it was, stamp included; nothing of the history goes, and this can be undone as well."""
    restore_versie(later, "planner", nummer, "Was beter")
    functie = read_functie(folder, "planner")
    assert (functie.kern, functie.vulling, functie.controle is not None) == (kern, "levensecht", True)
    regels = list_versies(later, read_organisatie(folder), "planner")
    assert [regel.nummer for regel in regels] == [3, 2, 1, 0]
    restore_versie(later, "planner", 2, "Toch niet")
    assert read_functie(folder, "planner").vulling == "concept"


def test_the_first_version_brings_back_every_byte(folder: Path, fenna: Aanvraag) -> None:
    """Whoever goes back to the begin has the file of the begin."""
    voor = (folder / "functies.yaml").read_bytes()
    save_paspoort(fenna, open_paspoort_voor_bewerken(fenna, "planner"), {"kern": "Anders.", "leuk": "Ja!"}, "Proef")
    assert (folder / "functies.yaml").read_bytes() != voor
    restore_versie(fenna, "planner", 0, "Terug")
    assert (folder / "functies.yaml").read_bytes() == voor


def test_a_number_that_is_not_there(folder: Path, later: Aanvraag) -> None:
    """Says so, and changes nothing."""
    voor = (folder / "functies.yaml").read_bytes()
    for nummer in (3, -1, 99):
        with pytest.raises(OnbekendeVersie, match=f"Versie {nummer}"):
            restore_versie(later, "planner", nummer, "Terug")
    assert (folder / "functies.yaml").read_bytes() == voor


def test_a_version_that_no_longer_fits_is_refused(folder: Path, later: Aanvraag) -> None:
    """It refers to what somebody took out of the files by hand since then."""
    pad = folder / "tags.yaml"
    pad.write_text(pad.read_text(encoding="utf-8").replace("c-empathie", "c-inleven"), encoding="utf-8")
    functies = folder / "functies.yaml"
    functies.write_text(functies.read_text(encoding="utf-8").replace("[c-empathie]", "[c-inleven]"), encoding="utf-8")
    with pytest.raises(OngeldigeWijziging, match="c-empathie"):
        restore_versie(later, "planner", 0, "Terug")


def test_an_author_whose_account_is_gone(folder: Path, later: Aanvraag) -> None:
    """The history stays; there is no name any more."""
    with later.opslag.transaction() as tx:
        tx.gebruikers.remove("id-fenna")
    assert [regel.auteur for regel in list_versies(later, read_organisatie(folder), "planner")] == ["Guus", "", ""]


def test_the_history_can_be_read_when_the_content_is_broken(folder: Path, later: Aanvraag) -> None:
    """Just then somebody wants to look back."""
    organisatie = read_organisatie(folder)
    (folder / "functies.yaml").write_text("functies: [", encoding="utf-8")
    assert len(list_versies(later, organisatie, "planner")) == 3
