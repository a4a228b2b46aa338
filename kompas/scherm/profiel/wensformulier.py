# SPDX-License-Identifier: EUPL-1.2
"""Wishes: where on a dimension you want to be. They make distant functions paler, and never change a match."""

import streamlit as st

from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.tag import Dimensie
from kompas.scherm import sessie
from kompas.scherm.tekst import escape

_SLEUTEL = "wensformulier."
_MIDDEN = 3
_UITLEG = "Functies die hier ver vandaan liggen, worden bleker in je kompas. Je match verandert niet."


def edit_wensen(catalogus: Catalogus, dossier: Dossier) -> None:
    """A switch for each dimension (off: it does not matter), with a slider between its poles when it is on."""
    if not catalogus.dimensies:
        return
    st.header("Wat voor werk wil je?", anchor=False)
    st.caption(f"{_UITLEG} Staat een vraag uit? Dan maakt het je niet uit.")
    for dimensie in catalogus.dimensies:
        _edit_wens(dimensie, dossier.wensen.get(dimensie.id))


def _edit_wens(dimensie: Dimensie, wens: int | None) -> None:
    links, rechts = (escape(pool.lower()) for pool in dimensie.polen)
    schakelaar, schuif = f"{_SLEUTEL}aan.{dimensie.id}", f"{_SLEUTEL}waarde.{dimensie.id}"
    st.session_state[schakelaar] = wens is not None
    with st.container(gap="xsmall", key=f"wens-{dimensie.id}"):
        st.toggle(
            f"{links.capitalize()} of {rechts}?",
            key=schakelaar,
            on_change=_switch,
            args=(dimensie.id, schakelaar),
        )
        if wens is None:
            return
        waarden = dimensie.name_waarden()
        st.session_state[schuif] = wens
        st.select_slider(
            f"Hoe {links} of {rechts}?",
            list(waarden),
            format_func=waarden.__getitem__,
            key=schuif,
            on_change=_move,
            args=(dimensie.id, schuif),
            label_visibility="collapsed",
        )


def _switch(dimensie_id: str, sleutel: str) -> None:
    _wish(dimensie_id, _MIDDEN if st.session_state[sleutel] else None)


def _move(dimensie_id: str, sleutel: str) -> None:
    _wish(dimensie_id, int(st.session_state[sleutel]))


def _wish(dimensie_id: str, waarde: int | None) -> None:
    sessie.set_dossier(sessie.get_dossier().wish(dimensie_id, waarde))
