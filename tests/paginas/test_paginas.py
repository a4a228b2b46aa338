# SPDX-License-Identifier: EUPL-1.2
"""Every page in every state: it answers, in Dutch, without an exception."""

import pytest

from kompas.kern import Profiel
from kompas.scherm import paginas, sessie, wegen, woorden
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import OpenPagina, profiel_of, read_text

ALLE = [
    paginas.START,
    paginas.KOMPAS,
    paginas.MATCHES,
    paginas.PROFIEL,
    paginas.ZOEKEN,
    paginas.BEWAARD,
    paginas.ENERGIE,
    paginas.GEWIST,
    paginas.UITLEG,
    paginas.FUNCTIE,
    paginas.VRAGENLIJST,
]
MET_PROFIEL = [paginas.KOMPAS, paginas.MATCHES, paginas.PROFIEL, paginas.ENERGIE]


@pytest.mark.parametrize("pagina", ALLE)
def test_a_page_answers_a_visitor_without_profile(open_pagina: OpenPagina, pagina: str) -> None:
    """Every page has a title and no exception for a first visitor."""
    test = open_pagina(pagina)
    assert not test.exception
    assert len(test.title) == 1


@pytest.mark.parametrize("pagina", ALLE)
def test_a_page_answers_someone_with_a_profile(open_pagina: OpenPagina, pagina: str, verkeerskundige: Profiel) -> None:
    """Every page has a title and no exception for someone with a profile."""
    test = open_pagina(pagina, profiel=verkeerskundige, functie="planeconoom")
    assert not test.exception
    assert len(test.title) == 1


@pytest.mark.parametrize("pagina", ALLE)
def test_example_content_says_that_it_is(open_pagina: OpenPagina, pagina: str) -> None:
    """Every screen says that the content is an example."""
    assert open_organisatie().huisstijl.voorbeeldzin.rstrip(".") in read_text(open_pagina(pagina)).replace("\\", "")


@pytest.mark.parametrize("pagina", MET_PROFIEL)
def test_a_page_that_needs_a_profile_asks_for_a_function(open_pagina: OpenPagina, pagina: str) -> None:
    """Without a profile the one field stands there, and a choice gives the page."""
    test = open_pagina(pagina)
    veld = test.selectbox(key="functiekeuze")
    veld.select("Verkeerskundige · Verkeer & mobiliteit").run()
    assert not test.exception
    assert test.session_state[sessie.DOSSIER].functie_id == "verkeerskundige"


@pytest.mark.parametrize("pagina", ALLE)
@pytest.mark.parametrize("sterkte", [{}, {"c-empathie": 1.0}])
def test_a_page_answers_a_profile_that_says_little(
    open_pagina: OpenPagina, pagina: str, sterkte: dict[str, float]
) -> None:
    """A profile without tags or without a function is a state like any other."""
    assert not open_pagina(pagina, profiel=Profiel.from_tags(sterkte), functie="planeconoom").exception


@pytest.mark.parametrize("pagina", MET_PROFIEL)
def test_a_profile_of_an_unfilled_function_says_what_to_do(open_pagina: OpenPagina, pagina: str) -> None:
    """Someone whose function is a skeleton gets no empty page but a way on."""
    catalogus = open_organisatie().catalogus
    skelet = next(functie for functie in catalogus.functies if functie.vulling == "skelet")
    test = open_pagina(pagina, profiel=Profiel.from_functie(catalogus, skelet.id))
    assert not test.exception
    assert "nog niet ingevuld" in read_text(test).lower()


def test_choosing_a_function_opens_the_kompas(open_pagina: OpenPagina) -> None:
    """One choice on the start page, and the kompas stands there with that function in its address."""
    test = open_pagina(paginas.START)
    test.selectbox(key="functiekeuze").select("Verkeerskundige · Verkeer & mobiliteit").run()
    assert test.title[0].value == "Jouw kompas"
    assert test.query_params[wegen.VANUIT_PARAMETER] == "verkeerskundige"


def test_the_start_keeps_its_promise(open_pagina: OpenPagina) -> None:
    """The first screen says that this is no judgement and that nothing is stored."""
    assert woorden.PRIVACY in read_text(open_pagina(paginas.START))


@pytest.mark.parametrize("functie", ["bestaat-niet", "", "<script>alert(1)</script>", "x" * 5000])
def test_an_unknown_function_gets_a_sentence_and_a_way_on(open_pagina: OpenPagina, functie: str) -> None:
    """A deep link to nothing is no error page."""
    test = open_pagina(paginas.FUNCTIE, functie=functie)
    assert not test.exception
    assert test.title[0].value == "Deze functie vinden we niet"
    assert len(test.warning) == 1


def test_the_kompas_looks_from_another_function_and_keeps_the_profile(
    open_pagina: OpenPagina, verkeerskundige: Profiel
) -> None:
    """An address with another function changes the view, never the profile."""
    test = open_pagina(paginas.KOMPAS, profiel=verkeerskundige, vanuit="planeconoom")
    assert "Planeconoom" in read_text(test)
    assert profiel_of(test) == verkeerskundige


