# SPDX-License-Identifier: EUPL-1.2
"""The ways from one screen to another, and what stands in their addresses."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import NoReturn

import streamlit as st
from streamlit.errors import StreamlitPageNotFoundError

from kompas.scherm.paginas import (
    BEWERKEN,
    CONCEPT,
    FUNCTIE,
    GEDEELD,
    GESPREK,
    GESPREKSBLAD,
    INLOGGEN,
    KOMPAS,
    ROUTE,
    VERGELIJK,
    VRAGENLIJST,
    WATALS,
    clean_terug,
    read_hier,
    split_plek,
)
from kompas.scherm.tekst import escape

# Each page reads only its own parameter: the browser's back button may leave that of another page in the address.
FUNCTIE_PARAMETER = "functie"
VANUIT_PARAMETER = "vanuit"
FUNCTIES_PARAMETER = "functies"
VAN_PARAMETER = "van"
NAAR_PARAMETER = "naar"
DOEL_PARAMETER = "doel"
DELING_PARAMETER = "deling"
PASPOORT_PARAMETER = "bewerk"
CONCEPT_PARAMETER = "vul"
CHECK_PARAMETER = "check"
TERUG_PARAMETER = "terug"
DEEL_PARAMETER = "deel"
OVER_PARAMETER = "over"
_STRAKS = "wegen.straks"  # in the session: where the last callback leads


def defer(ga: Callable[..., object], *args: object) -> Callable[[], None]:
    """A callback for a widget that leads to another page: calls `ga` at the start of the next run.

    A page that is left needs no drawing, and within a callback Streamlit does not know the pages yet.
    """

    def wacht() -> None:
        st.session_state[_STRAKS] = partial(ga, *args)

    return wacht


def follow_deferred(*, vroeg: bool = False) -> None:
    """Go where the last callback leads, if it leads anywhere. For the router.

    `vroeg`: before this run named the pages. Mostly the session knows them from the run before, and nothing else has
    to be done first; if not, the way stays for the next call.
    """
    ga = st.session_state.pop(_STRAKS, None)
    if ga is None:
        return
    try:
        ga()
    except StreamlitPageNotFoundError:
        if not vroeg:
            raise
        st.session_state[_STRAKS] = ga


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


def open_inloggen() -> NoReturn:
    """Go and log in; from there somebody comes back to the address of now."""
    st.switch_page(INLOGGEN, query_params={TERUG_PARAMETER: clean_terug(read_hier())})


def open_plek(plek: str) -> NoReturn:
    """Go to an address of this app, as `clean_terug` gives it."""
    pad, vraag = split_plek(plek)
    st.switch_page(pad, query_params=vraag)


def open_gedeeld(deling_id: str = "") -> NoReturn:
    """Go to what one person shares with you; "": to the list of all."""
    st.switch_page(GEDEELD, query_params={DELING_PARAMETER: deling_id} if deling_id else {})


def open_bewerken(functie_id: str) -> NoReturn:
    """Go and change the passport of a function."""
    st.switch_page(BEWERKEN, query_params={PASPOORT_PARAMETER: functie_id})


def open_concept(functie_id: str) -> NoReturn:
    """Go and fill the passport of a function from a text."""
    st.switch_page(CONCEPT, query_params={CONCEPT_PARAMETER: functie_id})


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
