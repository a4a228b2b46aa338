# SPDX-License-Identifier: EUPL-1.2
"""A sheet as it looks, on the screen: a page in a page, in which nothing can run and which asks nobody for anything.

Not `st.iframe`: that takes the page apart as if it were an address, and Python remembers addresses for all visitors.
"""

import streamlit as st

_CSS = """
iframe {
  display: block; box-sizing: border-box; width: 100%; max-width: 797px; height: 1130px;
  border: 1px solid var(--st-border-color, currentcolor); background: #fff;
}
"""
_JS = """
export default function ({ data, parentElement }) {
  const vak = parentElement.querySelector("iframe");
  vak.title = data.titel;
  if (vak.srcdoc !== data.html) vak.srcdoc = data.html;
}
"""
_VOORBEELD = st.components.v2.component("bladvoorbeeld", html="<iframe sandbox></iframe>", css=_CSS, js=_JS)


def show_bladvoorbeeld(html: str, titel: str, *, key: str) -> None:
    """A page of our own making, A4 wide. `titel` is what a screen reader calls it."""
    _VOORBEELD(key=key, data={"html": html, "titel": titel})
