# SPDX-License-Identifier: EUPL-1.2
"""Which screens there are, and the ways between them."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NoReturn

import streamlit as st

from kompas.scherm.tekst import escape

START = "pages/algemeen/start.py"
UITLEG = "pages/algemeen/uitleg.py"
BEZOEKER = "pages/algemeen/bezoeker.py"
GEWIST = "pages/algemeen/gewist.py"
KOMPAS = "pages/medewerker/kompas.py"
MATCHES = "pages/medewerker/matches.py"
PROFIEL = "pages/medewerker/profiel.py"
ZOEKEN = "pages/medewerker/zoeken.py"
ONTDEKKEN = "pages/medewerker/ontdekken.py"
ENERGIE = "pages/medewerker/energie.py"
BEWAARD = "pages/medewerker/bewaard.py"
FUNCTIE = "pages/medewerker/functie.py"
VERGELIJK = "pages/medewerker/vergelijk.py"
ROUTE = "pages/medewerker/route.py"
WATALS = "pages/medewerker/watals.py"
BLIJVEN = "pages/medewerker/blijven.py"
VRAGENLIJST = "pages/medewerker/vragenlijst.py"
GESPREKSBLAD = "pages/medewerker/gespreksblad.py"
GESPREK = "pages/coach/gesprek.py"
LEESWIJZER = "pages/coach/leeswijzer.py"

# Each page reads only its own parameter: the browser's back button may leave that of another page in the address.
FUNCTIE_PARAMETER = "functie"
VANUIT_PARAMETER = "vanuit"
FUNCTIES_PARAMETER = "functies"
VAN_PARAMETER = "van"
NAAR_PARAMETER = "naar"
DOEL_PARAMETER = "doel"
_STRAKS = "paginas.straks"
DEEL_PARAMETER = "deel"
OVER_PARAMETER = "over"


def list_paginas() -> list[st.Page]:
    """Every screen, in the order of the menu; a passport is reached through a function, not through the menu.

    Pages have no icon: Streamlit would fetch it from another host to show it in the browser's tab.
    """
    return [
        st.Page(START, title="Start", default=True),
        st.Page(KOMPAS, title="Kompas", url_path="kompas"),
        st.Page(MATCHES, title="Matches", url_path="matches"),
        st.Page(PROFIEL, title="Profiel", url_path="profiel"),
        st.Page(ZOEKEN, title="Zoeken", url_path="zoeken"),
        st.Page(BEWAARD, title="Bewaard", url_path="bewaard"),
        st.Page(UITLEG, title="Uitleg", url_path="uitleg"),
        st.Page(ONTDEKKEN, title="Ontdekken", url_path="ontdekken", visibility="hidden"),
        st.Page(ENERGIE, title="Energie", url_path="energie", visibility="hidden"),
        st.Page(GEWIST, title="Gewist", url_path="gewist", visibility="hidden"),
        st.Page(FUNCTIE, title="Functie", url_path="functie", visibility="hidden"),
        st.Page(BEZOEKER, title="Werk je hier nog niet?", url_path="bezoeker", visibility="hidden"),
        st.Page(VERGELIJK, title="Vergelijk", url_path="vergelijk", visibility="hidden"),
        st.Page(ROUTE, title="Route", url_path="route", visibility="hidden"),
        st.Page(WATALS, title="Wat als?", url_path="watals", visibility="hidden"),
        st.Page(BLIJVEN, title="Blijven", url_path="blijven", visibility="hidden"),
        st.Page(VRAGENLIJST, title="Vragenlijst", url_path="vragenlijst", visibility="hidden"),
        st.Page(GESPREKSBLAD, title="Gespreksblad", url_path="gespreksblad", visibility="hidden"),
        st.Page(GESPREK, title="Gesprek", url_path="gesprek", visibility="hidden"),
        st.Page(LEESWIJZER, title="Leeswijzer", url_path="leeswijzer", visibility="hidden"),
    ]


def defer(ga: Callable[..., object], *args: object) -> Callable[[], None]:
    """A callback for a widget that leads to another page: calls `ga` at the start of the next run.

    A page that is left needs no drawing, and within a callback Streamlit does not know the pages yet.
    """

    def wacht() -> None:
        st.session_state[_STRAKS] = partial(ga, *args)

    return wacht


def follow_deferred() -> None:
    """Go where the last callback leads, if it leads anywhere. For the router, once it knows the pages."""
    ga = st.session_state.pop(_STRAKS, None)
    if ga is not None:
        ga()


def open_functie(functie_id: str) -> NoReturn:
    """Go to the passport of a function."""
    st.switch_page(FUNCTIE, query_params={FUNCTIE_PARAMETER: functie_id})


def open_kompas(functie_id: str) -> NoReturn:
    """Go to the kompas around a function."""
    st.switch_page(KOMPAS, query_params={VANUIT_PARAMETER: functie_id})


def open_vergelijk(functie_ids: Iterable[str]) -> NoReturn:
    """Go to these functions side by side."""
    st.switch_page(VERGELIJK, query_params={FUNCTIES_PARAMETER: ",".join(functie_ids)})


def open_route(naar: str | None = None, van: str | None = None) -> NoReturn:
    """Go to the routes to a function (None: still to be chosen), from the own one or from another."""
    keuze = {VAN_PARAMETER: van, NAAR_PARAMETER: naar}
    st.switch_page(ROUTE, query_params={naam: waarde for naam, waarde in keuze.items() if waarde})


def open_watals(doel: str | None = None) -> NoReturn:
    """Go and try what something new would change, for one function or for all."""
    st.switch_page(WATALS, query_params={DOEL_PARAMETER: doel} if doel else {})


def open_vragenlijst() -> NoReturn:
    """Go to the questions about what someone wants more of."""
    st.switch_page(VRAGENLIJST, query_params={})


def open_gespreksblad() -> NoReturn:
    """Go to the A4 for a talk."""
    st.switch_page(GESPREKSBLAD, query_params={})


def open_gesprek(deel: str, over: str = "", functie_ids: Iterable[str] = ()) -> NoReturn:
    """Go to a part of the conversation; `over` is the function talked about, `functie_ids` those side by side."""
    keuze = {DEEL_PARAMETER: deel, OVER_PARAMETER: over, FUNCTIES_PARAMETER: ",".join(functie_ids)}
    st.switch_page(GESPREK, query_params={naam: waarde for naam, waarde in keuze.items() if waarde})


def link_functie(functie_id: str, titel: str) -> None:
    """A link to a passport, for every page but the passport itself (there the address would not change)."""
    st.page_link(FUNCTIE, label=f"**:primary[{escape(titel)}]**", query_params={FUNCTIE_PARAMETER: functie_id})
