# SPDX-License-Identifier: EUPL-1.2
"""Uitgelogd: says that nothing of the account is left in this browser."""

import streamlit as st

from kompas.scherm.account.aanvraag import find_aanvraag
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import INLOGGEN, START

begin_pagina(wacht=False)
with st.container(width=640, key="uitgelogd"):
    if find_aanvraag().gebruiker is None:
        st.title("Je bent uitgelogd", anchor=False)
        st.markdown("Dit tabblad is leeg. Wat je bewaard had, staat veilig in je dossier. Log in om het weer te zien.")
    else:
        st.title("Je bent ingelogd", anchor=False)
        st.markdown("Uitloggen doe je rechtsboven, onder je naam.")
    with st.container(horizontal=True):
        if find_aanvraag().gebruiker is None and st.button("Log weer in", key="uitgelogd.inloggen"):
            st.switch_page(INLOGGEN, query_params={})
        if st.button("Naar de startpagina", type="primary", key="uitgelogd.start"):
            st.switch_page(START, query_params={})
