# SPDX-License-Identifier: EUPL-1.2
"""The meter on screen: how far each domain, unit and vakgroep is, how long it took, and what to do next."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from itertools import groupby

import streamlit as st

from kompas.diensten.datum import write_datum
from kompas.diensten.inhoudsverslag import Unitvulling
from kompas.diensten.vullen.meter import Meter, Volgende, count_all, count_gevuld
from kompas.kern import Functie
from kompas.kern.functie import VULLINGEN
from kompas.scherm.tekst import escape
from kompas.scherm.uitklap import show_uitklap
from kompas.scherm.wegen import defer, link_functie, open_bewerken, open_concept, open_functie

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
    """A bar for each unit with its numbers in words, what is furthest behind first; its vakgroepen on request."""
    st.header("Hoe ver zijn we?", anchor=False)
    st.markdown(f"Je organisatie heeft **{meter.gevuld} van de {meter.totaal}** functies zelf ingevuld.")
    if meter.werktijd:
        st.markdown(describe_werktijd(meter.werktijd))
    st.caption(_LEGENDA)
    for domein, units in groupby(sorted(meter.units, key=lambda unit: unit.domein), lambda unit: unit.domein):
        _show_domein(domein, list(units))
    if count_all(meter.rollen.aantallen):
        st.subheader("Naast een functie", anchor=False)
        _show_unit(meter.rollen, "Rollen", "rollen")
    _show_oudste(meter.oudste)


def describe_werktijd(werktijd: Mapping[str, timedelta]) -> str:
    """How long it took together and for each passport, in whole minutes, and what that does not say."""
    minuten = max(1, round(sum(werktijd.values(), timedelta()) / timedelta(minutes=1)))
    paspoorten = f"{len(werktijd)} paspoorten" if len(werktijd) > 1 else "1 paspoort"
    tijd = "1 minuut" if minuten == 1 else f"{minuten} minuten"
    return f"Dat kostte samen **{tijd}** in het kompas, voor {paspoorten}. Pauzes tellen niet mee."


def _show_domein(domein: str, units: Sequence[Unitvulling]) -> None:
    gevuld = sum(count_gevuld(unit.aantallen) for unit in units)
    alle = sum(count_all(unit.aantallen) for unit in units)
    st.subheader(f"{escape(domein)} :small[:gray[{gevuld} van de {alle}]]", anchor=False)
    for unit in units:
        _show_unit(unit, unit.unit, f"{domein}.{unit.unit}")


def _show_unit(unit: Unitvulling, naam: str, sleutel: str) -> None:
    _show_regel(naam, unit.aantallen, sleutel)
    if len(unit.vakgroepen) > 1:
        show_uitklap("Per vakgroep", partial(_show_vakgroepen, unit, sleutel), key=f"meter.{sleutel}")


def _show_vakgroepen(unit: Unitvulling, sleutel: str) -> None:
    for deel in unit.vakgroepen:
        _show_regel(deel.vakgroep or "Zonder vakgroep", deel.aantallen, f"{sleutel}.{deel.vakgroep}")


def _show_oudste(functies: Sequence[Functie]) -> None:
    """Which passports were checked longest ago; nothing while none was."""
    if not functies:
        return
    st.header("Het langst geleden gecheckt", anchor=False)
    for functie in functies:
        if functie.controle is not None:
            with st.container(key=f"wegwijzer-oudste-{functie.id}", gap=None):
                link_functie(functie.id, functie.titel)
                st.caption(f"Gecheckt op {write_datum(date.fromisoformat(functie.controle.datum))}")


def _show_regel(naam: str, aantallen: Mapping[str, int], sleutel: str) -> None:
    with st.container(key=f"meterregel-{sleutel}", gap=None):
        with st.container(horizontal=True, horizontal_alignment="distribute", gap="small"):
            st.markdown(f"**{escape(naam)}**", width="content")
            st.markdown(f"{count_gevuld(aantallen)} van de {count_all(aantallen)}", width="content")
        st.html(_draw_balk(aantallen))
        st.caption(_describe(aantallen))


def _draw_balk(aantallen: Mapping[str, int]) -> str:
    """The bar, of whole numbers of our own only; what it shows stands below it in words."""
    delen = [(vulling, aantallen[vulling]) for vulling in reversed(VULLINGEN) if aantallen[vulling]]
    stukken = "".join(f'<i class="meter-{vulling}" style="flex-grow:{aantal:d}"></i>' for vulling, aantal in delen)
    return f'<div class="meterbalk" aria-hidden="true">{stukken}</div>'


def _describe(aantallen: Mapping[str, int]) -> str:
    return " · ".join(f"{aantallen[vulling]} {_NAAM[vulling]}" for vulling in reversed(VULLINGEN) if aantallen[vulling])
