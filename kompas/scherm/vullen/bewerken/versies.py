# SPDX-License-Identifier: EUPL-1.2
"""Earlier versions of a passport: who changed what, when and why, and the way back as a new version."""

from datetime import datetime
from functools import partial

import streamlit as st

from kompas.diensten.datum import find_dag, write_datum, write_tijd
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vullen.versies import Versieregel, list_versies, restore_versie
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape
from kompas.scherm.uitklap import show_uitklap
from kompas.scherm.vullen.bewerken.werkblad import drop_werkblad

_ZIN, _FOUT = "versies.zin", "versies.fout"


def show_versies(organisatie: Organisatie, functie_id: str) -> None:
    """What came of the last step back, and the versions on request."""
    if zin := st.session_state.pop(_ZIN, None):
        st.success(escape(zin), icon=":material/check:")
    if fout := st.session_state.pop(_FOUT, None):
        show_fout(fout)
    show_uitklap("Eerdere versies", partial(_show_lijst, organisatie, functie_id), key=f"versies.{functie_id}")


def _show_lijst(organisatie: Organisatie, functie_id: str) -> None:
    try:
        versies = list_versies(get_aanvraag(), organisatie, functie_id)
    except KompasFout as fout:
        show_fout(fout)
        return
    if not versies:
        st.markdown("Dit paspoort is hier nog niet veranderd.")
        return
    for plek, versie in enumerate(versies):
        with st.container(key=f"paspoortversie-{versie.nummer}", gap="xsmall"):
            _show_versie(versie, functie_id, is_nu=plek == 0)


def _show_versie(versie: Versieregel, functie_id: str, *, is_nu: bool) -> None:
    st.markdown(f"**{escape(_name(versie))}**{' :primary-badge[zo is het nu]' if is_nu else ''}")
    if versie.tijd is not None:
        st.caption(escape(f"{write_moment(versie.tijd)} · {versie.auteur or 'een account dat er niet meer is'}"))
        st.markdown("\n".join(f"- {escape(verschil.zin)}" for verschil in versie.verschillen))
    if is_nu or versie.functie is None:
        return
    if st.button(
        "Zet deze versie terug",
        icon=":material/history:",
        type="tertiary",
        help="Dit wordt een nieuwe versie. Er gaat niets verloren.",
        key=f"versies.terug.{functie_id}.{versie.nummer}",
    ):
        _restore(functie_id, versie)


def write_moment(moment: datetime) -> str:
    """Day and time in Amsterdam."""
    return f"{write_datum(find_dag(moment))}, {write_tijd(moment)}"


def _name(versie: Versieregel) -> str:
    return f"{versie.nummer}. {versie.reden}" if versie.tijd else "Zoals het was voor de eerste wijziging hier"


def _restore(functie_id: str, versie: Versieregel) -> None:
    wat = f"versie {versie.nummer}" if versie.nummer else "het begin"
    try:
        restore_versie(get_aanvraag(), functie_id, versie.nummer, f"Terug naar {wat}")
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
    else:
        drop_werkblad(functie_id)
        st.session_state[_ZIN] = f"Terug naar {wat}. Ook dit is een nieuwe versie, dus je kunt weer terug."
    st.rerun()  # the whole page, not this part of it alone
