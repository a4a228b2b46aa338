# SPDX-License-Identifier: EUPL-1.2
"""Vullen: the home of a functiebeheerder. How far the passports are, which one is next, and the way to all the rest."""

import streamlit as st

from kompas.diensten.vullen.meter import measure_vulling
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.pagina import begin_pagina, show_fout
from kompas.scherm.vullen.meter import show_meter, show_volgende
from kompas.scherm.vullen.wegen import show_wegen

organisatie = begin_pagina()
with st.container(width=1080, key="vullen"):
    st.title("Vullen", anchor=False)
    try:
        aanvraag = get_aanvraag()
        meter = measure_vulling(aanvraag, organisatie)
    except KompasFout as fout:
        show_fout(fout)
        st.stop()
    stand, wegen = st.columns([3, 2], gap="large")
    with stand:
        show_volgende(meter.volgende)
        show_meter(meter)
    with wegen:
        show_wegen(aanvraag, organisatie.catalogus)
