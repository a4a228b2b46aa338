# SPDX-License-Identifier: EUPL-1.2
"""Bewaard: functions with a heart and an own note, and what is out of sight."""

import streamlit as st

from kompas.diensten.bewaren import list_bewaard
from kompas.kern.dossier import Onderdeel
from kompas.scherm import sessie
from kompas.scherm.delen.wieziet import show_wie_ziet
from kompas.scherm.matches.bewaard import show_bewaard, show_niet_voor_mij, show_onbekend
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import KOMPAS, ZOEKEN
from kompas.scherm.wegwijzer import NAAR_BLAD, NAAR_PLAN, show_deuren

organisatie = begin_pagina()
lijst = list_bewaard(organisatie, sessie.get_dossier())
with st.container(width=760, key="bewaard"):
    st.title("Wat je bewaart", anchor=False)
    show_wie_ziet(Onderdeel.BEWAARD)
    if not lijst.bewaard:
        st.markdown(
            "Je hebt nog geen functie bewaard. Klik bij een functie op **Bewaar**. Dan vind je de functie hier."
        )
        with st.container(horizontal=True, key="wegwijzer-bewaard"):
            st.page_link(KOMPAS, label=":primary[Bekijk je kompas]", icon=":material/explore:")
            st.page_link(ZOEKEN, label=":primary[Zoek een functie]", icon=":material/search:")
    show_bewaard(lijst, organisatie.catalogus)
    if lijst.bewaard:
        show_deuren("blad", [NAAR_PLAN, NAAR_BLAD])
    show_niet_voor_mij(lijst.niet_voor_mij)
    show_onbekend(lijst.onbekend)
