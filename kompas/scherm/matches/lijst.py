# SPDX-License-Identifier: EUPL-1.2
"""Lists of functions: title, vakgroep, what you do it for, and one match figure. The rest is on the passport."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.verkennen import Matchregel
from kompas.kern import Catalogus, Functie
from kompas.kern.getallen import procent
from kompas.scherm import sessie, woorden
from kompas.scherm.huisstijl.kleurstijl import key_domein
from kompas.scherm.matches.hart import show_hart
from kompas.scherm.matches.waarom import show_waarom
from kompas.scherm.paspoort.bladeren import remember_lijst
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie

EERST = 3
MIN_SCORE_TIP = 0.05


def show_matchlijst(kop: str, regels: Sequence[Matchregel], catalogus: Catalogus, *, leeg: str, naam: str) -> None:
    """A card for each function, best first; `leeg` is what to say when there are none, `naam` keeps keys apart.

    The list is remembered under its heading `kop`, so that a passport leads to the next one.
    """
    if not regels:
        st.caption(leeg)
        return
    remember_lijst(kop, [regel.functie.id for regel in regels])
    for regel in regels[:EERST]:
        _card(naam, regel, catalogus)
    if len(regels) > EERST:
        with st.expander(f"Laat er nog {len(regels) - EERST} zien"):
            for regel in regels[EERST:]:
                _card(naam, regel, catalogus)


def show_rollen(kop: str, regels: Sequence[Matchregel], catalogus: Catalogus) -> None:
    """Side by side: what one does beside a function is a short list of its own."""
    remember_lijst(kop, [regel.functie.id for regel in regels])
    for kolom, regel in zip(st.columns(len(regels), gap="medium"), regels):
        with kolom:
            _card("rollen", regel, catalogus)


def _card(naam: str, regel: Matchregel, catalogus: Catalogus) -> None:
    functie = regel.functie
    rand = st.container(key=key_domein(catalogus, functie.domein, f"kaartrand-{naam}-{functie.id}"))
    with rand, st.container(gap="xsmall", key=f"kaart-{naam}-{functie.id}"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", wrap=False):
            link_functie(functie.id, functie.titel)
            if sessie.shows_procenten() and not _is_only_a_tip(regel):
                st.markdown(f"**{procent(regel.score)}**", width="content")
        st.caption(describe_plaats(functie))
        if functie.bijdrage_inwoner:
            st.markdown(escape(functie.bijdrage_inwoner))
        wel = f"Tip van een collega: {regel.verrassing.reden}" if _is_tip(regel) and regel.verrassing else regel.waarom
        show_waarom(wel, regel.waarom_niet, klein=True)
        if regel.weinig_bekend:
            st.caption(woorden.WEINIG_BEKEND)
        show_hart(functie.id, naam)


def _is_tip(regel: Matchregel) -> bool:
    return regel.verrassing is not None and regel.verrassing.handmatig


def _is_only_a_tip(regel: Matchregel) -> bool:
    """A colleague's tip stands on its reason; a figure near 0 beside it would only puzzle."""
    return _is_tip(regel) and regel.score < MIN_SCORE_TIP


def describe_plaats(functie: Functie) -> str:
    """Where a function stands and how well it is filled, in one escaped line."""
    delen = [functie.vakgroep or functie.domein]
    if functie.soort == "rol":
        delen = [woorden.ROL]
    if functie.vulling == "skelet":
        delen.append(woorden.VULLING["skelet"])
    return " · ".join(escape(deel) for deel in delen if deel)
