# SPDX-License-Identifier: EUPL-1.2
"""The parts of a dossier: each field in one of them, and nothing of the others comes along."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern.dossier import Ambitie, Dossier, Energie, Logregel, Onderdeel, Stap, Uitkomst, list_gevuld, pick
from kompas.kern.dossier.grenzen import GRENZEN
from kompas.kern.dossier.onderdeel import VELDEN
from tests.kern.dossiermateriaal import dossiers

# A dossier that says something in every field, in words that are nowhere else.
VOL = Dossier(
    functie_id="f-nu",
    elders=True,
    tags=("t-paspoort",),
    eigen=("t-eigen",),
    energie={"t-eigen": Energie.GEEFT},
    antwoorden={"v-antwoord": "meer"},
    wensen={"d-wens": 3},
    bewaard=("f-bewaard",),
    niet_voor_mij=("f-weg",),
    notities={"f-notitie": "notitietekst"},
    route=("f-route",),
    ambitie=Ambitie("opzij", "nu"),
    plan=(Stap("staptekst", "2027-01-01"),),
    logboek=(Logregel("2027-01-02", "logtekst"),),
    uitkomsten=(Uitkomst("TMA", "2027-01-03", "uitkomsttekst"),),
    reden="andere_baan",
    vraag="vraagtekst",
    reflectie={"trots": "reflectietekst"},
    namen={
        naam: naam.upper()
        for naam in ("f-nu", "t-paspoort", "t-eigen", "f-bewaard", "f-weg", "f-notitie", "f-route", "f-van-vroeger")
    },
)
WOORDEN = {
    Onderdeel.PROFIEL: {"f-nu", "t-paspoort", "t-eigen", "v-antwoord", "d-wens", "F-NU", "T-PASPOORT", "T-EIGEN"},
    Onderdeel.BEWAARD: {
        *("f-bewaard", "f-weg", "f-notitie", "notitietekst", "f-route"),
        *("F-BEWAARD", "F-WEG", "F-NOTITIE", "F-ROUTE"),
    },
    Onderdeel.AMBITIE: {"opzij"},
    Onderdeel.PLAN: {"staptekst", "2027-01-01"},
    Onderdeel.LOGBOEK: {"logtekst", "2027-01-02"},
    Onderdeel.UITKOMSTEN: {"TMA", "uitkomsttekst", "2027-01-03"},
    Onderdeel.VOORBEREIDING: {"andere_baan", "vraagtekst", "reflectietekst"},
}


def test_every_field_belongs_to_exactly_one_part() -> None:
    """A new field cannot be forgotten when somebody shares or merges: only names belong to nobody."""
    velden = [veld for deel in VELDEN.values() for veld in deel]
    assert sorted([*velden, "namen"]) == sorted(veld.name for veld in fields(Dossier))
    assert list(VELDEN) == list(Onderdeel)
    assert all(getattr(VOL, veld.name) != getattr(Dossier(), veld.name) for veld in fields(Dossier))


def test_every_limit_is_of_a_field() -> None:
    """A limit for a field that is called otherwise would limit nothing."""
    assert GRENZEN.keys() <= {veld.name for veld in fields(Dossier)}


@given(st.sets(st.sampled_from(Onderdeel)))
def test_a_pick_never_holds_a_word_of_another_part(delen: set[Onderdeel]) -> None:
    """Every word of the picked parts is there, and none of the others, not even the name of a function."""
    tekst = repr(pick(VOL, delen))
    for deel, woorden in WOORDEN.items():
        for woord in woorden:
            assert (f"'{woord}'" in tekst) == (deel in delen)
    assert "VROEGER" not in tekst


@given(dossiers())
def test_all_parts_together_are_the_dossier(dossier: Dossier) -> None:
    """Nothing but names that no part uses gets lost, and nothing picked is an empty dossier."""
    assert pick(dossier, Onderdeel) == replace(dossier, namen={})
    assert pick(dossier, []) == Dossier()
    assert list_gevuld(pick(dossier, list_gevuld(dossier))) == list_gevuld(dossier)


@given(dossiers(), st.sets(st.sampled_from(Onderdeel)))
def test_picking_again_changes_nothing(dossier: Dossier, delen: set[Onderdeel]) -> None:
    """What was picked has no more parts than were asked for and than were filled."""
    gekozen = pick(dossier, delen)
    assert pick(gekozen, delen) == gekozen
    assert set(list_gevuld(gekozen)) == set(list_gevuld(dossier)) & delen


@pytest.mark.parametrize("deel", list(Onderdeel))
def test_a_part_is_filled_when_one_of_its_fields_is(deel: Onderdeel) -> None:
    """One word in one field is enough."""
    for veld in VELDEN[deel]:
        assert list_gevuld(replace(Dossier(), **{veld: getattr(VOL, veld)})) == (deel,)


def test_parts_are_named_in_plain_words() -> None:
    """Titles differ, and speak to the owner and to who may look along."""
    titels = [deel.titel for deel in Onderdeel]
    assert len(set(titels)) == len(titels)
    assert not [titel for titel in titels if "Je " in titel or "Mijn" in titel]
