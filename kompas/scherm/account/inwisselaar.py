# SPDX-License-Identifier: EUPL-1.2
"""The browser's part of logging in: say which browser this is, and exchange a ticket for the cookie of a session."""

from typing import Any

import streamlit as st

_JS = """
const PLEK = "kompas-inlogplek";
const geheugen = (werk) => {
  try {
    return werk(sessionStorage) ?? "";
  } catch {
    return ""; // a browser that forbids it remembers nothing
  }
};
const vraag = async (adres, opdracht) => {
  const antwoord = await fetch(adres, { credentials: "same-origin", cache: "no-store", ...opdracht });
  if (!antwoord.ok) throw new Error(antwoord.status);
  return antwoord.json();
};
const ADEM = 3000; // ms between two tries to begin
let bezig = null;

// A form waits for this, so it goes on until it works. `mislukt` is called once.
const begin = async (mislukt) => {
  try {
    return await vraag("/sessie/begin", { method: "POST" });
  } catch {
    mislukt();
    await new Promise((klaar) => setTimeout(klaar, ADEM));
    return begin(() => {});
  }
};

export default function ({ data, setStateValue, setTriggerValue }) {
  const mislukt = () => setTriggerValue("mislukt", true);
  const doe = (wat, werk) => {
    if (bezig === wat) return;
    bezig = wat;
    werk().catch(() => {
      bezig = null;
      mislukt();
    });
  };
  if (data.onthoud) geheugen((tab) => tab.setItem(PLEK, data.naar));
  if (data.bewijs) {
    doe(data.bewijs, async () => {
      await vraag("/sessie", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ bewijs: data.bewijs }),
      });
      geheugen((tab) => tab.removeItem(PLEK));
      const naar = new URL(data.naar, location.origin);
      location.replace(naar.origin === location.origin ? naar : "/");
    });
  } else if (!data.browser) {
    doe("begin", async () => {
      const { browser } = await begin(mislukt);
      window.naKlik(() => {
        setStateValue("plek", geheugen((tab) => tab.getItem(PLEK)));
        setStateValue("browser", browser);
        bezig = null;
      });
    });
  }
}
"""
_INWISSELAAR = st.components.v2.component("inwisselaar", js=_JS)
_SLEUTEL = "inwisselaar"
_BEWIJS = "inwisselaar.bewijs"
NIET_BINNEN = (
    "Het inloggen lukte niet: de verbinding was weg, of je wachtte te lang. Er is niets veranderd. Probeer het opnieuw."
)


def read_browser() -> str:
    """The SHA-256 of what only this browser holds, "" as long as it has not said so."""
    return str(_stand().get("browser") or "")


def read_plek() -> str:
    """Where somebody came from before this page, as the tab remembers it over a visit to another site; "" unknown."""
    return str(_stand().get("plek") or "")


def is_onderweg() -> bool:
    """True while the browser exchanges a ticket."""
    return bool(st.session_state.get(_BEWIJS))


def hand_over(bewijs: str) -> None:
    """Let the browser exchange this ticket at the end of this run, or of a later one that overtakes it."""
    st.session_state[_BEWIJS] = bewijs


def run_inwisselaar(naar: str, *, onthoud: bool = False) -> bool:
    """Draw the browser's part. `naar`: where the page goes afterwards. False when the exchange just failed.

    `onthoud`: let the tab remember `naar`, for who logs in at another site.
    """
    bewijs = st.session_state.get(_BEWIJS, "")
    uit = _INWISSELAAR(
        key=_SLEUTEL,
        data={"bewijs": bewijs, "browser": read_browser(), "naar": naar, "onthoud": onthoud},
        on_browser_change=lambda: None,
        on_plek_change=lambda: None,
        on_mislukt_change=lambda: None,
    )
    if uit.mislukt:
        st.session_state.pop(_BEWIJS, None)
    return not uit.mislukt


def _stand() -> Any:
    return st.session_state.get(_SLEUTEL) or {}
