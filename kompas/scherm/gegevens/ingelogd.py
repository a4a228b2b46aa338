# SPDX-License-Identifier: EUPL-1.2
"""Where somebody is logged in, and out of all of it with one button."""

import streamlit as st

from kompas.diensten.gegevens import end_eigen_sessies
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.gegevens.stuk import Gegevensstuk
from kompas.scherm.pagina import show_fout
from kompas.scherm.paginas import START
from kompas.scherm.tekst import escape


def show_ingelogd(stuk: Gegevensstuk) -> None:
    """Every browser, and the button that ends them all."""
    with st.container(key="gegevensdeel-ingelogd", gap="xsmall"):
        st.subheader("Waar je bent ingelogd", anchor=False)
        st.markdown("\n".join(f"- {escape(regel)}" for regel in stuk.sessies))
        st.caption("Zie je een browser die je niet kent? Log overal uit en kies een andere wachtzin.")
        if st.button("Log overal uit", icon=":material/logout:", key="gegevens.uitloggen"):
            _log_out()


def _log_out() -> None:
    try:
        end_eigen_sessies(get_aanvraag())
    except KompasFout as fout:
        show_fout(fout)
    else:
        st.switch_page(START, query_params={})
