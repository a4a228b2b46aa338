# SPDX-License-Identifier: EUPL-1.2
"""Line by line: what the employee puts on the sheet for the manager. Nothing is ticked beforehand."""

from collections.abc import Iterable

import streamlit as st

from kompas.diensten.gespreksblad import KOMPAS, Blok, Gespreksblad, Regel
from kompas.scherm.tekst import escape

_GEKOZEN = "bladkeuze.gekozen"
_LENGTE = 110  # characters of a line on the screen


def choose_onderdelen(aanbod: Gespreksblad) -> set[str]:
    """The keys of the lines that were ticked; they stay ticked in this tab."""
    gekozen: set[str] = set(st.session_state.get(_GEKOZEN, ()))
    st.subheader("Wat mag je leidinggevende zien?", anchor=False)
    st.markdown("Jij kiest. Wat je niet aanvinkt, komt niet op het blad.")
    links, rechts = st.columns(2, gap="large")
    with links:
        _ask_group("Wie je bent", aanbod.wie, gekozen)
        for blok in aanbod.energie:
            _ask_group(blok.kop, blok.regels, gekozen)
        if aanbod.kompas:
            _ask_group("Je kompas", [Regel(KOMPAS, "Het kompas in het klein")], gekozen)
    with rechts:
        for blok in aanbod.functies:
            _ask_functie(blok, gekozen)
        for blok in aanbod.gesprek:
            _ask_group(blok.kop, blok.regels, gekozen)
    st.session_state[_GEKOZEN] = gekozen
    return gekozen.intersection(aanbod.list_sleutels())


def _ask_functie(blok: Blok, gekozen: set[str]) -> None:
    """The lines of a function can be ticked once the function is."""
    with st.container(gap="xsmall"):
        _ask(blok.sleutel, f"**{escape(blok.kop)}**", gekozen)
        if blok.sleutel in gekozen:
            for regel in blok.regels:
                _ask(regel.sleutel, _describe(regel), gekozen)


def _ask_group(kop: str, regels: Iterable[Regel], gekozen: set[str]) -> None:
    te_kiezen = [regel for regel in regels if regel.soort != "ruimte"]
    if not te_kiezen:
        return
    with st.container(gap="xsmall"):
        st.markdown(f"**{escape(kop)}**")
        for regel in te_kiezen:
            _ask(regel.sleutel, _describe(regel), gekozen)


def _ask(sleutel: str, label: str, gekozen: set[str]) -> None:
    if st.checkbox(label, sleutel in gekozen, key=f"bladkeuze.{sleutel}"):
        gekozen.add(sleutel)
    else:
        gekozen.discard(sleutel)


def _describe(regel: Regel) -> str:
    tekst = f"{regel.label}: {regel.tekst}" if regel.label else regel.tekst
    return escape(tekst if len(tekst) <= _LENGTE else f"{tekst[: _LENGTE - 1]}…")
