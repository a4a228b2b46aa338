# SPDX-License-Identifier: EUPL-1.2
"""Wat als: try something new and see the functions move, before it joins the profile."""

import streamlit as st

from kompas.diensten.watals import find_tip, list_probeersels, new_tags, try_out
from kompas.scherm.adres import read_functie
from kompas.scherm.kompas.vensterbreedte import choose_straal, measure_figuurbreedte
from kompas.scherm.pagina import begin_pagina, need_profiel
from kompas.scherm.tekst import escape
from kompas.scherm.watals.proef import show_gevolg, show_proef
from kompas.scherm.watals.weergave import ask_keuze, get_keuze, offer_add, show_tips
from kompas.scherm.wegen import DOEL_PARAMETER
from kompas.scherm.wegwijzer import NAAR_BLAD, NAAR_KOMPAS, NAAR_PLAN, find_route, show_wegwijzer

organisatie = begin_pagina()
catalogus = organisatie.catalogus
kop = st.empty()
kop.title("Wat als je iets nieuws leert?", anchor=False)
profiel = need_profiel(catalogus)
doel = read_functie(catalogus, DOEL_PARAMETER)
probeersels = list_probeersels(organisatie, profiel)
gekozen = get_keuze(probeersels)
if gekozen is None:
    st.markdown("Probeer het uit. Je profiel verandert pas als jij dat zegt.")
    show_tips(
        find_tip(organisatie, profiel),
        find_tip(organisatie, profiel, doel) if doel else None,
        catalogus.functie(doel) if doel else None,
    )
    ask_keuze(probeersels)
else:
    kop.title(f"Wat als: {escape(gekozen.label)}", anchor=False)
    straal = choose_straal(organisatie.kaart, measure_figuurbreedte())
    proef = try_out(organisatie, profiel, new_tags(organisatie, profiel, gekozen), straal=straal)
    show_gevolg(proef, gekozen, catalogus, doel)
    offer_add(proef)
    show_proef(proef, catalogus, organisatie.huisstijl)
show_wegwijzer("watals", [NAAR_PLAN, find_route(doel) if doel else NAAR_KOMPAS, NAAR_BLAD])
