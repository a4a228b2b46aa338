# SPDX-License-Identifier: EUPL-1.2
"""Functions side by side: a column each, then what they share, what differs, and where they lie."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.vergelijken import MAX_FUNCTIES, Vergelijkblad
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.vergelijking import Vergelijking
from kompas.kern.woorden import join_labels
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.huisstijl.kleurstijl import key_domein
from kompas.scherm.kompas.figuur import KOMPAS_CONFIG
from kompas.scherm.taglijst import show_tags
from kompas.scherm.tekst import escape
from kompas.scherm.vergelijken.dimensiefiguur import build_dimensiefiguur, describe_dimensies
from kompas.scherm.vergelijken.kolom import Opener, show_kolom
from kompas.scherm.wegen import open_vergelijk

MAX_TAGS = 8
_ALLEMAAL = {2: "Dit vragen ze allebei", 3: "Dit vragen ze alle drie"}


def ask_functie(
    catalogus: Catalogus,
    gekozen: Sequence[str],
    eigen: str | None,
    *,
    naar: Opener = open_vergelijk,
    hoogstens: int = MAX_FUNCTIES,
) -> None:
    """A field for one function more, and a short way to the own one; each choice is in the address."""
    if len(gekozen) >= hoogstens:
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        with st.container(width=480):
            erbij = choose_functie(
                catalogus,
                "Welke functie zet je ernaast?" if gekozen else "Welke functie wil je vergelijken?",
                key=f"vergelijk.{','.join(gekozen)}",
            )
        if eigen and eigen not in gekozen and st.button("Zet jouw functie erbij", icon=":material/person:"):
            erbij = eigen
    if erbij and erbij not in gekozen:
        naar((*gekozen, erbij))


def show_vergelijkblad(
    blad: Vergelijkblad, catalogus: Catalogus, huisstijl: Huisstijl, *, naar: Opener = open_vergelijk
) -> None:
    """Everything of the comparison; below one another on a narrow screen. `naar` opens it with a function less."""
    functies = blad.vergelijking.functies
    for nummer, (plek, kolom) in enumerate(zip(st.columns(len(functies), gap="medium"), blad.kolommen), 1):
        sleutel = key_domein(catalogus, kolom.functie.domein, f"vergelijk-{nummer}")
        with plek, st.container(border=True, key=sleutel, height="stretch"):
            show_kolom(kolom, nummer, [functie.id for functie in functies], naar)
    if len(functies) > 1:
        _show_kenmerken(blad.vergelijking, catalogus)
        _show_dimensies(blad.vergelijking, huisstijl)


def _show_kenmerken(vergelijking: Vergelijking, catalogus: Catalogus) -> None:
    gevuld = [functie for functie in vergelijking.functies if functie.id in vergelijking.alleen]
    if len(gevuld) < 2:  # noqa: PLR2004 - one alone shares nothing
        return
    st.header("Wat is hetzelfde?", anchor=False)
    st.markdown(f"**{_ALLEMAAL[len(gevuld)]}** ({len(vergelijking.gedeeld)})")
    _show_tags(vergelijking.gedeeld, catalogus, "gedeeld")
    for paar in dict.fromkeys(vergelijking.deels.values()):
        namen = join_labels([catalogus.functie(functie_id).titel for functie_id in paar])
        st.markdown(f"**{escape(namen)}**")
        show_tags(catalogus.tag(tag) for tag, wie in vergelijking.deels.items() if wie == paar)
    st.header("Wat is anders?", anchor=False)
    for kolom, functie in zip(st.columns(len(gevuld), gap="medium"), gevuld):
        with kolom:
            alleen = vergelijking.alleen[functie.id]
            st.markdown(f"**Alleen {escape(functie.titel)}** ({len(alleen)})")
            _show_tags(alleen, catalogus, functie.id)


def _show_tags(tag_ids: Sequence[str], catalogus: Catalogus, naam: str) -> None:
    """The most telling ones, the others on request."""
    tags = [catalogus.tag(tag_id) for tag_id in tag_ids]
    if not tags:
        st.markdown("Geen enkel kenmerk.")
        return
    show_tags(tags[:MAX_TAGS])
    if len(tags) > MAX_TAGS:
        with st.expander(f"Laat er nog {len(tags) - MAX_TAGS} zien", key=f"vergelijk.meer.{naam}"):
            show_tags(tags[MAX_TAGS:])


def _show_dimensies(vergelijking: Vergelijking, huisstijl: Huisstijl) -> None:
    functies = vergelijking.functies
    if not vergelijking.dimensies:
        return
    st.header("Hoe is het werk?", anchor=False)
    zinnen = describe_dimensies(vergelijking.dimensies, functies)
    with st.container(width=720):
        st.plotly_chart(
            build_dimensiefiguur(vergelijking.dimensies, functies, huisstijl),
            config=KOMPAS_CONFIG,
            theme=None,
            alt=" ".join(zinnen),
            key=f"vergelijk.dimensies.{'.'.join(functie.id for functie in functies)}",
        )
        st.caption(" · ".join(f"{nummer} {escape(functie.titel)}" for nummer, functie in enumerate(functies, 1)))
    with st.expander("Lees dit in woorden"):
        st.markdown("\n".join(f"- {escape(zin)}" for zin in zinnen))
