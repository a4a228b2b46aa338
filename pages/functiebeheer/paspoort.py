# SPDX-License-Identifier: EUPL-1.2
"""Paspoort bewerken: the fields of one passport, what they change in the kompas, and its earlier versions."""

import streamlit as st

from kompas.kern.fouten import KompasFout
from kompas.scherm.pagina import begin_pagina, show_fout
from kompas.scherm.vullen.bewerken.scherm import show_bewerken
from kompas.scherm.wegen import PASPOORT_PARAMETER

organisatie = begin_pagina()
with st.container(key="paspoort-bewerken"):
    try:
        show_bewerken(organisatie, st.query_params.get(PASPOORT_PARAMETER, ""))
    except KompasFout as fout:
        show_fout(fout)
