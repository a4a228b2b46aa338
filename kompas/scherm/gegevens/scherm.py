# SPDX-License-Identifier: EUPL-1.2
"""Mijn gegevens as a whole."""

import streamlit as st

from kompas.diensten.accounts import hash_sleutel
from kompas.diensten.gegevens import Gegevens
from kompas.diensten.organisatie import Organisatie
from kompas.scherm.account import cookie
from kompas.scherm.gegevens.ingelogd import show_ingelogd
from kompas.scherm.gegevens.meenemen import show_meenemen
from kompas.scherm.gegevens.overzicht import (
    show_account,
    show_correcties,
    show_delen,
    show_dossier,
    show_gebeurtenissen,
    show_handen,
)
from kompas.scherm.gegevens.stuk import describe_gegevens
from kompas.scherm.gegevens.verwijderen import show_verwijderen
from kompas.scherm.paginas import PRIVACY


def show_gegevens(gegevens: Gegevens, organisatie: Organisatie) -> None:
    """Everything that is kept, part by part; then taking it along, and deleting it."""
    stuk = describe_gegevens(gegevens, organisatie, hash_sleutel(cookie.read_cookie()))
    st.markdown("Dit is alles wat we van je bewaren. Je ziet het, je neemt het mee, en je verwijdert het als je wilt.")
    with st.container(key="wegwijzer-gegevens"):
        st.page_link(PRIVACY, label=":primary[Lees wie wat ziet]", icon=":material/lock:")
    show_account(stuk, gegevens)
    show_dossier(stuk, gegevens)
    show_delen(stuk, gegevens)
    show_handen(stuk, gegevens)
    show_correcties(stuk)
    show_ingelogd(stuk)
    show_gebeurtenissen(stuk)
    show_meenemen(organisatie)
    show_verwijderen(gegevens)
