# SPDX-License-Identifier: EUPL-1.2
"""How every screen begins: only through the router, with valid content, and with what it needs."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Catalogus, Profiel
from kompas.kern.fouten import KompasFout, OngeldigeInhoud
from kompas.kern.match import is_schaars
from kompas.scherm import sessie
from kompas.scherm.account.bewaarbericht import show_bewaarbericht
from kompas.scherm.bewaren.balk import show_balk
from kompas.scherm.bewaren.eerste import offer_bewaren
from kompas.scherm.bewaren.regel import close_regel, open_regel
from kompas.scherm.bewaren.verloop import sync_begin, sync_end
from kompas.scherm.demo.balk import show_demobalk
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.huisstijl.kleurstijl import show_kleurstijl
from kompas.scherm.kopregel import show_kopregel, show_logo
from kompas.scherm.paginas import HIER
from kompas.scherm.tabgeheugen import remember_dossier, restore_dossier
from kompas.scherm.tekst import escape
from kompas.scherm.terugweg import show_terugweg
from kompas.scherm.toegang import open_organisatie

_LEEG = "Je profiel is leeg. Voeg kenmerken toe op de pagina Profiel."
_NIET_INGEVULD = (
    "Je profiel heeft geen kenmerken, of jouw functie is nog niet ingevuld. "
    "Kies een functie die erop lijkt, of voeg kenmerken toe op de pagina Profiel."
)
_KLEIN = "Je profiel is nog klein. Voeg kenmerken toe op de pagina Profiel. Dan zegt de match meer."
_VIA_ROUTER = "pagina.via_router"


@contextmanager
def via_router(url: str) -> Iterator[None]:
    """Marks this run, of the screen at this address, as one through app.py; lets the tab remember what came of it."""
    st.session_state[HIER] = url
    st.session_state[_VIA_ROUTER] = True
    is_nieuws = False
    try:
        yield
    finally:  # also when the page was left half way: what it changed is kept first
        try:
            is_nieuws = _keep_changes()
        finally:
            st.session_state.pop(_VIA_ROUTER, None)
    if is_nieuws:
        st.rerun()
    with suppress(OngeldigeInhoud):
        remember_dossier(open_organisatie().catalogus)
        close_regel()


def _keep_changes() -> bool:
    with suppress(OngeldigeInhoud):
        return sync_end(open_organisatie().catalogus)
    return False


def begin_pagina(*, wacht: bool = True, is_gesprek: bool = False) -> Organisatie:
    """The guard of every page. Stops with a clear sentence when the page was reached past app.py or without content.

    A page that shows what the visitor chose waits until the tab has said what it remembers; `wacht=False` does not.
    `is_gesprek` is for the conversation itself: no logo takes its room, and all other pages lead back to it.
    """
    if not st.session_state.get(_VIA_ROUTER):
        show_fout("Deze pagina kun je niet los openen. Ga naar de startpagina.")
        st.stop()
    organisatie = _open_inhoud()
    show_kleurstijl(organisatie.huisstijl, organisatie.catalogus)
    if not is_gesprek:
        show_logo(organisatie.huisstijl)
    show_demobalk()
    kopregel = show_kopregel(organisatie.huisstijl, is_gesprek=is_gesprek)
    if not is_gesprek:
        show_bewaarbericht()
    _open_dossier(organisatie, kopregel, wacht=wacht, is_gesprek=is_gesprek)
    return organisatie


def _open_inhoud() -> Organisatie:
    """The content, and a line when it is not the newest. Stops with all errors when there is none that is valid."""
    try:
        organisatie = open_organisatie()
    except OngeldigeInhoud as fout:
        show_fout(
            "Het kompas kan de functies niet lezen. Er is niets verloren. "
            "De beheerder vindt alle fouten met: python -m kompas controleer"
        )
        st.code("\n".join(map(str, fout.fouten[:20])), language=None)
        st.stop()
    if organisatie.fouten:
        st.warning(
            "De nieuwste inhoud heeft fouten. Je ziet de vorige versie, en die klopt.", icon=":material/history:"
        )
    return organisatie


def _open_dossier(organisatie: Organisatie, kopregel: DeltaGenerator, *, wacht: bool, is_gesprek: bool) -> None:
    """Take up what the tab and the server hold, and say what has to be said about keeping."""
    if restore_dossier(organisatie.catalogus):
        sync_begin(organisatie.catalogus)
    elif wacht:
        st.stop()
    if not is_gesprek:
        with kopregel:
            open_regel()
            offer_bewaren(organisatie)
    show_balk(organisatie, is_gedeeld_scherm=is_gesprek)
    if not is_gesprek:
        show_terugweg()


def need_profiel(catalogus: Catalogus) -> Profiel:
    """The profile of this tab; without one the visitor chooses a function first and the page stops here."""
    profiel = sessie.get_profiel(catalogus)
    if profiel is None:
        st.write("Kies eerst je functie. Dan laten we zien wat er bij jou past.")
        gekozen = choose_functie(catalogus)
        if gekozen is None:
            remember_dossier(catalogus)  # what is kept without a profile; after a stop nothing can be told any more
            st.stop()
        sessie.choose_functie(catalogus, gekozen)
        st.rerun()
    if not profiel.sterkte:
        st.info(_LEEG if profiel.functie_id is None else _NIET_INGEVULD, icon=":material/info:")
    elif is_schaars(len(profiel.sterkte)):
        st.info(_KLEIN, icon=":material/info:")
    return profiel


def show_fout(zin: str | KompasFout) -> None:
    """A problem, in the one form that all screens use."""
    st.warning(escape(str(zin)), icon=":material/error:")
