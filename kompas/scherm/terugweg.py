# SPDX-License-Identifier: EUPL-1.2
"""The way back into a conversation, from a page that it led to."""

import streamlit as st

from kompas.scherm import sessie
from kompas.scherm.paginas import open_gesprek

_DEEL = "terugweg.deel"


def remember_deel(deel: str) -> None:
    """Where the conversation is now."""
    st.session_state[_DEEL] = deel


def show_terugweg() -> None:
    """One button back, as long as there is a conversation; after a reload to its beginning."""
    if not sessie.is_in_gesprek():
        return
    with st.container(horizontal=True, horizontal_alignment="right", key="terugweg"):
        if st.button("Terug naar het gesprek", icon=":material/arrow_back:", key="terugweg.knop"):
            open_gesprek(str(st.session_state.get(_DEEL, "")))
