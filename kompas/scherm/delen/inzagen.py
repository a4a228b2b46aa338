# SPDX-License-Identifier: EUPL-1.2
"""Wie keek er? Every look of another at what was shared."""

from datetime import date

import streamlit as st

from kompas.diensten.datum import find_dag, write_dag, write_tijd
from kompas.diensten.delen import Inzage, list_inzagen
from kompas.diensten.toegang import Aanvraag
from kompas.scherm.delen.overzicht import name_onderdelen
from kompas.scherm.tekst import escape
from kompas.scherm.uitklap import show_uitklap

_EERST = 5
_UITLEG = "Kijkt iemand langer dan een kwartier, dan staat dat hier als nog een keer."


def show_inzagen(aanvraag: Aanvraag) -> None:
    """The newest looks, and the rest on request."""
    inzagen, vandaag = list_inzagen(aanvraag), find_dag(aanvraag.nu)
    st.header("Wie keek er?", anchor=False)
    if not inzagen:
        st.markdown("Nog niemand.")
        return
    _show(inzagen[:_EERST], vandaag)
    if len(inzagen) > _EERST:
        rest = inzagen[_EERST:]
        show_uitklap(f"Laat er nog {len(rest)} zien", lambda: _show(rest, vandaag), key="delen.inzagen")
    st.caption(_UITLEG)


def _show(inzagen: tuple[Inzage, ...], vandaag: date) -> None:
    st.markdown("\n".join(f"- {_describe(inzage, vandaag)}" for inzage in inzagen))


def _describe(inzage: Inzage, vandaag: date) -> str:
    dag = "vandaag" if find_dag(inzage.wanneer) == vandaag else f"op {write_dag(find_dag(inzage.wanneer), vandaag)}"
    wanneer = f"{dag} om {write_tijd(inzage.wanneer)}"
    return f"{escape(str(inzage.wie))} keek {wanneer} naar: {name_onderdelen(inzage.onderdelen)}"
