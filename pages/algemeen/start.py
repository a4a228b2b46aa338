# SPDX-License-Identifier: EUPL-1.2
"""Start: one field, and the kompas stands there."""

import streamlit as st

from kompas.diensten.voorbeeld import draw_voorbeeldkompas
from kompas.scherm import sessie
from kompas.scherm.begin.startbeeld import show_startbeeld
from kompas.scherm.bewaren.belofte import write_belofte
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import BEZOEKER, GESPREK, KOMPAS, PRIVACY
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import open_kompas

organisatie = begin_pagina(wacht=False)
catalogus = organisatie.catalogus


def begin(functie_id: str) -> None:
    """Take this function as the visitor's own, and show its kompas."""
    sessie.choose_functie(catalogus, functie_id)
    open_kompas(functie_id)


veld, plaatje = st.columns([5, 4], gap="large", vertical_alignment="center")
with veld, st.container(key="startveld"):
    st.title("Ontdek het werk om je heen", anchor=False)
    st.markdown(
        f"Kies je functie. Je ziet meteen welk werk bij {escape(organisatie.huisstijl.organisatie)} dichtbij ligt. "
        "Ook werk waar je niet zo snel aan denkt."
    )
    if sessie.get_profiel(catalogus) is not None and st.button(
        "Ga verder met je kompas", type="primary", icon=":material/explore:"
    ):
        st.switch_page(KOMPAS)
    choose_functie(catalogus, go_on=begin)
    st.caption(f":material/lock: {write_belofte()} Duurt 5 minuten.")
    with st.container(key="wegwijzer-start"):
        st.page_link(BEZOEKER, label=":primary[Ik werk hier nog niet]")
        st.page_link(GESPREK, label=":primary[Ik ben loopbaancoach: start een gesprek]")
        st.page_link(PRIVACY, label=":primary[Wat gebeurt er met mijn gegevens?]")
with plaatje:
    beeld = draw_voorbeeldkompas(organisatie)
    if beeld is not None:
        show_startbeeld(beeld, catalogus, organisatie.huisstijl)
