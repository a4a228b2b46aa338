# SPDX-License-Identifier: EUPL-1.2
"""Energie, one card at a time: what does this tag do to you? May stop at any time, and go back."""

from collections.abc import Mapping, Sequence

import streamlit as st

from kompas.diensten.energie import estimate_minuten
from kompas.kern import Tag
from kompas.kern.dossier import Dossier, Energie
from kompas.kern.woorden import count_kenmerken
from kompas.scherm import sessie, woorden
from kompas.scherm.tekst import escape

NAAM: Mapping[Energie, str] = {
    Energie.GEEFT: "Geeft energie",
    Energie.NEUTRAAL: "Neutraal",
    Energie.KOST: "Kost energie",
}
ICOON: Mapping[Energie, str] = {
    Energie.GEEFT: ":material/bolt:",
    Energie.NEUTRAAL: ":material/drag_handle:",
    Energie.KOST: ":material/battery_1_bar:",
}
_PLEK = "energiekaart.plek"
_TOETSEN = "energiekaart.toetsen"


def find_plek(kaarten: Sequence[Tag], dossier: Dossier) -> int:
    """Which card is on top: where the visitor is, else the first that was not sorted. The number of cards: ready."""
    eerste_open = next((plek for plek, tag in enumerate(kaarten) if tag.id not in dossier.energie), len(kaarten))
    return min(int(st.session_state.get(_PLEK, eerste_open)), len(kaarten))


def show_kaart(kaarten: Sequence[Tag], plek: int, dossier: Dossier) -> None:
    """One card with its three answers, how much there is to do, one back, and stop."""
    tag = kaarten[plek]
    over = len(kaarten) - plek
    st.progress(plek / len(kaarten), text=f"Nog {count_kenmerken(over)}, {describe_duur(over)}")
    with st.container(border=True, key="energiekaart", gap="small"):
        st.caption(woorden.CATEGORIE_UITLEG[tag.categorie].capitalize())
        st.subheader(escape(tag.label), anchor=False)
        st.markdown(escape(tag.uitleg))
        _show_antwoorden(tag.id, plek, dossier)
    _show_wegen(plek, len(kaarten))
    st.toggle("Ook met de toetsen 1, 2 en 3", value=True, key=_TOETSEN, persist_state="session")


def _show_antwoorden(tag_id: str, plek: int, dossier: Dossier) -> None:
    toetsen = bool(st.session_state.get(_TOETSEN, True))
    with st.container(key="energieknoppen", gap="small"):
        for kolom, (nummer, energie) in zip(st.columns(len(NAAM)), enumerate(NAAM, 1)):
            kolom.button(
                NAAM[energie],
                icon=ICOON[energie],
                type="primary" if dossier.energie.get(tag_id) is energie else "secondary",
                width="stretch",
                shortcut=str(nummer) if toetsen else None,
                key=f"energiekaart.{energie}",
                on_click=_sort,
                args=(tag_id, energie, plek),
            )


def _show_wegen(plek: int, kaarten: int) -> None:
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.button(
            "Vorige",
            icon=":material/arrow_back:",
            type="tertiary",
            disabled=plek == 0,
            key="energiekaart.vorige",
            on_click=go_to,
            args=(plek - 1,),
        )
        st.button(
            "Stop en bekijk wat je hebt",
            type="tertiary",
            key="energiekaart.stop",
            on_click=go_to,
            args=(kaarten,),
        )


def describe_duur(kaarten: int) -> str:
    """About how long these cards take."""
    minuten = estimate_minuten(kaarten)
    return f"ongeveer {minuten} {'minuut' if minuten == 1 else 'minuten'}"


def go_to(plek: int) -> None:
    """Put another card on top."""
    st.session_state[_PLEK] = plek


def _sort(tag_id: str, energie: Energie, plek: int) -> None:
    sessie.set_dossier(sessie.get_dossier().sort_tag(tag_id, energie))
    go_to(plek + 1)
