# SPDX-License-Identifier: EUPL-1.2
"""Ik ben te benaderen: names for a function, by the alphabet, and only with the agreement of the works council."""

from typing import get_type_hints

import pytest

from kompas.diensten.benaderen import Functiehanden, list_eigen, list_handen, lower_hand, raise_hand
from kompas.diensten.dossier import save_dossier
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus, Functie
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import GeenToegang, OnbekendeFunctie
from kompas.kern.toegang import Rol
from tests.diensten.conftest import DAG, NU, Vraag

CATALOGUS = Catalogus.from_tags({"a": {"kennisgebied": ["k1", "k2"]}, "b": {"kennisgebied": ["k1"]}})


@pytest.fixture
def hanna(vraag: Vraag) -> Aanvraag:
    """Somebody of HR."""
    return vraag("hanna", Rol.HR)


def test_without_the_works_council_nothing_can_be_raised_or_seen(vraag: Vraag, hanna: Aanvraag) -> None:
    """Off is how it starts: raising and both lists are refused, and taking down works all the same."""
    sam = vraag("sam", Rol.MEDEWERKER)
    with sam.opslag.transaction() as tx:
        tx.handen.raise_hand(sam.wie.id, "a", NU)
    for dienst in (
        lambda: raise_hand(sam, "a", CATALOGUS),
        lambda: list_eigen(sam, CATALOGUS),
        lambda: list_handen(hanna, CATALOGUS),
    ):
        with pytest.raises(GeenToegang):
            dienst()
    lower_hand(sam, "a")
    with sam.opslag.reading() as tx:
        assert tx.handen.list_alle() == []


@pytest.mark.usefixtures("or_akkoord")
def test_a_hand_goes_up_once_and_down_at_any_time(vraag: Vraag, hanna: Aanvraag) -> None:
    """Twice up is once; down it is gone for HR at once; what nobody knows cannot be chosen."""
    sam = vraag("sam", Rol.MEDEWERKER)
    raise_hand(sam, "a", CATALOGUS)
    raise_hand(vraag("sam", later=DAG), "a", CATALOGUS)
    assert [(hand.functie_id, hand.sinds) for hand in list_eigen(sam, CATALOGUS)] == [("a", NU)]
    assert [een.namen for een in list_handen(hanna, CATALOGUS)] == [("Sam",)]
    lower_hand(sam, "a")
    lower_hand(sam, "a")
    assert list_eigen(sam, CATALOGUS) == list_handen(hanna, CATALOGUS) == ()
    with pytest.raises(OnbekendeFunctie):
        raise_hand(sam, "bestaat-niet", CATALOGUS)


@pytest.mark.usefixtures("or_akkoord")
@pytest.mark.parametrize("past", ["anna", "zoe"])
def test_names_stand_in_the_order_of_the_alphabet_whoever_fits_best(vraag: Vraag, hanna: Aanvraag, past: str) -> None:
    """The list is the same whether the first or the last of the alphabet has every tag of the function."""
    for naam in ("zoe", "anna", "mo"):
        wie = vraag(naam, Rol.MEDEWERKER)
        save_dossier(wie, Dossier.from_functie(CATALOGUS, "a") if naam == past else Dossier(), 0, CATALOGUS)
        raise_hand(wie, "b", CATALOGUS)
        raise_hand(wie, "a", CATALOGUS)
    lijst = list_handen(hanna, CATALOGUS)
    assert [(een.functie.id, een.namen) for een in lijst] == [(wat, ("Anna", "Mo", "Zoe")) for wat in ("a", "b")]


def test_of_a_person_there_is_a_name_and_nothing_else() -> None:
    """What HR gets has room for a function and for names: not for a score, a date, an id or a dossier."""
    assert get_type_hints(Functiehanden) == {"functie": Functie, "namen": tuple[str, ...]}


@pytest.mark.usefixtures("or_akkoord")
def test_who_left_or_may_no_longer_is_not_named(vraag: Vraag, hanna: Aanvraag) -> None:
    """A closed account and another role take the name off the list; a function that is gone takes its row away."""
    for naam in ("dicht", "anders", "sam"):
        raise_hand(vraag(naam, Rol.MEDEWERKER), "a", CATALOGUS)
    raise_hand(vraag("sam"), "b", CATALOGUS)
    with hanna.opslag.transaction() as tx:
        tx.verbinding.exec_driver_sql("UPDATE gebruiker SET actief = 0 WHERE naam = 'dicht'")
        tx.verbinding.exec_driver_sql("UPDATE gebruiker SET rollen = 'hr' WHERE naam = 'anders'")
    kleiner = Catalogus.from_tags({"a": {"kennisgebied": ["k1"]}})
    assert [(een.functie.id, een.namen) for een in list_handen(hanna, kleiner)] == [("a", ("Sam",))]
    eigen = {hand.functie_id: hand.functie for hand in list_eigen(vraag("sam"), kleiner)}
    assert eigen["a"] is not None
    assert eigen["b"] is None


@pytest.mark.usefixtures("or_akkoord")
@pytest.mark.parametrize("rol", [rol for rol in Rol if rol not in (Rol.BEZOEKER, Rol.HR)])
def test_only_hr_sees_the_hands(vraag: Vraag, rol: Rol) -> None:
    """A coach, a manager and an administrator do not, nor does a colleague."""
    raise_hand(vraag("sam", Rol.MEDEWERKER), "a", CATALOGUS)
    with pytest.raises(GeenToegang):
        list_handen(vraag("ander", rol), CATALOGUS)


@pytest.mark.usefixtures("or_akkoord")
def test_the_audit_log_does_not_tell_who_wants_what(vraag: Vraag) -> None:
    """A hand that goes up or down is recorded without its function: an administrator has no need to know."""
    sam = vraag("sam", Rol.MEDEWERKER)
    raise_hand(sam, "a", CATALOGUS)
    lower_hand(sam, "a")
    with sam.opslag.reading() as tx:
        regels = [(regel.actie, regel.object) for regel in tx.auditlog.list_regels(NU - DAG, NU + DAG)]
    assert regels == [("hand intrekken", "handen:id-sam"), ("hand opsteken", "handen:id-sam")]
