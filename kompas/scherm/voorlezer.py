# SPDX-License-Identifier: EUPL-1.2
"""Says aloud what changed on a screen where the keyboard stays in its place. Seen by screen readers only."""

import streamlit as st

_HTML = '<p role="status"></p>'
_CSS = "p { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }"
_JS = """
export default function ({ data, parentElement }) {
  const regel = parentElement.querySelector("p");
  if (regel.textContent !== data.zin) regel.textContent = data.zin;
}
"""
_VOORLEZER = st.components.v2.component("voorlezer", html=_HTML, css=_CSS, js=_JS)


def say(zin: str) -> None:
    """Let a screen reader say this sentence when it differs from the one before."""
    _VOORLEZER(key="voorlezer", data={"zin": zin})
