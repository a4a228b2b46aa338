# SPDX-License-Identifier: EUPL-1.2
"""One of the functions that stand side by side: what it is, how it fits, and what people say of it."""

from collections.abc import Callable, Iterable, Sequence
from typing import NoReturn

import streamlit as st

from kompas.diensten.vergelijken import Kolom
from kompas.kern.getallen import procent
from kompas.kern.woorden import join_labels
from kompas.scherm import sessie, woorden
from kompas.scherm.matches.hart import show_hart
from kompas.scherm.matches.lijst import describe_plaats
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie

Opener = Callable[[Iterable[str]], NoReturn]  # goes to these functions side by side


def show_kolom(kolom: Kolom, nummer: int, alle: Sequence[str], naar: Opener) -> None:
    """A column. `alle`: the ids of all columns; `naar` goes to those that remain."""
    functie = kolom.functie
    with st.container(gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.markdown(f"**{nummer}**", width="content")
            if st.button("Haal weg", type="tertiary", icon=":material/close:", key=f"vergelijk.weg.{functie.id}"):
                naar(naam for naam in alle if naam != functie.id)
        link_functie(functie.id, functie.titel)
        st.caption(describe_plaats(functie))
        _show_match(kolom)
        show_hart(functie.id, "vergelijk")
    if functie.kern:
        st.markdown(escape(functie.kern))
    for kop, tekst in (
        ("Waar doe je het voor?", functie.bijdrage_inwoner),
        ("Wat is leuk?", functie.leuk),
        ("Wat is lastig?", functie.lastig),
    ):
        if tekst:
            st.markdown(f"**{kop}**  \n{escape(tekst)}")
    if kolom.harde_eisen:
        eisen = join_labels([tag.label for tag in kolom.harde_eisen])
        st.caption(f"{woorden.HARDE_EISEN}: {escape(eisen)}.")


def _show_match(kolom: Kolom) -> None:
    if kolom.is_eigen:
        nu = sessie.get_dossier().holds(kolom.functie.id)
        st.markdown("**Jouw functie nu**" if nu else "**Hier lijkt jouw werk op**")
        if nu:
            return
    if not kolom.functie.is_gevuld:
        st.markdown(woorden.NIET_INGEVULD)
    elif kolom.uitleg is not None:
        cijfer = f"{procent(kolom.uitleg.score)} match. " if sessie.shows_procenten() else ""
        st.markdown(f"**{cijfer}{(kolom.woorden or 'deelt geen kenmerken').capitalize()}.**")
        if kolom.waarom:
            st.caption(escape(kolom.waarom))
