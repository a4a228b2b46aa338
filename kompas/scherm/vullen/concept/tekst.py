# SPDX-License-Identifier: EUPL-1.2
"""The sentences of a passport: a draft in words of the text, to make good Dutch of."""

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.kern.fouten import KompasFout
from kompas.kern.woorden import count_kenmerken
from kompas.scherm.vullen.concept.stap import Stap
from kompas.scherm.vullen.concept.werk import Conceptwerk, attempt, change_werk, get_werk, go_to
from kompas.scherm.vullen.concept.woorden import list_tags, name_tag

_KERN, _WERK, _ERBIJ = "concept.kern", "concept.werkzaamheden", "concept.erbij"
MAX_KERN, MAX_WERK = 300, 1500  # characters


def show_tekst(organisatie: Organisatie, werk: Conceptwerk) -> None:
    """The core in one sentence, the work in lines, and room for what was missed."""
    st.markdown(
        f"Je koos {count_kenmerken(len(werk.keuze.tag_ids))}. Nu in gewone zinnen wat iemand doet. "
        "Dit is een voorzet uit de tekst. Maak er korte zinnen van die met “Je” beginnen."
    )
    st.text_area("Wat doe je, in één zin?", werk.kern, height=90, max_chars=MAX_KERN, key=_KERN, on_change=_keep_kern)
    st.text_area(
        "Wat doe je precies? Zet elk werk op een eigen regel, drie tot zes regels",
        "\n".join(werk.werkzaamheden),
        height=220,
        max_chars=MAX_WERK,
        key=_WERK,
        on_change=_keep_werkzaamheden,
    )
    gekozen = set(werk.keuze.antwoorden.values())
    catalogus = organisatie.catalogus
    st.multiselect(
        "Mis je een kenmerk? Voeg het toe",
        [tag.id for tag in list_tags(catalogus) if tag.id not in gekozen],
        default=list(werk.keuze.erbij),
        format_func=lambda tag_id: name_tag(catalogus.tag(tag_id)),
        placeholder="Typ een paar letters",
        key=_ERBIJ,
        on_change=_keep_erbij,
    )
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.button(
            "Terug naar de kenmerken",
            icon=":material/arrow_back:",
            type="tertiary",
            key="concept.terugkenmerken",
            on_click=_go_back,
        )
        st.button("Bekijk het paspoort", type="primary", key="concept.bekijk", on_click=_go_on)


def _keep_kern() -> None:
    change_werk(kern=st.session_state[_KERN].strip())


def _keep_werkzaamheden() -> None:
    regels = st.session_state[_WERK].splitlines()
    change_werk(werkzaamheden=tuple(schoon for regel in regels if (schoon := regel.strip(" \t-•*"))))


def _keep_erbij() -> None:
    werk = get_werk()
    if werk is not None:
        change_werk(keuze=werk.keuze.add(st.session_state[_ERBIJ]))


def _go_back() -> None:
    change_werk(plek=0)
    go_to(Stap.KENMERKEN)


def _go_on() -> None:
    def ga() -> None:
        werk = get_werk()
        if werk is None or not werk.kern:
            raise KompasFout("Schrijf eerst in één zin wat iemand doet. Wat je al koos, staat er nog.")
        if not werk.keuze.tag_ids and not werk.voorstel.functie.tag_ids:
            raise KompasFout("Kies minstens één kenmerk. Zonder kenmerken kan het kompas deze functie niet laten zien.")
        go_to(Stap.BEKIJKEN)

    attempt(ga)
