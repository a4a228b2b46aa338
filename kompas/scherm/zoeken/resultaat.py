# SPDX-License-Identifier: EUPL-1.2
"""What a search found, or what to do when it found nothing."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.zoeken import Zoekresultaat
from kompas.kern import Catalogus, Functie
from kompas.kern.zoeken import Hit
from kompas.scherm.huisstijl.kleurstijl import key_domein
from kompas.scherm.matches.lijst import describe_plaats
from kompas.scherm.paspoort.bladeren import remember_lijst
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie
from kompas.scherm.zoeken.formulier import clear_filters, search_for

PER_KEER = 20
PER_RIJ = 2
_VRAAG = "zoekformulier.vraag"
_GETOOND = "zoekformulier.getoond"


def show_resultaat(resultaat: Zoekresultaat, catalogus: Catalogus, tekst: str, woorden_erbij: Sequence[str]) -> None:
    """What was found; else what happened, and words to go on with."""
    if resultaat.hits:
        _show_hits(resultaat.hits, catalogus, tekst)
        return
    if resultaat.te_kort:
        st.markdown("Typ een woord van minstens twee letters.")
    elif resultaat.zonder_filter:
        st.markdown(f"Niets binnen deze filters. Zonder filters vinden we er wel {resultaat.zonder_filter}.")
        st.button("Zet de filters uit", icon=":material/filter_alt_off:", on_click=clear_filters)
    elif tekst.strip():
        st.markdown("We vinden niets. Probeer een ander woord, of een van deze.")
    else:
        st.markdown("Typ een woord, of kies iets wat je graag doet.")
    _show_suggesties(woorden_erbij)


def _show_suggesties(suggesties: Sequence[str]) -> None:
    """Words as buttons; a press searches for it, without filters."""
    with st.container(horizontal=True, gap="small", key="zoeksuggesties"):
        for woord in suggesties:
            st.button(escape(woord), key=f"zoekformulier.woord.{woord}", on_click=search_for, args=(woord,))


def _show_hits(hits: Sequence[Hit], catalogus: Catalogus, tekst: str) -> None:
    """Best first, each with its reason; twenty at a time."""
    remember_lijst("Gevonden", [hit.functie_id for hit in hits])
    st.caption(f"{len(hits)} functies gevonden" if len(hits) != 1 else "1 functie gevonden")
    getoond = _count_shown((tekst, len(hits)))
    for begin in range(0, min(getoond, len(hits)), PER_RIJ):
        for kolom, hit in zip(st.columns(PER_RIJ), hits[begin : begin + PER_RIJ]):
            with kolom:
                _card(hit, catalogus.functie(hit.functie_id), catalogus)
    if len(hits) > getoond and st.button("Laat er meer zien", icon=":material/expand_more:"):
        st.session_state[_GETOOND] = getoond + PER_KEER
        st.rerun()


def _count_shown(vraag: tuple[str, int]) -> int:
    """How many are shown; a new question starts again with the first ones."""
    if st.session_state.get(_VRAAG) != vraag:
        st.session_state[_VRAAG], st.session_state[_GETOOND] = vraag, PER_KEER
    return int(st.session_state[_GETOOND])


def _card(hit: Hit, functie: Functie, catalogus: Catalogus) -> None:
    rand = st.container(height="stretch", key=key_domein(catalogus, functie.domein, f"kaartrand-hit-{functie.id}"))
    with rand, st.container(gap="xsmall", key=f"kaart-hit-{functie.id}"):
        link_functie(functie.id, functie.titel)
        st.caption(describe_plaats(functie))
        if functie.kern:
            st.markdown(escape(functie.kern))
        if hit.reden and (not functie.kern or functie.kern not in hit.reden):
            st.caption(escape(hit.reden))
