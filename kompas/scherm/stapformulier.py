# SPDX-License-Identifier: EUPL-1.2
"""The first step: which way, what, when, and what to ask. Kept at once, in the tab."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import streamlit as st

from kompas.diensten.gespreksblad.teksten import TERMIJNEN
from kompas.kern.dossier import Ambitie, Dossier, Stap
from kompas.kern.fouten import DossierVol
from kompas.scherm import sessie
from kompas.scherm.pagina import show_fout

RICHTINGEN = {"opzij": "Opzij", "omhoog": "Omhoog", "anders": "Heel anders", "blijven": "Blijven"}
MAX_STAP, MAX_VRAAG = 160, 400  # characters: what fits on the paper
_STAP, _FOUT = "stap.oud", "stap.fout"  # the step as this form last kept it, and what went wrong with it
MEELOPEN = "Een dagdeel meelopen bij een collega"  # a first step that is small


def edit_stap() -> None:
    """The fields, filled with what was written before. Nothing has to be filled in."""
    _fill(sessie.get_dossier())
    _ask_keuze("Welke kant wil je op?", RICHTINGEN, "stap.richting")
    _ask_keuze("Wanneer wil je dat?", TERMIJNEN, "stap.termijn")
    links, rechts = st.columns((5, 2))
    links.text_input(
        "Wat ga je als eerste doen?",
        max_chars=MAX_STAP,
        placeholder=f"Bijvoorbeeld: {MEELOPEN[0].lower()}{MEELOPEN[1:]}",
        autocomplete="off",
        key="stap.wat",
        on_change=_keep,
    )
    rechts.date_input("Wanneer?", None, format="DD-MM-YYYY", key="stap.wanneer", on_change=_keep)
    st.text_area("Wat wil je vragen?", max_chars=MAX_VRAAG, key="stap.vraag", on_change=_keep)
    if fout := st.session_state.pop(_FOUT, None):
        show_fout(fout)


def _fill(dossier: Dossier) -> None:
    """What was written, put in the fields beforehand: a default of a field is kept by Streamlit even after a wipe."""
    if "stap.wat" not in st.session_state:
        st.session_state[_STAP] = dossier.stap
    st.session_state.setdefault("stap.richting", dossier.ambitie.richting or None)
    st.session_state.setdefault("stap.termijn", dossier.ambitie.termijn or None)
    st.session_state.setdefault("stap.wat", dossier.stap.wat)
    st.session_state.setdefault("stap.wanneer", _read_dag(dossier.stap.wanneer))
    st.session_state.setdefault("stap.vraag", dossier.vraag)


def _ask_keuze(label: str, keuzes: Mapping[str, str], key: str) -> None:
    st.segmented_control(
        label, list(keuzes), format_func=lambda keuze: keuzes[keuze].capitalize(), key=key, on_change=_keep
    )


def _read_dag(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _keep() -> None:
    """Before the page is drawn, so that what was typed last is kept by who leaves the page with the next click."""
    veld = st.session_state
    wanneer = veld.get("stap.wanneer")
    dag = wanneer.isoformat() if isinstance(wanneer, date) else ""
    ambitie = Ambitie(veld.get("stap.richting") or "", veld.get("stap.termijn") or "")
    sessie.set_dossier(sessie.get_dossier().aim(ambitie).ask(veld.get("stap.vraag", "")))
    _keep_stap(veld.get("stap.wat", ""), dag)


def _keep_stap(wat: str, wanneer: str) -> None:
    """Only when it changed: an emptied step must not make the next one of the plan the first, and then overwrite it."""
    oud: Stap = st.session_state.get(_STAP, Stap())
    nieuw = replace(oud, wat=wat, wanneer=wanneer).clean()
    if nieuw == oud:
        return
    try:
        sessie.set_dossier(sessie.get_dossier().plan_step(wat, wanneer, oud))
        st.session_state[_STAP] = nieuw
    except DossierVol as fout:
        st.session_state[_FOUT] = str(fout)
