# SPDX-License-Identifier: EUPL-1.2
"""Zoeken: on tags and text, with filters that say how many functions they leave."""

import streamlit as st

from kompas.diensten.zoeken import search, suggest_zoekwoorden
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.zoeken.formulier import ask_beperking, ask_tekst, get_beperking
from kompas.scherm.zoeken.resultaat import show_resultaat

organisatie = begin_pagina(wacht=False)
st.title("Zoek een functie", anchor=False)
st.markdown("Zoek op een titel, een onderwerp of iets wat je graag doet.")
tekst = ask_tekst()
keuze = get_beperking()
resultaat = search(organisatie, tekst, domein=keuze.domein, unit=keuze.unit, tag=keuze.tag)
ask_beperking(resultaat.facetten, organisatie.catalogus)
show_resultaat(resultaat, organisatie.catalogus, tekst, suggest_zoekwoorden(organisatie))
