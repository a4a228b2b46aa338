# SPDX-License-Identifier: EUPL-1.2
"""What was tried, on the page: the picture of what moves, and the same in words."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.watals import Proef
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus, Tag
from kompas.kern.getallen import procent
from kompas.kern.tag import Opleiding
from kompas.kern.watals import Verschuiving
from kompas.kern.woorden import join_labels
from kompas.scherm import sessie, woorden
from kompas.scherm.huisstijl.kleurstijl import key_domein
from kompas.scherm.kompas.beweging import build_bewegingsfiguur
from kompas.scherm.kompas.figuur import KOMPAS_CONFIG
from kompas.scherm.taglijst import show_tags
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import open_functie

_LEGENDA = "Open rondje: waar de functie nu ligt. Dichte stip: waar de functie dan ligt. De richting verandert nooit."


def show_gevolg(proef: Proef, gekozen: Tag, catalogus: Catalogus, doel: str | None) -> None:
    """What it is, and what it does for the function that one has in mind."""
    if gekozen.uitleg:
        st.markdown(escape(gekozen.uitleg))
    if isinstance(gekozen, Opleiding):
        st.markdown("**Dit leer je er, en is nieuw voor jou**")
        show_tags(proef.tags)
    if doel and (verschuiving := proef.uitkomst.find(doel)):
        richting = "komt dichterbij" if verschuiving.verschil > 0 else "schuift iets weg"
        titel = escape(catalogus.functie(doel).titel)
        st.markdown(f"**{titel} {richting}**: {_describe(verschuiving)}.")


def show_proef(proef: Proef, catalogus: Catalogus, huisstijl: Huisstijl) -> None:
    """The picture, and what comes nearer and slides away."""
    if not (proef.dichterbij or proef.verder):
        st.markdown("Hierdoor verschuift er bijna niets. Dat zegt niets over of het leuk is om te doen.")
        return
    links, rechts = st.columns([7, 5], gap="large")
    with links:
        _show_figuur(proef, catalogus, huisstijl)
    with rechts:
        if proef.dichterbij:
            st.subheader(f"Komt dichterbij ({len(proef.uitkomst.dichterbij)})", anchor=False)
            _show_rijen(proef.dichterbij, len(proef.uitkomst.dichterbij), proef, catalogus)
        if proef.verder:
            with st.expander(f"Schuift weg ({len(proef.uitkomst.verder)})", expanded=not proef.dichterbij):
                st.caption(woorden.TAG_TOEGEVOEGD)
                _show_rijen(proef.verder, len(proef.uitkomst.verder), proef, catalogus)


def describe_proef(proef: Proef, catalogus: Catalogus) -> str:
    """The picture in one or two sentences, without percentages."""
    zinnen = []
    for begin, groep in (("Dit komt dichterbij", proef.dichterbij), ("Dit schuift weg", proef.verder)):
        if groep:
            namen = join_labels([catalogus.functie(verschuiving.functie_id).titel for verschuiving in groep])
            zinnen.append(f"{begin}: {namen}.")
    return " ".join(zinnen)


def _show_figuur(proef: Proef, catalogus: Catalogus, huisstijl: Huisstijl) -> None:
    keuze = st.plotly_chart(
        build_bewegingsfiguur(
            proef.beeld, proef.bewegingen, catalogus, huisstijl, toon_procenten=sessie.shows_procenten()
        ),
        key=f"watals.kompas.{'.'.join(tag.id for tag in proef.tags)}",
        on_select="rerun",
        selection_mode="points",
        config=KOMPAS_CONFIG,
        theme=None,
        alt=describe_proef(proef, catalogus),
    )
    st.caption(_LEGENDA)
    punten = keuze["selection"]["points"]
    if punten and punten[0].get("customdata"):
        open_functie(punten[0]["customdata"][0])


def _show_rijen(groep: Sequence[Verschuiving], totaal: int, proef: Proef, catalogus: Catalogus) -> None:
    merken = {beweging.functie_id: beweging.merk for beweging in proef.bewegingen}
    for verschuiving in groep:
        functie = catalogus.functie(verschuiving.functie_id)
        naam = f"kompasrij-watals-{functie.id}"
        with st.container(key=key_domein(catalogus, functie.domein, naam), gap=None):
            titel = f"**{merken[functie.id]}**\u2002:primary[{escape(functie.titel)}]"
            if st.button(titel, type="tertiary", key=f"watals.{functie.id}"):
                open_functie(functie.id)
            st.caption(_describe(verschuiving))
    if totaal > len(groep):
        st.caption(f"En nog {totaal - len(groep)} andere.")


def _describe(verschuiving: Verschuiving) -> str:
    """From where to where, in the percentage (when shown) and in the place in the list."""
    delen = []
    if sessie.shows_procenten():
        delen.append(f"van {procent(verschuiving.van)} naar {procent(verschuiving.naar)}")
    van, naar = verschuiving.plek_van, verschuiving.plek_naar
    if naar is None:
        delen.append("deelt dan niets meer met jou")
    elif van is None or van == naar:
        delen.append(f"{'blijft' if van else 'komt'} op plek {naar}")
    else:
        delen.append(f"van plek {van} naar plek {naar}")
    return " · ".join(delen)
