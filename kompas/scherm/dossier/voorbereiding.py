# SPDX-License-Identifier: EUPL-1.2
"""Preparing a talk: a few questions, of which one is open at a time, and the paper to take along."""

from functools import partial

import streamlit as st

from kompas.kern.dossier import Onderdeel
from kompas.kern.reflectie import REFLECTIEVRAGEN, Reflectievraag
from kompas.scherm import sessie
from kompas.scherm.dossier.bewerking import NIEUW, Bewerking, get_open, offer_close, offer_open, open_
from kompas.scherm.dossier.deel import invite, show_deel
from kompas.scherm.dossier.velden import ask_tekst, show_let_op
from kompas.scherm.tekst import escape, write_regels
from kompas.scherm.wegwijzer import NAAR_BLAD, show_deuren

_DEEL = Onderdeel.VOORBEREIDING
_VRAGEN = {vraag.id: vraag for vraag in REFLECTIEVRAGEN}


def show_voorbereiding() -> None:
    """The questions with the answers that are there. Closed as long as nothing was answered."""
    antwoorden, bewerking = sessie.get_dossier().reflectie, get_open(_DEEL)
    with show_deel(_DEEL, "Je gesprek voorbereiden"):
        if bewerking is None and not antwoorden:
            invite(_DEEL, f"{len(_VRAGEN)} vragen voor je POP of ontwikkelgesprek. Sla over wat je wilt.", "Begin")
            return
        open_vraag = _find_open(bewerking)
        for vraag in REFLECTIEVRAGEN:
            if bewerking and vraag.id == open_vraag:
                _edit(vraag, antwoorden.get(vraag.id, ""), bewerking)
            else:
                _show(vraag, antwoorden.get(vraag.id, ""))
        show_deuren("dossierblad", [NAAR_BLAD])


def _find_open(bewerking: Bewerking | None) -> str:
    """Which question is open; who just begins has the first."""
    if bewerking is None:
        return ""
    return bewerking.wat if bewerking.wat != NIEUW else REFLECTIEVRAGEN[0].id


def _show(vraag: Reflectievraag, antwoord: str) -> None:
    with st.container(gap=None, key=f"dossierregel-vraag-{vraag.id}"):
        with st.container(
            horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", gap="small", wrap=False
        ):
            st.markdown(f"**{escape(vraag.vraag)}**" if antwoord else escape(vraag.vraag))
            offer_open("Verander" if antwoord else "Antwoord", _DEEL, vraag.id)
        if antwoord:
            st.markdown(write_regels(antwoord))


def _edit(vraag: Reflectievraag, antwoord: str, bewerking: Bewerking) -> None:
    with st.container(key="dossierveld-vraag"):
        ask_tekst(
            escape(vraag.vraag),
            antwoord,
            partial(_keep, vraag.id),
            key=bewerking.key(vraag.id),
            voorbeeld=vraag.hulp,
        )
        show_let_op()
        with st.container(horizontal=True, gap="small"):
            offer_close()
            if volgende := _find_volgende(vraag.id):
                label = "Volgende vraag"
                st.button(label, type="tertiary", key="dossier.volgende", on_click=open_, args=(_DEEL, volgende))


def _find_volgende(vraag_id: str) -> str:
    """The next question that has no answer yet; "" when there is none."""
    namen, antwoorden = list(_VRAGEN), sessie.get_dossier().reflectie
    return next((naam for naam in namen[namen.index(vraag_id) + 1 :] if naam not in antwoorden), "")


def _keep(vraag_id: str, tekst: str) -> None:
    sessie.set_dossier(sessie.get_dossier().reflect(vraag_id, tekst))
