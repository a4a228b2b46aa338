# SPDX-License-Identifier: EUPL-1.2
"""Matches: logical steps and surprising ones, side by side and never mixed."""

import streamlit as st

from kompas.diensten.verkennen import list_matches
from kompas.scherm import woorden
from kompas.scherm.matchlijst import show_matchlijst
from kompas.scherm.pagina import begin_pagina, need_profiel

organisatie = begin_pagina()
st.title("Wat past bij jou?", anchor=False)
overzicht = list_matches(organisatie, need_profiel(organisatie.catalogus))
st.markdown("Dit is geen advies en geen oordeel. Klik op een functie en kijk zelf.")
logisch, verrassend = st.columns(2, gap="large")
with logisch:
    st.header("Logische stappen", anchor=False)
    st.caption("Deze functies lijken het meest op jouw profiel.")
    show_matchlijst(
        "logisch", overzicht.logisch, "We weten nog te weinig van jou. Voeg kenmerken toe op de pagina Profiel."
    )
with verrassend:
    st.header(woorden.VERRASSEND, anchor=False)
    st.caption("Buiten jouw domein, en toch dichterbij dan je denkt.")
    show_matchlijst("verrassend", overzicht.verrassend, "Kies een functie. Dan weten we wat voor jou verrassend is.")
if overzicht.rollen:
    st.header("Rollen die je erbij kunt doen", anchor=False)
    show_matchlijst("rollen", overzicht.rollen, "")
