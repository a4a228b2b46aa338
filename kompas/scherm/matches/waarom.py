# SPDX-License-Identifier: EUPL-1.2
"""Why, and why perhaps not: one sentence each."""

import streamlit as st

from kompas.scherm.tekst import escape


def show_waarom(wel: str, niet: str, *, klein: bool = False) -> None:
    """Each sentence with its word, never by colour or sign alone; an empty one is left out."""
    show_zin = st.caption if klein else st.markdown
    for woord, zin in (("Waarom wel?", wel), ("Waarom niet?", niet)):
        if zin:
            show_zin(f"**{woord}** {escape(zin)}")
