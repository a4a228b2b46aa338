# SPDX-License-Identifier: EUPL-1.2
"""Gegevens en privacy: what is kept here and who sees it, as questions and short answers."""

import streamlit as st

from kompas.diensten.instellingen import get_instellingen
from kompas.kern.toegang import Recht
from kompas.scherm.account.aanvraag import find_aanvraag
from kompas.scherm.gegevens.privacy import show_kort, show_verder, show_vragen
from kompas.scherm.gegevens.situatie import find_situatie
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import MIJN_GEGEVENS

organisatie = begin_pagina(wacht=False)
aanvraag = find_aanvraag()
situatie = find_situatie(aanvraag, get_instellingen())
with st.container(width=760, key="privacy"):
    st.title("Gegevens en privacy", anchor=False)
    show_kort(situatie)
    if aanvraag.may(Recht.EIGEN_DOSSIER):
        with st.container(key="wegwijzer-privacy"):
            st.page_link(MIJN_GEGEVENS, label=":primary[Bekijk je gegevens]", icon=":material/folder_shared:")
    show_vragen(situatie)
    show_verder(organisatie.huisstijl)
