# SPDX-License-Identifier: EUPL-1.2
"""The end of a passport: get to know the work. A shared address, never a person."""

from urllib.parse import quote

import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.kern import Functie
from kompas.scherm.tekst import escape


def show_kennismaken(functie: Functie, huisstijl: Huisstijl) -> None:
    """One button that opens a message to the vakgroep, or else to the loopbaancoach."""
    adres = huisstijl.find_adres(functie.vakgroep)
    if not adres:
        return
    eigen = functie.vakgroep in huisstijl.vakgroep_adressen
    naam = f"de vakgroep {functie.vakgroep}" if eigen else huisstijl.contact.naam
    st.header("Kennismaken", anchor=False)
    st.markdown(
        f"Wil je weten hoe dit werk echt is? Vraag het aan {escape(naam)}. Eén dag meelopen zegt meer dan een lijst."
    )
    bericht = f"mailto:{quote(adres, safe='@')}?subject={quote(f'Kennismaken met {functie.titel}')}"
    st.link_button("Kennismaken", bericht, type="primary", icon=":material/waving_hand:")
    if huisstijl.contact.voorbeeld and not eigen:
        st.caption("Dit is een voorbeeldadres. Het bestaat niet.")
