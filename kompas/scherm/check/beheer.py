# SPDX-License-Identifier: EUPL-1.2
"""The checks of a functiebeheerder: a new link, and the list."""

from urllib.parse import quote, urlsplit

import streamlit as st

from kompas.diensten.check import Checkregel, close_check, make_check, remove_check
from kompas.diensten.check.beheren import DAGEN, MAX_DAGEN, MAX_PLEKKEN, MIN_PLEKKEN
from kompas.diensten.datum import write_datum
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.organisatie import Organisatie
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import CHECK_PARAMETER

GEKOZEN = "checks.gekozen"
_LINK = "checks.link"
_FOUT = "checks.fout"


def make_link(organisatie: Organisatie) -> None:
    """Choose a function and make its link, which is shown once."""
    st.header("Vraag collega's om een check", anchor=False)
    functie_id = choose_functie(organisatie.catalogus, "Welke functie?", key="checks.functie")
    mensen = st.number_input(
        "Hoeveel mensen hebben deze functie, ongeveer?", min_value=1, value=5, step=1, key="checks.mensen"
    )
    if mensen < get_instellingen().minimum_groep:
        st.caption(
            "Dat zijn er weinig. Wie de link opent, leest dat antwoorden te herleiden kunnen zijn. Die kan de kaarten "
            "ook in een gesprek met de teamcoördinator invullen."
        )
    with st.container(horizontal=True):
        plekken = st.number_input(
            "Hoeveel mogen antwoorden?", MIN_PLEKKEN, MAX_PLEKKEN, MAX_PLEKKEN, 1, key="checks.plekken"
        )
        dagen = st.number_input("Hoeveel dagen werkt de link?", 1, MAX_DAGEN, DAGEN, 1, key="checks.dagen")
    if st.button("Maak een link", type="primary", key="checks.maak", disabled=functie_id is None) and functie_id:
        sleutel = make_check(
            get_aanvraag(), functie_id, organisatie, mensen=int(mensen), plekken=int(plekken), dagen=int(dagen)
        )
        st.session_state[_LINK] = build_link(sleutel)
    if link := st.session_state.get(_LINK):
        st.success("De link is klaar. Kopieer hem nu: we bewaren hem niet en tonen hem maar één keer.")
        st.code(link, language=None, wrap_lines=True)


def build_link(sleutel: str) -> str:
    """The address for colleagues, at the host where the functiebeheerder is now."""
    hier = urlsplit(st.context.url or "")
    return f"{hier.scheme or 'https'}://{hier.netloc}/check?{CHECK_PARAMETER}={quote(sleutel)}"


def show_lijst(regels: tuple[Checkregel, ...]) -> None:
    """Every check with what can be done with it."""
    st.header("Checks die lopen en die klaar zijn", anchor=False)
    if zin := st.session_state.pop(_FOUT, ""):
        show_fout(zin)
    if not regels:
        st.markdown("Er zijn nog geen checks. Maak hierboven een link.")
    for regel in regels:
        with st.container(border=True, key=f"check-{regel.id}", gap="xsmall"):
            st.subheader(escape(regel.functie.titel if regel.functie else regel.functie_id), anchor=False)
            st.markdown(_describe(regel))
            _show_knoppen(regel)


def _describe(regel: Checkregel) -> str:
    dag = write_datum(regel.tot_en_met)
    stand = f"Open tot en met {dag}." if regel.is_open else "Gesloten."
    gaf = "gaf" if regel.bezet == 1 else "gaven"
    wie = "In een gesprek ingevuld." if regel.gesprek else f"{regel.bezet} van de {regel.plekken} {gaf} antwoord."
    slot = "" if regel.is_open or regel.is_genoeg else " Dat is te weinig voor een uitslag."
    return f"{stand} {wie}{slot}"


def _show_knoppen(regel: Checkregel) -> None:
    with st.container(horizontal=True, gap="small"):
        if regel.is_open:
            wat = "Sluit en bekijk de uitslag" if regel.is_genoeg else "Sluit de link"
            st.button(wat, key=f"checks.sluit.{regel.id}", on_click=_close, args=(regel,))
        elif regel.is_genoeg and regel.functie:
            st.button(
                "Bekijk de uitslag", type="primary", key=f"checks.kijk.{regel.id}", on_click=_choose, args=(regel,)
            )
        else:
            st.button("Gooi weg", key=f"checks.weg.{regel.id}", on_click=_remove, args=(regel,))


def _choose(regel: Checkregel) -> None:
    st.session_state[GEKOZEN] = regel.id


def _close(regel: Checkregel) -> None:
    try:
        close_check(get_aanvraag(), regel.id)
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
        return
    if regel.is_genoeg:
        _choose(regel)


def _remove(regel: Checkregel) -> None:
    try:
        remove_check(get_aanvraag(), regel.id)
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
