# SPDX-License-Identifier: EUPL-1.2
"""The own hands, each with a button to take it down; and for HR who can be approached, function by function."""

import streamlit as st

from kompas.diensten.benaderen import EigenHand, list_eigen, list_handen, lower_hand
from kompas.diensten.datum import find_dag, write_dag
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.kaartrij import make_kaartrij
from kompas.scherm.pagina import show_fout
from kompas.scherm.paginas import ZOEKEN
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie

_FOUT = "benaderen.fout"


def show_eigen(aanvraag: Aanvraag, catalogus: Catalogus) -> None:
    """Every function with the own hand up."""
    if fout := st.session_state.pop(_FOUT, None):
        show_fout(fout)
    handen = list_eigen(aanvraag, catalogus)
    if not handen:
        st.markdown("Je bent nu voor geen enkele functie te benaderen. Zet het aan op het paspoort van een functie.")
        with st.container(key="wegwijzer-zoeken"):
            st.page_link(ZOEKEN, label=":primary[Zoek een functie]", icon=":material/search:")
    for hand in handen:
        _show_eigen(hand, aanvraag)


def show_handen(aanvraag: Aanvraag, catalogus: Catalogus) -> None:
    """Names with each function, both in the order of the alphabet."""
    handen = list_handen(aanvraag, catalogus)
    if not handen:
        st.markdown("Er is nu niemand te benaderen.")
    for een in handen:
        with st.container(border=True, gap="xsmall", key=f"kaart-handen-{een.functie.id}"):
            link_functie(een.functie.id, een.functie.titel)
            st.markdown("  \n".join(escape(naam) for naam in een.namen))


def _show_eigen(hand: EigenHand, aanvraag: Aanvraag) -> None:
    tekst, kaart = make_kaartrij(f"kaart-hand-{hand.functie_id}")
    with tekst:
        if hand.functie is None:
            st.markdown("**Een functie die er niet meer is**")
        else:
            link_functie(hand.functie.id, hand.functie.titel)
        st.caption(f"Sinds {write_dag(find_dag(hand.sinds), find_dag(aanvraag.nu))}")
    kaart.button("Trek in", key=f"benaderen.intrekken.{hand.functie_id}", on_click=_lower, args=(hand.functie_id,))


def _lower(functie_id: str) -> None:
    try:
        lower_hand(get_aanvraag(), functie_id)
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
