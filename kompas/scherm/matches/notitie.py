# SPDX-License-Identifier: EUPL-1.2
"""The own note with a kept function: nothing typed is lost."""

import streamlit as st

from kompas.diensten.bewaren import Bewaardregel
from kompas.kern.dossier import MAX_TEKST
from kompas.scherm import sessie

NOTITIE = "bewaard.notitie."  # the key of a field begins so, then comes the id of the function
VERS = "bewaarweergave.vers"  # the keys of fields that are to show what the dossier says now


def edit_notitie(regel: Bewaardregel) -> None:
    """Kept as soon as the field is left. What stands in the field goes before what the session knew: after a restart
    of the server that is what was being typed.
    """
    sleutel = f"{NOTITIE}{regel.functie.id}"
    verse: set[str] = st.session_state.setdefault(VERS, set())
    vers = sleutel in verse
    verse.discard(sleutel)
    if vers:  # the field may still show what it was drawn with
        st.session_state[sleutel] = regel.notitie
    tekst = st.text_area(
        "Jouw notitie",
        "" if vers else regel.notitie,
        key=sleutel,
        max_chars=MAX_TEKST,
        height=80,
        placeholder="Wat spreekt je aan? Wat wil je nog weten?",
        on_change=_write,  # also when the same click leaves the page, which then draws no field
        args=(regel.functie.id,),
    )
    dossier = sessie.get_dossier().note(regel.functie.id, tekst or "")
    if dossier != sessie.get_dossier():
        sessie.set_dossier(dossier)
        verse.add(sleutel)
        st.rerun()


def _write(functie_id: str) -> None:
    tekst = st.session_state[f"{NOTITIE}{functie_id}"] or ""
    dossier = sessie.get_dossier().note(functie_id, tekst)
    sessie.set_dossier(dossier)
    if dossier.notities.get(functie_id, "") != tekst:  # it was cleaned
        st.session_state[VERS].add(f"{NOTITIE}{functie_id}")
