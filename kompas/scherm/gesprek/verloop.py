# SPDX-License-Identifier: EUPL-1.2
"""The order of a conversation, and the way forward and back."""

from typing import NoReturn

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.scherm import sessie
from kompas.scherm.gesprek.begin import ask_functie, ask_reden, show_afspraak
from kompas.scherm.gesprek.deel import Gespreksdeel
from kompas.scherm.gesprek.einde import plan_stap, show_blad, wipe
from kompas.scherm.gesprek.midden import show_kompas_samen, sort_energie
from kompas.scherm.gesprek.naast import compare_twee
from kompas.scherm.paginas import START
from kompas.scherm.terugweg import remember_plek
from kompas.scherm.wegen import DEEL_PARAMETER, FUNCTIES_PARAMETER, OVER_PARAMETER, open_gesprek

DELEN = (
    Gespreksdeel("reden", "Waar gaat dit gesprek over?", ask_reden),
    Gespreksdeel("afspraak", "Dit spreken we af", show_afspraak),
    Gespreksdeel("werk", "Welk werk doe je nu?", ask_functie),
    Gespreksdeel("energie", "Wat geeft je energie?", sort_energie),
    Gespreksdeel("kompas", "Wat ligt er om je heen?", show_kompas_samen, breed=True),
    Gespreksdeel("vergelijk", "Leg er twee naast elkaar", compare_twee, breed=True),
    Gespreksdeel("stap", "Wat is je eerste stap?", plan_stap),
    Gespreksdeel("blad", "Neem het mee", show_blad, breed=True),
    Gespreksdeel("wissen", "Wis dit gesprek", wipe),
)
# Everything on the page grows along, for who looks at a shared screen; a narrow window has no room for it.
_LEESBREEDTE = 960  # px
_BEGIN = "gesprek.begin"
_GROOT = "<style>@media (min-width: 1100px) { html { font-size: 20px; } }</style>"


def show_gesprek(organisatie: Organisatie) -> None:
    """The part that the address names, with its title, and the way to the next and the one before."""
    nummer = _find_nummer()
    deel = DELEN[nummer]
    remember_plek()
    st.html(_GROOT)
    with st.container(key="gesprek"):
        with st.container(
            horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="gesprek-kop"
        ):
            with st.container(width="content"):
                st.title(deel.titel, anchor=False)
            _show_weg(nummer)
        with st.container(width="stretch" if deel.breed else _LEESBREEDTE, key="gesprek-deel"):
            deel.show(organisatie)


def _show_weg(nummer: int) -> None:
    """Always at the same place, beside the title. Page up and page down work too: a presenter's remote has them."""
    with st.container(horizontal=True, vertical_alignment="center", width="content", gap="small", key="gesprek-weg"):
        with st.popover(f"{nummer + 1} van {len(DELEN)}", type="tertiary"):
            _show_inhoud(nummer)
        if nummer and st.button("Terug", icon=":material/arrow_back:", shortcut="PageUp"):
            _open(nummer - 1)
        if not nummer and st.button("Stop"):
            sessie.set_dossier(sessie.get_dossier().start_gesprek(""))
            st.switch_page(START, query_params={})
        if nummer < len(DELEN) - 1 and st.button(
            "Verder", type="primary", icon=":material/arrow_forward:", icon_position="right", shortcut="PageDown"
        ):
            _open(nummer + 1)


def _show_inhoud(nummer: int) -> None:
    """All parts, to skip some, or to wipe at once when somebody comes in."""
    with st.container(gap=None, key="gesprek-inhoud"):
        for plek, deel in enumerate(DELEN):
            titel = f"{plek + 1}. {deel.titel}"
            if st.button(f"**{titel}**" if plek == nummer else titel, type="tertiary", key=f"gesprek.deel.{plek}"):
                _open(plek)


def _open(plek: int) -> NoReturn:
    """Another part; what was chosen on the way stays. Past the first part there is a conversation."""
    if not sessie.is_in_gesprek():
        sessie.set_dossier(sessie.get_dossier().start_gesprek())
    if st.session_state.pop(_BEGIN, False):
        open_gesprek(DELEN[plek].sleutel)
    adres = st.query_params
    functies = adres.get(FUNCTIES_PARAMETER, "").split(",")
    open_gesprek(DELEN[plek].sleutel, adres.get(OVER_PARAMETER, ""), functies)


def _find_nummer() -> int:
    """A conversation begins at the first part: an address from before a wipe shows nothing of it."""
    if not sessie.is_in_gesprek():
        st.session_state[_BEGIN] = True
    if st.session_state.get(_BEGIN):
        return 0
    sleutels = [deel.sleutel for deel in DELEN]
    gevraagd = st.query_params.get(DEEL_PARAMETER, sleutels[0])
    return sleutels.index(gevraagd) if gevraagd in sleutels else 0
