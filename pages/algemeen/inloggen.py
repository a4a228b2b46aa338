# SPDX-License-Identifier: EUPL-1.2
"""Inloggen: for who keeps or shares a dossier."""

import streamlit as st

from kompas.diensten.demo import is_demo
from kompas.scherm.account.aanvraag import find_aanvraag
from kompas.scherm.account.inlogvorm import show_inlogwegen
from kompas.scherm.account.melding import MELDING_PARAMETER
from kompas.scherm.account.menu import can_log_in
from kompas.scherm.account.werkaccount import is_binnenkomst, show_binnenkomst
from kompas.scherm.demo.mensen import show_demomensen
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import START
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import TERUG_PARAMETER

begin_pagina(wacht=False)
mens = find_aanvraag().gebruiker
with st.container(width=1040 if is_demo() else 480, key="inloggen"):
    if is_binnenkomst():
        show_binnenkomst()
    elif mens is not None:
        st.title("Je bent ingelogd", anchor=False)
        st.markdown(f"Je bent ingelogd als {escape(mens.weergavenaam)}. Je naam staat rechtsboven.")
    elif can_log_in():
        st.title("Inloggen", anchor=False)
        st.markdown("Log in als je een dossier wilt bewaren of delen. Rondkijken kan zonder account.")
        with show_demomensen():
            show_inlogwegen(st.query_params.get(TERUG_PARAMETER, ""), st.query_params.get(MELDING_PARAMETER, ""))
    else:
        st.title("Inloggen kan hier nu niet", anchor=False)
        st.markdown("Er zijn hier geen accounts. Je kunt alles bekijken en gebruiken zonder account.")
    is_klaar = mens is not None or not can_log_in()
    if is_klaar and not is_binnenkomst() and st.button("Naar de startpagina", key="inloggen.start"):
        st.switch_page(START, query_params={})
