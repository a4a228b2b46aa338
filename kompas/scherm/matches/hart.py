# SPDX-License-Identifier: EUPL-1.2
"""Saving a function, and putting one out of sight. Both can be undone at the same place."""

import streamlit as st

from kompas.scherm import sessie

BEWAARD_UITLEG = "Je vindt deze functie bij Bewaard. Daar vergelijk je, en maak je een gespreksblad."
UIT_ZICHT = "Deze functie staat uit het zicht bij Matches. Je vindt de functie terug bij Bewaard."


def show_hart(functie_id: str, plek: str) -> None:
    """Save, or save no longer. `plek` keeps the buttons of one page apart. The own function has no heart."""
    dossier = sessie.get_dossier()
    if dossier.holds(functie_id):
        return
    bewaard = functie_id in dossier.bewaard
    st.button(
        "Bewaard" if bewaard else "Bewaar",
        icon=":material/heart_check:" if bewaard else ":material/heart_plus:",
        type="tertiary",
        key=f"hart.{plek}.{functie_id}",
        on_click=_switch_bewaard,
        args=(functie_id,),
    )


def show_keuzes(functie_id: str) -> None:
    """On a passport: the heart, "not for me", and what that means."""
    dossier = sessie.get_dossier()
    if dossier.holds(functie_id):
        st.caption("Dit is jouw functie nu.")
        return
    weg = functie_id in dossier.niet_voor_mij
    with st.container(horizontal=True, gap="medium", key="paspoortkeuzes"):
        show_hart(functie_id, "paspoort")
        st.button(
            "Toch weer laten zien" if weg else "Niet voor mij",
            icon=":material/visibility:" if weg else ":material/visibility_off:",
            type="tertiary",
            key=f"zicht.{functie_id}",
            on_click=_switch_zicht,
            args=(functie_id,),
        )
    if weg:
        st.caption(UIT_ZICHT)
    elif functie_id in dossier.bewaard:
        st.caption(BEWAARD_UITLEG)


def _switch_bewaard(functie_id: str) -> None:
    dossier = sessie.get_dossier()
    sessie.set_dossier(dossier.unsave(functie_id) if functie_id in dossier.bewaard else dossier.save(functie_id))


def _switch_zicht(functie_id: str) -> None:
    dossier = sessie.get_dossier()
    sessie.set_dossier(dossier.unhide(functie_id) if functie_id in dossier.niet_voor_mij else dossier.hide(functie_id))
