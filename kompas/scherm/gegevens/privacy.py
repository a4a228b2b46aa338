# SPDX-License-Identifier: EUPL-1.2
"""Questions about privacy on the screen: a heading, and each answer behind its question."""

import pandas as pd
import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.scherm.gegevens.antwoorden import Vraag, list_vraaggroepen
from kompas.scherm.gegevens.inkijk import list_inkijk
from kompas.scherm.gegevens.situatie import Situatie


def show_kort(situatie: Situatie) -> None:
    """The four things to know, for who reads no further."""
    bewaren = "**We bewaren niets.** Wat je kiest en schrijft, staat alleen in je eigen tabblad."
    if situatie.met_accounts:
        bewaren = "**Zonder account bewaren we niets.** Met een account bewaren we alleen wat jij bewaart."
    with st.container(key="privacykort"):
        st.markdown(
            f"- {bewaren}\n"
            "- **Niemand kijkt mee.** Jij kiest of je iets laat zien, en aan wie.\n"
            "- **Het staat los van het HR-systeem.** Er komt niets in je personeelsdossier.\n"
            "- **Je kunt altijd weg.** Je neemt alles mee, en je wist het zelf."
        )


def show_vragen(situatie: Situatie) -> None:
    """Every question; the first one is open."""
    with st.container(key="privacyvragen"):
        for nummer, groep in enumerate(list_vraaggroepen(situatie)):
            st.header(groep.kop, anchor=False)
            with st.container(gap=None):
                for plek, vraag in enumerate(groep.vragen):
                    _show_vraag(vraag, situatie, is_open=nummer == plek == 0)


def show_verder(huisstijl: Huisstijl) -> None:
    """Where the organisation itself says more, when its house style has that link."""
    link = huisstijl.links.privacy
    if link is not None and not link.voorbeeld:
        st.link_button(
            "Lees hoe je organisatie met gegevens omgaat", link.adres, icon=":material/open_in_new:", type="tertiary"
        )


def _show_vraag(vraag: Vraag, situatie: Situatie, *, is_open: bool) -> None:
    with st.expander(vraag.vraag, expanded=is_open):
        st.markdown(vraag.antwoord)
        if vraag.toon_inkijk:
            rijen = list(list_inkijk(or_akkoord=situatie.or_akkoord))
            st.table(pd.DataFrame(rijen, columns=["Wie", "Ziet van jou"]).set_index("Wie"))
