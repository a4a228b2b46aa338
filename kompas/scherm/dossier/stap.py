# SPDX-License-Identifier: EUPL-1.2
"""One step to write: what, when, and how far it is."""

from functools import partial

import streamlit as st

from kompas.kern.dossier import Dossier, Onderdeel, Staat, Stap
from kompas.scherm.dossier.bewerking import Bewerking, offer_close
from kompas.scherm.dossier.rij import Rij
from kompas.scherm.dossier.velden import ask_dag, ask_regel, show_let_op
from kompas.scherm.stapformulier import MEELOPEN

STAPPEN = Rij(
    Onderdeel.PLAN, lambda dossier: dossier.plan, Stap, Dossier.add_stap, Dossier.change_stap, Dossier.remove_stap
)
_STAAT = {Staat.OPEN: "Nog te doen", Staat.BEZIG: "Bezig", Staat.GEDAAN: "Gedaan", Staat.LOSGELATEN: "Losgelaten"}


def edit_stap(bewerking: Bewerking) -> None:
    """The fields of the step that is open; the state is asked once there is a step."""
    stap = STAPPEN.get_open_record()
    with st.container(key="dossierveld-stap"):
        wat, wanneer = st.columns((5, 2))
        with wat:
            keep, key = partial(STAPPEN.write, "wat"), bewerking.key("wat")
            ask_regel("Wat ga je doen?", stap.wat, keep, key=key, voorbeeld=f"Bijvoorbeeld: {MEELOPEN.lower()}")
        with wanneer:
            ask_dag("Wanneer?", stap.wanneer, partial(STAPPEN.write, "wanneer"), key=bewerking.key("wanneer"))
        if STAPPEN.get_open_nr() is not None:
            _ask_staat(stap.staat, bewerking.key("staat"))
        show_let_op()
        with st.container(horizontal=True, gap="small"):
            offer_close()
            STAPPEN.offer_remove()


def _ask_staat(staat: Staat, key: str) -> None:
    st.session_state.setdefault(key, staat)
    st.segmented_control(
        "Hoe staat het ermee?",
        list(_STAAT),
        format_func=_STAAT.__getitem__,
        required=True,
        key=key,
        on_change=lambda: STAPPEN.write("staat", Staat(st.session_state[key])),
    )
