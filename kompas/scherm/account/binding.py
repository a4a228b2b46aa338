# SPDX-License-Identifier: EUPL-1.2
"""A session of Streamlit belongs to the browser that began it: its id alone is not enough to see what is in it."""

import streamlit as st

from kompas.diensten.accounts import hash_sleutel
from kompas.scherm.account import cookie

_HOORT_BIJ = "binding.cookie"


def keep_binding() -> None:
    """When a run comes with another cookie than the first one, forget everything before anything is shown.

    Then the session is as new: the tab that asks is asked what it remembers itself.
    """
    hash_ = hash_sleutel(cookie.read_cookie())
    if st.session_state.get(_HOORT_BIJ, hash_) != hash_:
        for sleutel in list(st.session_state):
            del st.session_state[sleutel]
    st.session_state[_HOORT_BIJ] = hash_
