# SPDX-License-Identifier: EUPL-1.2
"""Matches: logical steps and surprising ones, side by side and never mixed."""

import streamlit as st

from kompas.diensten.verkennen import list_matches
from kompas.scherm import sessie, woorden
from kompas.scherm.matches.lijst import show_matchlijst, show_rollen
from kompas.scherm.matches.uitzicht import show_uit_zicht
from kompas.scherm.pagina import begin_pagina, need_profiel
from kompas.scherm.wegwijzer import NAAR_BEWAARD, NAAR_BLAD, NAAR_ENERGIE, show_wegwijzer

organisatie = begin_pagina()
catalogus = organisatie.catalogus
st.title("Wat past bij jou?", anchor=False)
profiel = need_profiel(catalogus)
dossier = sessie.get_dossier()
overzicht = list_matches(organisatie, profiel, zonder=dossier.niet_voor_mij, energie=dossier.energie)
st.markdown("Dit is geen advies en geen oordeel. Klik op een functie en kijk zelf.")
show_uit_zicht(overzicht.uit_zicht)
logisch, verrassend = st.columns(2, gap="large")
with logisch:
    st.header(woorden.LOGISCH, anchor=False)
    st.caption("Deze functies lijken het meest op jouw profiel.")
    show_matchlijst(woorden.LOGISCH, overzicht.logisch, catalogus, naam="logisch", leeg=woorden.GEEN_LOGISCH)
with verrassend:
    st.header(woorden.VERRASSEND, anchor=False)
    st.caption("Buiten jouw domein, en toch dichterbij dan je denkt.")
    leeg = woorden.GEEN_VERRASSING if profiel.functie_id else woorden.GEEN_THUIS
    show_matchlijst(woorden.VERRASSEND, overzicht.verrassend, catalogus, naam="verrassend", leeg=leeg)
if overzicht.rollen:
    st.header(woorden.ROLLEN, anchor=False)
    show_rollen(woorden.ROLLEN, overzicht.rollen, catalogus)
show_wegwijzer("matches", [NAAR_BEWAARD if dossier.bewaard else NAAR_ENERGIE, NAAR_BLAD])
