# SPDX-License-Identifier: EUPL-1.2
"""What the answers point to: a list by likelihood that says so, and what came into the profile."""

import streamlit as st

from kompas.diensten.vragen import Uitkomst, Uitkomstregel
from kompas.kern.woorden import join_labels
from kompas.scherm.matches.lijst import EERST, describe_plaats
from kompas.scherm.paginas import KOMPAS, MATCHES
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie

_GERANGSCHIKT = (
    "Deze lijst is gerangschikt op jouw antwoorden. Wat er het best bij past, staat bovenaan. "
    "Het kompas rekent anders: dat vergelijkt je hele profiel met elke functie."
)
_NIETS_GEZEGD = (
    "Je koos alleen 'Weet ik niet'. Dat mag. Er is dan nog geen lijst en je profiel is niet veranderd. "
    "Kijk gerust rond in het kompas, of probeer het later nog eens."
)


def show_lijst(uitkomst: Uitkomst) -> None:
    """The functions that fit the answers best, with plain counts."""
    st.title("Dit past bij je antwoorden", anchor=False)
    if not uitkomst.lijst:
        st.markdown(_NIETS_GEZEGD)
        return
    st.markdown(_GERANGSCHIKT)
    for regel in uitkomst.lijst[:EERST]:
        _show_regel(regel, wil_meer=uitkomst.wil_meer)
    if len(uitkomst.lijst) > EERST:
        with st.expander(f"Laat er nog {len(uitkomst.lijst) - EERST} zien"):
            for regel in uitkomst.lijst[EERST:]:
                _show_regel(regel, wil_meer=uitkomst.wil_meer)
    st.caption("Functies die nog niet ingevuld zijn, staan er niet bij. Je eigen functie ook niet.")


def show_gevolg(uitkomst: Uitkomst) -> None:
    """Which answer brought what to the profile, and where to go from here."""
    st.header("Dit veranderde in je profiel", anchor=False)
    if uitkomst.nieuw:
        st.markdown(f"**Erbij, want je wilt er meer van:** {_labels(uitkomst.nieuw)}")
    if uitkomst.zwaarder:
        st.markdown(f"**Telt zwaarder, want je wilt er meer van:** {_labels(uitkomst.zwaarder)}")
    if not (uitkomst.nieuw or uitkomst.zwaarder):
        st.markdown("Niets. Alleen 'Meer daarvan' verandert je profiel.")
    st.caption(
        "'Liever niet' en 'Weet ik niet' veranderen niets aan je profiel. Op de pagina Profiel pas je alles aan."
    )
    with st.container(horizontal=True, key="uitkomstwegen"):
        if st.button("Bekijk je kompas", type="primary", key="vragenlijst.kompas"):
            st.switch_page(KOMPAS)
        if st.button("Bekijk je matches", key="vragenlijst.matches"):
            st.switch_page(MATCHES)


def _show_regel(regel: Uitkomstregel, *, wil_meer: bool) -> None:
    functie = regel.functie
    with st.container(border=True, gap="xsmall", key=f"kaart-uitkomst-{functie.id}"):
        link_functie(functie.id, functie.titel)
        st.caption(describe_plaats(functie))
        if functie.bijdrage_inwoner:
            st.markdown(escape(functie.bijdrage_inwoner))
        zinnen = [f"Past bij {regel.passend} van je {_count_antwoorden(regel.aantal)}."]
        if regel.mist:
            zinnen.append(f"Dit zit er niet in: {_labels(regel.mist)}.")
        elif wil_meer:
            zinnen.append("Alles waar je meer van wilt, zit erin.")
        st.caption(" ".join(zinnen))


def _count_antwoorden(aantal: int) -> str:
    return f"{aantal} antwoord" if aantal == 1 else f"{aantal} antwoorden"


def _labels(labels: tuple[str, ...]) -> str:
    return escape(join_labels(labels))
