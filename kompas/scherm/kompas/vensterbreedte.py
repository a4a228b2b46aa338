# SPDX-License-Identifier: EUPL-1.2
"""How wide the visitor's window is. A figure cannot fold like text: for a phone it has to be drawn for a phone."""

import streamlit as st

from kompas.kern.beeld import Kaart
from kompas.scherm.kompas.namen import choose_schermstraal

# Window width in px from which on a figure has this width in px; in a narrow window it stands alone.
FIGUURBREEDTES = {0: 350, 520: 470, 641: 580, 1000: 500, 1200: 620, 1280: 664, 1440: 760, 1700: 860}
_NAAST_LIJST = 1000  # px: from here on there is room for a list beside the figure

_JS = """
export default function ({ data, setStateValue }) {
  const kies = () => data.grenzen.filter((grens) => window.innerWidth >= grens).at(-1);
  const meet = () => setStateValue("breedte", kies());
  const wachters = data.grenzen.map((grens) => window.matchMedia(`(min-width: ${grens}px)`));
  wachters.forEach((wachter) => wachter.addEventListener("change", meet));
  if (kies() !== data.verwacht) meet(); // an answer costs a second run of the page
  return () => wachters.forEach((wachter) => wachter.removeEventListener("change", meet));
}
"""
_METER = st.components.v2.component("vensterbreedte", js=_JS)
_SLEUTEL = "vensterbreedte.breedte"
_GEWOON = 1280  # px: of most screens that people share
_HOOGTE = 0.9  # of its width: so the whole figure is in sight without scrolling
_TELEFOON = 400  # px: a figure up to this width is for a phone


def measure_figuurbreedte() -> int:
    """The width in px that a kompas gets. Until the browser has answered, the kind of device is a good guess."""
    verwacht = _know()
    uitkomst = _METER(
        key="vensterbreedte",
        data={"grenzen": list(FIGUURBREEDTES), "verwacht": verwacht},
        default={"breedte": None},
        on_breedte_change=lambda: None,
    )
    if uitkomst.breedte is not None:
        verwacht = st.session_state[_SLEUTEL] = int(uitkomst.breedte)
    return FIGUURBREEDTES[verwacht]


def is_gestapeld() -> bool:
    """True when the window has no room for a list beside the figure: they stand below one another."""
    return _know() < _NAAST_LIJST


def is_smal(breedte: int) -> bool:
    """True when a figure of this width (px) is for a phone."""
    return breedte < _TELEFOON


def choose_straal(kaart: Kaart, breedte: int, domein: str | None = None, unit: str | None = None) -> int:
    """The radius in px at which the kompas, with the names around it, fits this width and a window of usual shape."""
    indeling = kaart.full_view(domein, unit) or kaart.geheel
    return choose_schermstraal(indeling.sectoren, breedte, None if is_smal(breedte) else round(_HOOGTE * breedte))


def _know() -> int:
    bekend: int = st.session_state.get(_SLEUTEL, _guess())
    return bekend if bekend in FIGUURBREEDTES else _guess()


def _guess() -> int:
    return 0 if "Mobile" in (st.context.headers.get("User-Agent") or "") else _GEWOON
