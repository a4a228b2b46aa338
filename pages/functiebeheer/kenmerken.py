# SPDX-License-Identifier: EUPL-1.2
"""Kenmerken: the words of all passports. What changes one of them is shown whole before it is done."""

import streamlit as st

from kompas.kern.fouten import KompasFout
from kompas.scherm.pagina import begin_pagina, show_fout
from kompas.scherm.vullen.kenmerken.bericht import show_bericht
from kompas.scherm.vullen.kenmerken.nieuw import show_nieuw
from kompas.scherm.vullen.kenmerken.wijzigen import show_wijzigen
from kompas.scherm.vullen.kenmerken.zoeken import choose_tag, show_zoeken

organisatie = begin_pagina()
with st.container(width=980, key="kenmerken"):
    st.title("Kenmerken", anchor=False)
    st.markdown("De woorden van alle paspoorten. Je ziet eerst wat er verandert, en dan pas gebeurt het.")
    show_bericht()
    tag = choose_tag(organisatie.catalogus)
    if tag is not None:
        try:
            show_wijzigen(organisatie, tag)
        except KompasFout as fout:
            show_fout(fout)
    show_nieuw()
    show_zoeken(organisatie)
