# SPDX-License-Identifier: EUPL-1.2
"""The ways from the home of a functiebeheerder to all other work on the content."""

import streamlit as st

from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus
from kompas.kern.toegang import Recht
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.paginas import BEWERKEN, PAGINAS, VULLEN
from kompas.scherm.wegen import open_bewerken

_WAARVOOR = {
    "formatieoverzicht": "Zet alle functies in één keer klaar, vanuit Excel of CSV.",
    "concept": "Plak een vacature of functiebeschrijving, en kies wat klopt.",
    "checks": "Stuur collega's een link, en maak met hun antwoorden een paspoort levensecht.",
    "correcties": "Lees wat collega's bij een paspoort schreven, en zeg wat je ermee deed.",
    "kenmerken": "Zoek, hernoem, voeg samen of laat vervallen.",
}


def show_wegen(aanvraag: Aanvraag, catalogus: Catalogus) -> None:
    """A passport to change, and every page that is for content."""
    choose_functie(catalogus, "Welk paspoort wil je bewerken?", key="vullen.keuze", go_on=open_bewerken)
    inhoud = [pagina for pagina in PAGINAS if pagina.recht is Recht.INHOUD and pagina.may_open(aanvraag)]
    with st.container(key="wegwijzer-vullen", gap="small"):
        for pagina in inhoud:
            if pagina.pad in (VULLEN, BEWERKEN):
                continue
            st.page_link(pagina.pad, label=f":primary[{pagina.titel}]")
            if zin := _WAARVOOR.get(pagina.url):
                st.caption(zin)
