# SPDX-License-Identifier: EUPL-1.2
"""Functie: a passport, the match taken apart, and its own kompas."""

import streamlit as st

from kompas.diensten.kijken import draw_functiekompas
from kompas.diensten.verkennen import open_paspoort
from kompas.kern.fouten import OnbekendeFunctie
from kompas.scherm import sessie
from kompas.scherm.kennismaken import show_kennismaken
from kompas.scherm.kompasweergave import show_kompas
from kompas.scherm.pagina import begin_pagina, show_fout
from kompas.scherm.paginas import FUNCTIE_PARAMETER, ZOEKEN
from kompas.scherm.paspoortweergave import show_kop, show_leren, show_match, show_werk
from kompas.scherm.vensterbreedte import choose_straal, measure_figuurbreedte

organisatie = begin_pagina()
catalogus, huisstijl = organisatie.catalogus, organisatie.huisstijl
try:
    profiel = sessie.get_profiel(catalogus)
    paspoort = open_paspoort(organisatie, st.query_params.get(FUNCTIE_PARAMETER, ""), profiel)
except OnbekendeFunctie as fout:
    st.title("Deze functie vinden we niet", anchor=False)
    show_fout(fout)
    with st.container(key="wegwijzer-zoeken"):
        st.page_link(ZOEKEN, label=":primary[Zoek een functie]", icon=":material/search:")
    st.stop()
functie, toon_procenten = paspoort.functie, sessie.shows_procenten()
st.set_page_config(page_title=f"{functie.titel} - Loopbaankompas")
show_kop(functie)
# Of an unfilled function there is nothing to put in a first column.
werk, match = st.columns([3, 2], gap="large") if functie.is_gevuld else (st.container(), st.container(width=760))
with werk:
    show_werk(functie)
with match:
    show_match(paspoort, catalogus, toon_procenten=toon_procenten)
    show_leren(paspoort)
if functie.is_gevuld and functie.soort == "functie":
    st.header("Wat ligt er rond deze functie?", anchor=False)
    beeld = draw_functiekompas(
        organisatie, functie.id, straal=choose_straal(organisatie.kaart, measure_figuurbreedte())
    )
    show_kompas(beeld, catalogus, huisstijl, key=functie.id, toon_procenten=toon_procenten)
show_kennismaken(functie, huisstijl)
