# SPDX-License-Identifier: EUPL-1.2
"""How wide the visitor's window is. A figure cannot fold like text: on a phone it has to be drawn for a phone."""

import streamlit as st

from kompas.kern.beeld import SCHERMSTRAAL

SMAL = 640  # px, where Streamlit puts columns below one another

_JS = """
export default function ({ setStateValue }) {
  const meet = () => setStateValue("smal", window.innerWidth < %d);
  const wacht = window.matchMedia("(max-width: %dpx)");
  wacht.addEventListener("change", meet);
  meet();
  return () => wacht.removeEventListener("change", meet);
}
""" % (SMAL, SMAL - 1)  # noqa: UP031  braces of JavaScript
_METER = st.components.v2.component("vensterbreedte", js=_JS)
_SLEUTEL = "vensterbreedte.smal"
_STRAAL_SMAL = 150


def choose_straal() -> int:
    """The radius of the kompas in px that suits this window."""
    return _STRAAL_SMAL if is_smal() else SCHERMSTRAAL


def is_smal() -> bool:
    """True in a narrow window. Until the browser has answered, the kind of device is a good guess."""
    uitkomst = _METER(key="vensterbreedte", default={"smal": _is_telefoon()}, on_smal_change=lambda: None)
    if uitkomst.smal is not None:
        st.session_state[_SLEUTEL] = bool(uitkomst.smal)
    return bool(st.session_state.get(_SLEUTEL, _is_telefoon()))


def _is_telefoon() -> bool:
    return "Mobile" in (st.context.headers.get("User-Agent") or "")
