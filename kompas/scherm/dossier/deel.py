# SPDX-License-Identifier: EUPL-1.2
"""A part of the dossier on the page: its heading, who can see it, and what it is for as long as it is empty."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import streamlit as st

from kompas.kern.dossier import Onderdeel
from kompas.scherm.delen.wieziet import show_wie_ziet
from kompas.scherm.dossier.bewerking import offer_open

_EERSTE = 5


@contextmanager
def show_deel(onderdeel: Onderdeel, kop: str) -> Iterator[None]:
    """A calm card with a heading; at the other end of its line who can see what is in it."""
    with st.container(key=f"dossierdeel-{onderdeel}", gap="small"):
        with st.container(
            horizontal=True,
            horizontal_alignment="distribute",
            vertical_alignment="center",
            key=f"dossierkop-{onderdeel}",
        ):
            st.header(kop, anchor=False, width="content")
            with st.container(width="content"):
                show_wie_ziet(onderdeel)
        yield


def invite(onderdeel: Onderdeel, zin: str, label: str) -> None:
    """An empty part: one line, and one button."""
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", gap="small"):
        st.markdown(zin, width="content")
        offer_open(label, onderdeel, icoon=":material/add:")


def show_eerste(aantal: int, onderdeel: Onderdeel, wat: str, show: Callable[[int], object]) -> None:
    """The first few of a long row by their numbers, and a button for the rest. `wat`: what they are called."""
    alles = f"dossier.alles.{onderdeel}"
    kort = aantal > _EERSTE + 1 and not st.session_state.get(alles)
    for nr in range(_EERSTE if kort else aantal):
        show(nr)
    if kort:
        st.button(
            f"Laat alle {aantal} {wat} zien", type="tertiary", key=alles + ".knop", on_click=_show_all, args=(alles,)
        )


def _show_all(alles: str) -> None:
    st.session_state[alles] = True
