# SPDX-License-Identifier: EUPL-1.2
"""What the changes do: in words, in the kompas of this function, and in the passport as others will read it."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.vullen.conceptblik import Buur
from kompas.kern import Functie
from kompas.kern.getallen import procent
from kompas.scherm import woorden
from kompas.scherm.paspoort.weergave import show_werk
from kompas.scherm.tekst import escape
from kompas.scherm.uitklap import show_uitklap


def show_zinnen(zinnen: Sequence[str]) -> None:
    """Every change as a line."""
    st.subheader("Wat verandert er?", anchor=False)
    if zinnen:
        st.markdown("\n".join(f"- {escape(zin)}" for zin in zinnen))
    else:
        st.markdown("Nog niets. Open links een deel en verander wat niet klopt.")


def show_vulling(oud: str, nieuw: str) -> None:
    """Changing the content of a passport may change how far it is filled."""
    if oud != nieuw:
        st.caption(f"Dit paspoort wordt: {woorden.VULLING[nieuw]}. Het was: {woorden.VULLING[oud]}.")


def show_buren(voor: Sequence[Buur], na: Sequence[Buur]) -> None:
    """The nearest functions, now and after saving; side by side only when they differ."""
    st.subheader("Plek in het kompas", anchor=False)
    if list(voor) == list(na):
        st.caption("De vijf functies die het dichtst bij liggen. Ze veranderen niet.")
        _show_lijst(voor)
        return
    st.caption("De vijf functies die het dichtst bij liggen.")
    for kolom, kop, buren in zip(st.columns(2), ("Nu", "Na bewaren"), (voor, na)):
        with kolom:
            st.markdown(f"**{kop}**")
            _show_lijst(buren)


def show_paspoort(functie: Functie) -> None:
    """The passport as its readers will see it, on request."""
    show_uitklap("Zo lezen anderen het", lambda: show_werk(functie), key=f"vullen.lezen.{functie.id}")


def _show_lijst(buren: Sequence[Buur]) -> None:
    if not buren:
        st.markdown("Nog geen. Zonder kenmerken ligt er niets in de buurt.")
        return
    regels = (f"1. {escape(buur.functie.titel)} :gray[{procent(buur.score)}]" for buur in buren)
    st.markdown("\n".join(regels))
