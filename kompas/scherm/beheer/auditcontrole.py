# SPDX-License-Identifier: EUPL-1.2
"""Whether the audit log is whole, in one line with a button."""

from dataclasses import dataclass
from datetime import datetime

import streamlit as st

from kompas.diensten.audit import Ketenoordeel, check_auditlog
from kompas.diensten.datum import write_tijd
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.pagina import show_fout

_GECONTROLEERD, _FOUT = "auditlog.gecontroleerd", "auditlog.controlefout"
_NOG_NIET = "We hebben nog niet nagekeken of het logboek klopt."
_WAT_NU = (
    "Verander niets, en maak een reservekopie. Meld dit bij de beveiligingsadviseur (CISO): iemand kan sporen hebben "
    "gewist, of de database is beschadigd."
)


@dataclass(frozen=True, slots=True)
class Gecontroleerd:
    """What the check found, and when it was done; kept while the page is on."""

    oordeel: Ketenoordeel
    om: datetime


def show_controle() -> None:
    """What was found last, and the button to check now."""
    with st.container(horizontal=True, vertical_alignment="center", key="auditcontrole"):
        gecontroleerd: Gecontroleerd | None = st.session_state.get(_GECONTROLEERD)
        if gecontroleerd is None:
            st.markdown(f":material/shield: {_NOG_NIET}")
        elif gecontroleerd.oordeel.breuk is None:
            aantal, om = gecontroleerd.oordeel.aantal, write_tijd(gecontroleerd.om)
            st.markdown(f":material/verified_user: Het logboek klopt: {aantal}, gecontroleerd om {om}.")
        else:
            st.markdown(f":material/gpp_bad: Gecontroleerd om {write_tijd(gecontroleerd.om)}.")
        st.button("Controleer nu", key="auditlog.controleer", on_click=_check)
    if fout := st.session_state.pop(_FOUT, None):
        show_fout(fout)
    if gecontroleerd is not None:
        _show_rest(gecontroleerd.oordeel)


def _check() -> None:
    st.session_state.pop(_GECONTROLEERD, None)
    try:
        aanvraag = get_aanvraag()
        st.session_state[_GECONTROLEERD] = Gecontroleerd(check_auditlog(aanvraag), aanvraag.nu)
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)


def _show_rest(oordeel: Ketenoordeel) -> None:
    """What to do when it is not whole; else the proof to keep."""
    if oordeel.breuk is not None:
        st.error(f"{oordeel.zin} {_WAT_NU}", icon=":material/gpp_bad:")
        return
    with st.expander("Bewijs voor later"):
        st.markdown(
            "Dit is de afdruk van de laatste regel. Noteer hem buiten het kompas. Staat deze afdruk later nog in het "
            "logboek, dan is alles tot dat moment hetzelfde gebleven."
        )
        st.code(oordeel.stand.kop, language=None, wrap_lines=True)
        if oordeel.stand.opgeruimd:
            st.caption("Oude regels zijn opgeruimd, omdat we het logboek niet langer bewaren dan nodig is.")
