# SPDX-License-Identifier: EUPL-1.2
"""Energie afterwards: everything that was said, to change at any time, and what it moved."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.energie import Uitwerking
from kompas.kern import Catalogus, Tag
from kompas.kern.dossier import Dossier, Energie
from kompas.kern.getallen import procent
from kompas.kern.watals import Verschuiving
from kompas.kern.woorden import count_kenmerken
from kompas.scherm import sessie
from kompas.scherm.profiel.energiekaart import NAAM, describe_duur, go_to
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie
from kompas.scherm.wegwijzer import NAAR_KOMPAS, NAAR_MATCHES, WIL_BLIJVEN, show_wegwijzer

_ZWAARDER = (
    "Wat energie geeft, telt zwaarder mee in je match. Wat energie kost, telt minder mee. "
    "Er gaat niets weg: het blijft jouw kenmerk."
)
_WEG = (
    "Waarom schuiven functies weg? Ze vragen iets wat jou energie kost, of juist niet wat jou energie geeft. "
    "Dat zegt niets over wat jij kunt."
)


def show_overzicht(kaarten: Sequence[Tag], dossier: Dossier, catalogus: Catalogus, uitwerking: Uitwerking) -> None:
    """What was sorted, the cards that are left, what it moved, every tag with its answer, and the ways on."""
    _show_stand(kaarten, dossier)
    if dossier.energie:
        _show_uitwerking(uitwerking, catalogus)
    with st.expander("Bekijk en verander je antwoorden"):
        st.caption("Tik op een antwoord om het te veranderen. Tik nog een keer om het leeg te maken.")
        for tag in kaarten:
            _edit_antwoord(tag, dossier)
    blijft = dossier.functie_id and not dossier.elders  # who works elsewhere has nothing here to stay in
    show_wegwijzer("energie", [NAAR_KOMPAS, NAAR_MATCHES, *([WIL_BLIJVEN] if blijft else [])])


def _show_stand(kaarten: Sequence[Tag], dossier: Dossier) -> None:
    open_ = [plek for plek, tag in enumerate(kaarten) if tag.id not in dossier.energie]
    gesorteerd = len(kaarten) - len(open_)
    if open_:
        st.markdown(f"Je hebt {gesorteerd} van de {count_kenmerken(len(kaarten))} gesorteerd.")
        st.button(
            f"Sorteer de rest ({describe_duur(len(open_))})",
            icon=":material/bolt:",
            key="energieoverzicht.verder",
            on_click=go_to,
            args=(open_[0],),
        )
    else:
        st.markdown("Je hebt alles gesorteerd.")


def _show_uitwerking(uitwerking: Uitwerking, catalogus: Catalogus) -> None:
    st.header("Wat doet dit met je kompas?", anchor=False)
    st.markdown(_ZWAARDER)
    if not uitwerking.dichterbij and not uitwerking.verder:
        st.markdown("Nu verschuift er nog niets zichtbaar.")
        return
    dichterbij, verder = st.columns(2, gap="large")
    with dichterbij:
        _show_lijst("Komt dichterbij", ":material/arrow_upward:", uitwerking.dichterbij, catalogus)
    with verder:
        _show_lijst("Schuift weg", ":material/arrow_downward:", uitwerking.verder, catalogus)
    if uitwerking.verder:
        st.caption(_WEG)


def _show_lijst(kop: str, icoon: str, verschuivingen: Sequence[Verschuiving], catalogus: Catalogus) -> None:
    st.markdown(f"{icoon} **{kop}**")
    if not verschuivingen:
        st.caption("Geen functie.")
    for verschuiving in verschuivingen:
        with st.container(gap=None, key=f"wegwijzer-energie-{verschuiving.functie_id}"):
            link_functie(verschuiving.functie_id, catalogus.functie(verschuiving.functie_id).titel)
            st.caption(_describe(verschuiving))


def _describe(verschuiving: Verschuiving) -> str:
    van, naar = verschuiving.plek_van, verschuiving.plek_naar
    plekken = f"plek {van} naar plek {naar}" if van and naar else ""
    if not sessie.shows_procenten():
        return f"Van {plekken}" if plekken else ""
    cijfers = f"Van {procent(verschuiving.van)} naar {procent(verschuiving.naar)}"
    return f"{cijfers} (van {plekken})" if plekken and van != naar else cijfers


def _edit_antwoord(tag: Tag, dossier: Dossier) -> None:
    sleutel = f"energieoverzicht.{tag.id}"
    st.session_state[sleutel] = dossier.energie.get(tag.id)
    with st.container(
        horizontal=True,
        horizontal_alignment="distribute",
        vertical_alignment="center",
        gap="small",
        key=f"energieregel-{tag.id}",
    ):
        st.markdown(escape(tag.label), width="content")
        st.segmented_control(
            escape(tag.label),
            list(NAAM),
            format_func=NAAM.__getitem__,
            key=sleutel,
            on_change=_change,
            args=(tag.id, sleutel),
            label_visibility="collapsed",
        )


def _change(tag_id: str, sleutel: str) -> None:
    waarde = st.session_state[sleutel]
    sessie.set_dossier(sessie.get_dossier().sort_tag(tag_id, Energie(waarde) if waarde else None))
