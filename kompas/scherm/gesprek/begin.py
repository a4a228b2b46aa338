# SPDX-License-Identifier: EUPL-1.2
"""The beginning of a conversation: why, the agreement, and the work of now."""

import streamlit as st

from kompas.diensten.gespreksblad.teksten import REDENEN
from kompas.diensten.organisatie import Organisatie
from kompas.kern.dossier import REDEN_OPEN
from kompas.scherm import sessie
from kompas.scherm.bewaren.stand import get_stand
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.paginas import LEESWIJZER
from kompas.scherm.tekst import escape

_VELD = "gesprek.functie"
_KEUZES = {**REDENEN, REDEN_OPEN: "Dat weten we nog niet."}
_ZOEK = "Kies een functie. Staat die er niet bij? Kies er een die erop lijkt."
_ANDERS = "Toch een andere functie? Je eigen kenmerken en wat je bewaarde, blijven staan."
_LEEG = (
    "Deze functie is nog niet ingevuld. Het kompas kan er nog niets mee. "
    "Kies voor dit gesprek een functie die erop lijkt."
)


def ask_reden(_organisatie: Organisatie) -> None:
    """Why this conversation; any answer is fine, and it can change."""
    dossier = sessie.get_dossier()
    # Set beforehand: as a default of the field Streamlit would still know it after a wipe.
    st.session_state.setdefault("gesprek.reden", dossier.reden if dossier.reden in _KEUZES else None)
    st.radio(
        "Kies wat het beste past. Je kunt het later veranderen.",
        list(_KEUZES),
        index=None,
        format_func=_KEUZES.__getitem__,
        key="gesprek.reden",
        on_change=_keep_reden,
    )
    if get_stand().wie:
        st.caption("Je bent ingelogd. Dit gesprek staat los van je eigen dossier: we bewaren er niets van.")
    with st.container(key="wegwijzer-leeswijzer"):
        st.page_link(LEESWIJZER, label=":primary[Lees de leeswijzer voor de coach]", icon=":material/menu_book:")


def _keep_reden() -> None:
    sessie.set_dossier(sessie.get_dossier().start_gesprek(st.session_state["gesprek.reden"] or REDEN_OPEN))


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
    eigen = dossier.functie_id if dossier.functie_id and dossier.functie_id in catalogus else None
    if eigen:
        functie = catalogus.functie(eigen)
        with st.container(key="gesprek-werk", gap="xsmall"):
            st.header(escape(functie.titel), anchor=False)
            st.markdown(escape(functie.kern or functie.vakgroep or functie.domein))
        if not dossier.tags:
            st.info(_LEEG, icon=":material/info:")
    vraag = _ANDERS if eigen and not st.session_state.get(_VELD) else _ZOEK
    gekozen = choose_functie(catalogus, vraag, key=_VELD)
    if gekozen and gekozen != dossier.functie_id:
        sessie.choose_functie(catalogus, gekozen)
        st.rerun()
