# SPDX-License-Identifier: EUPL-1.2
"""The catalogue: what it holds, and what takes part in matching."""

from collections.abc import Iterable, Mapping
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Tag
from kompas.kern.fouten import KompasFout, OnbekendeFunctie, OnbekendeTag
from kompas.kern.functie import Plaats, slugify
from kompas.kern.tag import Opleiding
from tests.kern.strategieen import catalogi, make_functie


@given(catalogi(), st.randoms())
def test_order_of_the_functions_changes_nothing(catalogus: Catalogus, toeval: Random) -> None:
    """The catalogue sorts its functions by id, so the order of the file cannot be seen."""
    functies = list(catalogus.functies)
    toeval.shuffle(functies)
    assert Catalogus(tuple(functies), catalogus.tags).functies == catalogus.functies
    assert [functie.id for functie in catalogus.functies] == sorted(functie.id for functie in functies)


@given(catalogi())
def test_only_filled_functions_take_part_in_matching(catalogus: Catalogus) -> None:
    """Skeletons, empty passports and rollen stand outside the match; nothing else does."""
    mee = {functie.id for functie in catalogus.gevulde_functies}
    for functie in catalogus.functies:
        verwacht = functie.vulling != "skelet" and functie.soort == "functie" and len(functie.tag_ids) > 0
        assert (functie.id in mee) == verwacht


def test_rollen_and_domains_leave_each_other_alone() -> None:
    """A rol is listed as rol and gives the organisation no extra domain."""
    catalogus = Catalogus(
        (
            make_functie("planner", {"k-1"}, domein="Ruimte"),
            make_functie("bhv", {"k-2"}, domein="Overal", soort="rol"),
        ),
        {},
    )
    assert [rol.id for rol in catalogus.rollen] == ["bhv"]
    assert catalogus.domeinen == ("Ruimte",)


def test_from_tags_reads_any_category_and_removes_doubles() -> None:
    """Bare tag sets become passports with sorted tags, each counted once."""
    catalogus = Catalogus.from_tags({"a": {"welke dan ook": ["y", "x", "y"], "nog een": ["z"]}}, domein={"a": "Ruimte"})
    functie = catalogus.functie("a")
    assert functie.tags == {"nog een": ("z",), "welke dan ook": ("x", "y")}
    assert functie.domein == "Ruimte"
    assert functie.is_gevuld
    assert {tag.id: tag.categorie for tag in catalogus.tags.values()} == {
        "x": "welke dan ook",
        "y": "welke dan ook",
        "z": "nog een",
    }


@pytest.mark.parametrize(
    ("extra", "verwacht"),
    [
        (None, {"x": "k"}),
        (["n", "x"], {"n": "", "x": "k"}),
        ((tag for tag in ("n", "m")), {"m": "", "n": "", "x": "k"}),
        ({"k": ["n"], "c": ("m",)}, {"m": "c", "n": "k", "x": "k"}),
        ({"k": {"n": 1}.keys()}, {"n": "k", "x": "k"}),
        ({"n": {"label": "Nieuw"}, "x": {"label": "Oud"}}, {"n": "", "x": "k"}),
        ({"n": "Nieuw"}, {"n": "", "x": "k"}),
        ({}, {"x": "k"}),
    ],
)
def test_from_tags_takes_extra_vocabulary_in_every_shape(
    extra: Iterable[str] | Mapping[str, Iterable[str]] | None, verwacht: dict[str, str]
) -> None:
    """Extra vocabulary may be bare ids, ids per category, or a mapping whose keys are the ids."""
    catalogus = Catalogus.from_tags({"a": {"k": ["x"]}}, tags=extra)
    assert {tag.id: tag.categorie for tag in catalogus.tags.values()} == verwacht


def test_from_tags_gives_a_doubted_tag_one_category_whatever_the_order() -> None:
    """A tag in two categories belongs to that of the first function by id, not by place in the input."""
    functies = {"b": {"interesse": ["x"]}, "a": {"kennis": ["x"]}}
    omgekeerd = dict(reversed(functies.items()))
    assert Catalogus.from_tags(functies).tags == Catalogus.from_tags(omgekeerd).tags
    assert Catalogus.from_tags(functies).tag("x").categorie == "kennis"


def test_unknown_names_raise_a_sentence_for_the_user() -> None:
    """Asking for what is not there gives an error of the one tree, in Dutch, with its data."""
    catalogus = Catalogus.from_tags({"a": {"k": ["x"]}})
    with pytest.raises(OnbekendeFunctie, match="We kennen geen functie") as functiefout:
        catalogus.functie("weg" * 100)
    with pytest.raises(OnbekendeTag, match="'weg'") as tagfout:
        catalogus.tag("weg")
    assert functiefout.value.functie_id == "weg" * 100
    assert len(str(functiefout.value)) < 250
    assert tagfout.value.tag_ids == ("weg",)
    assert issubclass(OnbekendeFunctie, KompasFout)
    assert "a" in catalogus
    assert "weg" not in catalogus


def test_opleidingen_are_found_by_the_tag_that_they_build() -> None:
    """For each tag the ways to learn it stand ready, sorted by id; one that is retired can no longer be followed."""
    tags: list[Tag] = [
        Opleiding("o-oud", "Oud", "opleiding", bouwt=("k-1", "k-3"), vervallen=True),
        Opleiding("o-b", "B", "opleiding", bouwt=("k-1", "k-2")),
        Opleiding("o-a", "A", "opleiding", bouwt=("k-1",)),
        Tag("k-1", "Een", "kennisgebied"),
    ]
    catalogus = Catalogus((), {tag.id: tag for tag in tags})
    gevonden = {tag: [weg.id for weg in wegen] for tag, wegen in catalogus.opleidingen_per_tag.items()}
    assert gevonden == {"k-1": ["o-a", "o-b"], "k-2": ["o-b"]}


def test_a_function_stands_at_its_home_place_first() -> None:
    """The places of a function begin with its home place."""
    elders = Plaats("Sociaal", "Zorg", "Wmo")
    functie = make_functie("a", {"k-1"}, domein="Ruimte", unit="Leefgebied", vakgroep="Verkeer", ook_in=(elders,))
    assert functie.plaatsen == (Plaats("Ruimte", "Leefgebied", "Verkeer"), elders)


@pytest.mark.parametrize(
    ("titel", "slug"),
    [
        ("Beleidsadviseur Wmo / Jeugd", "beleidsadviseur-wmo-jeugd"),
        ("  Coördinator (ICT)  ", "coordinator-ict"),
        ("'s", "s"),
    ],
)
def test_slugify_makes_a_plain_id(titel: str, slug: str) -> None:
    """An id holds lower case ASCII letters, figures and single hyphens."""
    assert slugify(titel) == slug
