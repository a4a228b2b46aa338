# SPDX-License-Identifier: EUPL-1.2
"""A file that is made when somebody asks for it. It goes straight to the browser, and the server keeps nothing of it.

`st.download_button` would hold the file in memory under an address of its own, for as long as the session lasts.
"""

import base64
import uuid
from collections.abc import Callable

import streamlit as st

from kompas.kern.fouten import GeenPapier
from kompas.scherm.bestandsknop import KNOP_CSS, KNOP_HTML

_JS = """
const geleverd = new Set();

export default function ({ data, parentElement, setTriggerValue }) {
  const [knop, zin] = [parentElement.querySelector("button"), parentElement.querySelector("p")];
  knop.textContent = data.label;
  knop.onclick = () => {
    zin.textContent = data.bezig;
    setTriggerValue("vraag", true);
  };
  if (data.fout) zin.textContent = data.fout;
  if (!data.levering || geleverd.has(data.levering)) return;
  geleverd.add(data.levering);
  const bytes = Uint8Array.from(atob(data.inhoud), (teken) => teken.charCodeAt(0));
  const adres = URL.createObjectURL(new Blob([bytes], { type: data.soort }));
  Object.assign(document.createElement("a"), { href: adres, download: data.naam }).click();
  setTimeout(() => URL.revokeObjectURL(adres), 10000);
  zin.textContent = data.klaar;
}
"""
_MAKER = st.components.v2.component("maakknop", html=KNOP_HTML, css=KNOP_CSS, js=_JS)


def offer_gemaakt(label: str, naam: str, maak: Callable[[], bytes], *, soort: str, key: str) -> None:
    """A button that makes this file and keeps it on the device of the visitor. `soort`: its media type."""
    gevraagd = f"{key}.gevraagd"

    def ask() -> None:
        st.session_state[gevraagd] = True

    data = {"label": label, "naam": naam, "soort": soort, "bezig": "Het bestand wordt gemaakt.", "fout": ""}
    if st.session_state.pop(gevraagd, False):
        data |= _make(naam, maak)
    _MAKER(key=key, data=data, on_vraag_change=ask)


def _make(naam: str, maak: Callable[[], bytes]) -> dict[str, str]:
    try:
        inhoud = base64.b64encode(maak()).decode()
    except GeenPapier as fout:
        return {"fout": str(fout)}
    klaar = f"Het bestand {naam} staat nu in je map Downloads."
    return {"levering": uuid.uuid4().hex, "inhoud": inhoud, "klaar": klaar}
