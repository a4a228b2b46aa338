# SPDX-License-Identifier: EUPL-1.2
"""The cookie that holds a session: set by the server only, out of reach of every script."""

import re
from urllib.parse import urlsplit

import streamlit as st

_SLEUTEL = re.compile(r"[\w-]{43}", re.ASCII)  # 32 bytes, as `secrets.token_urlsafe` writes them


def name_cookie(poort: int | None, *, veilig: bool) -> str:
    """Its name. `veilig`: over https. Else with the port: two apps on one machine share cookies."""
    return "__Host-kompas" if veilig else f"kompas-{poort or 80}"


def read_cookie() -> str:
    """The key that the browser of this session came with, "" without one."""
    adres = urlsplit(st.context.url or "")
    waarde = st.context.cookies.get(name_cookie(adres.port, veilig=adres.scheme == "https"), "")
    return clean_sleutel(str(waarde))


def clean_sleutel(waarde: str) -> str:
    """The key itself, "" for what cannot be one."""
    return waarde if _SLEUTEL.fullmatch(waarde) else ""
