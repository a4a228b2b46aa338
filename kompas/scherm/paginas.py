# SPDX-License-Identifier: EUPL-1.2
"""Which screens there are, and the ways between them."""

from typing import NoReturn

import streamlit as st

from kompas.scherm.tekst import escape

START = "pages/algemeen/start.py"
UITLEG = "pages/algemeen/uitleg.py"
KOMPAS = "pages/medewerker/kompas.py"
MATCHES = "pages/medewerker/matches.py"
PROFIEL = "pages/medewerker/profiel.py"
ZOEKEN = "pages/medewerker/zoeken.py"
FUNCTIE = "pages/medewerker/functie.py"

# Each page reads only its own parameter: the browser's back button may leave that of another page in the address.
FUNCTIE_PARAMETER = "functie"
VANUIT_PARAMETER = "vanuit"


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
        st.Page(UITLEG, title="Uitleg", url_path="uitleg"),
        st.Page(FUNCTIE, title="Functie", url_path="functie", visibility="hidden"),
    ]


def open_functie(functie_id: str) -> NoReturn:
    """Go to the passport of a function."""
    st.switch_page(FUNCTIE, query_params={FUNCTIE_PARAMETER: functie_id})


def open_kompas(functie_id: str) -> NoReturn:
    """Go to the kompas around a function."""
    st.switch_page(KOMPAS, query_params={VANUIT_PARAMETER: functie_id})


def link_functie(functie_id: str, titel: str) -> None:
    """A link to a passport, for every page but the passport itself (there the address would not change)."""
    st.page_link(FUNCTIE, label=f"**:primary[{escape(titel)}]**", query_params={FUNCTIE_PARAMETER: functie_id})
