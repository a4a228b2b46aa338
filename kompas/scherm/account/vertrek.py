# SPDX-License-Identifier: EUPL-1.2
"""Logging out: the session on the server, its cookie, and everything in this and the other tabs of the browser."""

from contextlib import suppress
from datetime import UTC, datetime

import streamlit as st

from kompas.diensten.accounts import log_out
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import OpslagNietBereikbaar
from kompas.scherm import sessie
from kompas.scherm.account import cookie
from kompas.scherm.account.aanvraag import find_aanvraag, open_opslag

_JS = """
export default function ({ data, setTriggerValue }) {
  fetch("/sessie", { method: "DELETE", credentials: "same-origin", cache: "no-store" })
    .then((antwoord) => {
      if (!antwoord.ok) throw new Error(antwoord.status);
      try { sessionStorage.clear(); } catch {}
      document.documentElement.dataset.vertrekt = "ja";
      new BroadcastChannel("kompas-uitgelogd").postMessage(data.naar);
      location.replace(data.via || data.naar);
    })
    .catch(() => setTriggerValue("mislukt", true));
}
"""
_VERTREK = st.components.v2.component("vertrek", js=_JS)
_GAAT = "vertrek.gaat"
_VIA = "vertrek.via"
UITGELOGD = "/uitgelogd"
AFMELDEN = "/sessie/afmelden"  # leads on to the provider, which leads back to UITGELOGD


def leave(naar: str = UITGELOGD) -> None:
    """A callback: end the session and empty the tab. `naar`: the address of this app where every tab ends.

    This tab goes by way of the provider when somebody came with a work account. While the database is away the browser
    still gives up its cookie, the only place where the key is.
    """
    via = AFMELDEN if naar == UITGELOGD and _is_met_werkaccount() else ""
    with suppress(OpslagNietBereikbaar):
        log_out(Aanvraag(open_opslag(), None, datetime.now(UTC)), cookie.read_cookie())
    sessie.clear()
    st.session_state[_GAAT] = naar
    st.session_state[_VIA] = via


def is_leaving() -> bool:
    """True while somebody is on the way out."""
    return bool(st.session_state.get(_GAAT))


def show_vertrek() -> None:
    """Nothing but the browser's part, which goes on to the page that says so."""
    st.title("Je wordt uitgelogd", anchor=False)
    data = {"naar": st.session_state[_GAAT], "via": st.session_state.get(_VIA, "")}
    if _VERTREK(key="vertrek", data=data, on_mislukt_change=lambda: None).mislukt:
        st.warning("De server antwoordt niet. Sluit je browser: dan ben je ook uitgelogd.", icon=":material/error:")


def _is_met_werkaccount() -> bool:
    """True when whoever leaves may be logged in at the provider; also when we cannot look that up now."""
    mens = find_aanvraag().gebruiker
    return get_instellingen().met_werkaccount and (mens is None or mens.extern is not None)
