# SPDX-License-Identifier: EUPL-1.2
"""The ways on from a function: compare it, find a route to it, try what brings it nearer, or look how to stay."""

import streamlit as st

from kompas.kern import Functie
from kompas.scherm import sessie
from kompas.scherm.paginas import BLIJVEN
from kompas.scherm.wegen import open_route, open_vergelijk, open_watals


def show_vervolg(functie: Functie) -> None:
    """Quiet ways on, one line each. The own function leads to staying.

    An unfilled one leads to comparing only, and so does the one that work elsewhere resembles.
    """
    dossier = sessie.get_dossier()
    eigen = dossier.functie_id
    if dossier.holds(functie.id):
        if st.button("Blijven, maar anders", icon=":material/home:", type="tertiary"):
            st.switch_page(BLIJVEN)
        return
    if st.button("Vergelijk", icon=":material/compare_arrows:", type="tertiary"):
        open_vergelijk(filter(None, (eigen, functie.id)))
    if functie.is_gevuld and functie.soort == "functie" and functie.id != eigen:
        if st.button("Zo kom je daar", icon=":material/route:", type="tertiary"):
            open_route(functie.id)
        if st.button("Wat als je iets nieuws leert?", icon=":material/lightbulb:", type="tertiary"):
            open_watals(functie.id)
