# SPDX-License-Identifier: EUPL-1.2
"""The first "bewaar": what will be stored, where, and who sees it, before anything is stored."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from kompas.diensten.organisatie import Organisatie
from kompas.scherm import sessie, woorden
from kompas.scherm.account.menu import can_log_in
from kompas.scherm.bewaren.stand import Stand, get_stand
from kompas.scherm.bewaren.verloop import begin_bewaren
from kompas.scherm.paginas import HIER
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import defer, open_inloggen

LABEL = "Bewaar mijn dossier"
_MET_KAART = {"dossier", "delen"}  # the addresses of pages that hold the card of `show_bewaarkaart`


def may_begin(stand: Stand) -> bool:
    """True for who is logged in and keeps nothing yet."""
    return stand.geladen and bool(stand.wie) and not stand.uitgelogd and not stand.los and stand.basis is None


def offer_bewaren(organisatie: Organisatie) -> None:
    """In the line above a page: the small button, as long as there is something to keep and nothing is kept."""
    dossier = sessie.get_dossier()
    if st.session_state.get(HIER) in _MET_KAART:
        return
    if may_begin(get_stand()) and not dossier.is_leeg and not dossier.reden:
        with st.popover(LABEL, type="tertiary", icon=":material/cloud_upload:", key="bewaarknop"):
            _explain(organisatie, "regel")


def show_bewaarkaart(organisatie: Organisatie) -> None:
    """On the page Dossier: the calm place to begin keeping. Nothing where all is kept."""
    stand = get_stand()
    if may_begin(stand):
        with _open_kaart():
            _explain(organisatie, "kaart")
    elif not stand.wie and can_log_in():
        with _open_kaart():
            st.markdown("Met een account kun je het bewaren. Dit hoeft niet: alles werkt ook zonder.")
            st.button(
                "Log in om te bewaren",
                icon=":material/login:",
                key="bewaarkaart.inloggen",
                on_click=defer(open_inloggen),
            )
    elif not stand.los and stand.basis is None:
        st.caption(f":material/lock: {woorden.IN_TABBLAD}")


def _open_kaart() -> DeltaGenerator:
    kaart = st.container(key="bewaarkaart")
    kaart.subheader("Wil je dit bewaren?", anchor=False)
    kaart.markdown("Wat je hier doet, staat nu alleen in dit tabblad. Sluit je het tabblad, dan is het weg.")
    return kaart


def _explain(organisatie: Organisatie, plek: str) -> None:
    naam = escape(organisatie.huisstijl.naam)
    st.markdown(
        "- **Wat bewaren we?** Je profiel, je functies, je ambitie, plan, logboek en wat je verder schrijft.\n"
        f"- **Waar?** Op de server van {naam}. Er gaat niets naar het personeelssysteem.\n"
        "- **Wie ziet het?** Alleen jij, tot je zelf iets deelt. "
        "Je leidinggevende, HR en de beheerder zien het niet in het kompas.\n"
        "- **En daarna?** We bewaren elke wijziging vanzelf. Je kunt alles altijd weer wissen."
    )
    st.button(LABEL, type="primary", key=f"bewaren.begin.{plek}", on_click=begin_bewaren, args=(organisatie.catalogus,))
