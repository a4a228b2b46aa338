# SPDX-License-Identifier: EUPL-1.2
"""What is there on request: it is built when it is opened, so that a page does not pay for what few open."""

from collections.abc import Callable

import streamlit as st


@st.fragment
def show_uitklap(label: str, show: Callable[[], object], *, key: str) -> None:
    """A heading that opens; only what it holds is drawn then, not the page around it."""
    with st.expander(label, key=key, on_change="rerun") as deel:
        if deel.open:
            show()
