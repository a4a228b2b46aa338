# SPDX-License-Identifier: EUPL-1.2
"""From a link to a passport with a stamp: what a functiebeheerder sees and takes over."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kompas.diensten.check import (
    Overname,
    Plek,
    answer_kaart,
    answer_tekst,
    close_check,
    list_checks,
    make_check,
    open_check,
    read_uitslag,
    remove_check,
    take_over,
)
from kompas.diensten.toegang import Aanvraag
from kompas.kern.check import Oordeel
from kompas.kern.fouten import CheckNietKlaar, GeenToegang
from kompas.kern.functie import Controle
from tests.diensten.conftest import NU
from tests.diensten.vulmateriaal import read_functie, read_organisatie

FUNCTIE = "planner"


def visit(wie: Aanvraag, sleutel: str, folder: Path, nee: str = "", *, gesprek: bool = False) -> None:
    """Somebody says vaak to every card but `nee`, writes a text and moves a slider."""
    catalogus = read_organisatie(folder).catalogus
    bezoeker, plek = replace(wie, gebruiker=None), Plek(sleutel, "x", gesprek=gesprek)
    for tag in open_check(bezoeker, plek, catalogus).kaarten:
        antwoord = "nee" if tag.id == nee else "vaak"
        answer_kaart(bezoeker, plek, "kaart", tag.id, "", antwoord, catalogus)
        plek = replace(plek, begonnen=True)
    answer_tekst(bezoeker, plek, "leuk", "", "De puzzel")


def close(wie: Aanvraag, folder: Path) -> str:
    """Close the newest check; returns its id."""
    (regel, *_) = list_checks(wie, read_organisatie(folder).catalogus)
    close_check(wie, regel.id)
    return regel.id


def test_nothing_is_seen_while_it_is_open_or_of_one_answer(fenna: Aanvraag, folder: Path) -> None:
    """Numbers that grow would tell who answered when; one answer is a person."""
    organisatie = read_organisatie(folder)
    sleutel = make_check(fenna, FUNCTIE, organisatie, mensen=8)
    visit(fenna, sleutel, folder)
    (regel,) = list_checks(fenna, organisatie.catalogus)
    assert (regel.is_open, regel.bezet, regel.plekken, regel.is_genoeg) == (True, 1, 5, False)
    with pytest.raises(CheckNietKlaar):
        read_uitslag(fenna, regel.id, organisatie.catalogus)
    close_check(fenna, regel.id)
    with pytest.raises(CheckNietKlaar):
        read_uitslag(fenna, regel.id, organisatie.catalogus)


def test_two_answers_give_a_conclusion_without_numbers(fenna: Aanvraag, folder: Path) -> None:
    """Five give numbers too."""
    organisatie = read_organisatie(folder)
    for aantal, zichtbaar in ((2, False), (5, True)):
        sleutel = make_check(fenna, FUNCTIE, organisatie, mensen=8)
        for _ in range(aantal):
            visit(fenna, sleutel, folder, nee="k-parkeren")
        uitslag = read_uitslag(fenna, close(fenna, folder), organisatie.catalogus)
        per_tag = {kaart.tag.id: kaart for kaart in uitslag.kaarten}
        assert per_tag["c-empathie"].uitkomst.oordeel is Oordeel.HOORT
        assert per_tag["k-parkeren"].uitkomst.oordeel is Oordeel.NIET
        assert all((kaart.uitkomst.aantallen is not None) == zichtbaar for kaart in uitslag.kaarten)
        assert uitslag.teksten["leuk"] == ("De puzzel",) * aantal
        remove_check(fenna, uitslag.regel.id)


@pytest.mark.parametrize("gesprek", [False, True])
def test_taking_over_stamps_the_passport_and_forgets_the_answers(fenna: Aanvraag, folder: Path, gesprek: bool) -> None:
    """What belongs stays with its new source, what does not goes, the rest is as it was; the check is gone."""
    organisatie = read_organisatie(folder)
    sleutel = make_check(fenna, FUNCTIE, organisatie, mensen=2)
    for _ in range(1 if gesprek else 2):
        visit(fenna, sleutel, folder, nee="k-parkeren", gesprek=gesprek)
    check_id = close(fenna, folder)
    overname = Overname(
        frozenset({"c-empathie", "niet-gevraagd"}), frozenset({"k-parkeren"}), {"leuk": "De puzzel", "titel": "X"}
    )
    take_over(replace(fenna, nu=NU + timedelta(days=3)), check_id, overname, organisatie)
    functie = read_functie(folder, FUNCTIE)
    assert (functie.vulling, functie.titel, functie.leuk) == ("levensecht", "Planner", "De puzzel")
    assert functie.controle == Controle("2026-11-26", 1 if gesprek else 2)
    assert functie.tag_ids == ("c-empathie", "c-overtuigen")
    assert functie.bronnen["c-empathie"] == ("gesprek" if gesprek else "enquete")
    assert list_checks(fenna, organisatie.catalogus) == ()
    with pytest.raises(GeenToegang):
        read_uitslag(fenna, check_id, organisatie.catalogus)


@pytest.mark.parametrize("dienst", [close_check, remove_check])
def test_a_check_that_is_not_there_is_refused(fenna: Aanvraag, dienst: object) -> None:
    """As everything that is not there."""
    with pytest.raises(GeenToegang):
        dienst(fenna, "bestaat-niet")  # type: ignore[operator]
