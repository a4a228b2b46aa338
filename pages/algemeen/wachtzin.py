# SPDX-License-Identifier: EUPL-1.2
"""Wijzig je wachtzin: another one, after which every other browser is logged out."""

import streamlit as st

from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.account.wachtzinvorm import UITLEG, show_wachtzinvorm
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import START

_GEWIJZIGD = "gewijzigd"

begin_pagina(wacht=False)
with st.container(width=480, key="wachtzin-anders"):
    if _GEWIJZIGD in st.query_params:
        st.title("Je wachtzin is veranderd", anchor=False)
        st.markdown("Log vanaf nu in met je nieuwe wachtzin. In alle andere browsers ben je uitgelogd.")
        if st.button("Naar de startpagina", type="primary", key="wachtzin.start"):
            st.switch_page(START, query_params={})
    else:
        st.title("Wijzig je wachtzin", anchor=False)
        st.markdown(f"{UITLEG} Daarna ben je in alle andere browsers uitgelogd.")
        show_wachtzinvorm(get_aanvraag().wie, f"/wachtzin?{_GEWIJZIGD}=ja", "Wijzig mijn wachtzin")
