# SPDX-License-Identifier: EUPL-1.2
"""Klopt er iets niet? On a passport for who is logged in, and the list of the functiebeheerder."""

import streamlit as st

from kompas.diensten.correctie import (
    MAX_TEKST,
    Correctiestaat,
    Voorstel,
    list_eigen_correcties,
    propose_correctie,
    settle_correctie,
)
from kompas.diensten.datum import write_datum
from kompas.kern import Catalogus
from kompas.kern.fouten import KompasFout
from kompas.kern.toegang import Recht
from kompas.scherm.account.aanvraag import find_aanvraag, get_aanvraag
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape, write_regels
from kompas.scherm.wegen import defer, open_bewerken

_KLAAR = "correctie.klaar"
_FOUT = "correctie.fout"


def offer_correctie(catalogus: Catalogus, functie_id: str) -> None:
    """One field and a button, closed until somebody wants it; below it what was sent before with a name."""
    aanvraag = find_aanvraag()
    if not aanvraag.may(Recht.CORRECTIE):
        return
    with st.expander("Klopt er iets niet?", icon=":material/edit_note:"):
        if st.session_state.pop(_KLAAR, False):
            st.success("Dank je wel. De functiebeheerder leest het.", icon=":material/check:")
        if zin := st.session_state.pop(_FOUT, ""):
            show_fout(zin)
        tekst, naam = f"correctie.tekst.{functie_id}", f"correctie.naam.{functie_id}"
        st.text_area("Wat klopt er niet?", key=tekst, max_chars=MAX_TEKST, height=100)
        st.checkbox("Zet mijn naam erbij, dan kan ik antwoord krijgen", key=naam)
        st.caption("Zonder vinkje bewaren we niet wie het schreef.")
        st.button("Verstuur", key="correctie.stuur", on_click=_send, args=(catalogus, functie_id, tekst, naam))
        eigen = [een for een in list_eigen_correcties(aanvraag, catalogus) if een.functie_id == functie_id]
        if eigen:
            st.markdown("**Dit schreef je eerder**")
        for een in eigen:
            terug = f" Antwoord: {escape(een.antwoord)}" if een.antwoord else ""
            st.markdown(f":small[{write_datum(een.dag)}, {een.staat}: {escape(een.tekst)}{terug}]")


def _send(catalogus: Catalogus, functie_id: str, tekst: str, naam: str) -> None:
    try:
        verstuurd = propose_correctie(
            get_aanvraag(), functie_id, st.session_state[tekst], catalogus, met_naam=st.session_state[naam]
        )
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
        return
    if verstuurd:
        st.session_state[_KLAAR], st.session_state[tekst] = True, ""
    else:
        st.session_state[_FOUT] = "Schrijf eerst wat er niet klopt. Er is niets verstuurd."


def show_correcties(voorstellen: tuple[Voorstel, ...]) -> None:
    """Every proposal; an open one with a word back and two buttons."""
    if zin := st.session_state.pop(_FOUT, ""):
        show_fout(zin)
    if not voorstellen:
        st.markdown("Er zijn geen voorstellen.")
    for een in voorstellen:
        with st.container(border=True, key=f"correctie-{een.id}", gap="small"):
            st.subheader(escape(een.titel), anchor=False)
            wie = f", van {escape(een.naam)}" if een.naam else ""
            st.caption(f"{write_datum(een.dag)}{wie} · {een.staat}")
            st.markdown(write_regels(een.tekst))
            st.button(
                "Bewerk dit paspoort",
                icon=":material/edit:",
                type="tertiary",
                key=f"correctie.bewerk.{een.id}",
                on_click=defer(open_bewerken, een.functie_id),
            )
            if een.staat is Correctiestaat.OPEN:
                _ask_antwoord(een)
            elif een.antwoord:
                st.markdown(f"Antwoord: {escape(een.antwoord)}")


def _ask_antwoord(een: Voorstel) -> None:
    sleutel = f"correctie.antwoord.{een.id}"
    if een.naam:
        st.text_input("Een woord terug", key=sleutel, max_chars=MAX_TEKST)
    with st.container(horizontal=True, gap="small"):
        for staat, titel in ((Correctiestaat.GEDAAN, "Gedaan"), (Correctiestaat.NIET_GEDAAN, "Niet gedaan")):
            st.button(titel, key=f"correctie.{staat}.{een.id}", on_click=_settle, args=(een.id, staat, sleutel))


def _settle(correctie_id: str, staat: Correctiestaat, sleutel: str) -> None:
    try:
        settle_correctie(get_aanvraag(), correctie_id, staat, str(st.session_state.get(sleutel, "")))
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
