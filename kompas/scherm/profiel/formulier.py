# SPDX-License-Identifier: EUPL-1.2
"""The tags of the passport as a form: tap away what does not fit you, and back."""

import streamlit as st

from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from kompas.scherm import sessie, woorden
from kompas.scherm.tekst import escape

_SLEUTEL = "profielformulier."


def edit_profiel(catalogus: Catalogus, dossier: Dossier) -> None:
    """The tags per category as buttons that are on (with a check mark) or off; a change is kept at once."""
    with st.container(key="profielkenmerken"):
        for categorie in GEMATCHTE_CATEGORIEEN:
            opties = _opties(catalogus, dossier, categorie)
            if not opties:
                continue
            sleutel = f"{_SLEUTEL}{categorie}"
            st.session_state[sleutel] = [tag for tag in opties if tag in dossier.tags]
            st.pills(
                f"{woorden.CATEGORIE[categorie]}: {woorden.CATEGORIE_UITLEG[categorie]}",
                opties,
                selection_mode="multi",
                format_func=lambda tag: escape(catalogus.tag(tag).label),
                key=sleutel,
                on_change=_switch,
                args=(sleutel, opties),
            )


def _opties(catalogus: Catalogus, dossier: Dossier, categorie: str) -> list[str]:
    """The tags of the passport, also those tapped away, and what a file or an answer brought; own tags stand apart."""
    naam = dossier.functie_id or ""
    paspoort = catalogus.functie(naam).tag_ids if naam in catalogus else ()
    alle = {tag for tag in (*paspoort, *dossier.tags) if tag in catalogus.tags and tag not in dossier.eigen}
    van_categorie = [tag for tag in alle if catalogus.tag(tag).categorie == categorie]
    return sorted(van_categorie, key=lambda tag: (catalogus.tag(tag).label.casefold(), tag))


def _switch(sleutel: str, opties: list[str]) -> None:
    dossier = sessie.get_dossier()
    gekozen = st.session_state[sleutel]
    for tag in opties:
        if tag in gekozen:
            dossier = dossier.restore_tag(tag)
        elif tag in dossier.tags:
            dossier = dossier.remove_tag(tag)
    sessie.set_dossier(dossier)
