# SPDX-License-Identifier: EUPL-1.2
"""The few words in the line above every page that say whether what you do is kept."""

from datetime import datetime

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from kompas.diensten.datum import AMSTERDAM, find_dag, write_tijd
from kompas.kern.dossier import Dossier
from kompas.scherm import sessie
from kompas.scherm.bewaren.houden import must_keep
from kompas.scherm.bewaren.stand import Stand, get_stand

_PLEK = "bewaren.plek"
_NIET = ":orange[:material/cloud_off:] :small[Nog niet bewaard]"


def open_regel() -> None:
    """Say it now, in a place that can be filled again at the end of the run."""
    st.session_state[_PLEK] = st.empty()
    _fill(st.session_state[_PLEK])


def close_regel() -> None:
    """Say it as it is at the end of the run. On a page without that place nothing."""
    plek = st.session_state.pop(_PLEK, None)
    if plek is not None:
        _fill(plek)


def _fill(plek: DeltaGenerator) -> None:
    tekst = describe_stand(get_stand(), sessie.get_dossier(), datetime.now(AMSTERDAM))
    if tekst:
        plek.markdown(tekst, width="content")
    else:
        plek.empty()


def describe_stand(stand: Stand, dossier: Dossier, nu: datetime) -> str:
    """Whether what the tab holds is kept, and since when; "" when there is nothing to keep or nobody to keep it for."""
    if not stand.wie or dossier.reden:
        return ""
    if stand.los:
        return ":gray[:material/link_off:] :small[Los van je dossier]"
    if stand.basis is None:
        return "" if dossier.is_leeg else ":gray[:material/tab:] :small[Alleen in dit tabblad]"
    if must_keep(stand, dossier) or stand.is_vuil(dossier):
        return _NIET
    if stand.om is None:  # kept, but the database cannot say when
        return ""
    return f":green[:material/cloud_done:] :small[{write_bewaard(stand.om, nu)}]"


def write_bewaard(om: datetime, nu: datetime) -> str:
    """When it was kept: the time, with the day when that is not today."""
    dag = find_dag(om)
    if dag == find_dag(nu):
        return f"Bewaard om {write_tijd(om)}"
    return f"Bewaard op {dag.day}-{dag.month}-{dag.year} om {write_tijd(om)}"
