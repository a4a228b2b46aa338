# SPDX-License-Identifier: EUPL-1.2
"""Gewist: says that everything is gone, and what the app cannot reach."""

import streamlit as st

from kompas.scherm.bewaren.verloop import staat_los
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import MIJN_GEGEVENS, START
from kompas.scherm.wegen import open_gesprek
from kompas.scherm.wissen import is_gewist, was_gesprek

begin_pagina()
with st.container(width=640, key="gewist"):
    if was_gesprek():
        st.title("Dit gesprek is gewist", anchor=False)
        st.markdown("In dit tabblad staat niets meer. Op de server stond niets.")
        st.markdown(
            "Heb je een blad gedownload? **Dit bestand staat nu in je map Downloads. "
            "Stuur het naar de medewerker en verwijder het daarna.**"
        )
    elif is_gewist() and staat_los():
        st.title("Dit tabblad is leeg", anchor=False)
        st.markdown("Bestanden die je hebt gedownload, staan nog in je map Downloads.")
        st.markdown("Je bewaarde dossier is er nog. Wil je dat ook weg hebben? Doe dat op de pagina Mijn gegevens.")
        with st.container(key="wegwijzer-gewist"):
            st.page_link(MIJN_GEGEVENS, label=":primary[Naar Mijn gegevens]", icon=":material/folder_shared:")
    elif is_gewist():
        st.title("Alles is gewist", anchor=False)
        st.markdown("Bestanden die je hebt gedownload, staan nog in je map Downloads.")
        st.markdown("Is een bestand voor iemand anders? Stuur het, en verwijder het daarna uit die map.")
    else:
        st.title("Er is niets gewist", anchor=False)
        st.markdown("Je profiel is zoals het was. Wil je alles wissen? Doe dat op de pagina Profiel.")
    knoppen = st.container(horizontal=True)
    if was_gesprek() and knoppen.button("Begin een nieuw gesprek", type="primary", key="gewist.gesprek"):
        open_gesprek("")
    if knoppen.button("Naar de startpagina", type="secondary" if was_gesprek() else "primary", key="gewist.start"):
        st.switch_page(START, query_params={})
