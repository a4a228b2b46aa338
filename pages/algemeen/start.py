# SPDX-License-Identifier: EUPL-1.2
"""Start: one field, and the kompas stands there."""

import streamlit as st

from kompas.scherm import sessie, woorden
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import ZOEKEN, open_kompas
from kompas.scherm.tekst import escape

organisatie = begin_pagina()
with st.container(horizontal_alignment="center"), st.container(width=640):
    st.title("Loopbaankompas", anchor=False)
    st.markdown(
        f"Zie welk werk er rond jouw werk ligt bij {escape(organisatie.huisstijl.organisatie)}. "
        "Ook werk waar je niet zo snel aan denkt."
    )
    gekozen = choose_functie(organisatie.catalogus)
    st.caption(f":material/lock: {woorden.PRIVACY}")
    with st.container(key="wegwijzer-start"):
        st.page_link(ZOEKEN, label=":primary[Ik werk hier nog niet]")
if gekozen is not None:
    sessie.choose_functie(organisatie.catalogus, gekozen)
    open_kompas(gekozen)
