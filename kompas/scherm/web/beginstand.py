# SPDX-License-Identifier: EUPL-1.2
"""What the browser may know before it has spoken with the server: the house style, and where the server is.

Streamlit reads it from `window.__streamlit`, which it has for sites that embed an app. Without it a page begins in
Streamlit's own font and colours, and looks for its server under the address of the page first. If a newer Streamlit no
longer reads it, a page begins as it would without.
"""

import json
from html import escape

import streamlit as st

_INSTELLINGEN = {
    "bodyFont": "font",
    "headingFont": "headingFont",
    "primaryColor": "primaryColor",
    "textColor": "textColor",
    "backgroundColor": "backgroundColor",
    "secondaryBackgroundColor": "secondaryBackgroundColor",
    "linkColor": "linkColor",
    "borderColor": "borderColor",
    "paddingTop": "paddingTop",
}
_PLAATS = "BACKEND_BASE_URL:location.origin,HOST_CONFIG_BASE_URL:location.origin,MAIN_PAGE_BASE_URL:location.origin+'/'"


def build_beginstand() -> str:
    """HTML for the head of the page: the script, and the font of running text to be fetched at once."""
    letters = _list_letters()
    gevonden = {naam: st.get_option(f"theme.{optie}") for naam, optie in _INSTELLINGEN.items()}
    thema = {naam: waarde for naam, waarde in gevonden.items() if waarde} | {"fontFaces": letters}
    tekst = json.dumps(thema).replace("<", "\\u003c")
    script = f"<script>window.__streamlit={{{_PLAATS},LIGHT_THEME:{tekst},DARK_THEME:{tekst}}}</script>"
    return script + "".join(_preload(letter["url"]) for letter in letters[:1])


def _preload(adres: str) -> str:
    return f'<link rel="preload" href="{escape(adres)}" as="font" type="font/woff2" crossorigin>'


def _list_letters() -> list[dict[str, str]]:
    """The fonts of the house style, that of running text first. From the environment they come as JSON."""
    letters = st.get_option("theme.fontFaces") or []
    if isinstance(letters, str):
        letters = json.loads(letters)
    # Streamlit's own message calls the weight so.
    return [
        {
            ("weightRange" if naam in {"weight", "weight_range"} else naam): str(waarde)
            for naam, waarde in letter.items()
        }
        for letter in letters
    ]
