# SPDX-License-Identifier: EUPL-1.2
"""What a visitor who does not work here yet can do: choose work that is alike, answer questions, read on."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.vragen import minutes_for
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus, Functie
from kompas.kern.vragenlijst import MAX_VRAGEN
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.paginas import VRAGENLIJST, ZOEKEN
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie
from kompas.scherm.wegwijzer import show_vacatures


def ask_vergelijkbaar(catalogus: Catalogus) -> str | None:
    """The first way: a function that resembles the own work. Returns its id, or None."""
    with st.container(key="bezoekweg-lijkt", height="stretch"):
        st.header("Begin met jouw werk", anchor=False)
        st.markdown("Kies een functie die lijkt op wat je nu doet. Dan staat je kompas er meteen.")
        return choose_functie(catalogus, "Welke functie lijkt op jouw werk?", key="bezoekerskeuze")


def show_vragen() -> None:
    """The second way: questions about what one wants more of."""
    with st.container(key="bezoekweg-vragen", height="stretch"):
        st.header("Begin met een paar vragen", anchor=False)
        st.markdown(
            "Zeg waar je meer van wilt in je werk. Stoppen kan altijd. "
            f"Het duurt ongeveer {minutes_for(MAX_VRAGEN)} minuten."
        )
        with st.container(key="wegwijzer-vragen"):
            st.page_link(VRAGENLIJST, label=":primary[Naar de vragen]", icon=":material/quiz:")


def show_verhalen(functies: Sequence[Functie]) -> None:
    """Stories of how a step can go, each with its passport."""
    if not functies:
        return
    st.header("Zo kan een stap gaan", anchor=False)
    for kolom, functie in zip(st.columns(len(functies), gap="medium"), functies):
        with kolom, st.container(border=True, gap="xsmall", height="stretch", key=f"kaart-verhaal-{functie.id}"):
            link_functie(functie.id, functie.titel)
            st.markdown(escape(functie.verhaal))


def show_verder(huisstijl: Huisstijl) -> None:
    """Other ways on: search by yourself, and the vacancies of the organisation."""
    st.header("Verder kijken", anchor=False)
    with st.container(key="wegwijzer-bezoeker", gap="xsmall"):
        st.page_link(ZOEKEN, label=":primary[Zoek in alle functies]", icon=":material/search:")
        show_vacatures(huisstijl)
    st.caption("Een match is geen vacature en geen belofte.")
