# SPDX-License-Identifier: EUPL-1.2
"""The beginning of a conversation: why, the agreement, and the work of now."""

import streamlit as st

from kompas.diensten.gespreksblad.teksten import REDENEN
from kompas.diensten.organisatie import Organisatie
from kompas.scherm import sessie
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.paginas import LEESWIJZER
from kompas.scherm.tekst import escape


def ask_reden(_organisatie: Organisatie) -> None:
    """Why this conversation; any answer is fine, and it can change."""
    dossier = sessie.get_dossier()
    opties = list(REDENEN)
    reden = st.radio(
        "Kies wat het beste past. Je kunt het later veranderen.",
        opties,
        index=opties.index(dossier.reden) if dossier.reden in opties else None,
        format_func=REDENEN.__getitem__,
        key="gesprek.reden",
    )
    if reden and reden != dossier.reden:
        sessie.set_dossier(dossier.start_gesprek(reden))
    with st.container(key="wegwijzer-leeswijzer"):
        st.page_link(LEESWIJZER, label=":primary[Lees de leeswijzer voor de coach]", icon=":material/menu_book:")


def show_afspraak(_organisatie: Organisatie) -> None:
    """The agreement, to read aloud."""
    st.markdown(
        "- **Vertrouwelijk.** Wat we bespreken, blijft tussen ons.\n"
        "- **Niets bewaard.** Het kompas bewaart niets op de server. Aan het eind wissen we alles.\n"
        "- **Jij beslist.** Jij kiest wat er op papier komt en wie het ziet.\n"
        "- **Geen beoordeling.** Het kompas vergelijkt lijsten met kenmerken. Het zegt niets over wat jij kunt."
    )


def ask_functie(organisatie: Organisatie) -> None:
    """The work of now; the words are those of the employee."""
    catalogus, dossier = organisatie.catalogus, sessie.get_dossier()
    if dossier.functie_id and dossier.functie_id in catalogus:
        functie = catalogus.functie(dossier.functie_id)
        st.markdown(f"Jouw werk nu: **{escape(functie.titel)}**")
        st.markdown(escape(functie.kern))
    gekozen = choose_functie(catalogus, "Kies een functie. Staat die er niet bij? Kies er een die erop lijkt.")
    if gekozen and gekozen != dossier.functie_id:
        sessie.choose_functie(catalogus, gekozen)
        st.rerun()
