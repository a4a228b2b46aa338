# SPDX-License-Identifier: EUPL-1.2
"""Uitleg: how a match is computed, with an example from the content of now."""

import streamlit as st

from kompas.diensten.rekenvoorbeeld import build_rekenvoorbeeld
from kompas.scherm import sessie
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import GESPREK, LEESWIJZER, PRIVACY
from kompas.scherm.rekenweergave import show_rekenvoorbeeld, show_verrassing

organisatie = begin_pagina()
with st.container(width=760):
    st.title("Hoe werkt het kompas?", anchor=False)
    st.markdown(
        "Elke functie heeft een paspoort: een lijst met kenmerken. Jouw profiel is ook zo'n lijst. "
        "Het kompas kijkt welke kenmerken jullie delen. Hoe meer dat er zijn, hoe dichterbij de functie ligt."
    )
    voorbeeld = build_rekenvoorbeeld(organisatie, sessie.get_profiel(organisatie.catalogus))
    if voorbeeld is not None:
        st.header("Een voorbeeld", anchor=False)
        show_rekenvoorbeeld(voorbeeld)
        st.header("Wat is verrassend?", anchor=False)
        st.markdown(
            "Sommige functies liggen dichter bij jou dan bij de meeste collega's in jouw domein. "
            "Die laten we apart zien, want daar denk je niet zo snel aan."
        )
        show_verrassing(voorbeeld, organisatie.catalogus)
    st.header("Hoe werkt de vragenlijst?", anchor=False)
    st.markdown(
        "De vragenlijst vraagt waar je meer van wilt. Elke vraag kiezen we omdat het antwoord de functies goed uit "
        "elkaar houdt. Daarna zie je een lijst op volgorde van je antwoorden. Kies je 'Meer daarvan'? Dan komt het in "
        "je profiel en telt het zwaarder. 'Liever niet' en 'Weet ik niet' veranderen niets aan je profiel."
    )
    st.header("Wat het kompas niet doet", anchor=False)
    st.markdown(
        "- Het beoordeelt jou niet. Het vergelijkt alleen lijsten met kenmerken.\n"
        "- Diploma's en andere eisen tellen niet mee. Ze staan onderaan bij de functie.\n"
        "- Salaris staat nergens.\n"
        "- Het leert niet van wat jij doet. Iedereen met hetzelfde profiel ziet hetzelfde.\n"
        "- Een match is geen vacature en geen belofte."
    )
    st.header("Wat gebeurt er met je gegevens?", anchor=False)
    with st.container(key="wegwijzer-gegevens"):
        st.page_link(PRIVACY, label=":primary[Lees wat we bewaren en wie wat ziet]", icon=":material/lock:")
    st.header("Voor de loopbaancoach", anchor=False)
    with st.container(horizontal=True, gap="medium", key="wegwijzer-uitleg"):
        st.page_link(GESPREK, label=":primary[Start een gesprek]", icon=":material/forum:")
        st.page_link(LEESWIJZER, label=":primary[Lees de leeswijzer]", icon=":material/menu_book:")
