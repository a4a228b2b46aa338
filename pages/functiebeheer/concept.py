# SPDX-License-Identifier: EUPL-1.2
"""From a text to a passport, in four steps."""

import streamlit as st

from kompas.scherm.pagina import begin_pagina
from kompas.scherm.vullen.concept.blik import show_blik
from kompas.scherm.vullen.concept.bron import show_bron
from kompas.scherm.vullen.concept.kaart import show_voorstellen
from kompas.scherm.vullen.concept.klaar import show_klaar
from kompas.scherm.vullen.concept.lezen import resume_werk
from kompas.scherm.vullen.concept.stap import TITEL, Stap
from kompas.scherm.vullen.concept.tekst import show_tekst
from kompas.scherm.vullen.concept.werk import get_stap, get_werk, show_melding, show_voortgang
from kompas.scherm.vullen.klok import tick_klok

organisatie = begin_pagina()
resume_werk(organisatie)
stap, werk = get_stap(), get_werk()
with st.container(width=980 if stap is Stap.BEKIJKEN else 720, key="concept"):
    st.title(TITEL[stap], anchor=False)
    show_melding()
    if werk is None or stap is Stap.BRON:
        show_bron(organisatie)
    elif stap is Stap.KLAAR:
        show_klaar(werk)
    else:
        tick_klok(werk.voorstel.functie.id)
        show_voortgang(stap, werk.voorstel.functie)
        {Stap.KENMERKEN: show_voorstellen, Stap.TEKST: show_tekst, Stap.BEKIJKEN: show_blik}[stap](organisatie, werk)
