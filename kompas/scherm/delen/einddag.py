# SPDX-License-Identifier: EUPL-1.2
"""Until when: a few last days to choose from, or an own one."""

from datetime import date, timedelta

import streamlit as st

from kompas.diensten.datum import write_dag
from kompas.diensten.delen import MAX_DAGEN
from kompas.diensten.delen.termijn import add_maanden, add_weken, find_vrijdag

_VRIJDAG, _WEKEN, _MAANDEN, _ANDERS = "vrijdag", "weken", "maanden", "anders"


def choose_einddag(vandaag: date) -> date | None:
    """The last day, None while an own one was not chosen yet."""
    dagen = {
        _VRIJDAG: find_vrijdag(vandaag),
        _WEKEN: add_weken(vandaag, 2),
        _MAANDEN: add_maanden(vandaag, 3),
    }
    namen = {_VRIJDAG: "Tot en met vrijdag", _WEKEN: "Twee weken", _MAANDEN: "Drie maanden", _ANDERS: "Een andere dag"}
    keuze = st.segmented_control(
        "**3. Tot wanneer?**",
        list(namen),
        format_func=namen.__getitem__,
        default=_WEKEN,
        required=True,
        key="delen.termijn",
    )
    dag = dagen.get(keuze or _WEKEN) if keuze != _ANDERS else _ask_dag(vandaag)
    if dag is not None:
        st.caption(f"Tot en met {write_dag(dag, vandaag)}. Daarna stopt het vanzelf.")
    return dag


def _ask_dag(vandaag: date) -> date | None:
    dag = st.date_input(
        "Tot en met welke dag?",
        value=None,
        min_value=vandaag,
        max_value=vandaag + timedelta(days=MAX_DAGEN),
        format="DD-MM-YYYY",
        width=220,
        key="delen.dag",
    )
    return dag if isinstance(dag, date) else None
