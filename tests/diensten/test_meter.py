# SPDX-License-Identifier: EUPL-1.2
"""The meter: what counts as filled, and which function is next."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.meter import count_all, count_gevuld, measure_vulling
from kompas.inhoud import Huisstijl
from kompas.kern.functie import Controle
from kompas.kern.tag import Tag
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from tests.conftest import MaakCatalogus

TAG = Tag("k-a", "a", "kennisgebied")


@pytest.fixture
def vraag(tmp_path: Path) -> Aanvraag:
    """A functiebeheerder asks."""
    wie = Gebruiker("f", "f", "f", frozenset({Rol.FUNCTIEBEHEERDER}))
    return Aanvraag(Opslag(f"sqlite:///{tmp_path / 'kompas.db'}"), wie, datetime.now(UTC))


def build(maak_catalogus: MaakCatalogus, *rijen: tuple[str, str, str, str]) -> Organisatie:
    """Functions of one domain from (titel, unit, vakgroep, vulling)."""
    functies = [
        {"titel": titel, "domein": "D", "unit": unit, "vakgroep": vakgroep, "vulling": vulling, "tags": ["k-a"]}
        for titel, unit, vakgroep, vulling in rijen
    ]
    return Organisatie(maak_catalogus(functies, [TAG]), Huisstijl())


def test_an_example_is_not_filled(vraag: Aanvraag, maak_catalogus: MaakCatalogus) -> None:
    """Only what the organisation said itself counts."""
    organisatie = build(
        maak_catalogus, ("a", "U", "V", "voorbeeld"), ("b", "U", "V", "concept"), ("c", "U", "V", "levensecht")
    )
    meter = measure_vulling(vraag, organisatie)
    assert (meter.gevuld, meter.totaal) == (2, 3)


def test_a_unit_is_counted_per_vakgroep_too(vraag: Aanvraag, maak_catalogus: MaakCatalogus) -> None:
    """By name, and together they are the unit."""
    organisatie = build(
        maak_catalogus, ("a", "U", "W", "skelet"), ("b", "U", "V", "concept"), ("c", "U", "V", "levensecht")
    )
    (unit,) = measure_vulling(vraag, organisatie).units
    assert [(deel.vakgroep, count_gevuld(deel.aantallen), count_all(deel.aantallen)) for deel in unit.vakgroepen] == [
        ("V", 2, 2),
        ("W", 0, 1),
    ]


def test_what_was_checked_longest_ago_is_named(vraag: Aanvraag, maak_catalogus: MaakCatalogus) -> None:
    """At most three, the oldest first; what nobody checked is none of them."""
    organisatie = build(maak_catalogus, *((letter, "U", "V", "levensecht") for letter in "abcde"))
    dagen = {"a": "2026-05-01", "b": "2025-01-01", "c": "2026-01-01", "d": "2025-06-01"}
    functies = tuple(
        replace(functie, controle=Controle(dagen[functie.id], 4)) if functie.id in dagen else functie
        for functie in organisatie.catalogus.functies
    )
    anders = replace(organisatie, catalogus=replace(organisatie.catalogus, functies=functies))
    assert [functie.id for functie in measure_vulling(vraag, anders).oudste] == ["b", "d", "c"]


def test_the_unit_furthest_behind_goes_first(vraag: Aanvraag, maak_catalogus: MaakCatalogus) -> None:
    """There the vakgroep with most to do, a skelet before an example, then the first id."""
    organisatie = build(
        maak_catalogus,
        ("a", "Ver", "V", "concept"),
        ("b", "Ver", "V", "skelet"),
        ("z", "Achter", "Klein", "skelet"),
        ("d", "Achter", "Groot", "voorbeeld"),
        ("f", "Achter", "Groot", "skelet"),
        ("e", "Achter", "Groot", "skelet"),
    )
    volgende = measure_vulling(vraag, organisatie).volgende
    assert volgende is not None
    assert volgende.functie.id == "e"
    assert "Achter" in volgende.reden
    assert "0 van de 4" in volgende.reden
    assert "nog 3" in volgende.reden


def test_when_all_is_filled_nothing_is_next(vraag: Aanvraag, maak_catalogus: MaakCatalogus) -> None:
    """Then the work is checking, and the screen says so."""
    assert measure_vulling(vraag, build(maak_catalogus, ("a", "U", "V", "concept"))).volgende is None
    assert measure_vulling(vraag, build(maak_catalogus)).volgende is None
