# SPDX-License-Identifier: EUPL-1.2
"""What stands in the place of a page that this person may not open."""

import streamlit as st

from kompas.kern.fouten import GeenToegang, KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.pagina import begin_pagina, show_fout
from kompas.scherm.paginas import START
from kompas.scherm.wegen import open_inloggen


def show_weigering() -> None:
    """Ask a visitor to log in; tell somebody who is logged in that this is not for that account."""
    begin_pagina(wacht=False)
    try:
        is_bezoeker = get_aanvraag().gebruiker is None
    except KompasFout as fout:
        _refuse(fout)
        return
    if not is_bezoeker:
        _refuse(GeenToegang())
        return
    with st.container(width=640):
        st.title("Log in om verder te gaan", anchor=False)
        st.markdown("Deze pagina is alleen voor mensen met een account. Na het inloggen kom je hier terug.")
        with st.container(horizontal=True):
            if st.button("Log in", type="primary", key="weigering.inloggen"):
                open_inloggen()
            if st.button("Naar de startpagina", key="weigering.start"):
                st.switch_page(START, query_params={})


def _refuse(fout: KompasFout) -> None:
    with st.container(width=640):
        st.title("Je kunt hier nu niet verder", anchor=False)
        show_fout(fout)
        if st.button("Naar de startpagina", key="weigering.start"):
            st.switch_page(START, query_params={})
