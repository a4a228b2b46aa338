# SPDX-License-Identifier: EUPL-1.2
"""Adding a tag to the vocabulary. It comes on no passport by itself."""

from functools import partial

import streamlit as st

from kompas.diensten.vullen.schrijfwerk import MAX_REDEN
from kompas.diensten.vullen.tags import add_tag
from kompas.kern.fouten import KompasFout
from kompas.scherm import woorden
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.uitklap import show_uitklap
from kompas.scherm.vullen.bewerken.velden import MAX_ZIN
from kompas.scherm.vullen.kenmerken.bericht import say_fout, say_zin
from kompas.scherm.vullen.kenmerken.wijzigen import MAX_LABEL
from kompas.scherm.vullen.kenmerken.zoeken import CATEGORIE

_VELDEN = ("label", "uitleg", "reden")
# A competentie stands in a passport under its kind, so each kind is a choice of its own: (categorie, soort).
_SOORTEN = {
    (categorie, soort): f"{naam}: {kort}" if kort else naam
    for categorie, naam in CATEGORIE.items()
    for soort, kort in (woorden.COMPETENTIESOORT if categorie == "competentie" else {"": ""}).items()
}


def show_nieuw() -> None:
    """The fields, on request."""
    show_uitklap("Voeg een kenmerk toe", _show_formulier, key="kenmerken.nieuw")


def _show_formulier() -> None:
    with st.form("kenmerken.formulier", border=False):
        st.selectbox(
            "Soort",
            list(_SOORTEN),
            index=None,
            format_func=_SOORTEN.__getitem__,
            placeholder="Kies een soort",
            key=_key("soort"),
        )
        vraag = partial(st.text_input, autocomplete="off")
        vraag("Naam, zoals mensen het zeggen", max_chars=MAX_LABEL, key=_key("label"))
        vraag("Wat betekent het? Eén zin", max_chars=MAX_ZIN, key=_key("uitleg"))
        vraag("Waarom is dit kenmerk nodig?", max_chars=MAX_REDEN, key=_key("reden"))
        if st.form_submit_button("Voeg toe", type="primary"):
            _add()


def _add() -> None:
    if (keuze := st.session_state.get(_key("soort"))) is None:
        say_fout("Kies eerst wat voor soort kenmerk het is. Wat je typte, staat er nog.")
        st.rerun()
    label, uitleg, reden = (str(st.session_state.get(_key(veld)) or "") for veld in _VELDEN)
    categorie, soort = keuze
    try:
        add_tag(get_aanvraag(), categorie, label, uitleg, reden, soort)
    except KompasFout as fout:
        say_fout(str(fout))
    else:
        for veld in _VELDEN:
            del st.session_state[_key(veld)]
        say_zin(f"{label.strip()} staat erbij. Zet het nu op de paspoorten waar het bij hoort.")
    st.rerun()


def _key(veld: str) -> str:
    return f"kenmerken.nieuw.{veld}"
