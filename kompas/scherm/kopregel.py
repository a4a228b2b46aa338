# SPDX-License-Identifier: EUPL-1.2
"""Whose kompas this is: the logo, the quiet line above every title, and at its end who is logged in."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from kompas.inhoud import Huisstijl, find_folder
from kompas.scherm.account.menu import show_accountmenu
from kompas.scherm.tekst import escape


def show_logo(huisstijl: Huisstijl) -> None:
    """The logo of the organisation above the page and its mark on the tab, as far as its folder holds them."""
    folder = find_folder()
    if huisstijl.logo and (folder / huisstijl.logo).is_file():
        st.logo(str(folder / huisstijl.logo), size="large")
    if huisstijl.beeldmerk and (folder / huisstijl.beeldmerk).is_file():
        st.set_page_config(page_icon=str(folder / huisstijl.beeldmerk))


def show_kopregel(huisstijl: Huisstijl, *, is_gesprek: bool) -> DeltaGenerator:
    """Whose kompas this is, and that example content is example content: one quiet line above the title.

    At its end who is logged in, not in a conversation. Returns the place before that, for what is said about keeping.
    """
    tekst = f":small[{escape(huisstijl.naam)}]"
    if huisstijl.voorbeeldinhoud:
        tekst = f":primary-badge[Voorbeeld] {tekst} :small[:gray[· {escape(huisstijl.voorbeeldzin)}]]"
    with st.container(key="kopregel", horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.markdown(tekst, width="content")
        with st.container(
            key="kopregel-eind", horizontal=True, vertical_alignment="center", width="content", gap="small"
        ):
            plek = st.container(
                key="kopregel-bewaren", horizontal=True, vertical_alignment="center", width="content", gap="small"
            )
            if not is_gesprek:
                show_accountmenu()
    return plek
