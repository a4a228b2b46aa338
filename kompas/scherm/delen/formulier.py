# SPDX-License-Identifier: EUPL-1.2
"""Sharing in three small steps: with whom, what, until when. Then what the other will see, and one button."""

from datetime import date

import streamlit as st

from kompas.diensten.datum import find_dag, write_dag
from kompas.diensten.delen import Ontvanger, list_ontvangers, preview, share
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Onderdeel, list_gevuld
from kompas.kern.fouten import KompasFout
from kompas.scherm.delen.einddag import choose_einddag
from kompas.scherm.delen.inkijk import show_inkijk
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape

_BEURT, _GEDEELD = "delen.beurt", "delen.gedeeld"


def show_formulier(aanvraag: Aanvraag, organisatie: Organisatie) -> None:
    """The steps below each other; the button only when there is something to share."""
    st.header("Deel een stuk van je dossier", anchor=False)
    ontvangers = list_ontvangers(aanvraag)
    if not ontvangers:
        st.markdown("Er is nog niemand om mee te delen: geen coach, leidinggevende of HR-adviseur heeft een account.")
        return
    key = f"delen.{st.session_state.get(_BEURT, 0)}"
    with st.container(gap="small", key="delen-wie"):
        st.subheader("1. Met wie?", anchor=False)
        wie = _choose_ontvanger(ontvangers, key)
    with st.container(gap="small", key="delen-wat"):
        st.subheader(f"2. Wat mag {escape(wie.naam) if wie else 'die ander'} zien?", anchor=False)
        onderdelen = _choose_onderdelen(aanvraag, organisatie, key)
    with st.container(gap="small", key="delen-tot"):
        st.subheader("3. Tot wanneer?", anchor=False)
        dag = choose_einddag(find_dag(aanvraag.nu), key)
    if wie is None or dag is None or not onderdelen:
        _say_nog_niet()
        return
    _show_voorbeeld(aanvraag, organisatie, wie, onderdelen)
    if st.button(f"Deel met {escape(wie.naam)}", type="primary", icon=":material/group:", key="delen.deel"):
        _share(aanvraag, wie, onderdelen, dag)


def _say_nog_niet() -> None:
    """What is needed first; after sharing, that it is done: there, where the button was."""
    if gedeeld := st.session_state.pop(_GEDEELD, ""):
        st.success(escape(gedeeld), icon=":material/check:")
    else:
        st.caption("Kies een naam, minstens één onderdeel en een dag. Dan laten we eerst zien wat de ander ziet.")


def _choose_ontvanger(ontvangers: tuple[Ontvanger, ...], key: str) -> Ontvanger | None:
    namen = {wie.id: wie for wie in ontvangers}
    gekozen: str | None = st.selectbox(
        "Met wie?",
        list(namen),
        index=None,
        format_func=lambda wie: str(namen[wie]),
        placeholder="Kies een naam",
        label_visibility="collapsed",
        width=420,
        key=f"{key}.wie",
    )
    return namen.get(gekozen or "")


def _choose_onderdelen(aanvraag: Aanvraag, organisatie: Organisatie, key: str) -> list[Onderdeel]:
    """Only what holds something can be ticked."""
    gevuld = list_gevuld(preview(aanvraag, tuple(Onderdeel), organisatie.catalogus).dossier)
    with st.container(gap="xsmall"):
        return [deel for deel in Onderdeel if _ask(deel, f"{key}.{deel}", is_gevuld=deel in gevuld)]


def _ask(onderdeel: Onderdeel, key: str, *, is_gevuld: bool) -> bool:
    label = onderdeel.titel if is_gevuld else f"{onderdeel.titel} (nog leeg)"
    return st.checkbox(escape(label), disabled=not is_gevuld, key=key) and is_gevuld


def _show_voorbeeld(aanvraag: Aanvraag, organisatie: Organisatie, wie: Ontvanger, onderdelen: list[Onderdeel]) -> None:
    with st.container(key="delen-voorbeeld"):
        st.subheader(f"Dit ziet {escape(str(wie))}", anchor=False)
        show_inkijk(organisatie, preview(aanvraag, onderdelen, organisatie.catalogus))
    naam = escape(wie.naam)
    st.caption(f"Verander je later iets hierin? Dan ziet {naam} dat ook, tot de laatste dag of tot je het intrekt.")


def _share(aanvraag: Aanvraag, wie: Ontvanger, onderdelen: list[Onderdeel], dag: date) -> None:
    """Share, and let the next one begin with empty fields."""
    try:
        share(aanvraag, wie.id, onderdelen, dag)
    except KompasFout as fout:
        show_fout(fout)
        return
    st.session_state[_BEURT] = st.session_state.get(_BEURT, 0) + 1
    st.session_state[_GEDEELD] = f"Gedeeld. {wie} kan dit zien tot en met {write_dag(dag, find_dag(aanvraag.nu))}."
    st.rerun()
