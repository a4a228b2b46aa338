# SPDX-License-Identifier: EUPL-1.2
"""The end of a passport: what you can do with it. Get to know the work first: a shared address, never a person."""

from urllib.parse import quote

import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus, Functie
from kompas.scherm.benaderen.schakelaar import show_schakelaar
from kompas.scherm.paspoort.vervolg import show_vervolg
from kompas.scherm.tekst import escape


def show_hiermee(functie: Functie, huisstijl: Huisstijl, catalogus: Catalogus) -> None:
    """The one button of a passport, and beside it the other ways on."""
    st.header("Wat kun je hiermee?", anchor=False)
    with st.container(key="hiermee"):
        links, rechts = st.columns([3, 2], gap="large")
        with links:
            show_kennismaken(functie, huisstijl)
            show_schakelaar(catalogus, functie)
        with rechts, st.container(key="wegwijzer-hiermee", gap="xsmall"):
            show_vervolg(functie)


def show_kennismaken(functie: Functie, huisstijl: Huisstijl) -> None:
    """One button that opens a message to the vakgroep, or else to the loopbaancoach; without an address a sentence."""
    adres = huisstijl.find_adres(functie.vakgroep)
    if not adres:
        st.markdown("Wil je weten hoe dit werk echt is? Vraag een collega die het doet of je een dag mag meelopen.")
        return
    eigen = functie.vakgroep in huisstijl.vakgroep_adressen
    naam = f"de vakgroep {functie.vakgroep}" if eigen else huisstijl.contact.naam
    st.markdown(
        f"Wil je weten hoe dit werk echt is? Vraag het aan {escape(naam)}. Eén dag meelopen zegt meer dan een lijst."
    )
    bericht = f"mailto:{quote(adres, safe='@')}?subject={quote(f'Kennismaken met {functie.titel}')}"
    st.link_button("Kennismaken", bericht, type="primary", icon=":material/waving_hand:")
    if huisstijl.contact.voorbeeld and not eigen:
        st.caption("Dit is een voorbeeldadres. Het bestaat niet.")
