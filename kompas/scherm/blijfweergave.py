# SPDX-License-Identifier: EUPL-1.2
"""Staying, but differently: what you want more and less of, what to ask, and staying as a result."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.blijven import Blijfblad, choose_blijven, take_along
from kompas.kern import Catalogus
from kompas.kern.blijven import Blijfwens
from kompas.kern.dossier import Onderdeel
from kompas.scherm import sessie
from kompas.scherm.delen.wieziet import show_wie_ziet
from kompas.scherm.paginas import ENERGIE
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie, open_gespreksblad

MAX_WENSEN = 5


def show_wensen(blad: Blijfblad, catalogus: Catalogus) -> None:
    """More and less, side by side; what is not sorted yet leads to sorting."""
    beeld = blad.beeld
    if beeld.ongesorteerd:
        with st.container(border=True, key="blijf-sorteren"):
            wat = "kenmerk" if beeld.ongesorteerd == 1 else "kenmerken"
            st.markdown(
                f"Van {beeld.ongesorteerd} {wat} van jouw werk weten we nog niet of het je energie geeft. "
                "Sorteer ze, dan wordt dit beeld van jou. Het duurt ongeveer twee minuten."
            )
            if st.button("Sorteer je kenmerken", type="primary"):
                st.switch_page(ENERGIE)
    for kolom, kop, uitleg, wensen, leeg in zip(
        st.columns(2, gap="large"),
        ("Hier wil je meer van", "Hier wil je minder van"),
        ("Dit geeft je energie, of je voegde het zelf toe.", "Dit kost je energie."),
        (beeld.meer, beeld.minder),
        ("Nog niets.", "Nog niets. Dat mag ook zo blijven."),
    ):
        with kolom:
            st.header(kop, anchor=False)
            st.caption(uitleg)
            _show_groep(wensen, catalogus, leeg)


def _show_groep(wensen: Sequence[Blijfwens], catalogus: Catalogus, leeg: str) -> None:
    if not wensen:
        st.markdown(leeg)
    for wens in wensen[:MAX_WENSEN]:
        _show_wens(wens, catalogus)
    if len(wensen) > MAX_WENSEN:
        with st.expander(f"Laat er nog {len(wensen) - MAX_WENSEN} zien"):
            for wens in wensen[MAX_WENSEN:]:
                _show_wens(wens, catalogus)


def _show_wens(wens: Blijfwens, catalogus: Catalogus) -> None:
    with st.container(border=True, gap="xsmall", key=f"kaart-wens-{wens.tag_id}"):
        st.markdown(f"**{escape(catalogus.tag(wens.tag_id).label)}**")
        st.caption("Zit in jouw functie." if wens.in_functie else "Zit nog niet in jouw functie.")
        if wens.ook_bij:
            st.markdown("Dit hoort ook bij:")
            with st.container(horizontal=True, gap="small"):
                for functie_id in wens.ook_bij:
                    link_functie(functie_id, catalogus.functie(functie_id).titel)


def choose_vragen(blad: Blijfblad) -> None:
    """Talk starters to take along; a ticked one stands among the questions of the dossier at once."""
    st.header("Vragen voor een gesprek", anchor=False)
    show_wie_ziet(Onderdeel.VOORBEREIDING)
    st.caption("Vink aan wat je wilt vragen. Het komt op je gespreksblad.")
    for zin, mee in blad.starters:
        if st.checkbox(escape(zin), value=mee, key=f"blijven.vraag.{zin}.{mee}") != mee:
            sessie.set_dossier(take_along(sessie.get_dossier(), zin, mee=not mee))
            st.rerun()


def choose_uitkomst(blad: Blijfblad) -> None:
    """Staying as a result, and the way back."""
    st.header("Blijven is ook een keuze", anchor=False)
    if blad.blijft:
        st.success(
            "Je blijft, en je weet wat je anders wilt. Dat is een goede uitkomst. Het staat op je gespreksblad.",
            icon=":material/check_circle:",
        )
        with st.container(horizontal=True):
            if st.button("Maak je gespreksblad", type="primary"):
                open_gespreksblad()
            if st.button("Toch niet"):
                _choose(blijft=False)
    else:
        st.markdown("Je hoeft niet weg om iets te veranderen.")
        if st.button("Ik blijf, en dit neem ik mee", type="primary"):
            _choose(blijft=True)


def _choose(*, blijft: bool) -> None:
    sessie.set_dossier(choose_blijven(sessie.get_dossier(), blijft=blijft))
    st.rerun()
