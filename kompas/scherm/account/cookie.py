# SPDX-License-Identifier: EUPL-1.2
"""The cookie that holds a session: set by the server only, out of reach of every script."""

from urllib.parse import urlsplit

import streamlit as st


def name_cookie(poort: int | None, *, veilig: bool) -> str:
    """Its name. `veilig`: over https. Else with the port: two apps on one machine share cookies."""
    return "__Host-kompas" if veilig else f"kompas-{poort or 80}"


def read_cookie() -> str:
    """What the browser of this session holds now, "" without."""
    adres = urlsplit(st.context.url or "")
    return st.context.cookies.get(name_cookie(adres.port, veilig=adres.scheme == "https"), "")
