# SPDX-License-Identifier: EUPL-1.2
"""Unfinished work in the memory of the tab: what comes back, for whom, and what is believed of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import streamlit as st

from kompas.diensten.vullen.schrijfwerk import open_schrijver
from kompas.inhoud.omzetten import build_functie
from kompas.scherm.bewaren.stand import get_stand
from kompas.scherm.check.bezoek import Bezoek
from kompas.scherm.check.geheugen import recall_bezoek, remember_bezoek
from kompas.scherm.tabwerk import find_werk, hold_werk, restore_tabwerk, write_tabwerk
from kompas.scherm.vullen.bewerken.geheugen import Schrijfsel, recall_schrijfsels, remember_schrijfsels

ZEGEL = b"van deze check"
BEZOEK = Bezoek("geheim", 3, True, False, {("kaart", "c-a"): "vaak"}, {"leuk": "De mensen"})


@pytest.fixture(autouse=True)
def leeg() -> Iterator[None]:
    """A tab without anything."""
    st.session_state.clear()
    yield
    st.session_state.clear()


def reload(wie: str = "") -> None:
    """The page loads again: a new session, in which this account is logged in, asks the browser."""
    tekst = write_tabwerk()
    st.session_state.clear()
    restore_tabwerk(tekst)
    get_stand().wie = wie


def test_a_visit_goes_on_after_a_reload() -> None:
    """Step, answers and texts are there; of another link nothing is, and a visit without an answer leaves no trace."""
    remember_bezoek(Bezoek("geheim", 2), ZEGEL)
    assert write_tabwerk() == ""
    remember_bezoek(BEZOEK, b"")
    assert write_tabwerk() == ""
    remember_bezoek(BEZOEK, ZEGEL)
    assert "geheim" not in write_tabwerk()
    reload()
    assert recall_bezoek("geheim", ZEGEL) == BEZOEK
    assert recall_bezoek("anders", ZEGEL) is None


def test_what_no_server_wrote_for_this_check_is_not_believed() -> None:
    """Else somebody with the link could take back the answers of others."""
    remember_bezoek(BEZOEK, ZEGEL)
    restore_tabwerk("{kapot")
    assert recall_bezoek("geheim", b"van een andere") is None
    assert recall_bezoek("geheim", b"") is None
    hold_werk("check", find_werk("check").replace("vaak", "soms"))
    assert recall_bezoek("geheim", ZEGEL) is None
    hold_werk("check", "")
    assert recall_bezoek("geheim", ZEGEL) is None


def test_what_was_written_in_a_passport_is_for_who_wrote_it() -> None:
    """As it was opened and as it is written; for another account nothing, and what was saved is forgotten."""
    get_stand().wie = "fenna"
    bewerking = open_schrijver().open_functie("planeconoom")
    schrijfsel = Schrijfsel(bewerking, replace(build_functie(bewerking.functie), leuk="Nieuw"))
    remember_schrijfsels([schrijfsel])
    reload("fenna")
    assert recall_schrijfsels() == [schrijfsel]
    reload("otto")
    assert recall_schrijfsels() == []
    reload("fenna")
    remember_schrijfsels([])
    assert write_tabwerk() == ""


def test_what_was_begun_since_goes_first_and_what_is_too_long_is_not_held() -> None:
    """A browser keeps some millions of characters, and an answer that comes late overwrites nothing."""
    hold_werk("a", "oud")
    oud = write_tabwerk()
    hold_werk("a", "nieuw")
    restore_tabwerk(oud)
    assert find_werk("a") == "nieuw"
    hold_werk("a", "x" * 600_000)
    assert find_werk("a") == ""
