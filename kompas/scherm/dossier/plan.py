# SPDX-License-Identifier: EUPL-1.2
"""The plan: steps in the order of their days. What is done stays in sight, and quiet."""

from dataclasses import replace

import streamlit as st

from kompas.kern import Catalogus
from kompas.kern.dossier import Onderdeel, Staat, Stap
from kompas.scherm import sessie
from kompas.scherm.dossier.bewerking import NIEUW, get_open, offer_open, show_herstel
from kompas.scherm.dossier.deel import invite, show_deel
from kompas.scherm.dossier.stap import edit_stap
from kompas.scherm.dossier.velden import write_dag
from kompas.scherm.dossier.voorzet import offer_voorzet
from kompas.scherm.tekst import escape

_DEEL = Onderdeel.PLAN
_BADGE = {Staat.BEZIG: ":primary-badge[Bezig]", Staat.LOSGELATEN: ":gray-badge[Losgelaten]"}


def show_plan(catalogus: Catalogus) -> None:
    """The steps to do, then those that are done or let go, and room for one more."""
    dossier, bewerking = sessie.get_dossier(), get_open(_DEEL)
    begin, nu = (bewerking.begin, bewerking.wat) if bewerking else (None, None)
    with show_deel(_DEEL, "Je plan"):
        for nr in dossier.order_stappen():
            if str(nr) != nu:
                _show_stap(dossier.plan[nr], nr)
            elif bewerking and begin != NIEUW:
                edit_stap(bewerking)
        show_herstel(_DEEL, "De stap is uit je plan.")
        if bewerking and begin == NIEUW:
            edit_stap(bewerking)
            offer_voorzet(catalogus, bewerking)
        elif not dossier.plan:
            invite(_DEEL, "Een eerste stap mag klein zijn.", "Zet een stap in je plan")
        elif bewerking is None:
            offer_open("Nog een stap", _DEEL, icoon=":material/add:")


def _show_stap(stap: Stap, nr: int) -> None:
    """One line: done or not, what, when, and the way to change it."""
    soort = "open" if stap.loopt else "klaar"
    with st.container(
        horizontal=True, vertical_alignment="center", gap="small", wrap=False, key=f"dossierstap-{soort}-{nr}"
    ):
        gedaan = f"dossier.gedaan.{nr}"
        st.session_state[gedaan] = stap.staat is Staat.GEDAAN
        st.checkbox(_describe(stap), key=gedaan, on_change=_switch, args=(nr, gedaan), width="stretch", wrap=True)
        offer_open("Verander", _DEEL, str(nr))


def _describe(stap: Stap) -> str:
    delen = [escape(stap.wat) or "Nog geen naam", _BADGE.get(stap.staat, "")]
    if stap.wanneer:
        delen.append(f":gray[· {escape(write_dag(stap.wanneer))}]")
    return " ".join(filter(None, delen))


def _switch(nr: int, key: str) -> None:
    dossier = sessie.get_dossier()
    staat = Staat.GEDAAN if st.session_state[key] else Staat.OPEN
    sessie.set_dossier(dossier.change_stap(nr, replace(dossier.plan[nr], staat=staat)))
