# SPDX-License-Identifier: EUPL-1.2
"""The first step: for which function, and from which text."""

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vullen.concept import read_bron
from kompas.diensten.vullen.conceptkeuze import BRONNEN
from kompas.inhoud.document import MAX_BYTES, SOORTEN
from kompas.kern import Catalogus, Functie
from kompas.kern.fouten import KompasFout
from kompas.kern.functie import VULLINGEN
from kompas.scherm import woorden
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.bestandsknop import ask_document
from kompas.scherm.tabwerk import find_werk, hold_werk
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.concept.geheugen import TABTEKST
from kompas.scherm.vullen.concept.lezen import read_tekst
from kompas.scherm.vullen.concept.stap import Stap
from kompas.scherm.vullen.concept.werk import attempt, get_werk, go_to
from kompas.scherm.wegen import CONCEPT_PARAMETER

_FUNCTIE, _TEKST, _BRON, _GEVRAAGD = "concept.functie", "concept.tekst", "concept.bron", "concept.gevraagd"
_TE_GROOT = "Dit bestand is groter dan 5 MB. Haal de plaatjes eruit, of plak de tekst in het vak hierboven."
_GEVOLG = {
    "voorbeeld": "Nu staat hier voorbeeldinhoud. Die maakt plaats voor wat jij straks kiest.",
    "concept": "Dit paspoort is al gevuld. Wat er staat, blijft. Je kiest wat erbij komt.",
    "levensecht": "Collega's keken dit paspoort na. Wat er staat, blijft. Met wat erbij komt, wordt het weer concept.",
}


def show_bron(organisatie: Organisatie) -> None:
    """Choose the function, paste a text or choose a file, and have it read."""
    st.markdown(
        "Geef een tekst die over de functie gaat. Wij stellen kenmerken voor, jij beslist. "
        "De tekst zelf bewaren we niet."
    )
    _offer_verder()
    functie = _choose_functie(organisatie.catalogus)
    if functie is not None and functie.vulling in _GEVOLG:
        st.caption(_GEVOLG[functie.vulling])
    st.segmented_control(
        "Wat voor tekst is het?",
        list(BRONNEN),
        default="vacature",
        required=True,
        format_func=BRONNEN.__getitem__,
        key=_BRON,
        persist_state="session",
    )
    _ask_tekst()
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="top"):
        ask_document(
            "Of kies een bestand",
            _receive,
            soorten=",".join(f".{soort}" for soort in SOORTEN),
            maximum=MAX_BYTES,
            te_groot=_TE_GROOT,
            key="concept.bestand",
        )
        st.button("Lees de tekst", type="primary", key="concept.lees", on_click=_read, args=(organisatie,))
    st.caption("Een bestand mag txt, docx, odt of pdf zijn, tot 5 MB.")


def _ask_tekst() -> None:
    """The field; the tab remembers what is in it over a reload."""
    if _TEKST not in st.session_state:
        st.session_state[_TEKST] = find_werk(TABTEKST)
    hold_werk(TABTEKST, str(st.text_area("Plak hier de tekst", height=220, key=_TEKST) or ""))


def _offer_verder() -> None:
    werk = get_werk()
    if werk is not None:
        st.button(
            f"Ga verder met {escape(werk.voorstel.functie.titel)}",
            icon=":material/arrow_forward:",
            key="concept.verder",
            on_click=go_to,
            args=(Stap.KENMERKEN,),
        )


def _choose_functie(catalogus: Catalogus) -> Functie | None:
    """Every function: what is not filled yet first. The address may name one."""
    functies = sorted(catalogus.functies, key=lambda f: (VULLINGEN.index(f.vulling), f.titel.casefold(), f.id))
    ids = [functie.id for functie in functies]
    gevraagd = st.query_params.get(CONCEPT_PARAMETER, "")
    is_nieuw = _FUNCTIE not in st.session_state or st.session_state.get(_GEVRAAGD) != gevraagd
    if gevraagd in ids and is_nieuw:
        st.session_state[_FUNCTIE] = st.session_state[_GEVRAAGD] = gevraagd
    gekozen: str | None = st.selectbox(
        "Voor welke functie?",
        ids,
        index=None,
        format_func=lambda functie_id: _label(catalogus.functie(functie_id)),
        placeholder="Typ een paar letters",
        key=_FUNCTIE,
    )
    return catalogus.functie(gekozen) if gekozen else None


def _label(functie: Functie) -> str:
    delen = (functie.titel, functie.vakgroep, woorden.VULLING[functie.vulling].lower())
    return " · ".join(filter(None, delen))


def _receive(naam: str, inhoud: bytes) -> None:
    """A file was chosen: its text stands in the field, to look at and to cut."""

    def lees() -> None:
        st.session_state[_TEKST] = read_bron(get_aanvraag(), inhoud, naam)

    attempt(lees)


def _read(organisatie: Organisatie) -> None:
    def lees() -> None:
        functie_id, tekst = st.session_state[_FUNCTIE], str(st.session_state[_TEKST] or "")
        if functie_id is None:
            raise KompasFout("Kies eerst de functie. De tekst staat er nog.")
        read_tekst(organisatie, functie_id, tekst, str(st.session_state[_BRON]))
        st.session_state[_TEKST] = ""

    attempt(lees)
