# SPDX-License-Identifier: EUPL-1.2
"""What the screens ask: matches, passports, searches, and the worked example, on the example content."""

import math
from pathlib import Path

import pytest

from kompas.diensten.kijken import Kijk, draw_functiekompas, draw_kompas
from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.diensten.paspoort import open_paspoort
from kompas.diensten.rekenvoorbeeld import build_rekenvoorbeeld
from kompas.diensten.verkennen import MAX_ROLLEN, list_matches
from kompas.diensten.zoeken import search
from kompas.kern import Profiel
from kompas.kern.dossier import Dossier, Energie
from kompas.kern.fouten import OnbekendeFunctie

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example organisation."""
    return Organisatiebron(DATA).current()


@pytest.fixture
def profiel(organisatie: Organisatie) -> Profiel:
    """A verkeerskundige."""
    return Profiel.from_functie(organisatie.catalogus, "verkeerskundige")


def test_the_lists_never_mix_and_leave_the_own_function_out(organisatie: Organisatie, profiel: Profiel) -> None:
    """No function is logical and surprising at once, and nobody is sent to the own desk."""
    overzicht = list_matches(organisatie, profiel)
    logisch = {regel.functie.id for regel in overzicht.logisch}
    verrassend = {regel.functie.id for regel in overzicht.verrassend}
    assert len(logisch) == 10
    assert verrassend
    assert not logisch & verrassend
    assert "verkeerskundige" not in logisch | verrassend


def test_every_row_says_why(organisatie: Organisatie, profiel: Profiel) -> None:
    """A row without a reason would be a score that cannot be explained."""
    overzicht = list_matches(organisatie, profiel)
    assert all(regel.waarom for regel in overzicht.logisch + overzicht.verrassend)


def test_every_row_says_why_not(organisatie: Organisatie, profiel: Profiel) -> None:
    """Beside why stands one sentence against, and what costs energy goes first."""
    overzicht = list_matches(organisatie, profiel)
    assert all(regel.waarom_niet for regel in overzicht.logisch + overzicht.verrassend)
    moe = list_matches(organisatie, profiel, energie=dict.fromkeys(profiel.sterkte, Energie.KOST))
    assert "energie" in moe.logisch[0].waarom_niet


@pytest.mark.parametrize("weg", [0, 4, 8])
def test_kompas_and_list_know_the_same_surprises(organisatie: Organisatie, profiel: Profiel, weg: int) -> None:
    """What carries a letter in the kompas leads the surprising list, also when functions are out of sight."""
    dossier = Dossier(
        niet_voor_mij=tuple(regel.functie.id for regel in list_matches(organisatie, profiel).logisch[:weg])
    )
    verrassend = [
        regel.functie.id for regel in list_matches(organisatie, profiel, zonder=dossier.niet_voor_mij).verrassend
    ]
    lijst = draw_kompas(organisatie, profiel, None, dossier).lijst
    letters = [punt.functie_id for punt in lijst if punt.soort == "verrassend"]
    assert letters
    assert letters == verrassend[: len(letters)]


def test_what_is_not_for_you_leaves_the_lists_and_the_next_move_up(organisatie: Organisatie, profiel: Profiel) -> None:
    """Hidden functions are gone, the lists stay as long and unmixed, and the count says how many are out of sight."""
    alles = list_matches(organisatie, profiel)
    weg = [regel.functie.id for regel in (alles.logisch[0], alles.verrassend[0], alles.verrassend[1], alles.rollen[0])]
    over = list_matches(organisatie, profiel, zonder=[*weg, "bestaat-niet"])
    logisch, verrassend = ([regel.functie.id for regel in regels] for regels in (over.logisch, over.verrassend))
    assert not {*logisch, *verrassend, *(regel.functie.id for regel in over.rollen)} & set(weg)
    assert len(logisch) == len(alles.logisch)
    assert logisch[:9] == [regel.functie.id for regel in alles.logisch[1:]]
    assert not set(logisch) & set(verrassend)
    assert (alles.uit_zicht, over.uit_zicht) == (0, 4)


def test_rollen_stand_apart(organisatie: Organisatie, profiel: Profiel) -> None:
    """At most three rollen, and none among the functions."""
    overzicht = list_matches(organisatie, profiel)
    assert 1 <= len(overzicht.rollen) <= MAX_ROLLEN
    assert all(regel.functie.soort == "rol" for regel in overzicht.rollen)
    assert all(regel.functie.soort == "functie" for regel in overzicht.logisch + overzicht.verrassend)


def test_without_a_function_there_is_no_home_and_no_surprise(organisatie: Organisatie) -> None:
    """A profile of bare tags gets matches, and no guess about where home is."""
    overzicht = list_matches(organisatie, Profiel.from_tags({"k-bomen": 1.0}))
    assert overzicht.logisch
    assert overzicht.verrassend == ()


def test_a_passport_names_the_learning_for_what_is_new(organisatie: Organisatie, profiel: Profiel) -> None:
    """What is new can be learned; what is shared needs no course."""
    paspoort = open_paspoort(organisatie, "planeconoom", profiel)
    assert paspoort.uitleg is not None
    nieuw = {deel.tag_id for deel in paspoort.uitleg.ontbrekend}
    assert paspoort.leren
    assert set(paspoort.leren) <= nieuw


def test_an_unknown_passport_is_an_error_with_its_name(organisatie: Organisatie) -> None:
    """The error carries the id that was asked."""
    with pytest.raises(OnbekendeFunctie) as fout:
        open_paspoort(organisatie, "bestaat-niet")
    assert fout.value.functie_id == "bestaat-niet"


@pytest.mark.parametrize("profiel_van", ["verkeerskundige", "wmo-consulent", None])
def test_the_worked_example_is_the_real_sum(organisatie: Organisatie, profiel_van: str | None) -> None:
    """The figures on the page multiply to the score of the engine."""
    profiel = Profiel.from_functie(organisatie.catalogus, profiel_van) if profiel_van else None
    voorbeeld = build_rekenvoorbeeld(organisatie, profiel)
    assert voorbeeld is not None
    dekking = voorbeeld.gewicht_gedeeld / voorbeeld.gewicht_functie
    benutting = voorbeeld.gewicht_gedeeld / voorbeeld.gewicht_profiel
    assert math.isclose(math.sqrt(dekking * benutting), voorbeeld.uitleg.score, abs_tol=1e-9)
    assert math.isclose(sum(regel.aandeel for regel in voorbeeld.regels), voorbeeld.uitleg.score, abs_tol=1e-9)


def test_search_browses_without_words(organisatie: Organisatie) -> None:
    """A filter alone lists what lies there; nothing at all lists nothing."""
    alles = search(organisatie, "")
    assert alles.hits == ()
    assert alles.facetten.unit["Leefgebied"] > 30
    leefgebied = search(organisatie, "  ", unit="Leefgebied")
    assert len(leefgebied.hits) == alles.facetten.unit["Leefgebied"]


def test_filters_narrow_and_facets_stay(organisatie: Organisatie) -> None:
    """Narrowing leaves the counts of the whole search in sight."""
    ruim = search(organisatie, "jongeren")
    smal = search(organisatie, "jongeren", domein="Maatschappelijk domein")
    assert {hit.functie_id for hit in smal.hits} < {hit.functie_id for hit in ruim.hits}
    assert smal.facetten == ruim.facetten


def test_the_kompas_of_a_unit_holds_that_unit(organisatie: Organisatie, profiel: Profiel) -> None:
    """In full view every mark works in the unit, filled or not."""
    beeld = draw_kompas(organisatie, profiel, Kijk("Ruimtelijk domein", "Leefgebied", aantal=None))
    assert beeld.uitsnede == "Leefgebied"
    plaatsen = [organisatie.catalogus.functie(punt.functie_id).plaatsen for punt in beeld.punten]
    assert all(any(plaats.unit == "Leefgebied" for plaats in bij) for bij in plaatsen)


def test_a_function_has_its_own_kompas(organisatie: Organisatie) -> None:
    """The function stands in the middle and is no mark."""
    beeld = draw_functiekompas(organisatie, "planeconoom")
    assert beeld.midden == "Planeconoom"
    assert "planeconoom" not in {punt.functie_id for punt in beeld.punten}
