# SPDX-License-Identifier: EUPL-1.2
"""Wiping: ask once, forget everything of this tab, and say so with what it cannot reach."""

import streamlit as st

from kompas.scherm import sessie
from kompas.scherm.bewaren.verloop import clear_tab, is_bewaard
from kompas.scherm.paginas import GEWIST

_GEVRAAGD = "wissen.gevraagd"
_GEWIST = "wissen.gewist"
_WAS_GESPREK = "wissen.was_gesprek"
_WEG = "Je profiel, je bewaarde functies en je notities gaan weg. Je kunt dit niet terugdraaien."
_BEWAARD = (
    "Dit maakt alleen **dit tabblad** leeg. Je dossier blijft bewaard. "
    "Wil je het helemaal weg hebben? Doe dat op de pagina **Mijn gegevens**."
)


def show_wissen(label: str = "Wis alles", uitleg: str = "") -> None:
    """A button that asks first, then wipes and opens the page that says so. `uitleg`: a sentence with the question."""
    if not st.session_state.get(_GEVRAAGD):
        st.button(label, icon=":material/delete:", key="wissen.vraag", on_click=_ask, args=(True,))
        return
    with st.container(border=True, key="wissenvraag"):
        st.subheader("Weet je het zeker?", anchor=False)
        st.markdown(uitleg or (_BEWAARD if is_bewaard() else _WEG))
        with st.container(horizontal=True):
            if st.button(f"Ja, {label[0].lower()}{label[1:]}", type="primary", key="wissen.ja"):
                wipe()
            st.button("Nee, bewaar het", key="wissen.nee", on_click=_ask, args=(False,))


def wipe() -> None:
    """Forget everything of this tab and go to the page that says so; the address keeps no parameter.

    What is kept on the server stays.
    """
    was_gesprek = sessie.is_in_gesprek()
    clear_tab()
    st.session_state[_GEWIST] = True
    st.session_state[_WAS_GESPREK] = was_gesprek
    st.switch_page(GEWIST, query_params={})


def is_gewist() -> bool:
    """True after a wipe, until something is chosen again."""
    return bool(st.session_state.get(_GEWIST)) and sessie.get_dossier().is_leeg


def was_gesprek() -> bool:
    """True when it was a conversation that was wiped: the next one can begin."""
    return is_gewist() and bool(st.session_state.get(_WAS_GESPREK))


def _ask(gevraagd: bool) -> None:
    st.session_state[_GEVRAAGD] = gevraagd
