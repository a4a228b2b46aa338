# SPDX-License-Identifier: EUPL-1.2
"""Until when: a few last days to choose from, or an own one."""

from datetime import date, timedelta

import streamlit as st

from kompas.diensten.datum import write_dag
from kompas.diensten.delen import MAX_DAGEN
from kompas.diensten.delen.termijn import add_maanden, add_weken, find_vrijdag

_ANDERS = "Een andere dag"


def choose_einddag(vandaag: date, key: str) -> date | None:
    """The last day, None while none was chosen. `key` begins those of the fields."""
    dagen = _list_dagen(vandaag)
    keuze = st.radio("Tot wanneer?", [*dagen, _ANDERS], index=None, label_visibility="collapsed", key=f"{key}.termijn")
    return _ask_dag(vandaag, key) if keuze == _ANDERS else dagen.get(keuze or "")


def _list_dagen(vandaag: date) -> dict[str, date]:
    """What can be chosen at once, each with its last day in words."""
    vrijdag, weken, maanden = find_vrijdag(vandaag), add_weken(vandaag, 2), add_maanden(vandaag, 3)
    return {
        f"Tot en met {write_dag(vrijdag, vandaag)}": vrijdag,
        f"Twee weken, tot en met {write_dag(weken, vandaag)}": weken,
        f"Drie maanden, tot en met {write_dag(maanden, vandaag)}": maanden,
    }


def _ask_dag(vandaag: date, key: str) -> date | None:
    dag = st.date_input(
        "Tot en met welke dag?",
        value=None,
        min_value=vandaag,
        max_value=vandaag + timedelta(days=MAX_DAGEN),
        format="DD-MM-YYYY",
        width=220,
        key=f"{key}.dag",
    )
    return dag if isinstance(dag, date) else None
