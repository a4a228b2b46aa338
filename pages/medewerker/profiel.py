# SPDX-License-Identifier: EUPL-1.2
"""Profiel: the passport of the present function as a start, made personal."""

import streamlit as st

from kompas.scherm import sessie
from kompas.scherm.pagina import begin_pagina, need_profiel
from kompas.scherm.paginas import KOMPAS, START
from kompas.scherm.profielformulier import add_tag, edit_profiel
from kompas.scherm.tekst import escape

organisatie = begin_pagina()
st.title("Jouw profiel", anchor=False)
profiel = need_profiel(organisatie.catalogus)
if profiel.functie_id:
    functie = organisatie.catalogus.functie(profiel.functie_id)
    st.markdown(f"Je begint met het paspoort van **{escape(functie.titel)}**. Klik weg wat niet bij jou past.")
st.caption(
    ":material/lock: Dit blijft in dit tabblad. Ververs of sluit je het, dan is het weg. Niemand anders ziet het."
)
edit_profiel(organisatie.catalogus, profiel)
add_tag(organisatie.catalogus, profiel)
with st.container(horizontal=True):
    if st.button("Bekijk je kompas", type="primary"):
        st.switch_page(KOMPAS)
    if profiel.functie_id and st.button("Begin opnieuw met het paspoort"):
        sessie.choose_functie(organisatie.catalogus, profiel.functie_id)
        st.rerun()
    if st.button("Kies een andere functie"):
        sessie.clear()
        st.switch_page(START)
