# SPDX-License-Identifier: EUPL-1.2
"""Gewist: says that everything is gone, and what the app cannot reach."""

import streamlit as st

from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import START
from kompas.scherm.wissen import is_gewist

begin_pagina()
with st.container(width=640, key="gewist"):
    if is_gewist():
        st.title("Alles is gewist", anchor=False)
        st.markdown("Bestanden die je hebt gedownload, staan nog in je map Downloads.")
        st.markdown("Is een bestand voor iemand anders? Stuur het, en verwijder het daarna uit die map.")
    else:
        st.title("Er is niets gewist", anchor=False)
        st.markdown("Je profiel is zoals het was. Wil je alles wissen? Doe dat op de pagina Profiel.")
    if st.button("Naar de startpagina", type="primary", key="gewist.start"):
        st.switch_page(START, query_params={})
