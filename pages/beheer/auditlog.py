# SPDX-License-Identifier: EUPL-1.2
"""Auditlog: who did what and when. It holds nothing that anyone wrote, and reading it is recorded as well."""

import streamlit as st

from kompas.diensten.audit import offer_auditfilter
from kompas.diensten.datum import find_dag
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.beheer.auditcontrole import show_controle
from kompas.scherm.beheer.auditlijst import read_regels, show_regels
from kompas.scherm.beheer.auditvragen import ask_vraag
from kompas.scherm.pagina import begin_pagina, show_fout

begin_pagina()
with st.container(width=1080, key="auditlog"):
    st.title("Auditlogboek", anchor=False)
    st.markdown(
        "Wie deed wat, en wanneer. Er staat nooit in wat iemand schreef. Ook dat jij dit leest, komt in het logboek."
    )
    try:
        aanvraag = get_aanvraag()
        keuzes = offer_auditfilter(aanvraag)
    except KompasFout as fout:
        show_fout(fout)
        st.stop()
    show_controle()
    vraag = ask_vraag(keuzes, find_dag(aanvraag.nu))
    if vraag is not None:
        read_regels(aanvraag, vraag)
    show_regels()
