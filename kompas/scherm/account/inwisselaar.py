# SPDX-License-Identifier: EUPL-1.2
"""The browser's part of logging in: say which browser this is, and exchange a ticket for the cookie of a session."""

from typing import Any

import streamlit as st

_JS = """
const vraag = async (adres, opdracht) => {
  const antwoord = await fetch(adres, { credentials: "same-origin", cache: "no-store", ...opdracht });
  if (!antwoord.ok) throw new Error(antwoord.status);
  return antwoord.json();
};
let bezig = null;

export default function ({ data, setStateValue, setTriggerValue }) {
  const doe = (wat, werk) => {
    if (bezig === wat) return;
    bezig = wat;
    werk().catch(() => {
      bezig = null;
      setTriggerValue("mislukt", true);
    });
  };
  if (data.bewijs) {
    doe(data.bewijs, async () => {
      await vraag("/sessie", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ bewijs: data.bewijs }),
      });
      const naar = new URL(data.naar, location.origin);
      location.replace(naar.origin === location.origin ? naar : "/");
    });
  } else if (!data.browser) {
    doe("begin", async () => {
      setStateValue("browser", (await vraag("/sessie/begin", { method: "POST" })).browser);
      bezig = null;
    });
  }
}
"""
_INWISSELAAR = st.components.v2.component("inwisselaar", js=_JS)
_SLEUTEL = "inwisselaar"
_BEWIJS = "inwisselaar.bewijs"


def read_browser() -> str:
    """The SHA-256 of what only this browser holds, "" as long as it has not said so."""
    return str(_stand().get("browser") or "")


def hand_over(bewijs: str) -> None:
    """Let the browser exchange this ticket at the end of this run, or of a later one that overtakes it."""
    st.session_state[_BEWIJS] = bewijs


def run_inwisselaar(naar: str) -> bool:
    """Draw the browser's part. `naar`: where the page goes afterwards. False when the exchange just failed."""
    bewijs = st.session_state.get(_BEWIJS, "")
    uit = _INWISSELAAR(
        key=_SLEUTEL,
        data={"bewijs": bewijs, "browser": read_browser(), "naar": naar},
        on_browser_change=lambda: None,
        on_mislukt_change=lambda: None,
    )
    if uit.mislukt:
        st.session_state.pop(_BEWIJS, None)
    return not uit.mislukt


def _stand() -> Any:
    return st.session_state.get(_SLEUTEL) or {}
