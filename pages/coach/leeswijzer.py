# SPDX-License-Identifier: EUPL-1.2
"""Leeswijzer: one A4 for the coach, the same text as in docs/."""

import streamlit as st

from kompas.scherm.begin.leeswijzer import read_leeswijzer
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import GESPREK

begin_pagina()
titel, tekst = read_leeswijzer()
with st.container(width=860, key="leeswijzer"):
    st.title(titel, anchor=False)
    st.page_link(GESPREK, label=":primary[Start een gesprek]", icon=":material/forum:")
    st.markdown(tekst)
