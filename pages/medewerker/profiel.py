# SPDX-License-Identifier: EUPL-1.2
"""Profiel: the passport of the present function as a start, made personal, and in the hands of its owner."""

import streamlit as st

from kompas.diensten.energie import order_kaarten
from kompas.scherm import sessie
from kompas.scherm.pagina import begin_pagina, need_profiel
from kompas.scherm.paginas import KOMPAS
from kompas.scherm.profiel.begin import show_begin, show_deuren
from kompas.scherm.profiel.eigenformulier import edit_eigen
from kompas.scherm.profiel.formulier import edit_profiel
from kompas.scherm.profiel.meenemen import show_in_eigen_hand
from kompas.scherm.profiel.wensformulier import edit_wensen
from kompas.scherm.wegwijzer import NAAR_BLAD, NAAR_DOSSIER, NAAR_MATCHES, show_wegwijzer

organisatie = begin_pagina()
catalogus = organisatie.catalogus
st.title("Jouw profiel", anchor=False)
begin = st.container()
if sessie.get_profiel(catalogus) is None:
    show_in_eigen_hand(catalogus, sessie.get_dossier())
with begin:
    need_profiel(catalogus)
dossier = sessie.get_dossier()
show_begin(catalogus, dossier)
show_deuren(catalogus, dossier, len(order_kaarten(organisatie, dossier)))
kenmerken, verder = st.columns([3, 2], gap="large")
with kenmerken:
    if dossier.functie_id or len(dossier.tags) > len(dossier.eigen):
        st.header("Jouw kenmerken", anchor=False)
        st.caption("Een vinkje betekent: dit past bij mij. Tik weg wat niet past.")
        edit_profiel(catalogus, dossier)
    st.header("Wat hoort nog meer bij jou?", anchor=False)
    st.caption("Denk aan eerder werk, een hobby of iets wat je altijd al wilde doen.")
    edit_eigen(organisatie, dossier)
    if st.button("Bekijk je kompas", type="primary", key="profiel.kompas"):
        st.switch_page(KOMPAS)
with verder:
    edit_wensen(catalogus, dossier)
    show_in_eigen_hand(catalogus, dossier)
show_wegwijzer("profiel", [NAAR_MATCHES, NAAR_DOSSIER, NAAR_BLAD])
