# SPDX-License-Identifier: EUPL-1.2
"""Checks: links for colleagues, what they said together, and the passport that becomes levensecht."""

import streamlit as st

from kompas.diensten.check import list_checks
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.check.beheer import GEKOZEN, make_link, show_lijst
from kompas.scherm.check.uitslag import KLAAR, show_uitslag
from kompas.scherm.pagina import begin_pagina, show_fout
from kompas.scherm.wegen import link_functie

organisatie = begin_pagina()
with st.container(width=760, key="checks"):
    st.title("Checks door collega's", anchor=False)
    klaar = st.session_state.pop(KLAAR, "")
    if klaar in organisatie.catalogus:
        st.success("Het paspoort is levensecht. De antwoorden zijn vergeten.", icon=":material/check:")
        link_functie(klaar, organisatie.catalogus.functie(klaar).titel)
    try:
        if gekozen := st.session_state.get(GEKOZEN):
            show_uitslag(organisatie, gekozen)
        else:
            make_link(organisatie)
            show_lijst(list_checks(get_aanvraag(), organisatie.catalogus))
    except KompasFout as fout:
        st.session_state.pop(GEKOZEN, None)
        show_fout(fout)
