# SPDX-License-Identifier: EUPL-1.2
"""Met mij gedeeld: who shares with you and until when, and what one of them shows."""

from datetime import date

import streamlit as st

from kompas.diensten.datum import find_dag, write_dag
from kompas.diensten.delen import Gedeeld, find_gever, list_gedeeld, view
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import GeenToegang
from kompas.scherm.delen.inkijk import show_inkijk
from kompas.scherm.delen.overzicht import name_onderdelen
from kompas.scherm.kaartrij import make_kaartrij
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import open_gedeeld

_ONBEKEND = "Dit is er niet, of je mag het niet zien. Er is niets veranderd."
_GESTOPT = "Dat kan altijd: wie iets deelt, kiest ook wanneer het stopt. Je hoeft niets te doen."


def show_lijst(aanvraag: Aanvraag) -> None:
    """A card for each permission that is open."""
    gedeeld, vandaag = list_gedeeld(aanvraag), find_dag(aanvraag.nu)
    if not gedeeld:
        st.markdown("Niemand deelt nu iets met je. Wie iets wil laten zien, kiest dat zelf. Vraag er niet om.")
        return
    st.caption("Deze mensen kozen zelf wat ze je laten zien. Ze zien wanneer je kijkt en kunnen het altijd intrekken.")
    for een in gedeeld:
        _show_kaart(een, vandaag)


def show_stuk(aanvraag: Aanvraag, organisatie: Organisatie, deling_id: str) -> None:
    """What one person shares; when that is over, a sentence and the way back."""
    try:
        gedeeld, inkijk = view(aanvraag, deling_id, organisatie.catalogus)
    except GeenToegang:
        _tell_einde(find_gever(aanvraag, deling_id))
        _offer_terug()
        return
    naam = escape(gedeeld.eigenaar)
    _offer_terug()
    st.header(naam, anchor=False)
    dag = write_dag(gedeeld.tot_en_met, find_dag(aanvraag.nu))
    st.info(
        f"Je ziet wat {naam} met je deelt, tot en met {dag}. {naam} ziet wanneer je keek.",
        icon=":material/visibility:",
    )
    show_inkijk(organisatie, inkijk)


def _tell_einde(gever: str) -> None:
    """Who stopped sharing did nothing wrong, and neither did who looks."""
    if gever:
        st.info(f"{escape(gever)} deelt dit niet meer met je. {_GESTOPT}", icon=":material/visibility_off:")
    else:
        show_fout(_ONBEKEND)


def _show_kaart(een: Gedeeld, vandaag: date) -> None:
    tekst, kaart = make_kaartrij(f"kaart-gedeeld-{een.id}")
    tekst.markdown(f"**{escape(een.eigenaar)}** deelt: {name_onderdelen(een.onderdelen)}")
    tekst.caption(f"Tot en met {write_dag(een.tot_en_met, vandaag)}")
    if kaart.button("Bekijk", key=f"gedeeld.open.{een.id}"):
        open_gedeeld(een.id)


def _offer_terug() -> None:
    if st.button("Terug naar de lijst", icon=":material/arrow_back:", type="tertiary", key="gedeeld.terug"):
        open_gedeeld()
