# SPDX-License-Identifier: EUPL-1.2
"""Help with a first step: a few that are small, and the pages that think along."""

import streamlit as st

from kompas.kern import Catalogus
from kompas.scherm import sessie
from kompas.scherm.dossier.bewerking import Bewerking
from kompas.scherm.dossier.stap import STAPPEN
from kompas.scherm.stapformulier import MEELOPEN
from kompas.scherm.wegwijzer import NAAR_WATALS, Deur, find_route, find_watals, show_deuren

_STAPPEN = (MEELOPEN, "Praten met een loopbaancoach", "Kennismaken met een vakgroep")


def offer_voorzet(catalogus: Catalogus, bewerking: Bewerking) -> None:
    """As long as the field is empty: steps to take over with one click, and where to find others."""
    if STAPPEN.get_open_nr() is not None:
        return
    with st.container(gap="xsmall", key="dossiervoorzet"):
        st.caption("Nog geen idee? Neem er een over, en maak er je eigen stap van.")
        with st.container(horizontal=True, gap="small"):
            for stap in _STAPPEN:
                st.button(stap, key=f"dossier.voorzet.{stap}", on_click=_take, args=(stap, bewerking.key("wat")))
        show_deuren("dossiervoorzet", _find_deuren(catalogus))


def _find_deuren(catalogus: Catalogus) -> list[Deur]:
    """To the function that was saved last, else to what can be learned at all."""
    bewaard = [naam for naam in sessie.get_dossier().bewaard if naam in catalogus]
    return [find_route(bewaard[-1]), find_watals(bewaard[-1])] if bewaard else [NAAR_WATALS]


def _take(stap: str, key: str) -> None:
    st.session_state[key] = stap
    STAPPEN.write("wat", stap)
