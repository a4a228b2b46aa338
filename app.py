# SPDX-License-Identifier: EUPL-1.2
"""The router: every visit passes here before any page runs."""

from pathlib import Path

import streamlit as st

from kompas.scherm.pagina import via_router
from kompas.scherm.paginas import follow_deferred, list_paginas

SCHERM = Path(__file__).resolve().parent / "kompas" / "scherm"

paginas = list_paginas()
pagina = st.navigation(paginas, position="top")
follow_deferred()
if pagina.url_path == "gesprek":  # one thing at a time on a shared screen: no menu
    pagina = st.navigation(paginas, position="hidden")
st.set_page_config(
    page_title=f"{pagina.title} - Loopbaankompas",
    page_icon=str(SCHERM / "beeldmerk.png"),
    layout="wide",
    initial_sidebar_state="collapsed",
)
st.html(SCHERM / "stijl.css")
with via_router():
    pagina.run()
