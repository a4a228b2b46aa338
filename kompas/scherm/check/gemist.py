# SPDX-License-Identifier: EUPL-1.2
"""What the cards did not ask: found by ordinary words."""

import streamlit as st

from kompas.diensten.check import Checkblad
from kompas.diensten.check.model import MAX_GEMIST
from kompas.diensten.organisatie import Organisatie
from kompas.scherm import woorden
from kompas.scherm.check.bezoek import Bezoek
from kompas.scherm.kenmerkveld import Kenmerkvraag, ask_kenmerk
from kompas.scherm.tekst import escape

_VRAAG = Kenmerkvraag(
    key="check.mist",
    knoppen="check.mist.erbij",
    vraag="Typ een gewoon woord",
    voorbeeld="bomen, cijfers, bezwaar",
    niets="We vinden niets nieuws bij dit woord. Probeer een ander woord.",
    soort=woorden.CATEGORIE_UITLEG,
)


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
    zonder = {*gemist, *(tag.id for tag in blad.kaarten)}
    ask_kenmerk(organisatie, _VRAAG, zonder, lambda tag: bezoek.answer("mist", tag.id, "ja"))
