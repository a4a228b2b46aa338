# SPDX-License-Identifier: EUPL-1.2
"""What the cards did not ask: found by ordinary words."""

import streamlit as st

from kompas.diensten.check import Checkblad
from kompas.diensten.check.model import MAX_GEMIST
from kompas.diensten.organisatie import Organisatie
from kompas.scherm import woorden
from kompas.scherm.check.bezoek import Bezoek
from kompas.scherm.tekst import escape

_TEKST = "check.mist"
_MAX_VOORSTELLEN = 6


def ask_gemist(organisatie: Organisatie, blad: Checkblad, bezoek: Bezoek) -> None:
    """A field to type in, what it finds, and what was added."""
    st.subheader("Wat mis je nog?", anchor=False)
    st.markdown("Wat doe of weet je in dit werk, en stond niet op een kaart?")
    gemist = bezoek.list_gemist()
    with st.container(horizontal=True, gap="small", key="checkgemist"):
        for tag in gemist:
            st.button(
                escape(organisatie.catalogus.tag(tag).label),
                icon=":material/close:",
                icon_position="right",
                help="Haal dit weg",
                key=f"check.mist.weg.{tag}",
                on_click=bezoek.answer,
                args=("mist", tag, ""),
            )
    if len(gemist) >= MAX_GEMIST:
        st.caption(f"Dit zijn er {MAX_GEMIST}. Meer past er niet.")
        return
    tekst = st.text_input(
        "Typ een gewoon woord",
        key=_TEKST,
        placeholder="Bijvoorbeeld: bomen, cijfers, bezwaar",
        icon=":material/search:",
        autocomplete="off",
        live=True,
    )
    if not (tekst or "").strip():
        return
    zonder = {*gemist, *(tag.id for tag in blad.kaarten)}
    vondsten = organisatie.kenmerkindex.find(str(tekst), zonder=zonder, top=_MAX_VOORSTELLEN)
    if not vondsten:
        st.caption("We vinden niets nieuws bij dit woord. Probeer een ander woord.")
    with st.container(key="kenmerkvondsten", gap="xsmall"):
        for vondst in vondsten:
            tag_ = vondst.tag
            st.button(
                escape(tag_.label),
                icon=":material/add:",
                type="tertiary",
                key=f"check.mist.erbij.{tag_.id}",
                on_click=_add,
                args=(bezoek, tag_.id),
            )
            st.caption(f"{woorden.CATEGORIE_UITLEG[tag_.categorie].capitalize()}. {escape(tag_.uitleg)}")


def _add(bezoek: Bezoek, tag_id: str) -> None:
    bezoek.answer("mist", tag_id, "ja")
    st.session_state[_TEKST] = ""
