# SPDX-License-Identifier: EUPL-1.2
"""Accounts: who can log in, and with which roles. No dossier is reached from here."""

import streamlit as st

from kompas.diensten.accounts import list_gebruikers
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.beheer.accountlijst import choose_account, show_lijst
from kompas.scherm.beheer.accountwijzigen import show_wijzigen
from kompas.scherm.beheer.bericht import show_bericht
from kompas.scherm.beheer.nieuwaccount import show_nieuw
from kompas.scherm.pagina import begin_pagina, show_fout

begin_pagina()
with st.container(width=980, key="accounts"):
    st.title("Accounts", anchor=False)
    st.markdown("Wie kan inloggen, en met welke rol. Wat mensen bewaren, zie je hier niet.")
    try:
        aanvraag = get_aanvraag()
        mensen = list_gebruikers(aanvraag)
    except KompasFout as fout:
        show_fout(fout)
        st.stop()
    show_bericht()
    show_nieuw()
    show_lijst(mensen)
    mens = choose_account(mensen)
    if mens is not None:
        show_wijzigen(mens, is_zelf=mens.id == aanvraag.actor)
