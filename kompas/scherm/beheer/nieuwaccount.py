# SPDX-License-Identifier: EUPL-1.2
"""Making an account."""

import streamlit as st

from kompas.diensten.accounts import make_gebruiker
from kompas.diensten.instellingen import get_instellingen
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.beheer.accountvelden import Accountvelden, ask_velden
from kompas.scherm.beheer.bericht import attempt

_RONDE = "accounts.ronde"


def show_nieuw() -> None:
    """A form; after an account was made it is empty again, after an error it keeps what was typed."""
    key = f"nieuw.{st.session_state.get(_RONDE, 0)}"
    with st.expander("Maak een account", icon=":material/person_add:"), st.form(f"{key}.formulier", border=False):
        naam = st.text_input(
            "Naam om in te loggen", placeholder="Bijvoorbeeld een mailadres", autocomplete="off", key=f"{key}.naam"
        )
        velden = ask_velden(None, key=key)
        if st.form_submit_button("Maak het account", type="primary"):
            _make(naam, velden)
            st.rerun()


def _make(naam: str, velden: Accountvelden) -> None:
    zin = f"Het account van {velden.weergavenaam} is gemaakt."
    if not get_instellingen().met_wachtzin:
        zin += " Inloggen gaat met het werkaccount. De naam moet het mailadres van dat werkaccount zijn."
    if attempt(lambda: make_gebruiker(get_aanvraag(), naam, velden.weergavenaam, velden.rollen, velden.unit), zin):
        st.session_state[_RONDE] = st.session_state.get(_RONDE, 0) + 1
