# SPDX-License-Identifier: EUPL-1.2
"""Files in the hands of the visitor: made and read in the browser, so that the server never holds one."""

import base64
import binascii
from collections.abc import Callable
from typing import Any

import streamlit as st

KNOP_CSS = """
button {
  display: inline-flex; align-items: center; min-height: 2.5rem; padding: 0.25rem 0.75rem; cursor: pointer;
  font: inherit; font-size: 0.875rem; color: var(--st-text-color); background: var(--st-background-color);
  border: 1px solid var(--st-widget-border-color, currentcolor); border-radius: var(--st-button-radius, 0.5rem);
}
button:hover { color: var(--st-primary-color); border-color: var(--st-primary-color); }
button:focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: 2px; }
p { margin: 0.4rem 0 0; font-size: 0.875rem; }
p:empty { display: none; }
"""
KNOP_HTML = '<button type="button"></button><p role="status"></p>'
_BEWAAR_JS = """
export default function ({ data, parentElement }) {
  const [knop, zin] = [parentElement.querySelector("button"), parentElement.querySelector("p")];
  knop.textContent = data.label;
  knop.onclick = () => {
    const adres = URL.createObjectURL(new Blob([data.inhoud], { type: data.soort }));
    const link = Object.assign(document.createElement("a"), { href: adres, download: data.naam });
    link.click();
    setTimeout(() => URL.revokeObjectURL(adres), 10000);
    zin.textContent = data.klaar;
  };
}
"""
_KIES_JS = """
export default function ({ data, parentElement, setTriggerValue }) {
  const [knop, zin] = [parentElement.querySelector("button"), parentElement.querySelector("p")];
  knop.textContent = data.label;
  knop.onclick = () => {
    const veld = Object.assign(document.createElement("input"), { type: "file", accept: data.soorten });
    veld.onchange = async () => {
      const bestand = veld.files[0];
      if (!bestand) return;
      zin.textContent = bestand.size > data.maximum ? data.te_groot : "";
      if (bestand.size > data.maximum) return;
      if (!data.is_document) return setTriggerValue("inhoud", await bestand.text());
      const lezer = new FileReader();
      lezer.onload = () => setTriggerValue("inhoud", { naam: bestand.name, adres: lezer.result });
      lezer.readAsDataURL(bestand);
    };
    veld.click();
  };
}
"""
_BEWAARDER = st.components.v2.component("bestandsknop_bewaar", html=KNOP_HTML, css=KNOP_CSS, js=_BEWAAR_JS)
_KIEZER = st.components.v2.component("bestandsknop_kies", html=KNOP_HTML, css=KNOP_CSS, js=_KIES_JS)


def offer_bestand(label: str, naam: str, inhoud: str, *, soort: str, key: str) -> None:
    """A button that keeps this text as a file on the device of the visitor. `soort`: its media type."""
    klaar = f"Het bestand {naam} staat nu in je map Downloads."
    _BEWAARDER(
        key=key, width="content", data={"label": label, "naam": naam, "inhoud": inhoud, "soort": soort, "klaar": klaar}
    )


def ask_bestand(
    label: str, on_inhoud: Callable[[str], None], *, soorten: str, maximum: int, te_groot: str, key: str
) -> None:
    """A button to choose a text file; `on_inhoud` gets its text. One above `maximum` bytes is not read: the visitor
    sees the sentence `te_groot`. `soorten`: what the browser proposes, as in the `accept` of HTML.
    """

    def receive() -> None:
        inhoud: Any = st.session_state[key].get("inhoud")
        if isinstance(inhoud, str):
            on_inhoud(inhoud)

    _ask(label, receive, soorten=soorten, maximum=maximum, te_groot=te_groot, key=key, is_document=False)


def ask_document(
    label: str, on_document: Callable[[str, bytes], None], *, soorten: str, maximum: int, te_groot: str, key: str
) -> None:
    """The same for a file of any kind: `on_document` gets its name and its bytes."""

    def receive() -> None:
        gekozen: Any = st.session_state[key].get("inhoud")
        if isinstance(gekozen, dict):
            on_document(str(gekozen.get("naam", "")), _decode(str(gekozen.get("adres", ""))))

    _ask(label, receive, soorten=soorten, maximum=maximum, te_groot=te_groot, key=key, is_document=True)


def _decode(adres: str) -> bytes:
    """The bytes in a data address; none when it is no such address."""
    try:
        return base64.b64decode(adres.partition(",")[2], validate=True)
    except binascii.Error:
        return b""


def _ask(
    label: str, receive: Callable[[], None], *, soorten: str, maximum: int, te_groot: str, key: str, is_document: bool
) -> None:
    _KIEZER(
        key=key,
        width="content",
        data={
            "label": label,
            "soorten": soorten,
            "maximum": maximum,
            "te_groot": te_groot,
            "is_document": is_document,
        },
        on_inhoud_change=receive,
    )
