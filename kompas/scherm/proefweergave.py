# SPDX-License-Identifier: EUPL-1.2
"""What was tried, on the page: the picture with arrows, and the moves in words."""

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
from kompas.scherm.kompasbeweging import draw_bewegingen
from kompas.scherm.kompasfiguur import KOMPAS_CONFIG, build_figuur
from kompas.scherm.paginas import open_functie
from kompas.scherm.taglijst import show_tags
from kompas.scherm.tekst import escape


def show_proef(proef: Proef, gekozen: Tag, catalogus: Catalogus, huisstijl: Huisstijl, doel: str | None = None) -> None:
    """What is tried, what it does for the function one has in mind, the picture, and both lists."""
    st.header(f"Wat als: {escape(gekozen.label)}", anchor=False)
    if gekozen.uitleg:
        st.caption(escape(gekozen.uitleg))
    if isinstance(gekozen, Opleiding):
        st.markdown("Dit leer je er. Nieuw voor jou:")
        show_tags(proef.tags)
    if doel and (verschuiving := proef.uitkomst.find(doel)):
        titel = escape(catalogus.functie(doel).titel)
        st.markdown(f"**{titel}**: {_describe(verschuiving)}.")
    if not (proef.dichterbij or proef.verder):
        st.markdown("Hierdoor verschuift er bijna niets. Dat zegt niets over of het leuk is om te doen.")
        return
    links, rechts = st.columns([7, 5], gap="large")
    with links:
        _show_figuur(proef, catalogus, huisstijl)
    with rechts:
        _show_lijst("Komt dichterbij", proef.dichterbij, len(proef.uitkomst.dichterbij), proef, catalogus)
        _show_lijst("Schuift weg", proef.verder, len(proef.uitkomst.verder), proef, catalogus)
        if proef.verder:
            st.caption(woorden.TAG_TOEGEVOEGD)


def _show_figuur(proef: Proef, catalogus: Catalogus, huisstijl: Huisstijl) -> None:
    figuur = build_figuur(proef.beeld, catalogus, huisstijl, toon_procenten=sessie.shows_procenten())
    keuze = st.plotly_chart(
        draw_bewegingen(figuur, proef.bewegingen, huisstijl, proef.beeld.schermstraal),
        key=f"watals.kompas.{'.'.join(tag.id for tag in proef.tags)}",
        on_select="rerun",
        selection_mode="points",
        config=KOMPAS_CONFIG,
        theme=None,
        alt=describe_proef(proef, catalogus),
    )
    st.caption("Open rondje: waar de functie nu ligt. Pijl: waar hij dan ligt. De richting verandert nooit.")
    punten = keuze["selection"]["points"]
    if punten and punten[0].get("customdata"):
        open_functie(punten[0]["customdata"][0])


def describe_proef(proef: Proef, catalogus: Catalogus) -> str:
    """The picture in one or two sentences, without percentages."""
    delen = []
    for werkwoord, groep in (("komt dichterbij", proef.dichterbij), ("schuift weg", proef.verder)):
        if groep:
            namen = join_labels([catalogus.functie(verschuiving.functie_id).titel for verschuiving in groep])
            delen.append(f"Dit {werkwoord}: {namen}.")
    return " ".join(delen)


def _show_lijst(kop: str, groep: Sequence[Verschuiving], totaal: int, proef: Proef, catalogus: Catalogus) -> None:
    if not groep:
        return
    merken = {punt.functie_id: punt.merk for punt in proef.beeld.punten}
    st.subheader(f"{kop} ({totaal})", anchor=False)
    with st.container(key=f"kompaslijst-{'dichterbij' if groep[0].verschil > 0 else 'verder'}-watals", gap="xsmall"):
        for verschuiving in groep:
            titel = escape(catalogus.functie(verschuiving.functie_id).titel)
            with st.container(gap=None):
                label = f"**{merken.get(verschuiving.functie_id) or '·'}**\u2002:primary[{titel}]"
                if st.button(label, type="tertiary", key=f"watals.{verschuiving.functie_id}"):
                    open_functie(verschuiving.functie_id)
                st.caption(_describe(verschuiving))
    if totaal > len(groep):
        st.caption(f"En nog {totaal - len(groep)} andere, die minder bewegen.")


def _describe(verschuiving: Verschuiving) -> str:
    delen = []
    if sessie.shows_procenten():
        delen.append(f"van {procent(verschuiving.van)} naar {procent(verschuiving.naar)}")
    if verschuiving.plek_van and verschuiving.plek_naar and verschuiving.plek_van != verschuiving.plek_naar:
        delen.append(f"van plek {verschuiving.plek_van} naar plek {verschuiving.plek_naar}")
    elif verschuiving.plek_van == verschuiving.plek_naar:
        delen.append(f"blijft op plek {verschuiving.plek_naar}")
    elif verschuiving.plek_naar:
        delen.append(f"komt op plek {verschuiving.plek_naar}")
    return escape(" · ".join(delen))
