# SPDX-License-Identifier: EUPL-1.2
"""Mijn gegevens: everything that is kept of who is logged in, to see, to take along and to delete."""

import streamlit as st

from kompas.diensten.gegevens import collect_gegevens
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.gegevens.scherm import show_gegevens
from kompas.scherm.gegevens.verwijderen import find_bewijs, show_bewijs
from kompas.scherm.pagina import begin_pagina, show_fout

organisatie = begin_pagina()
with st.container(width=760, key="gegevens"):
    bewijs = find_bewijs()
    if bewijs is not None:
        show_bewijs(bewijs, organisatie.huisstijl)
    else:
        st.title("Mijn gegevens", anchor=False)
        try:
            show_gegevens(collect_gegevens(get_aanvraag()), organisatie)
        except KompasFout as fout:
            show_fout(fout)
