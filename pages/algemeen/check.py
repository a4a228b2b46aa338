# SPDX-License-Identifier: EUPL-1.2
"""Check: somebody with a link says what belongs to the own work, without account and without name."""

import streamlit as st

from kompas.diensten.check import open_check, read_zegel
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import find_aanvraag
from kompas.scherm.check.bezoek import get_bezoek
from kompas.scherm.check.geheugen import recall_bezoek, remember_bezoek
from kompas.scherm.check.stappen import show_stap
from kompas.scherm.pagina import begin_pagina, show_fout
from kompas.scherm.wegen import CHECK_PARAMETER

organisatie = begin_pagina()
sleutel = st.query_params.get(CHECK_PARAMETER, "")
zegel = read_zegel(find_aanvraag(), sleutel)
bezoek = get_bezoek(sleutel, lambda: recall_bezoek(sleutel, zegel))
with st.container(width=760, key="check"):
    st.title("Hoort dit bij jouw werk?", anchor=False)
    try:
        blad = open_check(find_aanvraag(), bezoek.plek, organisatie.catalogus)
    except KompasFout as fout:
        show_fout(fout)
        st.stop()
    if bezoek.fout:
        show_fout(bezoek.fout)
    show_stap(organisatie, blad, bezoek)
    remember_bezoek(bezoek, zegel)
