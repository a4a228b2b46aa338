# SPDX-License-Identifier: EUPL-1.2
"""Vergelijk: two or three functions side by side, also with your own."""

import streamlit as st

from kompas.diensten.vergelijken import MAX_FUNCTIES, compare
from kompas.scherm import sessie
from kompas.scherm.adres import read_functies
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.vergelijken.weergave import ask_functie, show_vergelijkblad
from kompas.scherm.wegen import FUNCTIES_PARAMETER
from kompas.scherm.wegwijzer import NAAR_BEWAARD, NAAR_BLAD, show_wegwijzer

organisatie = begin_pagina()
catalogus = organisatie.catalogus
st.title("Vergelijk functies", anchor=False)
gekozen = read_functies(catalogus, FUNCTIES_PARAMETER)[:MAX_FUNCTIES]
profiel = sessie.get_profiel(catalogus)
if len(gekozen) < 2:  # noqa: PLR2004 - a comparison needs two
    st.markdown("Zet twee of drie functies naast elkaar. Dan zie je wat hetzelfde is en wat anders.")
ask_functie(catalogus, gekozen, profiel.functie_id if profiel else None)
if gekozen:
    blad = compare(organisatie, gekozen, profiel, elders=sessie.get_dossier().elders)
    show_vergelijkblad(blad, catalogus, organisatie.huisstijl)
    show_wegwijzer("vergelijk", [NAAR_BEWAARD, NAAR_BLAD])
