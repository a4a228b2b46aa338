# SPDX-License-Identifier: EUPL-1.2
"""The memory of the browser tab: a reload, the back button or a restart of the server loses nothing.

The dossier lives in `sessionStorage`, which the browser empties when the tab closes. A new session on the server asks
the tab once what it remembers; from then on every run of a page tells the tab what to remember. Beside the dossier it
remembers how that stands to what is kept on the server, if anything is (see `bewaren.boek`), and work that is not
finished (see `tabwerk`); else the server keeps nothing after the session. When the connection comes back the tab speaks
at once: if the server has forgotten the session meanwhile (two minutes, `server.disconnectedSessionTTL`), or is another
one, its first run has all that was there, and no field goes from the page with words that somebody is typing.
"""

import uuid

import streamlit as st

from kompas.diensten.profielbestand import read_profielbestand, write_profielbestand
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import OngeldigProfielbestand
from kompas.scherm import sessie
from kompas.scherm.bewaren.boek import read_boek, write_boek
from kompas.scherm.bewaren.stand import STAND, get_stand
from kompas.scherm.tabwerk import restore_tabwerk, write_tabwerk

_VRAAG_JS = """
let beantwoord = "";
let opnieuw;
let antwoord = () => {};
let isGezegd = false;
addEventListener("weerverbonden", () => { // at once: a server that knows nothing has it in its first run
  antwoord();
  isGezegd = true;
});

export default function ({ data, setTriggerValue }) {
  antwoord = () => {
    let inhoud = "", boek = "", werk = "";
    try {
      inhoud = sessionStorage.getItem("loopbaankompas") ?? "";
      boek = sessionStorage.getItem("loopbaankompas-bewaren") ?? "";
      werk = sessionStorage.getItem("loopbaankompas-werk") ?? "";
    } catch {} // a browser that forbids it remembers nothing
    setTriggerValue("antwoord", { inhoud, boek, werk });
  };
  const zeg = () => window.naKlik(antwoord);
  if (data.vraag && data.vraag !== beantwoord) {
    if (!isGezegd) zeg();
    isGezegd = false;
  }
  beantwoord = data.vraag;
  clearInterval(opnieuw);
  if (data.vraag) opnieuw = setInterval(zeg, 3000); // one may get lost in a run that was cut short
  return () => {
    clearInterval(opnieuw);
    antwoord = () => {}; // another one takes its place
  };
}
"""
_ONTHOUD_JS = """
export default function ({ data }) {
  const onthoud = (naam, tekst) => (tekst ? sessionStorage.setItem(naam, tekst) : sessionStorage.removeItem(naam));
  try {
    onthoud("loopbaankompas", data.inhoud);
    onthoud("loopbaankompas-bewaren", data.boek);
    onthoud("loopbaankompas-werk", data.werk);
  } catch {}
}
"""
_VRAGER = st.components.v2.component("tabgeheugen_vraag", js=_VRAAG_JS)
_ONTHOUDER = st.components.v2.component("tabgeheugen_onthoud", js=_ONTHOUD_JS)
_SLEUTEL = "tabgeheugen.vraag"
_NONCE = "tabgeheugen.nonce"
_INHOUD = "tabgeheugen.inhoud"


def restore_dossier(catalogus: Catalogus) -> bool:
    """Take up what the tab remembers. False while it has not answered: the page waits for it."""
    if not sessie.is_gelezen():
        _take_up(catalogus)
    is_gelezen = sessie.is_gelezen()
    # A name for each session: after a restart of the server the browser's part has answered the old one already.
    vraag = "" if is_gelezen else st.session_state.setdefault(_NONCE, uuid.uuid4().hex)
    # In every run, so that what follows keeps its place: a field that moves would be drawn anew while someone types.
    with st.container(key="tabgeheugen-plek"):
        _VRAGER(key=_SLEUTEL, data={"vraag": vraag}, on_antwoord_change=_receive)
    if not is_gelezen:  # it may have been said unasked, to a server that does not know this tab
        _receive()
        _take_up(catalogus)
    return sessie.is_gelezen()


def remember_dossier(catalogus: Catalogus) -> None:
    """Tell the tab what to remember, at the end of a run."""
    if sessie.is_gelezen():
        dossier = sessie.get_dossier()
        inhoud = "" if dossier.is_leeg else write_profielbestand(dossier, catalogus)
        data = {"inhoud": inhoud, "boek": write_boek(get_stand(), dossier, catalogus), "werk": write_tabwerk()}
        _ONTHOUDER(key="tabgeheugen.onthoud", data=data)


def _receive() -> None:
    antwoord = st.session_state.get(_SLEUTEL, {}).get("antwoord")
    if not sessie.is_gelezen() and isinstance(antwoord, dict) and isinstance(antwoord.get("inhoud"), str):
        st.session_state[_INHOUD] = {deel: str(antwoord.get(deel, "")) for deel in ("inhoud", "boek", "werk")}


def _take_up(catalogus: Catalogus) -> None:
    antwoord: dict[str, str] | None = st.session_state.pop(_INHOUD, None)
    if antwoord is None:
        return
    restore_tabwerk(antwoord["werk"])
    dossier = _read(antwoord["inhoud"], catalogus)
    if sessie.restore(dossier):
        st.session_state[STAND] = read_boek(antwoord["boek"], dossier or Dossier(), catalogus)


def _read(inhoud: str, catalogus: Catalogus) -> Dossier | None:
    if not inhoud:
        return None
    try:
        return read_profielbestand(inhoud, catalogus)
    except OngeldigProfielbestand:
        return None  # somebody or something else wrote it; the tab starts afresh
