# SPDX-License-Identifier: EUPL-1.2
"""What is open to write in: one thing of the whole page at a time."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import streamlit as st

from kompas.kern.dossier import Dossier, Onderdeel
from kompas.scherm import sessie

_OPEN = "dossier.open"
_BEURT = "dossier.beurt"
_WEG = "dossier.weggehaald"
NIEUW = ""


@dataclass(frozen=True, slots=True)
class Bewerking:
    """What is open: of which part, and what of it (`NIEUW`: not there yet, it comes with the first word).

    `begin`: what of it was opened. `beurt` numbers every opening, so that a field never shows what stood in another.
    """

    onderdeel: Onderdeel
    wat: str
    begin: str
    beurt: int

    def key(self, veld: str) -> str:
        """The key of a field in it."""
        return f"dossier.veld.{self.beurt}.{veld}"


def get_open(onderdeel: Onderdeel) -> Bewerking | None:
    """What is open of this part, if it is there."""
    bewerking: Bewerking | None = st.session_state.get(_OPEN)
    return bewerking if bewerking and bewerking.onderdeel is onderdeel else None


def open_(onderdeel: Onderdeel, wat: str = NIEUW) -> None:
    """Open this to write in; what was open before closes, and is kept."""
    beurt = st.session_state.get(_BEURT, 0) + 1
    st.session_state[_BEURT] = beurt
    st.session_state[_OPEN] = Bewerking(onderdeel, wat, wat, beurt)
    st.session_state.pop(_WEG, None)


def bind(wat: str) -> None:
    """What is open is this from now on; its fields stay as they are."""
    st.session_state[_OPEN] = replace(st.session_state[_OPEN], wat=wat)


def close() -> None:
    """Close what is open. All that was written in it is kept already."""
    st.session_state.pop(_OPEN, None)


def offer_open(label: str, onderdeel: Onderdeel, wat: str = NIEUW, *, icoon: str | None = None) -> None:
    """A quiet button that opens this."""
    naam = f"dossier.open.{onderdeel}.{wat}"
    st.button(label, icon=icoon, type="tertiary", key=naam, on_click=open_, args=(onderdeel, wat))


def offer_close(label: str = "Klaar") -> None:
    """The button that ends the writing."""
    st.button(label, icon=":material/check:", key="dossier.klaar", on_click=close)


def remember_weg(onderdeel: Onderdeel, terug: Callable[[Dossier], Dossier]) -> None:
    """Something of this part went away just now; `terug` brings it back."""
    close()
    st.session_state[_WEG] = (onderdeel, terug)


def show_herstel(onderdeel: Onderdeel, zin: str) -> None:
    """What went away just now can come back. `zin` says what went."""
    weg = st.session_state.get(_WEG)
    if weg is None or weg[0] is not onderdeel:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="dossier-herstel"):
        st.markdown(zin, width="content")
        st.button("Zet terug", icon=":material/undo:", key="dossier.herstel", on_click=_undo)


def _undo() -> None:
    _, terug = st.session_state.pop(_WEG)
    sessie.set_dossier(terug(sessie.get_dossier()))
