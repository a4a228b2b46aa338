# SPDX-License-Identifier: EUPL-1.2
"""The meter on screen: how far each unit is, and what to do next."""

import streamlit as st

from kompas.diensten.inhoudsverslag import Unitvulling
from kompas.diensten.vullen.meter import Meter, Volgende, count_all, count_gevuld
from kompas.kern.functie import VULLINGEN
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import defer, open_bewerken, open_concept, open_functie

_NAAM = {"skelet": "nog leeg", "voorbeeld": "voorbeeld", "concept": "concept", "levensecht": "gecheckt"}
_LEGENDA = (
    "Nog leeg: alleen titel en plaats. Voorbeeld: bedacht, telt niet mee. Concept: uit jullie eigen teksten. "
    "Gecheckt: door collega's die dit werk doen."
)


def show_volgende(volgende: Volgende | None) -> None:
    """The one function to fill now, with why."""
    with st.container(key="vulnu", gap="small"):
        if volgende is None:
            st.header("Alles is ingevuld", anchor=False)
            st.markdown("Vraag nu collega's of het klopt.")
            return
        functie = volgende.functie
        st.markdown(":small[**Vul deze nu**]")
        st.header(escape(functie.titel), anchor=False)
        st.markdown(escape(volgende.reden))
        with st.container(horizontal=True, gap="small"):
            st.button(
                "Vul vanuit een tekst", type="primary", key="vulnu.tekst", on_click=defer(open_concept, functie.id)
            )
            st.button("Vul met de hand", key="vulnu.bewerk", on_click=defer(open_bewerken, functie.id))
            st.button("Bekijk het paspoort", key="vulnu.bekijk", on_click=defer(open_functie, functie.id))


def show_meter(meter: Meter) -> None:
    """A bar for each unit with its numbers in words, those that are furthest behind first."""
    st.header("Hoe ver zijn we?", anchor=False)
    st.markdown(f"Je organisatie heeft **{meter.gevuld} van de {meter.totaal}** functies zelf ingevuld.")
    st.caption(_LEGENDA)
    domein = ""
    for nr, unit in enumerate(sorted(meter.units, key=lambda unit: unit.domein)):
        if unit.domein != domein:
            domein = unit.domein
            st.subheader(escape(domein), anchor=False)
        _show_unit(unit, unit.unit, nr)
    if count_all(meter.rollen):
        st.subheader("Naast een functie", anchor=False)
        _show_unit(meter.rollen, "Rollen", len(meter.units))


def _show_unit(unit: Unitvulling, naam: str, nr: int) -> None:
    with st.container(key=f"meterregel-{nr}", gap=None):
        with st.container(horizontal=True, horizontal_alignment="distribute", gap="small"):
            st.markdown(f"**{escape(naam)}**", width="content")
            st.markdown(f"{count_gevuld(unit)} van de {count_all(unit)}", width="content")
        st.html(_draw_balk(unit))
        st.caption(_describe(unit))


def _draw_balk(unit: Unitvulling) -> str:
    """The bar, of whole numbers of our own only; what it shows stands below it in words."""
    delen = [(vulling, unit.aantallen[vulling]) for vulling in reversed(VULLINGEN) if unit.aantallen[vulling]]
    stukken = "".join(f'<i class="meter-{vulling}" style="flex-grow:{aantal:d}"></i>' for vulling, aantal in delen)
    return f'<div class="meterbalk" aria-hidden="true">{stukken}</div>'


def _describe(unit: Unitvulling) -> str:
    return " · ".join(
        f"{unit.aantallen[vulling]} {_NAAM[vulling]}" for vulling in reversed(VULLINGEN) if unit.aantallen[vulling]
    )
