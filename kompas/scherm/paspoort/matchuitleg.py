# SPDX-License-Identifier: EUPL-1.2
"""The match of a passport taken apart: why, why not, where the figure comes from, and how to learn what is new."""

from functools import partial

import streamlit as st

from kompas.diensten.paspoort import Paspoort
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus, Uitleg
from kompas.kern.getallen import procent
from kompas.kern.woorden import count_kenmerken, describe_getal
from kompas.scherm import woorden
from kompas.scherm.matches.waarom import show_waarom
from kompas.scherm.opleidingtekst import list_opleidingen
from kompas.scherm.paspoort.aandeelfiguur import AANDEEL_CONFIG, build_aandelen, describe_aandelen
from kompas.scherm.taglijst import show_delen
from kompas.scherm.tekst import escape
from kompas.scherm.uitklap import show_uitklap

MAX_NIEUW = 4


def show_matchuitleg(
    paspoort: Paspoort, catalogus: Catalogus, huisstijl: Huisstijl, *, eigen: bool, toon_procenten: bool = True
) -> None:
    """What the visitor and this function share; only a heading without a profile or without tags."""
    uitleg = paspoort.uitleg
    if uitleg is None or not paspoort.functie.is_gevuld or paspoort.functie.vervallen or eigen:
        st.header("Meer over deze functie", anchor=False)
        return
    st.header("Jij en deze functie", anchor=False)
    show_waarom(paspoort.waarom, paspoort.waarom_niet)
    show_uitklap(
        "Hoe komt dit getal tot stand?" if toon_procenten else "Wat delen jullie?",
        partial(_show_delen, uitleg, catalogus, huisstijl, toon_procenten=toon_procenten),
        key=f"getal.{uitleg.functie_id}",
    )
    if paspoort.leren:
        leren = partial(_show_leren, paspoort, catalogus)
        show_uitklap("Dit kun je leren", leren, key=f"leren.{uitleg.functie_id}")
    with st.expander("Voor een gesprek"):
        st.markdown("\n".join(f"- {escape(punt)}" for punt in paspoort.punten))


def _show_delen(uitleg: Uitleg, catalogus: Catalogus, huisstijl: Huisstijl, *, toon_procenten: bool) -> None:
    if toon_procenten:
        _show_getal(uitleg, catalogus, huisstijl)
    show_delen(woorden.GEDEELD, uitleg.gedeeld, catalogus, met_aandeel=toon_procenten)
    show_delen(woorden.ONTBREKEND, uitleg.ontbrekend, catalogus)
    show_delen(woorden.EXTRA, uitleg.extra, catalogus)


def _show_getal(uitleg: Uitleg, catalogus: Catalogus, huisstijl: Huisstijl) -> None:
    st.markdown(escape(describe_getal(uitleg)))
    if uitleg.gedeeld:
        st.plotly_chart(
            build_aandelen(uitleg, catalogus, huisstijl),
            config=AANDEEL_CONFIG,
            theme=None,
            alt=describe_aandelen(uitleg, catalogus),
            key=f"aandelen.{uitleg.functie_id}",
        )
    st.markdown(
        f"{woorden.DEKKING}: **{procent(uitleg.dekking)}**. {woorden.BENUTTING}: **{procent(uitleg.benutting)}**. "
        f"Gewoon geteld (Jaccard): **{procent(uitleg.jaccard)}**."
    )


def _show_leren(paspoort: Paspoort, catalogus: Catalogus) -> None:
    """For the new tags that weigh most, the ways to learn them."""
    for tag_id, opleidingen in list(paspoort.leren.items())[:MAX_NIEUW]:
        st.markdown(f"**{escape(catalogus.tag(tag_id).label)}**\n{list_opleidingen(opleidingen)}")
    over = len(paspoort.leren) - MAX_NIEUW
    if over > 0:
        st.caption(f"En nog {count_kenmerken(over)}. Begin met wat je het leukst lijkt.")
