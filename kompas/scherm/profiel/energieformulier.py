# SPDX-License-Identifier: EUPL-1.2
"""Energie: sort the tags of the profile card by card, and afterwards all of them at once."""

import streamlit as st

from kompas.diensten.energie import measure_uitwerking, order_kaarten
from kompas.diensten.organisatie import Organisatie
from kompas.scherm import sessie
from kompas.scherm.profiel.energiekaart import find_plek, show_kaart
from kompas.scherm.profiel.energieoverzicht import show_overzicht

_UITLEG = "Denk aan je werk van nu. Wat doet dit met je? Je kunt altijd stoppen en alles weer veranderen."


def sort_tags(organisatie: Organisatie) -> None:
    """The next card, or what was sorted and what that moved. Without tags in the dossier there is nothing to show."""
    dossier = sessie.get_dossier()
    kaarten = order_kaarten(organisatie, dossier)
    if not kaarten:
        return
    plek = find_plek(kaarten, dossier)
    if plek < len(kaarten):
        st.caption(_UITLEG)
        show_kaart(kaarten, plek, dossier)
    else:
        show_overzicht(kaarten, dossier, organisatie.catalogus, measure_uitwerking(organisatie, dossier))
