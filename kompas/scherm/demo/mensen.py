# SPDX-License-Identifier: EUPL-1.2
"""On the login page of a demo: who you can be, with one click."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from kompas.diensten.demo import Demomens, list_demoaccounts
from kompas.scherm.account.inlogvorm import try_log_in
from kompas.scherm.account.inwisselaar import read_browser
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape
from kompas.scherm.uitklap import show_uitklap

_GEKOZEN = "demo.gekozen"


def show_demomensen() -> DeltaGenerator:
    """Every person of the demo, outside a demo nobody; returns the place for the form."""
    zinnen = dict(list_demoaccounts())
    if not zinnen:
        return st.container()
    links, rechts = st.columns([3, 2], gap="large")
    with links, st.container(key="demomensen", gap="small"):
        st.subheader("Kies wie je bent", anchor=False)
        st.markdown("Deze mensen bestaan niet. Hun wachtzinnen horen bij deze demo en werken nergens anders.")
        _log_in({mens.naam: zin for mens, zin in zinnen.items()})
        for mens in zinnen:
            _show_mens(mens)
        st.caption(
            "'Ik ben te benaderen' staat in deze demo aan. "
            "In het echt staat het uit, tot de ondernemingsraad akkoord is."
        )
    with rechts:
        st.subheader("Of typ het zelf", anchor=False)
        vorm = st.container()
        show_uitklap("De wachtzinnen van deze demo", lambda: _show_wachtzinnen(zinnen), key="demo.wachtzinnen")
    return vorm


def _show_mens(mens: Demomens) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key=f"demomens-{mens.naam}"):
        st.markdown(
            f"**{escape(mens.weergavenaam)}** :small[:gray[{mens.rol.titel}]]  \n:small[{escape(mens.probeer)}]",
            width="stretch",
        )
        st.button(f"Log in als {mens.voornaam}", key=f"demo.{mens.naam}", on_click=_choose, args=(mens.naam,))


def _choose(naam: str) -> None:
    st.session_state[_GEKOZEN] = naam


def _log_in(zinnen: dict[str, str]) -> None:
    """The same way in as that of the form; it waits until the browser has said who it is."""
    naam = st.session_state.get(_GEKOZEN)
    if naam is None or not read_browser():
        return
    del st.session_state[_GEKOZEN]
    fout = try_log_in(naam, zinnen[naam])
    if fout:
        show_fout(fout)


def _show_wachtzinnen(zinnen: dict[Demomens, str]) -> None:
    for mens, zin in zinnen.items():
        st.markdown(f"**{mens.naam}**  \n{escape(zin)}")
