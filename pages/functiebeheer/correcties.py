# SPDX-License-Identifier: EUPL-1.2
"""Correcties: what employees say is not right in a passport."""

import streamlit as st

from kompas.diensten.correctie import list_correcties
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.check.correctie import show_correcties
from kompas.scherm.pagina import begin_pagina, show_fout

organisatie = begin_pagina()
with st.container(width=760, key="correcties"):
    st.title("Wat klopt er niet?", anchor=False)
    st.markdown("Collega's schreven dit bij een paspoort. Beoordeel het werk, niet de schrijver.")
    try:
        show_correcties(list_correcties(get_aanvraag(), organisatie.catalogus))
    except KompasFout as fout:
        show_fout(fout)
