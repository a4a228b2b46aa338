# SPDX-License-Identifier: EUPL-1.2
"""Kompas: you in the middle, every function around you."""

import streamlit as st

from kompas.diensten.kijken import draw_kompas
from kompas.scherm.kijkfilter import choose_filter
from kompas.scherm.kompasweergave import show_kompas
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import MATCHES, PROFIEL, ZOEKEN
from kompas.scherm.standpunt import choose_standpunt
from kompas.scherm.vensterbreedte import choose_straal, is_smal, measure_figuurbreedte

organisatie = begin_pagina()
kop, keuzes = st.columns(2, gap="large", vertical_alignment="bottom")
with kop:
    standpunt = choose_standpunt(organisatie.catalogus)
with keuzes:
    breedte = measure_figuurbreedte()
    kijk = choose_filter(organisatie.catalogus, smal=is_smal(breedte))
beeld = draw_kompas(
    organisatie,
    standpunt.profiel,
    domein=kijk.domein,
    unit=kijk.unit,
    aantal=kijk.aantal,
    factor=kijk.factor,
    straal=choose_straal(organisatie.kaart, breedte, kijk.domein, kijk.unit),
)
show_kompas(beeld, organisatie.catalogus, organisatie.huisstijl, key=standpunt.key, toon_procenten=kijk.toon_procenten)
st.header("Wat wil je nu?", anchor=False)
with st.container(horizontal=True, gap="large", key="wegwijzer-kompas"):
    st.page_link(MATCHES, label=":primary[Ik weet nog niet wat ik wil]", icon=":material/explore:")
    st.page_link(ZOEKEN, label=":primary[Ik weet welke functie ik wil]", icon=":material/search:")
    st.page_link(PROFIEL, label=":primary[Ik wil blijven, maar anders]", icon=":material/tune:")
