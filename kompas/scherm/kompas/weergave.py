# SPDX-License-Identifier: EUPL-1.2
"""The kompas on the page: the figure with the list beside it, or the same as a table. A choice opens the passport."""

import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld
from kompas.scherm import woorden
from kompas.scherm.kompas.figuur import KOMPAS_CONFIG
from kompas.scherm.kompas.figuurgeheugen import recall_figuur
from kompas.scherm.kompas.legenda import describe_legenda
from kompas.scherm.kompas.lijst import Kompaslijst
from kompas.scherm.kompas.meenemen import offer_beeld
from kompas.scherm.kompas.openen import open_uit_kompas
from kompas.scherm.kompas.tabel import show_tabel
from kompas.scherm.kompas.vakken import Vakken
from kompas.scherm.wegen import defer, open_kompas

_KOLOMMEN = 2  # of surprising functions under a wide figure


def show_kompas(
    beeld: KompasBeeld,
    catalogus: Catalogus,
    huisstijl: Huisstijl,
    *,
    key: str,
    toon_procenten: bool = True,
    vakken: Vakken | None = None,
    als_tabel: bool | None = None,
    rond: str | None = None,
) -> None:
    """Figure and list side by side (below one another in a narrow window), or a table.

    A page that places title and controls itself gives its `vakken` and says whether the table is wanted; otherwise a
    switch before the figure asks. `rond` is the function of a passport: the list is short there, and a button leads to
    the large kompas around it.
    """
    if als_tabel is None:
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            als_tabel = st.toggle("Lees als tabel", key=f"tabel.{key}")
            if rond and st.button(":primary[Zet deze functie in het midden]", type="tertiary", key=f"midden.{rond}"):
                open_kompas(rond)
    vakken = vakken or Vakken.place(gestapeld=als_tabel or None)
    if als_tabel:
        with vakken.figuur:
            show_tabel(beeld, catalogus, key=key, toon_procenten=toon_procenten)
    else:
        lijst = Kompaslijst(beeld, catalogus, key, toon_procenten, kort=rond is not None)
        with vakken.lijst:
            lijst.show("Dichtbij", "dichtbij")
        with vakken.figuur:
            _show_figuur(beeld, catalogus, huisstijl, key=key, toon_procenten=toon_procenten)
        with vakken.lijst if rond else vakken.onder:  # a short list leaves room beside the figure
            lijst.show(woorden.VERRASSEND, "verrassend", kolommen=1 if rond or vakken.gestapeld else _KOLOMMEN)


def _show_figuur(
    beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, *, key: str, toon_procenten: bool
) -> None:
    """The figure with what its shapes mean; a click on a mark opens its passport."""
    st.plotly_chart(
        recall_figuur(beeld, catalogus, huisstijl, toon_procenten=toon_procenten),
        key=f"kompas.{key}",
        on_select=defer(_open_gekozen, beeld, f"kompas.{key}"),
        selection_mode="points",
        config=KOMPAS_CONFIG,
        theme=None,
        alt=beeld.beschrijving,
    )
    st.caption(describe_legenda(beeld), text_alignment="center")
    with st.container(horizontal=True, horizontal_alignment="center"):
        offer_beeld(beeld, catalogus, huisstijl, key=key, toon_procenten=toon_procenten)


def _open_gekozen(beeld: KompasBeeld, sleutel: str) -> None:
    punten = st.session_state[sleutel]["selection"]["points"]
    if punten and punten[0].get("customdata"):
        open_uit_kompas(beeld, punten[0]["customdata"][0])
