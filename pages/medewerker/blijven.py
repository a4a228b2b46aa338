# SPDX-License-Identifier: EUPL-1.2
"""Blijven: the present function as subject, what to change in it, and staying as a result."""

import streamlit as st

from kompas.diensten.blijven import open_blijfblad
from kompas.scherm import sessie
from kompas.scherm.blijfweergave import choose_uitkomst, choose_vragen, show_wensen
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.tekst import escape
from kompas.scherm.wegwijzer import NAAR_PLAN, NAAR_VOORBEREIDING, show_wegwijzer

organisatie = begin_pagina()
catalogus = organisatie.catalogus
st.title("Blijven, maar anders", anchor=False)
blad = open_blijfblad(organisatie, sessie.get_dossier())
if blad is None:
    st.markdown("Kies eerst je functie. Dan kijken we wat je daarin anders wilt.")
    gekozen = choose_functie(catalogus)
    if gekozen is not None:
        sessie.choose_functie(catalogus, gekozen)
        st.rerun()
    st.stop()
st.markdown(f"Je werkt als **{escape(blad.beeld.functie.titel)}**. Wat mag er meer, en wat mag er minder?")
if not blad.beeld.functie.is_gevuld:
    st.info(
        "Deze functie is nog niet ingevuld. Voeg op de pagina Profiel toe waar je energie van krijgt.",
        icon=":material/info:",
    )
show_wensen(blad, catalogus)
choose_vragen(blad)
choose_uitkomst(blad)
show_wegwijzer("blijven", [NAAR_PLAN, NAAR_VOORBEREIDING])
