# SPDX-License-Identifier: EUPL-1.2
"""Gespreksblad: one A4 to take into a talk."""

import streamlit as st

from kompas.scherm.gespreksblad.formulier import show_gespreksblad
from kompas.scherm.pagina import begin_pagina, need_profiel
from kompas.scherm.stapformulier import edit_stap

organisatie = begin_pagina()
st.title("Gespreksblad", anchor=False)
st.markdown("Eén A4 voor op tafel: wat je energie geeft, welke functies je aanspreken en je eerste stap.")
need_profiel(organisatie.catalogus)
with st.expander("Je eerste stap en je vraag", expanded=True):
    edit_stap()
show_gespreksblad(organisatie)
