# SPDX-License-Identifier: EUPL-1.2
"""The top of a passport, as an identity card: title, place, how well it is filled, what you do, and one figure."""

import streamlit as st

from kompas.diensten.paspoort import Paspoort
from kompas.kern import Catalogus, Functie
from kompas.kern.getallen import procent
from kompas.kern.match import is_schaars
from kompas.scherm import woorden
from kompas.scherm.huisstijl.kleurstijl import key_domein
from kompas.scherm.matches.hart import show_keuzes
from kompas.scherm.paginas import START
from kompas.scherm.tekst import escape

_VULLING_ICOON = {
    "skelet": ":material/hourglass_empty:",
    "voorbeeld": ":material/draft:",
    "concept": ":material/edit_note:",
    "levensecht": ":material/verified:",
}


def show_kaart(paspoort: Paspoort, catalogus: Catalogus, *, eigen: bool, toon_procenten: bool) -> None:
    """The card, in the colour of its domain. `eigen`: it is the present function of this visitor."""
    functie = paspoort.functie
    with st.container(key=key_domein(catalogus, functie.domein, "paspoortkaart"), gap="small"):
        links, rechts = st.columns([5, 2], gap="large")
        with links:
            _show_naam(functie)
            if functie.kern:
                with st.container(key="paspoortkern"):
                    st.markdown(escape(functie.kern))
        with rechts:
            _show_match(paspoort, eigen=eigen, toon_procenten=toon_procenten)
        show_keuzes(functie.id)


def _show_naam(functie: Functie) -> None:
    soort = woorden.ROL if functie.soort == "rol" else functie.domein
    with st.container(gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key="paspoortsoort"):
            st.markdown(" · ".join(filter(None, ("Paspoort", escape(soort)))), width="content")
            st.badge(woorden.VULLING[functie.vulling], icon=_VULLING_ICOON[functie.vulling], color="gray")
        st.title(escape(functie.titel), anchor=False)
        st.caption("  \n".join(_describe_plaatsen(functie)))


def _describe_plaatsen(functie: Functie) -> list[str]:
    """Where this work is done, and what people also call it, in escaped lines."""
    thuis = (functie.unit, functie.vakgroep, functie.werkgever) if functie.soort == "functie" else (functie.werkgever,)
    regels = [" · ".join(escape(deel) for deel in thuis if deel)]
    ook = [f"{plaats.vakgroep} ({plaats.unit})" for plaats in functie.ook_in]
    if ook:
        regels.append(f"Ook bij: {escape(', '.join(ook))}")
    if functie.ook_bekend_als:
        regels.append(f"Ook bekend als: {escape(', '.join(functie.ook_bekend_als))}")
    return [regel for regel in regels if regel]


def _show_match(paspoort: Paspoort, *, eigen: bool, toon_procenten: bool) -> None:
    """The match in one figure and in words, or in words only; else what there is to do."""
    uitleg = paspoort.uitleg
    if paspoort.functie.vervallen:
        st.info(woorden.VERVALLEN, icon=":material/event_busy:")
    elif not paspoort.functie.is_gevuld:
        st.info(woorden.NIET_INGEVULD, icon=":material/hourglass_empty:")
    elif uitleg is None:
        st.markdown("Kies eerst je eigen functie. Dan zie je wat jullie delen.")
        with st.container(key="wegwijzer-eigen"):
            st.page_link(START, label=":primary[Kies je functie]", icon=":material/explore:")
    elif not eigen:
        if toon_procenten:
            st.metric("Match met jouw profiel", procent(uitleg.score))
        zin = paspoort.woorden or ("" if toon_procenten else "deelt nog niets met jouw profiel")
        if zin:
            (st.caption if toon_procenten else st.markdown)(f"{zin.capitalize()}.")
        if is_schaars(uitleg.gevraagd_aantal):
            st.caption(woorden.WEINIG_BEKEND)
