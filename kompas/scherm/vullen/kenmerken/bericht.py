# SPDX-License-Identifier: EUPL-1.2
"""What came of a change of the vocabulary, said once in the run after it."""

import streamlit as st

from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape

_ZIN, _FOUT = "kenmerken.zin", "kenmerken.fout"


def show_bericht() -> None:
    """What came of the last change, said once."""
    if zin := st.session_state.pop(_ZIN, None):
        st.success(escape(zin), icon=":material/check:")
    if fout := st.session_state.pop(_FOUT, None):
        show_fout(fout)


def say_zin(zin: str) -> None:
    """Say this in the next run."""
    st.session_state[_ZIN] = zin


def say_fout(zin: str) -> None:
    """Say in the next run why it could not be done."""
    st.session_state[_FOUT] = zin
