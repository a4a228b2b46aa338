# SPDX-License-Identifier: EUPL-1.2
"""Bezoeker: look around without working here. Two ways in, stories, and the vacancies."""

import streamlit as st

from kompas.diensten.verhalen import list_verhalen
from kompas.scherm import sessie
from kompas.scherm.begin.bezoek import ask_vergelijkbaar, show_verder, show_verhalen, show_vragen
from kompas.scherm.bewaren.belofte import write_belofte
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import open_kompas

organisatie = begin_pagina(wacht=False)
huisstijl = organisatie.huisstijl
st.title("Werk je hier nog niet?", anchor=False)
st.markdown(f"Kijk rustig rond bij {escape(huisstijl.organisatie)}. Kies zelf hoe je begint.")
st.caption(f":material/lock: {write_belofte()}")
links, rechts = st.columns(2, gap="medium")
with links:
    gekozen = ask_vergelijkbaar(organisatie.catalogus)
with rechts:
    show_vragen()
show_verhalen(list_verhalen(organisatie))
show_verder(huisstijl)
if gekozen is not None:
    sessie.choose_functie(organisatie.catalogus, gekozen, elders=True)
    open_kompas(gekozen)
