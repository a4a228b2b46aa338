# SPDX-License-Identifier: EUPL-1.2
"""Fields for a passphrase: after something went wrong they are empty again, and above them stands what it was."""

from typing import NoReturn

import streamlit as st

from kompas.scherm.pagina import show_fout

_NUMMER = "geheimveld.nummer"
_MELDING = "geheimveld.melding"


def ask_geheim(label: str, naam: str, soort: str) -> str:
    """A field whose content is not shown. `soort`: what a password manager may fill in (autocomplete of HTML)."""
    nummer = st.session_state.get(_NUMMER, 0)
    return st.text_input(label, type="password", autocomplete=soort, key=f"geheimveld.{naam}.{nummer}")


def refuse_geheim(zin: str) -> NoReturn:
    """Begin the page again, with empty fields and this sentence; every other field keeps what was typed."""
    st.session_state[_NUMMER] = st.session_state.get(_NUMMER, 0) + 1
    st.session_state[_MELDING] = zin
    st.rerun()


def show_melding() -> None:
    """What went wrong just now. A screen reader says it at once."""
    zin = st.session_state.pop(_MELDING, "")
    if zin:
        show_fout(zin)
