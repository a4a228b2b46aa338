# SPDX-License-Identifier: EUPL-1.2
"""The kept functions as cards with an own note, to compare, and to put back."""

import streamlit as st

from kompas.diensten.bewaren import Bewaardlijst, Bewaardregel
from kompas.diensten.vergelijken import MAX_FUNCTIES
from kompas.kern import Catalogus, Functie
from kompas.kern.getallen import procent
from kompas.kern.woorden import join_labels
from kompas.scherm import sessie, woorden
from kompas.scherm.huisstijl.kleurstijl import key_domein
from kompas.scherm.matches.lijst import describe_plaats
from kompas.scherm.matches.notitie import edit_notitie
from kompas.scherm.paspoort.bladeren import remember_lijst
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie, open_vergelijk

_MIN = 2
_WEGGEHAALD = "bewaarweergave.weggehaald"


def show_bewaard(lijst: Bewaardlijst, catalogus: Catalogus) -> None:
    """A card for each kept function; below them what to do with two or three."""
    _show_herstel(catalogus)
    remember_lijst("Bewaard", [regel.functie.id for regel in lijst.bewaard])
    kiesbaar = len(lijst.bewaard) >= _MIN
    gekozen = [regel.functie.id for regel in lijst.bewaard if _card(regel, catalogus, kiesbaar=kiesbaar)]
    if kiesbaar:
        _compare(gekozen)


def show_niet_voor_mij(functies: tuple[Functie, ...]) -> None:
    """What is out of sight, each with the way back."""
    if not functies:
        return
    st.header("Niet voor mij", anchor=False)
    st.caption("Deze functies staan uit het zicht. Je kunt ze altijd terugzetten.")
    for functie in functies:
        with st.container(
            horizontal=True,
            horizontal_alignment="distribute",
            vertical_alignment="center",
            key=f"wegwijzer-nietvoormij-{functie.id}",
        ):
            link_functie(functie.id, functie.titel)
            st.button(
                "Zet terug",
                icon=":material/undo:",
                type="tertiary",
                key=f"bewaard.terug.{functie.id}",
                on_click=_unhide,
                args=(functie.id,),
            )


def show_onbekend(namen: tuple[str, ...]) -> None:
    """Functions of another organisation, which a file brought: shown, and kept."""
    if namen:
        st.caption(f"Deze functies kennen we hier niet: {escape(join_labels(namen))}. We bewaren ze wel in je bestand.")


def _card(regel: Bewaardregel, catalogus: Catalogus, *, kiesbaar: bool) -> bool:
    """One function; returns whether it was chosen to compare."""
    functie = regel.functie
    rand = st.container(key=key_domein(catalogus, functie.domein, f"kaartrand-bewaard-{functie.id}"))
    with rand, st.container(gap="small", key=f"kaart-bewaard-{functie.id}"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", wrap=False):
            link_functie(functie.id, functie.titel)
            if sessie.shows_procenten() and regel.score is not None:
                st.markdown(f"**{procent(regel.score)}**", width="content")
        st.caption(describe_plaats(functie))
        if functie.vervallen:
            st.markdown(f":material/event_busy: {woorden.VERVALLEN_KORT}")
        elif functie.bijdrage_inwoner:
            st.markdown(escape(functie.bijdrage_inwoner))
        edit_notitie(regel)
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            gekozen = kiesbaar and st.checkbox("Vergelijk", key=f"bewaard.kies.{functie.id}")
            for label, icoon, actie in (
                ("Niet meer bewaren", ":material/heart_minus:", _unsave),
                ("Niet voor mij", ":material/visibility_off:", _hide),
            ):
                st.button(
                    label,
                    icon=icoon,
                    type="tertiary",
                    key=f"bewaard.{actie.__name__}.{functie.id}",
                    on_click=actie,
                    args=(functie.id,),
                )
    return gekozen


def _compare(gekozen: list[str]) -> None:
    kan = _MIN <= len(gekozen) <= MAX_FUNCTIES
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="bewaard-vergelijk"):
        label = f"Vergelijk deze {len(gekozen)} functies" if kan else "Vergelijk"
        if st.button(label, icon=":material/compare_arrows:", disabled=not kan, key="bewaard.vergelijk"):
            open_vergelijk(gekozen)
        if not kan:
            st.caption("Vink twee of drie functies aan.", width="content")


def _show_herstel(catalogus: Catalogus) -> None:
    """What was taken away just now can come back."""
    functie_id = st.session_state.get(_WEGGEHAALD)
    if functie_id is None or functie_id not in catalogus or functie_id in sessie.get_dossier().bewaard:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="bewaard-herstel"):
        st.markdown(f"**{escape(catalogus.functie(functie_id).titel)}** is niet meer bewaard.", width="content")
        st.button("Zet terug", icon=":material/undo:", key="bewaard.herstel", on_click=_save, args=(functie_id,))


def _save(functie_id: str) -> None:
    sessie.set_dossier(sessie.get_dossier().save(functie_id))


def _unsave(functie_id: str) -> None:
    sessie.set_dossier(sessie.get_dossier().unsave(functie_id))
    st.session_state[_WEGGEHAALD] = functie_id


def _hide(functie_id: str) -> None:
    sessie.set_dossier(sessie.get_dossier().hide(functie_id))
    st.session_state.pop(_WEGGEHAALD, None)


def _unhide(functie_id: str) -> None:
    sessie.set_dossier(sessie.get_dossier().unhide(functie_id))
