# SPDX-License-Identifier: EUPL-1.2
"""One thing of a list as a card: words at the left, what can be done with it at the right."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator


def make_kaartrij(key: str) -> tuple[DeltaGenerator, DeltaGenerator]:
    """The place for the words, and the card itself, where a button comes at the right."""
    kaart = st.container(
        border=True, horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key=key
    )
    return kaart.container(gap="xsmall", width="stretch"), kaart
