# SPDX-License-Identifier: EUPL-1.2
"""Functie: a passport, the match taken apart, what you can do with it, and its own kompas."""

import streamlit as st

from kompas.diensten.kijken import draw_functiekompas
from kompas.diensten.paspoort import open_paspoort
from kompas.kern.fouten import OnbekendeFunctie
from kompas.scherm import sessie
from kompas.scherm.check.correctie import offer_correctie
from kompas.scherm.kompas.vensterbreedte import choose_straal, measure_figuurbreedte
from kompas.scherm.kompas.weergave import show_kompas
from kompas.scherm.pagina import begin_pagina, show_fout
from kompas.scherm.paginas import ZOEKEN
from kompas.scherm.paspoort.bladeren import show_bladeren
from kompas.scherm.paspoort.kaart import show_kaart
from kompas.scherm.paspoort.kennismaken import show_hiermee
from kompas.scherm.paspoort.matchuitleg import show_matchuitleg
from kompas.scherm.paspoort.weergave import show_rest, show_werk
from kompas.scherm.vullen.bewerken.knop import offer_bewerken
from kompas.scherm.wegen import FUNCTIE_PARAMETER

organisatie = begin_pagina()
catalogus, huisstijl = organisatie.catalogus, organisatie.huisstijl
dossier, toon_procenten = sessie.get_dossier(), sessie.shows_procenten()
gevraagd = st.query_params.get(FUNCTIE_PARAMETER, "")
try:
    paspoort = open_paspoort(organisatie, gevraagd, dossier.profiel(catalogus), dossier.energie)
except OnbekendeFunctie as fout:
    st.title("Deze functie vinden we niet", anchor=False)
    show_fout(fout if gevraagd else "In dit adres staat geen functie. Zoek de functie op titel.")
    st.markdown("Wat je koos en bewaarde, staat er nog.")
    with st.container(key="wegwijzer-zoeken"):
        st.page_link(ZOEKEN, label=":primary[Zoek een functie]", icon=":material/search:")
    st.stop()
functie = paspoort.functie
eigen = dossier.holds(functie.id)
st.set_page_config(page_title=f"{functie.titel} - Loopbaankompas")
show_bladeren(catalogus, functie.id)
show_kaart(paspoort, catalogus, eigen=eigen, toon_procenten=toon_procenten)
offer_bewerken(functie.id)
# Of an unfilled function there is nothing to put in a first column.
werk, match = st.columns([3, 2], gap="large") if functie.is_gevuld else (st.container(), st.container())
with werk:
    show_werk(functie)
with match:
    show_matchuitleg(paspoort, catalogus, huisstijl, eigen=eigen, toon_procenten=toon_procenten)
    show_rest(paspoort)
    if not functie.vervallen:
        offer_correctie(catalogus, functie.id)
if functie.vervallen:  # there is nothing to do with work that is no more
    st.stop()
show_hiermee(functie, huisstijl, catalogus)
if functie.is_gevuld and functie.soort == "functie":
    st.header("Wat ligt er rond deze functie?", anchor=False)
    beeld = draw_functiekompas(
        organisatie,
        functie.id,
        sessie.get_dossier(),
        straal=choose_straal(organisatie.kaart, measure_figuurbreedte()),
    )
    show_kompas(beeld, catalogus, huisstijl, key=functie.id, toon_procenten=toon_procenten, rond=functie.id)
