# SPDX-License-Identifier: EUPL-1.2
"""The way back into a conversation, from a page that it led to."""

import streamlit as st

from kompas.scherm import sessie
from kompas.scherm.paginas import GESPREK
from kompas.scherm.wegen import DEEL_PARAMETER

_PLEK = "terugweg.plek"
_GEWOON = {DEEL_PARAMETER: "kompas"}  # the part that leads to most other pages


def remember_plek() -> None:
    """Where the conversation is now, as its address says."""
    st.session_state[_PLEK] = st.query_params.to_dict()


def show_terugweg() -> None:
    """One button back, as long as there is a conversation; after a reload to its kompas."""
    if not sessie.is_in_gesprek():
        return
    with st.container(horizontal=True, horizontal_alignment="right", key="terugweg"):
        if st.button("Terug naar het gesprek", icon=":material/arrow_back:", key="terugweg.knop"):
            st.switch_page(GESPREK, query_params=st.session_state.get(_PLEK, _GEWOON))
