# SPDX-License-Identifier: EUPL-1.2
"""What a beheerder wants to see of the audit log."""

from datetime import date, timedelta

import streamlit as st

from kompas.diensten.audit import Auditfilter, Auditvraag

_WEEK = timedelta(days=6)  # with today seven days
_ALLE = "Alle"
_RESULTATEN = {"": _ALLE, "gelukt": "Gelukt", "geweigerd": "Geweigerd"}
_ALLEN, _ZONDER = "allen", ""


def ask_vraag(filter_: Auditfilter, vandaag: date) -> Auditvraag | None:
    """The period and what to look for; None until the button is clicked. Days the wrong way round are turned."""
    with st.form("auditlog.formulier", border=False):
        dagen = st.columns(2)
        van = dagen[0].date_input("Van", vandaag - _WEEK, max_value=vandaag, format="DD-MM-YYYY", key="auditlog.van")
        tot = dagen[1].date_input("Tot en met", vandaag, max_value=vandaag, format="DD-MM-YYYY", key="auditlog.tot")
        keuzes = st.columns(3)
        actie = keuzes[0].selectbox("Wat", ["", *filter_.acties], format_func=_name_actie, key="auditlog.actie")
        resultaat = keuzes[1].selectbox(
            "Resultaat", list(_RESULTATEN), format_func=_RESULTATEN.__getitem__, key="auditlog.resultaat"
        )
        mensen = {_ALLEN: "Iedereen", _ZONDER: "Zonder account", **filter_.namen}
        wie = keuzes[2].selectbox("Wie", list(mensen), format_func=mensen.__getitem__, key="auditlog.wie")
        if not st.form_submit_button("Toon de regels", type="primary"):
            return None
    return Auditvraag(min(van, tot), max(van, tot), actie, resultaat, None if wie == _ALLEN else wie)


def _name_actie(actie: str) -> str:
    return actie.replace("_", " ").capitalize() or _ALLE
