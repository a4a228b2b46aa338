# SPDX-License-Identifier: EUPL-1.2
"""The first step: which way, what, when, and what to ask. Kept at once, in the tab."""

from dataclasses import replace
from datetime import date

import streamlit as st

from kompas.diensten.gespreksblad.teksten import TERMIJNEN
from kompas.kern.dossier import Ambitie, Dossier
from kompas.scherm import sessie

RICHTINGEN = {"opzij": "Opzij", "omhoog": "Omhoog", "anders": "Heel anders", "blijven": "Blijven"}
MAX_STAP, MAX_VRAAG = 160, 400  # characters: what fits on the paper
_VOORBEELD = "Bijvoorbeeld: een dagdeel meelopen bij een collega"


def edit_stap() -> None:
    """The fields, filled with what was written before. Nothing has to be filled in."""
    dossier = sessie.get_dossier()
    _fill(dossier)
    nieuw = replace(dossier, ambitie=_ask_ambitie(dossier.ambitie))
    links, rechts = st.columns((5, 2))
    wat = links.text_input(
        "Wat ga je als eerste doen?",
        max_chars=MAX_STAP,
        placeholder=_VOORBEELD,
        autocomplete="off",
        key="stap.wat",
    )
    wanneer = rechts.date_input("Wanneer?", None, format="DD-MM-YYYY", key="stap.wanneer")
    vraag = st.text_area("Wat wil je vragen?", max_chars=MAX_VRAAG, key="stap.vraag")
    dag = wanneer.isoformat() if isinstance(wanneer, date) else ""
    _keep(dossier, nieuw.plan_step(wat, dag).ask(vraag))


def _fill(dossier: Dossier) -> None:
    """What was written, put in the fields beforehand: a default of a field is kept by Streamlit even after a wipe."""
    st.session_state.setdefault("stap.wat", dossier.stap.wat)
    st.session_state.setdefault("stap.wanneer", _read_dag(dossier.stap.wanneer))
    st.session_state.setdefault("stap.vraag", dossier.vraag)


def _ask_ambitie(ambitie: Ambitie) -> Ambitie:
    richting = st.segmented_control(
        "Welke kant wil je op?",
        list(RICHTINGEN),
        default=ambitie.richting or None,
        format_func=RICHTINGEN.__getitem__,
        key="stap.richting",
    )
    termijn = st.segmented_control(
        "Wanneer wil je dat?",
        list(TERMIJNEN),
        default=ambitie.termijn or None,
        format_func=lambda termijn: TERMIJNEN[termijn].capitalize(),
        key="stap.termijn",
    )
    return Ambitie(richting or "", termijn or "")


def _read_dag(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _keep(oud: Dossier, nieuw: Dossier) -> None:
    if nieuw != oud:
        sessie.set_dossier(nieuw)
