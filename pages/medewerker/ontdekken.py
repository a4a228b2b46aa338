# SPDX-License-Identifier: EUPL-1.2
"""Ontdekken: three ways on for who does not know yet what to do, each with the time it takes."""

import streamlit as st

from kompas.scherm.begin.ontdekken import show_wegen
from kompas.scherm.pagina import begin_pagina

begin_pagina()
st.title("Je weet nog niet wat je wilt", anchor=False)
st.markdown("Dat is een goed begin. Kies hieronder wat je nu wilt doen. Je kunt altijd stoppen.")
show_wegen()
