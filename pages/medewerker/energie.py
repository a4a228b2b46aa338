# SPDX-License-Identifier: EUPL-1.2
"""Energie: sort your tags into what gives energy, what is neutral and what costs energy."""

import streamlit as st

from kompas.kern.dossier import Onderdeel
from kompas.scherm.delen.wieziet import show_wie_ziet
from kompas.scherm.pagina import begin_pagina, need_profiel
from kompas.scherm.paginas import PROFIEL
from kompas.scherm.profiel.energieformulier import sort_tags

organisatie = begin_pagina()
with st.container(width=720, key="energie"):
    st.title("Wat geeft jou energie?", anchor=False)
    need_profiel(organisatie.catalogus)
    show_wie_ziet(Onderdeel.PROFIEL)
    sort_tags(organisatie)
    if st.button("Terug naar je profiel", type="tertiary", key="energie.profiel"):
        st.switch_page(PROFIEL)
