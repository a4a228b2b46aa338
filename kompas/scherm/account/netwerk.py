# SPDX-License-Identifier: EUPL-1.2
"""From which network address somebody comes."""

import streamlit as st


def read_adres() -> str:
    """The address that the server saw, or that a proxy named which the server trusts (`FORWARDED_ALLOW_IPS`)."""
    return st.context.ip_address or "deze machine"
