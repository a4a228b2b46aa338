# SPDX-License-Identifier: EUPL-1.2
"""The bar above every screen of a demo: nobody here is real, begin again, and the other organisation."""

import os
import re
from urllib.parse import urlsplit

import streamlit as st

from kompas.diensten.demo import is_demo
from kompas.scherm import sessie
from kompas.scherm.account import cookie
from kompas.scherm.account.vertrek import leave
from kompas.scherm.paginas import START
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import defer

BUUR_NAAM = "KOMPAS_DEMO_BUUR"
BUUR_POORT = "KOMPAS_DEMO_POORT"


def show_demobalk() -> None:
    """Say that this is a demo, and what goes with it. Outside a demo nothing."""
    if not is_demo():
        return
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", gap=None, key="demobalk"
    ):
        st.markdown(":small[**Demo met verzonnen mensen.** Alles verdwijnt als de demo stopt.]", width="content")
        with st.container(horizontal=True, width="content", key="demobalk-knoppen"):
            st.button(
                ":primary[Begin opnieuw]",
                type="tertiary",
                icon=":material/restart_alt:",
                key="demobalk.opnieuw",
                on_click=_begin_again,
            )
            _show_buur()


def _begin_again() -> None:
    """Log out, empty the tab and go to the start. What the people of the demo kept stays until the demo stops."""
    if cookie.read_cookie():
        leave("/")
    else:
        sessie.clear()
        defer(_open_start)()


def _open_start() -> None:
    st.switch_page(START, query_params={})


def _show_buur() -> None:
    naam, poort = os.environ.get(BUUR_NAAM, ""), os.environ.get(BUUR_POORT, "")
    if naam and re.fullmatch(r"[0-9]{1,5}", poort):  # it becomes part of a link
        st.link_button(f":primary[Bekijk {escape(naam)}]", _other_address(poort), type="tertiary")


def _other_address(poort: str) -> str:
    """The same machine as this page, at the other port."""
    host = urlsplit(st.context.url or "").hostname or "localhost"
    return f"http://{f'[{host}]' if ':' in host else host}:{poort}/"
