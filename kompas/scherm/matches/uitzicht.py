# SPDX-License-Identifier: EUPL-1.2
"""What was put out of sight is not gone: one line says how much, and where to find it."""

import streamlit as st

from kompas.scherm.paginas import BEWAARD


def show_uit_zicht(aantal: int) -> None:
    """One quiet line with the way to it; nothing when everything is in sight."""
    if not aantal:
        return
    wat = "1 functie staat" if aantal == 1 else f"{aantal} functies staan"
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="wegwijzer-uitzicht"):
        st.caption(f":material/visibility_off: {wat} uit het zicht.", width="content")
        st.page_link(BEWAARD, label=f":primary[Bekijk {'die' if aantal == 1 else 'ze'} bij Bewaard]")
