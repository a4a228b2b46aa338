# SPDX-License-Identifier: EUPL-1.2
"""Who is logged in, at the top of every screen, and what that person can do there."""

import streamlit as st

from kompas.diensten.accounts import has_accounts
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.toegang import Gebruiker
from kompas.scherm.account.aanvraag import find_aanvraag, open_opslag
from kompas.scherm.account.vertrek import leave
from kompas.scherm.bewaren.verloop import holds_onbewaard
from kompas.scherm.paginas import DOSSIER, HIER, list_accountpaginas
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import defer, open_inloggen

_WACHT = 30  # seconds until a first account is seen


def show_accountmenu() -> None:
    """A quiet "Inloggen", or the name with what belongs to it. Nothing where nobody can log in."""
    aanvraag = find_aanvraag()
    with st.container(key="accountmenu", width="content"):
        if aanvraag.gebruiker is not None:
            _show_menu(aanvraag, aanvraag.gebruiker)
        elif st.session_state.get(HIER) != "inloggen" and can_log_in():
            st.button("Inloggen", type="tertiary", key="accountmenu.inloggen", on_click=defer(open_inloggen))


def can_log_in() -> bool:
    """True when this installation has accounts, or makes them for who comes with a work account."""
    instellingen = get_instellingen()
    if instellingen.met_werkaccount or not instellingen.met_wachtzin:
        return instellingen.met_werkaccount
    return open_opslag().exists() and _has_accounts(instellingen.database_url)


@st.cache_data(ttl=_WACHT, show_spinner=False)
def _has_accounts(url: str) -> bool:  # noqa: ARG001  the database to remember it of
    return has_accounts(open_opslag())


def _show_menu(aanvraag: Aanvraag, mens: Gebruiker) -> None:
    naam = escape(mens.weergavenaam)
    with st.popover(naam, icon=":material/account_circle:", type="tertiary", key="accountmenu.knop"):
        st.caption(f"Ingelogd als {escape(mens.naam)}")
        with st.container(key="wegwijzer-account", gap="small"):
            for pagina in () if mens.moet_wijzigen else list_accountpaginas(aanvraag):
                st.page_link(pagina.pad, label="Mijn dossier" if pagina.pad == DOSSIER else pagina.titel)
        if holds_onbewaard():
            st.caption("Niet alles in dit tabblad is bewaard. Wat niet bewaard is, gaat weg als je uitlogt.")
        st.button("Uitloggen", type="tertiary", icon=":material/logout:", key="accountmenu.uitloggen", on_click=leave)
