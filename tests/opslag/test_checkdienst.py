# SPDX-License-Identifier: EUPL-1.2
"""Answers of a check cannot be traced to a person from the database: two people, two orders, one database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kompas.diensten.check import Plek, answer_kaart, answer_tekst, make_check, open_check, read_zegel
from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.diensten.toegang import Aanvraag
from kompas.inhoud import find_folder
from kompas.kern.fouten import CheckGesloten
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.peilingen import Vak
from tests.opslag.materiaal import NU, dump

FENNA = Gebruiker("id-fenna", "fenna", "Fenna", frozenset({Rol.FUNCTIEBEHEERDER}))


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example organisation."""
    return Organisatiebron(find_folder()).current()


@pytest.fixture
def sleutel(opslag: Opslag, organisatie: Organisatie) -> str:
    """The secret of a new link."""
    return make_check(Aanvraag(opslag, FENNA, NU), "verkeerskundige", organisatie, mensen=9)


def answer_all(opslag: Opslag, organisatie: Organisatie, sleutel: str, wie: list[tuple[str, str]]) -> None:
    """Visits answer card by card, each at its own moment and from its own address; each writes a text."""
    blad = open_check(Aanvraag(opslag, None, NU), Plek(sleutel, "x"), organisatie.catalogus)
    for nummer, (antwoord, tekst) in enumerate(wie, 1):
        plek = Plek(sleutel, f"198.51.100.{nummer}")
        nu = NU + timedelta(hours=nummer)
        for stap, tag in enumerate(blad.kaarten):
            aanvraag = Aanvraag(opslag, None, nu + timedelta(seconds=stap))
            answer_kaart(aanvraag, plek, "kaart", tag.id, "", antwoord, organisatie.catalogus)
            plek = replace(plek, begonnen=True)
        answer_tekst(aanvraag, plek, "leuk", "", tekst)


def test_who_answered_what_first_or_when_is_nowhere(opslag: Opslag, organisatie: Organisatie, sleutel: str) -> None:
    """Anna then Ben, or Ben then Anna: all rows of all tables are the same, but for the random ids of the texts."""
    voor = dump(opslag)
    answer_all(opslag, organisatie, sleutel, [("vaak", "De mensen"), ("nee", "De rust")])
    na = dump(opslag)
    assert na["auditregel"] == voor["auditregel"]
    assert na["poging"] == na["sessie"] == []
    alles = str(na)
    assert "198.51.100" not in alles
    assert not any(f"{(NU + timedelta(hours=uur)):%H:%M}" in alles for uur in (1, 2))
    assert {rij[2:] for rij in na["peilingtekst"]} == {("leuk", "De mensen"), ("leuk", "De rust")}
    with opslag.transaction() as tx:
        peiling = tx.peilingen.list_alle()[0]
        tellingen = tx.peilingen.read_tellingen(peiling.id)
        tx.peilingen.remove(peiling.id)
        tx.peilingen.add(replace(peiling, bezet=0))
    answer_all(opslag, organisatie, sleutel, [("nee", "De rust"), ("vaak", "De mensen")])
    with opslag.reading() as tx:
        assert tx.peilingen.read_tellingen(peiling.id) == tellingen
    omgekeerd = dump(opslag)
    assert {**omgekeerd, "peilingtekst": []} == {**na, "peilingtekst": []}


def test_changing_an_answer_leaves_the_last(opslag: Opslag, organisatie: Organisatie, sleutel: str) -> None:
    """Back and another answer: one number, and still one visit."""
    catalogus, bezoeker = organisatie.catalogus, Aanvraag(opslag, None, NU)
    plek = Plek(sleutel, "x")
    tag = open_check(bezoeker, plek, catalogus).kaarten[0].id
    answer_kaart(bezoeker, plek, "kaart", tag, "", "vaak", catalogus)
    plek = replace(plek, begonnen=True)
    answer_kaart(bezoeker, plek, "kaart", tag, "vaak", "nee", catalogus)
    assert answer_tekst(bezoeker, plek, "leuk", "", " Een\u200b ") == "Een"
    answer_tekst(bezoeker, plek, "leuk", "Een", "Twee")
    with opslag.reading() as tx:
        (peiling,) = tx.peilingen.list_alle()
        assert tx.peilingen.read_tellingen(peiling.id) == {Vak("kaart", tag, "nee"): 1}
        assert tx.peilingen.list_teksten(peiling.id) == [("leuk", "Twee")]
        assert peiling.bezet == 1
        assert sleutel not in str(dump(opslag))


