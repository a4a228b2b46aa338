# SPDX-License-Identifier: EUPL-1.2
"""Dossier: where you want to go, your plan, your logbook, what tests told you, and the preparation of a talk."""

import streamlit as st

from kompas.scherm import sessie
from kompas.scherm.bewaren.eerste import show_bewaarkaart
from kompas.scherm.dossier.ambitie import show_ambitie
from kompas.scherm.dossier.elders import show_elders
from kompas.scherm.dossier.logboek import show_logboek
from kompas.scherm.dossier.plan import show_plan
from kompas.scherm.dossier.uitkomsten import show_uitkomsten
from kompas.scherm.dossier.voorbereiding import show_voorbereiding
from kompas.scherm.pagina import begin_pagina

organisatie = begin_pagina()
catalogus = organisatie.catalogus
with st.container(key="dossier"):
    with st.container(gap="xsmall", key="dossier-kop"):
        st.title("Jouw dossier", anchor=False)
        st.markdown("Hier houd je bij wat je wilt en wat je doet. Niets hoeft.")
    delen, elders = st.columns([7, 3], gap="large")
    with delen:
        show_bewaarkaart(organisatie)
        show_ambitie(catalogus)
        show_plan(catalogus)
        show_logboek()
        show_uitkomsten()
        show_voorbereiding()
    with elders:
        show_elders(catalogus, sessie.get_dossier())
