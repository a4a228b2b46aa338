# SPDX-License-Identifier: EUPL-1.2
"""The fields of the dossier: each keeps what is in it before the page is drawn, so that leaving the page loses nothing.

What stands in a field is put there beforehand: a default of a field is kept by Streamlit even after a wipe.
"""

from collections.abc import Callable
from datetime import date

import streamlit as st

from kompas.kern.dossier import MAX_TEKST
from kompas.scherm.dossier.rij import pop_fout
from kompas.scherm.pagina import show_fout

MAX_REGEL = 160  # characters of a step: what fits on the paper
_LET_OP = "Schrijf niets over je gezondheid of over anderen."


def ask_regel(
    label: str, waarde: str, keep: Callable[[str], None], *, key: str, voorbeeld: str = "", maximum: int = MAX_REGEL
) -> None:
    """One line of own text, kept while it is typed."""
    st.session_state.setdefault(key, waarde)
    st.text_input(
        label,
        max_chars=maximum,
        placeholder=voorbeeld,
        autocomplete="off",
        live=True,
        key=key,
        on_change=lambda: keep(st.session_state.get(key) or ""),
    )


def ask_tekst(label: str, waarde: str, keep: Callable[[str], None], *, key: str, voorbeeld: str = "") -> None:
    """Own text of some lines, kept at every pause (see scripts/schrijven.js) and when the field is left."""
    st.session_state.setdefault(key, waarde)
    st.text_area(
        label,
        max_chars=MAX_TEKST,
        height=140,
        placeholder=voorbeeld,
        key=key,
        on_change=lambda: keep(st.session_state.get(key) or ""),
    )


def ask_dag(label: str, iso: str, keep: Callable[[str], None], *, key: str) -> None:
    """A day, or none."""
    st.session_state.setdefault(key, read_dag(iso))
    st.date_input(
        label,
        None,
        format="DD-MM-YYYY",
        key=key,
        on_change=lambda: keep(_write_iso(st.session_state.get(key))),
    )


def show_let_op() -> None:
    """What does not belong in own text; before it what did not fit."""
    if fout := pop_fout():
        show_fout(fout)
    st.caption(_LET_OP)


def read_dag(iso: str) -> date | None:
    """The day that an ISO date says; None for what is none."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def write_dag(iso: str) -> str:
    """A day as it stands in the fields: 31-12-2026; what is no date stays as it was written."""
    dag = read_dag(iso)
    return f"{dag:%d-%m-%Y}" if dag else iso


def _write_iso(dag: object) -> str:
    return dag.isoformat() if isinstance(dag, date) else ""
