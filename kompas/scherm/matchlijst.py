# SPDX-License-Identifier: EUPL-1.2
"""Lists of functions: title, vakgroep, what you do it for, and one match figure. The rest is on the passport."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.verkennen import Matchregel
from kompas.kern import Functie
from kompas.kern.getallen import procent
from kompas.scherm import sessie, woorden
from kompas.scherm.paginas import link_functie
from kompas.scherm.tekst import escape

EERST = 5
MIN_SCORE_TIP = 0.05


def show_matchlijst(naam: str, regels: Sequence[Matchregel], leeg: str) -> None:
    """A card for each function, best first; `leeg` is what to say when there are none, `naam` keeps keys apart."""
    if not regels:
        st.caption(leeg)
    for regel in regels[:EERST]:
        _card(naam, regel)
    if len(regels) > EERST:
        with st.expander(f"Laat er nog {len(regels) - EERST} zien"):
            for regel in regels[EERST:]:
                _card(naam, regel)


def _card(naam: str, regel: Matchregel) -> None:
    functie = regel.functie
    with st.container(border=True, gap="xsmall", key=f"kaart-{naam}-{functie.id}"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            link_functie(functie.id, functie.titel)
            if sessie.shows_procenten() and not _is_only_a_tip(regel):
                st.markdown(f"**{procent(regel.score)}**", width="content")
        st.caption(describe_plaats(functie))
        if functie.bijdrage_inwoner:
            st.markdown(escape(functie.bijdrage_inwoner))
        for zin in _waarom(regel):
            st.caption(escape(zin))


def _is_only_a_tip(regel: Matchregel) -> bool:
    """A colleague's tip stands on its reason; a figure near 0 beside it would only puzzle."""
    return regel.verrassing is not None and regel.verrassing.handmatig and regel.score < MIN_SCORE_TIP


def _waarom(regel: Matchregel) -> list[str]:
    zinnen = [regel.waarom] if regel.waarom else []
    if regel.verrassing is not None and regel.verrassing.handmatig:
        zinnen = [f"Tip van een collega: {regel.verrassing.reden}"]
    if regel.weinig_bekend:
        zinnen.append(woorden.WEINIG_BEKEND)
    return zinnen


def describe_plaats(functie: Functie) -> str:
    """Where a function stands and how well it is filled, in one escaped line."""
    delen = [functie.vakgroep or functie.domein]
    if functie.soort == "rol":
        delen = [woorden.ROL]
    if functie.vulling == "skelet":
        delen.append(woorden.VULLING["skelet"])
    return " · ".join(escape(deel) for deel in delen if deel)
