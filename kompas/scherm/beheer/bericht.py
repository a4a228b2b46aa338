# SPDX-License-Identifier: EUPL-1.2
"""What came of a click of a beheerder: a sentence, an error, or a one-time passphrase that is shown once."""

from collections.abc import Callable

import streamlit as st

from kompas.diensten.accounts import NieuwGeheim
from kompas.diensten.datum import find_dag, write_datum
from kompas.diensten.instellingen import get_instellingen
from kompas.kern.fouten import KompasFout
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape

_ZIN, _FOUT, _GEHEIM = "beheer.zin", "beheer.fout", "beheer.geheim"


def attempt(doe: Callable[[], NieuwGeheim | None], zin: str = "") -> bool:
    """Do this and say `zin` in the next run, or why it could not be done. False when it could not.

    A one-time passphrase is not shown where nobody can log in with one.
    """
    try:
        geheim = doe()
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
        return False
    st.session_state[_ZIN] = zin
    if geheim is not None and get_instellingen().met_wachtzin:
        st.session_state[_GEHEIM] = geheim
    return True


def show_bericht() -> None:
    """Say what came of the last click. A passphrase stays until the beheerder has it, and then is nowhere."""
    if fout := st.session_state.pop(_FOUT, None):
        show_fout(fout)
    if zin := st.session_state.pop(_ZIN, None):
        st.success(escape(zin), icon=":material/check:")
    geheim: NieuwGeheim | None = st.session_state.get(_GEHEIM)
    if geheim is not None:
        _show_geheim(geheim)


def forget_geheim() -> None:
    """Show the passphrase no longer: somebody has it, or left the page."""
    st.session_state.pop(_GEHEIM, None)


def _show_geheim(geheim: NieuwGeheim) -> None:
    mens = geheim.gebruiker
    with st.container(key="eenmalig", gap="small"):
        st.subheader(f"Eenmalige wachtzin voor {escape(mens.weergavenaam)}", anchor=False)
        st.code(geheim.wachtzin, language=None)
        tot = write_datum(find_dag(geheim.geldig_tot))
        st.markdown(
            f"Inloggen gaat met de naam **{escape(mens.naam)}**. Geef de wachtzin zelf door. Je ziet haar alleen nu. "
            f"Ze werkt één keer, tot en met {tot}. Daarna is een eigen wachtzin nodig."
        )
        st.button("Ik heb de wachtzin", key="beheer.geheim.klaar", on_click=forget_geheim)
