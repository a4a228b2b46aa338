# SPDX-License-Identifier: EUPL-1.2
"""Bewaard: functions with a heart and an own note, and what is out of sight."""

import streamlit as st

from kompas.diensten.bewaren import list_bewaard
from kompas.scherm import sessie, woorden
from kompas.scherm.matches.bewaard import show_bewaard, show_niet_voor_mij, show_onbekend
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import GESPREKSBLAD, KOMPAS, ZOEKEN

organisatie = begin_pagina()
lijst = list_bewaard(organisatie, sessie.get_dossier())
with st.container(width=760, key="bewaard"):
    st.title("Wat je bewaart", anchor=False)
    st.caption(f":material/lock: {woorden.IN_TABBLAD}")
    if not lijst.bewaard:
        st.markdown(
            "Je hebt nog geen functie bewaard. Klik bij een functie op **Bewaar**. Dan vind je de functie hier."
        )
        with st.container(horizontal=True, key="wegwijzer-bewaard"):
            st.page_link(KOMPAS, label=":primary[Bekijk je kompas]", icon=":material/explore:")
            st.page_link(ZOEKEN, label=":primary[Zoek een functie]", icon=":material/search:")
    show_bewaard(lijst, organisatie.catalogus)
    if lijst.bewaard:
        with st.container(key="wegwijzer-blad"):
            st.page_link(GESPREKSBLAD, label=":primary[Maak een gespreksblad]", icon=":material/description:")
    show_niet_voor_mij(lijst.niet_voor_mij)
    show_onbekend(lijst.onbekend)
