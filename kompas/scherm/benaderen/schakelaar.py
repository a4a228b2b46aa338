# SPDX-License-Identifier: EUPL-1.2
"""The quiet switch on a passport: HR may approach me for this function."""

import streamlit as st

from kompas.diensten.benaderen import is_benaderen_aan, list_eigen, lower_hand, raise_hand
from kompas.kern import Catalogus, Functie
from kompas.kern.fouten import KompasFout
from kompas.kern.toegang import Recht
from kompas.scherm import sessie
from kompas.scherm.account.aanvraag import find_aanvraag, get_aanvraag
from kompas.scherm.pagina import show_fout

UITLEG = "HR ziet dan je naam bij deze functie, en verder niets. Intrekken kan altijd. Het is geen belofte."
_FOUT = "benaderen.fout"


def show_schakelaar(catalogus: Catalogus, functie: Functie) -> None:
    """For who may raise a hand; not for the own function, and not while the organisation has it off."""
    aanvraag = find_aanvraag()
    if not is_benaderen_aan() or not aanvraag.may(Recht.EIGEN_HAND) or sessie.get_dossier().holds(functie.id):
        return
    sleutel = f"benaderen.{functie.id}"
    try:
        st.session_state[sleutel] = functie.id in {hand.functie_id for hand in list_eigen(aanvraag, catalogus)}
    except KompasFout:
        return
    with st.container(gap="xsmall", key="benaderen"):
        st.toggle("Ik ben te benaderen voor deze functie", key=sleutel, on_change=_switch, args=(catalogus, functie.id))
        st.caption(UITLEG)
        if fout := st.session_state.pop(_FOUT, None):
            show_fout(fout)


def _switch(catalogus: Catalogus, functie_id: str) -> None:
    try:
        if st.session_state[f"benaderen.{functie_id}"]:
            raise_hand(get_aanvraag(), functie_id, catalogus)
        else:
            lower_hand(get_aanvraag(), functie_id)
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
