# SPDX-License-Identifier: EUPL-1.2
"""Sharing in three small steps: with whom, what, until when. Then what the other will see, and one button."""

import streamlit as st

from kompas.diensten.datum import find_dag, write_dag
from kompas.diensten.delen import Ontvanger, list_ontvangers, preview, share
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Onderdeel, list_gevuld
from kompas.kern.fouten import KompasFout
from kompas.scherm.delen.einddag import choose_einddag
from kompas.scherm.delen.inkijk import show_inkijk
from kompas.scherm.delen.overzicht import tell
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape

_WIE, _WAT = "delen.wie", "delen.wat"


def show_formulier(aanvraag: Aanvraag, organisatie: Organisatie) -> None:
    """The steps below each other; the button only when there is something to share."""
    st.header("Deel een stuk van je dossier", anchor=False)
    ontvangers = list_ontvangers(aanvraag)
    if not ontvangers:
        st.markdown("Er is nog niemand om mee te delen: geen coach, leidinggevende of HR-adviseur heeft een account.")
        return
    with st.container(gap="small", key="delen-wie"):
        st.subheader("1. Met wie?", anchor=False)
        wie = _choose_ontvanger(ontvangers)
    with st.container(gap="small", key="delen-wat"):
        st.subheader(f"2. Wat mag {escape(wie.naam) if wie else 'die ander'} zien?", anchor=False)
        onderdelen = _choose_onderdelen(aanvraag, organisatie)
    with st.container(gap="small", key="delen-tot"):
        st.subheader("3. Tot wanneer?", anchor=False)
        dag = choose_einddag(find_dag(aanvraag.nu))
    if wie is None or dag is None or not onderdelen:
        st.caption("Kies een naam, minstens één onderdeel en een dag. Dan laten we eerst zien wat de ander ziet.")
        return
    with st.container(key="delen-voorbeeld"):
        st.subheader(f"Dit ziet {escape(str(wie))}", anchor=False)
        show_inkijk(organisatie, preview(aanvraag, onderdelen, organisatie.catalogus))
    st.caption(
        f"Verander je later iets in deze onderdelen? Dan ziet {escape(wie.naam)} dat ook, tot je het intrekt of tot "
        "de laatste dag."
    )
    if st.button(f"Deel met {escape(wie.naam)}", type="primary", icon=":material/group:", key="delen.deel"):
        try:
            share(aanvraag, wie.id, onderdelen, dag)
        except KompasFout as fout:
            show_fout(fout)
            return
        tell(f"Gedeeld. {wie} kan dit zien tot en met {write_dag(dag, find_dag(aanvraag.nu))}.")
        _clear()
        st.rerun()


def _choose_ontvanger(ontvangers: tuple[Ontvanger, ...]) -> Ontvanger | None:
    namen = {wie.id: wie for wie in ontvangers}
    gekozen: str | None = st.selectbox(
        "Met wie?",
        list(namen),
        index=None,
        format_func=lambda wie: str(namen[wie]),
        placeholder="Kies een naam",
        label_visibility="collapsed",
        width=420,
        key=_WIE,
    )
    return namen.get(gekozen or "")


def _choose_onderdelen(aanvraag: Aanvraag, organisatie: Organisatie) -> list[Onderdeel]:
    """Only what holds something can be ticked."""
    gevuld = list_gevuld(preview(aanvraag, tuple(Onderdeel), organisatie.catalogus).dossier)
    with st.container(gap="xsmall"):
        return [onderdeel for onderdeel in Onderdeel if _ask(onderdeel, is_gevuld=onderdeel in gevuld)]


def _ask(onderdeel: Onderdeel, *, is_gevuld: bool) -> bool:
    label = onderdeel.titel if is_gevuld else f"{onderdeel.titel} (nog leeg)"
    return st.checkbox(escape(label), disabled=not is_gevuld, key=f"{_WAT}.{onderdeel}") and is_gevuld


def _clear() -> None:
    """The next one begins anew."""
    for sleutel in (_WIE, *(f"{_WAT}.{onderdeel}" for onderdeel in Onderdeel)):
        st.session_state.pop(sleutel, None)
