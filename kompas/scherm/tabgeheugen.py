# SPDX-License-Identifier: EUPL-1.2
"""The memory of the browser tab: a reload, the back button or a restart of the server loses nothing.

The dossier lives in `sessionStorage`, which the browser empties when the tab closes. A new session on the server asks
the tab once what it remembers; from then on every run of a page tells the tab what to remember. The server keeps
nothing after the session.
"""

import uuid

import streamlit as st

from kompas.diensten.profielbestand import read_profielbestand, write_profielbestand
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import OngeldigProfielbestand
from kompas.scherm import sessie

_JS = """
const NAAM = "loopbaankompas";
let beantwoord = null;

export default function ({ data, setTriggerValue }) {
  try {
    if (data.vraag === null) {
      if (data.inhoud) sessionStorage.setItem(NAAM, data.inhoud);
      else sessionStorage.removeItem(NAAM);
    } else if (data.vraag !== beantwoord) {
      beantwoord = data.vraag;
      setTriggerValue("antwoord", { inhoud: sessionStorage.getItem(NAAM) ?? "" });
    }
  } catch {
    setTriggerValue("antwoord", { inhoud: "" }); // a browser that forbids it remembers nothing
  }
}
"""
_GEHEUGEN = st.components.v2.component("tabgeheugen", js=_JS)
_SLEUTEL = "tabgeheugen"
_VRAAG = "tabgeheugen.vraag"
_INHOUD = "tabgeheugen.inhoud"


def sync_tabgeheugen(catalogus: Catalogus) -> None:
    """Ask the tab what it remembers, or tell it. Must be drawn at the same place in every run, after the page."""
    data: dict[str, str | None]
    if sessie.is_gelezen():
        dossier = sessie.get_dossier()
        data = {"vraag": None, "inhoud": "" if dossier.is_leeg else write_profielbestand(dossier, catalogus)}
    else:
        # A new name for each session: after a restart of the server the browser's part is still the old one.
        data = {"vraag": st.session_state.setdefault(_VRAAG, uuid.uuid4().hex), "inhoud": ""}
    _GEHEUGEN(key=_SLEUTEL, data=data, on_antwoord_change=_receive)


def restore_dossier(catalogus: Catalogus) -> bool:
    """Take up what the tab remembered, once it has answered. False while it has not: the page waits for it."""
    inhoud = st.session_state.pop(_INHOUD, None)
    if inhoud is not None and not sessie.is_gelezen():
        sessie.restore(_read(inhoud, catalogus))
    return sessie.is_gelezen()


def _receive() -> None:
    antwoord = st.session_state[_SLEUTEL].get("antwoord")
    if isinstance(antwoord, dict) and isinstance(antwoord.get("inhoud"), str):
        st.session_state[_INHOUD] = antwoord["inhoud"]


def _read(inhoud: str, catalogus: Catalogus) -> Dossier | None:
    if not inhoud:
        return None
    try:
        return read_profielbestand(inhoud, catalogus)
    except OngeldigProfielbestand:
        return None  # somebody or something else wrote it; the tab starts afresh
