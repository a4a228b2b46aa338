# SPDX-License-Identifier: EUPL-1.2
"""Met mij gedeeld: for a coach, manager or HR adviser, what people chose to show."""

import streamlit as st

from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.delen.gedeeld import show_lijst, show_stuk
from kompas.scherm.pagina import begin_pagina, show_fout
from kompas.scherm.wegen import DELING_PARAMETER

organisatie = begin_pagina()
with st.container(width=760, key="gedeeld"):
    st.title("Met mij gedeeld", anchor=False)
    try:
        aanvraag, deling_id = get_aanvraag(), st.query_params.get(DELING_PARAMETER, "")
        if deling_id:
            show_stuk(aanvraag, organisatie, deling_id)
        else:
            show_lijst(aanvraag)
    except KompasFout as fout:
        show_fout(fout)
