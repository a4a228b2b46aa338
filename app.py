# SPDX-License-Identifier: EUPL-1.2
"""The router: every visit passes here before any page runs, and a page runs only for who may open it."""

from pathlib import Path

import streamlit as st

from kompas.scherm.account.aanvraag import ask_once
from kompas.scherm.account.binding import keep_binding
from kompas.scherm.account.toelating import run_pagina
from kompas.scherm.delen.wieziet import forget_zicht
from kompas.scherm.pagina import via_router
from kompas.scherm.paginas import list_paginas
from kompas.scherm.wegen import follow_deferred

BEELDMERK = Path(__file__).resolve().parent / "kompas" / "scherm" / "beeldmerk.png"

keep_binding()
follow_deferred(vroeg=True)
with ask_once() as aanvraag:
    paginas = list_paginas(aanvraag)
    pagina = st.navigation(paginas, position="top")
    follow_deferred()
    if pagina.url_path == "gesprek":  # one thing at a time on a shared screen: no menu
        pagina = st.navigation(paginas, position="hidden")
    st.set_page_config(
        page_title=f"{pagina.title} - Loopbaankompas",
        page_icon=str(BEELDMERK),
        layout="wide",
        initial_sidebar_state="collapsed",
    )
    forget_zicht()
    with via_router(pagina.url_path):
        run_pagina(pagina, aanvraag)