@pytest.mark.parametrize(
    ("soort", "over", "waarde"),
    [
        ("kaart", "bestaat-niet", "vaak"),
        ("kaart", "", "ja"),
        ("mist", "x", "ja"),
        ("dimensie", "x", "3"),
        ("x", "", ""),
    ],
)
def test_only_what_the_page_sends_is_counted(
    opslag: Opslag, organisatie: Organisatie, sleutel: str, soort: str, over: str, waarde: str
) -> None:
    """Nothing else gets in, and no place is taken."""
    voor = dump(opslag)
    with pytest.raises(CheckGesloten):
        answer_kaart(Aanvraag(opslag, None, NU), Plek(sleutel, "x"), soort, over, "", waarde, organisatie.catalogus)
    assert dump(opslag) == voor


def test_wrong_ended_closed_full_and_guessed_are_refused_alike(
    opslag: Opslag, organisatie: Organisatie, sleutel: str
) -> None:
    """One error with one sentence; who began before the end of the places may go on, not after the end of the link."""
    catalogus = organisatie.catalogus
    nu = Aanvraag(opslag, None, NU)
    tag = open_check(nu, Plek(sleutel, "x"), catalogus).kaarten[0].id
    zinnen = set()

    def refuse(wie: Aanvraag, plek: Plek) -> None:
        with pytest.raises(CheckGesloten) as lees:
            open_check(wie, plek, catalogus)
        with pytest.raises(CheckGesloten) as schrijf:
            answer_kaart(wie, plek, "kaart", tag, "", "vaak", catalogus)
        zinnen.update({str(lees.value), str(schrijf.value)})

    refuse(nu, Plek("", "x"))
    refuse(nu, Plek(sleutel[:-1] + "_", "x"))
    refuse(replace(nu, nu=NU + timedelta(days=16)), Plek(sleutel, "x"))
    for _ in range(5):
        answer_kaart(nu, Plek(sleutel, "x"), "kaart", tag, "", "vaak", catalogus)
    refuse(nu, Plek(sleutel, "x"))
    answer_kaart(nu, Plek(sleutel, "x", begonnen=True), "kaart", tag, "vaak", "nee", catalogus)
    with opslag.transaction() as tx:
        tx.peilingen.close(tx.peilingen.list_alle()[0].id, NU)
    refuse(nu, Plek(sleutel, "x"))
    refuse(nu, Plek(sleutel, "x", begonnen=True))
    nieuw = make_check(Aanvraag(opslag, FENNA, NU), "verkeerskundige", organisatie, mensen=9)
    for _ in range(50):
        with pytest.raises(CheckGesloten):
            open_check(nu, Plek("raden", "y"), catalogus)
    refuse(nu, Plek(nieuw, "y"))
    assert open_check(nu, Plek(nieuw, "z"), catalogus).functie.id == "verkeerskundige"
    assert len(zinnen) == 1


def test_without_a_database_a_link_is_refused_the_same(
    organisatie: Organisatie, open_opslag: Callable[[str], Opslag]
) -> None:
    """Nothing is made either."""
    bezoeker = Aanvraag(open_opslag("sqlite:////bestaat/niet.db"), None, NU)
    with pytest.raises(CheckGesloten):
        open_check(bezoeker, Plek("a", "x"), organisatie.catalogus)
    assert read_zegel(bezoeker, "a") == b""


def test_each_check_has_one_seal_that_the_link_does_not_tell(
    opslag: Opslag, organisatie: Organisatie, sleutel: str
) -> None:
    """The same at each moment; of another link another one, of no link none."""
    bezoeker = Aanvraag(opslag, None, NU)
    zegel = read_zegel(bezoeker, sleutel)
    assert len(zegel) == 32
    assert read_zegel(Aanvraag(opslag, None, NU + timedelta(days=1)), sleutel) == zegel
    ander = make_check(Aanvraag(opslag, FENNA, NU), "griffier", organisatie, mensen=9)
    assert read_zegel(bezoeker, ander) != zegel
    assert read_zegel(bezoeker, "raden") == b""


def test_a_talk_is_one_answer_and_fills_the_check(opslag: Opslag, organisatie: Organisatie) -> None:
    """Only where few people have the function; after it nobody else can begin."""
    catalogus, bezoeker = organisatie.catalogus, Aanvraag(opslag, None, NU)
    sleutel = make_check(Aanvraag(opslag, FENNA, NU), "griffier", organisatie, mensen=1)
    blad = open_check(bezoeker, Plek(sleutel, "x"), catalogus)
    assert blad.weinig
    answer_kaart(bezoeker, Plek(sleutel, "x", gesprek=True), "kaart", blad.kaarten[0].id, "", "vaak", catalogus)
    with pytest.raises(CheckGesloten):
        open_check(bezoeker, Plek(sleutel, "x"), catalogus)
