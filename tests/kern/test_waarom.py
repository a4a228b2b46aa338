# SPDX-License-Identifier: EUPL-1.2
"""Why, why not, and what to talk about: sentences that follow from the match."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Matcher, Profiel, Uitleg
from kompas.kern.dossier import Energie
from kompas.kern.gesprek import gesprekspunten, largest_difference
from kompas.kern.tag import Dimensie
from kompas.kern.woorden import describe_getal, describe_waarom_niet
from tests.kern.strategieen import catalogus_en_profiel, make_functie, woordenlijst

DIMENSIES = (Dimensie("d-1", "Binnen–buiten", ("Binnen", "buiten")), Dimensie("d-2", "Klein–groot", ("Klein", "groot")))
A = make_functie("a", {"k-0", "k-1", "k-2"}, harde_eisen=("e-vog",), dimensies={"d-1": 5, "d-2": 2})
B = make_functie("b", {"k-2", "k-3"}, dimensies={"d-1": 2, "d-2": 3})
SKELET = make_functie("leeg", set(), vulling="skelet", harde_eisen=("e-vog",))
CATALOGUS = Catalogus((A, B, SKELET), woordenlijst(), DIMENSIES)
energieen = st.dictionaries(st.sampled_from(["k-0", "k-1", "c-0"]), st.sampled_from(Energie))


def _explain(*tags: str, functie: str = "a") -> Uitleg:
    return Matcher(CATALOGUS).explain(Profiel.from_tags(dict.fromkeys(tags, 1.0)), functie)


def test_what_costs_energy_is_said_first() -> None:
    """A shared tag that costs energy is the reason, whatever else is new."""
    zin = describe_waarom_niet(_explain("k-0", "k-1"), CATALOGUS, A, {"k-0": Energie.KOST, "k-1": Energie.GEEFT})
    assert zin == "De functie vraagt ook iets wat jou energie kost: k-0."
    zin = describe_waarom_niet(_explain("k-0", "k-1"), CATALOGUS, A, {"k-0": Energie.KOST, "k-1": Energie.KOST})
    assert zin == "De functie vraagt ook 2 dingen die jou energie kosten: k-0 en k-1."


def test_the_larger_gap_is_the_reason() -> None:
    """Who brings less than is used of them hears what is new; who brings much more hears what is used less."""
    assert describe_waarom_niet(_explain("k-0"), CATALOGUS, A) == "Nieuw voor jou zijn 2 kenmerken: k-1 en k-2."
    assert describe_waarom_niet(_explain("k-0", "k-1"), CATALOGUS, A) == "Nieuw voor jou is 1 kenmerk: k-2."
    ruim = _explain("k-0", "k-1", "k-2", "k-3", "c-0")
    assert describe_waarom_niet(ruim, CATALOGUS, A) == "Hier gebruik je 2 van jouw kenmerken minder: k-3 en c-0."
    assert (
        describe_waarom_niet(ruim, CATALOGUS, A, aantal=1) == "Hier gebruik je 2 van jouw kenmerken minder, vooral k-3."
    )


def test_leaving_behind_what_costs_energy_is_no_reason_against() -> None:
    """What you use less there and what costs you energy is not counted, and not named."""
    ruim = _explain("k-0", "k-1", "k-2", "k-3", "c-0")
    zin = describe_waarom_niet(ruim, CATALOGUS, A, {"k-3": Energie.KOST})
    assert zin == "Hier gebruik je 1 van jouw kenmerken minder: c-0."
    zin = describe_waarom_niet(ruim, CATALOGUS, A, {"k-3": Energie.KOST, "c-0": Energie.KOST})
    assert zin == "Om te beginnen heb je nodig: e-vog."


def test_when_all_fits_only_the_start_is_left() -> None:
    """A perfect match names what is needed to begin; without that there is no sentence."""
    assert describe_waarom_niet(_explain("k-0", "k-1", "k-2"), CATALOGUS, A) == "Om te beginnen heb je nodig: e-vog."
    assert describe_waarom_niet(_explain("k-2", "k-3", functie="b"), CATALOGUS, B) == ""


def test_of_an_empty_profile_nothing_is_called_new() -> None:
    """Of someone we know nothing of, we do not say what is new."""
    assert "Nieuw" not in describe_waarom_niet(_explain(), CATALOGUS, A)


@given(catalogus_en_profiel(), energieen)
def test_the_sentence_is_one_sentence_about_tags_of_the_match(
    paar: tuple[Catalogus, Profiel], energie: dict[str, Energie]
) -> None:
    """For any match: at most one sentence; only an empty profile or a full match may leave it empty."""
    catalogus, profiel = paar
    for functie in catalogus.functies:
        uitleg = Matcher(catalogus).explain(profiel, functie.id)
        zin = describe_waarom_niet(uitleg, catalogus, functie, energie)
        assert zin == "" or (zin.endswith(".") and zin.count(". ") == 0)
        if profiel.sterkte and (uitleg.ontbrekend or uitleg.extra):
            assert zin


def test_talking_points_cover_each_side() -> None:
    """Shared, energy, new, used less, the dimension that differs most and the start each give a point."""
    punten = gesprekspunten(
        _explain("k-0", "k-1", "k-3", "c-0"),
        CATALOGUS,
        A,
        eigen=B,
        energie={"k-0": Energie.GEEFT, "k-1": Energie.KOST, "k-3": Energie.GEEFT},
    )
    for woord in (
        "2 van de 3",
        "Het meest bijzonder",
        "geeft je energie en hoort",
        "kost je energie",
        "vraagt het niet",
    ):
        assert any(woord in punt for punt in punten)
    assert any("Nieuw voor jou: k-2." in punt for punt in punten)
    assert any("Gebruik je hier minder: c-0." in punt for punt in punten)
    assert any("meer bij ‘buiten’" in punt for punt in punten)
    assert any("e-vog" in punt for punt in punten)


@given(catalogus_en_profiel(), energieen)
def test_every_talking_point_ends_in_an_open_question(
    paar: tuple[Catalogus, Profiel], energie: dict[str, Energie]
) -> None:
    """A point is a fact with one question; an unfilled function has no points."""
    catalogus, profiel = paar
    for functie in catalogus.functies:
        uitleg = Matcher(catalogus).explain(profiel, functie.id)
        punten = gesprekspunten(uitleg, catalogus, functie, eigen=functie, energie=energie)
        assert all(punt.endswith("?") and punt.count("?") == 1 for punt in punten)
        assert len(set(punten)) == len(punten)
        if not functie.is_gevuld:
            assert punten == ()


def test_a_small_difference_on_a_dimension_is_no_talking_point() -> None:
    """One place of difference, or a dimension that one of them lacks, says nothing."""
    assert largest_difference(CATALOGUS, A, B) == (DIMENSIES[0], 3)
    assert largest_difference(CATALOGUS, B, A) == (DIMENSIES[0], -3)
    assert largest_difference(CATALOGUS, A, replace(A, dimensies={"d-1": 4, "d-2": 2})) is None
    assert largest_difference(CATALOGUS, A, SKELET) is None


def test_shared_tags_that_weigh_nothing_are_not_said_to_count() -> None:
    """An organisation may give a category no weight; then the sentence does not end at 0 % out of the blue."""
    uitleg = Matcher(CATALOGUS, {"kennisgebied": 0}).explain(Profiel.from_tags({"k-0": 1.0}), "a")
    assert describe_getal(uitleg).endswith("delen 1 kenmerk, maar dat telt hier niet mee. De match is 0\u00a0%.")
