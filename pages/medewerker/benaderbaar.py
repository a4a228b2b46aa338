# SPDX-License-Identifier: EUPL-1.2
"""Ik ben te benaderen: the functions for which who is logged in raised a hand."""

import streamlit as st

from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.benaderen.lijsten import show_eigen
from kompas.scherm.pagina import begin_pagina, show_fout

organisatie = begin_pagina()
with st.container(width=760, key="benaderbaar"):
    st.title("Ik ben te benaderen", anchor=False)
    st.markdown(
        "HR ziet je naam bij deze functies, en verder niets: geen profiel, geen match, geen volgorde. Het is geen "
        "sollicitatie en geen belofte. Intrekken kan altijd, en werkt meteen."
    )
    try:
        show_eigen(get_aanvraag(), organisatie.catalogus)
    except KompasFout as fout:
        show_fout(fout)