def test_the_way_back_to_the_own_kompas(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """One button leads back, and the address forgets the other function."""
    test = open_pagina(paginas.KOMPAS, profiel=verkeerskundige, vanuit="planeconoom")
    next(knop for knop in test.button if "Terug naar jouw kompas" in knop.label).click().run()
    assert test.title[0].value == "Jouw kompas"
    assert wegen.VANUIT_PARAMETER not in test.query_params


def test_the_kompas_begins_with_the_function_of_its_address(open_pagina: OpenPagina) -> None:
    """A shared address gives a visitor without a profile that function as a start."""
    test = open_pagina(paginas.KOMPAS, vanuit="planeconoom")
    assert test.session_state[sessie.DOSSIER].functie_id == "planeconoom"


def test_an_unknown_function_in_the_address_of_the_kompas_is_said(
    open_pagina: OpenPagina, verkeerskundige: Profiel
) -> None:
    """The kompas of the own profile stays, with a sentence about the address."""
    test = open_pagina(paginas.KOMPAS, profiel=verkeerskundige, vanuit="bestaat-niet")
    assert "bestaat" in test.warning[0].value
    assert test.title[0].value == "Jouw kompas"


def test_the_table_of_the_kompas_is_built_when_it_is_opened(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Closed it costs nothing; opened it holds the functions of the kompas, the best match first."""
    test = open_pagina(paginas.KOMPAS, profiel=verkeerskundige)
    assert not test.dataframe
    next(schakelaar for schakelaar in test.toggle if "tabel" in schakelaar.label).set_value(True).run()
    tabel = test.dataframe[0].value
    assert len(tabel) > 60
    assert tabel["Match"].dropna().is_monotonic_decreasing


def test_a_tag_tapped_away_leaves_the_profile_and_can_come_back(
    open_pagina: OpenPagina, verkeerskundige: Profiel
) -> None:
    """Tapping is removing; the tag stays in sight and taps back."""
    test = open_pagina(paginas.PROFIEL, profiel=verkeerskundige)
    kennis = next(pillen for pillen in test.get("pills") if woorden.CATEGORIE["kennisgebied"] in pillen.label)
    over = [tag for tag in kennis.value if tag != "k-parkeren"]
    kennis.set_value(over).run()
    assert "k-parkeren" not in profiel_of(test).sterkte
    kennis = next(pillen for pillen in test.get("pills") if woorden.CATEGORIE["kennisgebied"] in pillen.label)
    kennis.set_value([*over, "k-parkeren"]).run()
    assert profiel_of(test) == verkeerskundige


@pytest.mark.parametrize("vraag", ["verkeer", "x" * 10_000, "😀😀", "   ", "' OR 1=1 --", "**vet** <b>"])
def test_any_search_gets_an_answer(open_pagina: OpenPagina, vraag: str) -> None:
    """Words, ten thousand characters, emoji and nothing each give a calm page."""
    test = open_pagina(paginas.ZOEKEN)
    test.text_input[0].set_value(vraag).run()
    assert not test.exception


def test_search_finds_and_opens(open_pagina: OpenPagina) -> None:
    """A search shows the function that was meant, first."""
    test = open_pagina(paginas.ZOEKEN)
    test.text_input[0].set_value("verkeerskundige").run()
    links = [link.proto.label for link in test.get("page_link")]
    assert "Verkeerskundige" in links[0]


def test_a_match_is_taken_apart_on_the_passport(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Opened, the explanation shows the figure and the three groups of tags it is made of; closed it costs nothing."""
    koppen = (woorden.GEDEELD, woorden.ONTBREKEND, woorden.EXTRA, woorden.DEKKING, woorden.BENUTTING)
    test = open_pagina(paginas.FUNCTIE, profiel=verkeerskundige, functie="planeconoom")
    assert woorden.BENUTTING not in read_text(test)
    test.session_state["getal.planeconoom"] = True
    tekst = read_text(test.run())
    assert all(kop in tekst for kop in koppen)


def test_matches_leave_the_own_function_out(open_pagina: OpenPagina, verkeerskundige: Profiel) -> None:
    """Nobody is advised the work they do already."""
    test = open_pagina(paginas.MATCHES, profiel=verkeerskundige)
    links = [link.proto.query_string for link in test.get("page_link")]
    assert links
    assert not any("functie=verkeerskundige" in link for link in links)


@pytest.mark.parametrize("pagina", [paginas.MATCHES, paginas.FUNCTIE])
def test_hidden_percentages_stay_hidden_on_the_next_page(
    open_pagina: OpenPagina, verkeerskundige: Profiel, pagina: str
) -> None:
    """Who hides the percentages on the kompas does not meet them again after a click."""
    test = open_pagina(paginas.KOMPAS, profiel=verkeerskundige)
    next(schakelaar for schakelaar in test.toggle if schakelaar.label == "Verberg percentages").set_value(True).run()
    assert "%" not in read_text(test)
    test.query_params[wegen.FUNCTIE_PARAMETER] = "planeconoom"
    test.session_state["getal.planeconoom"] = True
    test.switch_page(pagina)
    assert "%" not in read_text(test.run())


def test_a_small_profile_is_what_is_small(open_pagina: OpenPagina) -> None:
    """With one tag the page says so of the profile, and not of functions that are well known."""
    tekst = read_text(open_pagina(paginas.MATCHES, profiel=Profiel.from_tags({"k-bomen": 1.0})))
    assert "profiel is nog klein" in tekst
    assert woorden.WEINIG_BEKEND not in tekst
