# SPDX-License-Identifier: EUPL-1.2
"""A path of one's own: choose each next step. It is kept in the dossier."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.routeplan import MAX_PAD, suggest_next, walk_pad
from kompas.scherm import sessie
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.route.weergave import show_kaarten
from kompas.scherm.tekst import escape


def offer_pad(stappen: Sequence[str]) -> None:
    """One button that makes a route the own path."""
    if tuple(stappen) == sessie.get_dossier().route:
        st.caption(":material/check: Dit is jouw eigen pad. Het staat bij ‘Jouw eigen pad’.")
    elif st.button("Maak hier mijn eigen pad van", icon=":material/route:"):
        _keep(stappen)


def edit_pad(organisatie: Organisatie, begin: str, bekend: Sequence[str]) -> None:
    """The own path with its steps, and ways to make it longer or shorter. `begin` is where a new path starts."""
    catalogus = organisatie.catalogus
    pad = [stap for stap in sessie.get_dossier().route if stap in catalogus] or [begin]
    kaart = walk_pad(organisatie, pad, bekend)
    if kaart is None or not kaart.kaarten:
        st.markdown(f"Kies zelf de stappen. Je pad kan {MAX_PAD} functies lang worden.")
    else:
        show_kaarten(kaart, catalogus, naam="pad", kort=True)
        with st.container(horizontal=True):
            if st.button("Haal de laatste stap weg", icon=":material/undo:"):
                _keep(pad[:-1] if len(pad) > 2 else ())  # noqa: PLR2004 - a path of one stop is no path
            if st.button("Begin een nieuw pad", icon=":material/delete:"):
                _keep(())
    if len(pad) < MAX_PAD:
        _ask_next(organisatie, pad)
    else:
        st.caption(f"Je pad heeft {MAX_PAD} functies. Langer kan niet.")


def _ask_next(organisatie: Organisatie, pad: Sequence[str]) -> None:
    titel = organisatie.catalogus.functie(pad[-1]).titel
    volgende = suggest_next(organisatie, pad)
    if volgende:
        st.markdown(f"**Wat kan er na {escape(titel)} komen?** Dit ligt er het dichtst bij.")
        with st.container(horizontal=True, gap="small"):
            for functie in volgende:
                if st.button(escape(functie.titel), key=f"pad.{len(pad)}.{functie.id}"):
                    _keep((*pad, functie.id))
    gekozen = choose_functie(organisatie.catalogus, "Of kies zelf een functie", key=f"pad.kies.{len(pad)}.{pad[-1]}")
    if gekozen and gekozen not in pad:
        _keep((*pad, gekozen))


def _keep(stappen: Sequence[str]) -> None:
    sessie.set_dossier(replace(sessie.get_dossier(), route=tuple(stappen)))
    st.rerun()
