# SPDX-License-Identifier: EUPL-1.2
"""A route on the page: a card for every step, with what you learn there and what it takes."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.routeplan import Routekaart, Routeplan, Stapkaart
from kompas.kern import Catalogus
from kompas.kern.getallen import procent
from kompas.kern.woorden import count_kenmerken, join_labels
from kompas.scherm import sessie, woorden
from kompas.scherm.huisstijl.kleurstijl import key_domein
from kompas.scherm.matches.lijst import describe_plaats
from kompas.scherm.opleidingtekst import list_opleidingen
from kompas.scherm.taglijst import show_tags
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie

MAX_NIEUW = 6
GEEN_ROUTE = "Er is geen route van drie stappen. Dit ligt er wel dichtbij."


def show_routeplan(plan: Routeplan, catalogus: Catalogus) -> Routekaart | None:
    """The best route with its alternatives, or what lies near; returns the route that is in sight."""
    if plan.van.id == plan.naar.id:
        st.info("Dit is dezelfde functie. Kies een andere functie om naartoe te gaan.", icon=":material/info:")
        return None
    kaarten = plan.routes or plan.dichtbij
    if not plan.routes:
        st.info(_explain_none(plan), icon=":material/info:")
    if not kaarten:
        return None
    gekozen = _choose(kaarten, plan)
    show_kaarten(gekozen, catalogus, naam=f"route-{plan.van.id}-{plan.naar.id}")
    return gekozen


def show_kaarten(kaart: Routekaart, catalogus: Catalogus, *, naam: str, kort: bool = False) -> None:
    """The steps below one another, from here to there. `naam` keeps keys apart; `kort` folds what you learn."""
    st.markdown(f":material/trip_origin: Je begint bij **{escape(kaart.begin.titel)}**.")
    for nummer, stap in enumerate(kaart.kaarten, 1):
        sleutel = key_domein(catalogus, stap.functie.domein, f"routestap-{naam}-{nummer}")
        with st.container(border=True, gap="small", key=sleutel):
            _show_stap(stap, nummer, kaart, kort=kort)


def _explain_none(plan: Routeplan) -> str:
    for functie in (plan.van, plan.naar):
        if functie.soort == "rol":
            return f"{escape(functie.titel)} is een rol. Die doe je naast je functie. Daar is geen route naartoe."
        if not functie.is_gevuld:
            return f"{escape(functie.titel)} is nog niet ingevuld. Daarom weten we nog geen route."
    return GEEN_ROUTE if plan.dichtbij else "Er is geen route van drie stappen."


def _choose(kaarten: Sequence[Routekaart], plan: Routeplan) -> Routekaart:
    if len(kaarten) == 1:
        return kaarten[0]
    nummer = st.radio(
        "Kies een route" if plan.routes else "Waar wil je dan naartoe?",
        range(len(kaarten)),
        format_func=lambda plek: _name(kaarten[plek], plan),
        key=f"route.keuze.{plan.van.id}.{plan.naar.id}",
    )
    return kaarten[nummer or 0]


def _name(kaart: Routekaart, plan: Routeplan) -> str:
    if not plan.routes:
        return escape(kaart.doel.titel)
    stops = [stap.functie.titel for stap in kaart.kaarten[:-1]]
    return escape(f"Via {join_labels(stops)}") if stops else "In één stap"


def _show_stap(stap: Stapkaart, nummer: int, kaart: Routekaart, *, kort: bool) -> None:
    functie = stap.functie
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"**{nummer}**", width="content")
        link_functie(functie.id, functie.titel)
        if stap.zwakste:
            st.badge("Grootste stap", color="orange")
    st.caption(f"{describe_plaats(functie)}  \n{_describe_afstand(stap, kaart)}")
    if not functie.is_gevuld:
        st.markdown(woorden.NIET_INGEVULD)
        return
    if not kort:
        _show_leert(stap, kaart)
    if stap.leren or (kort and stap.leert):
        with st.expander("Wat leer je hier, en hoe?" if kort else "Hoe leer je dat?"):
            if kort:
                _show_leert(stap, kaart)
            _show_leren(stap)
    if stap.harde_eisen:
        st.caption(f"{woorden.HARDE_EISEN}: {escape(join_labels([tag.label for tag in stap.harde_eisen]))}.")


def _describe_afstand(stap: Stapkaart, kaart: Routekaart) -> str:
    """How much this function is like the one before it."""
    titels = {andere.functie.id: andere.functie.titel for andere in kaart.kaarten} | {kaart.begin.id: kaart.begin.titel}
    zin = stap.woorden or "deelt geen kenmerken"
    cijfer = f" ({procent(stap.stap.score)})" if sessie.shows_procenten() else ""
    return f"Vergeleken met {escape(titels[stap.stap.van])}: {zin}{cijfer}."


def _show_leert(stap: Stapkaart, kaart: Routekaart) -> None:
    if not stap.leert:
        st.markdown("Wat hier gevraagd wordt, breng je al mee.")
        return
    st.markdown(f"**Dit leer je hier** ({count_kenmerken(len(stap.leert))})")
    show_tags(stap.leert[:MAX_NIEUW])
    zinnen = []
    if len(stap.leert) > MAX_NIEUW:
        zinnen.append(f"En nog {len(stap.leert) - MAX_NIEUW} andere.")
    if stap.functie.id != kaart.doel.id and stap.stap.voor_doel:
        zinnen.append(f"Daarvan heb je er {len(stap.stap.voor_doel)} nodig als {kaart.doel.titel}.")
    if zinnen:
        st.caption(escape(" ".join(zinnen)))


def _show_leren(stap: Stapkaart) -> None:
    labels = {tag.id: tag.label for tag in stap.leert}
    for tag_id, opleidingen in list(stap.leren.items())[:MAX_NIEUW]:
        st.markdown(f"**{escape(labels[tag_id])}**\n{list_opleidingen(opleidingen)}")
