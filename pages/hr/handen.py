# SPDX-License-Identifier: EUPL-1.2
"""Wie is te benaderen: for HR, the people who said so themselves, function by function."""

import streamlit as st

from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.benaderen.lijsten import show_handen
from kompas.scherm.pagina import begin_pagina, show_fout

organisatie = begin_pagina()
with st.container(width=760, key="handen"):
    st.title("Wie is te benaderen", anchor=False)
    st.markdown(
        "Deze mensen zeiden zelf dat je hen voor een functie mag benaderen. Ze staan op alfabet: er is geen score en "
        "geen volgorde. Het is geen sollicitatie. Iedereen kan de eigen naam altijd weghalen."
    )
    try:
        show_handen(get_aanvraag(), organisatie.catalogus)
    except KompasFout as fout:
        show_fout(fout)
