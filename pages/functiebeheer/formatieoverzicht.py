# SPDX-License-Identifier: EUPL-1.2
"""Formatieoverzicht: from a list of functions in Excel to a kompas with all of them."""

import streamlit as st

from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.pagina import begin_pagina, show_fout
from kompas.scherm.vullen.overzicht.klaar import show_klaar
from kompas.scherm.vullen.overzicht.stappen import show_stappen

organisatie = begin_pagina()
with st.container(width=1080, key="overzicht"):
    st.title("Alle functies in één keer", anchor=False)
    try:
        aanvraag = get_aanvraag()
    except KompasFout as fout:
        show_fout(fout)
        st.stop()
    if not show_klaar(organisatie.catalogus):
        st.markdown(
            "Heb je een formatieoverzicht? Zet alle functies met hun plaats in één keer klaar. "
            "Je ziet eerst wat er verandert. We bewaren je bestand niet."
        )
        show_stappen(aanvraag, organisatie)
