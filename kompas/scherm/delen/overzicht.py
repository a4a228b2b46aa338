# SPDX-License-Identifier: EUPL-1.2
"""Who can look now, with one button to end it, and who could before."""

from datetime import date

import streamlit as st

from kompas.diensten.datum import find_dag, write_dag
from kompas.diensten.delen import Deelregel, Deelstaat, list_delingen, withdraw
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Onderdeel
from kompas.kern.fouten import KompasFout
from kompas.kern.woorden import join_labels
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.kaartrij import make_kaartrij
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape
from kompas.scherm.uitklap import show_uitklap

_INGETROKKEN, _FOUT = "delen.ingetrokken", "delen.fout"


def show_delingen(aanvraag: Aanvraag) -> None:
    """What is open as cards; what ended on request."""
    vandaag = find_dag(aanvraag.nu)
    delingen = list_delingen(aanvraag)
    open_ = [regel for regel in delingen if regel.staat is Deelstaat.OPEN]
    st.header("Wie kan nu iets zien?", anchor=False)
    _show_melding()
    if not open_:
        st.markdown("Niemand. Alleen jij ziet je dossier.")
    for regel in open_:
        _show_open(regel, vandaag)
    if len(open_) < len(delingen):
        eerder = [regel for regel in delingen if regel.staat is not Deelstaat.OPEN]
        show_uitklap("Wat je eerder deelde", lambda: _show_eerder(eerder, vandaag), key="delen.eerder")


def name_onderdelen(onderdelen: tuple[Onderdeel, ...]) -> str:
    """The parts in a sentence."""
    return escape(join_labels([onderdelen[0].titel, *(deel.titel.lower() for deel in onderdelen[1:])]))


def _show_open(regel: Deelregel, vandaag: date) -> None:
    tekst, kaart = make_kaartrij(f"kaart-deling-{regel.id}")
    tekst.markdown(f"**{escape(str(regel.ontvanger))}** ziet: {name_onderdelen(regel.onderdelen)}")
    tekst.caption(f"Tot en met {write_dag(regel.tot_en_met, vandaag)}")
    kaart.button("Trek in", key=f"delen.intrekken.{regel.id}", on_click=_withdraw, args=(regel,))


def _show_eerder(regels: list[Deelregel], vandaag: date) -> None:
    for regel in regels:
        st.markdown(
            f"**{escape(str(regel.ontvanger))}**: {name_onderdelen(regel.onderdelen)}  \n"
            f":small[{_describe_einde(regel, vandaag)}]"
        )


def _describe_einde(regel: Deelregel, vandaag: date) -> str:
    begin = f"Van {write_dag(find_dag(regel.begin), vandaag)}"
    if regel.ingetrokken is not None and regel.staat is Deelstaat.INGETROKKEN:
        return f"{begin}. Ingetrokken op {write_dag(find_dag(regel.ingetrokken), vandaag)}."
    tot = f"{begin} tot en met {write_dag(regel.tot_en_met, vandaag)}."
    if regel.staat is Deelstaat.GESTOPT:
        return f"{tot} {escape(regel.ontvanger.naam)} kan nu niet kijken: het account is dicht of heeft een andere rol."
    return tot


def _withdraw(regel: Deelregel) -> None:
    try:
        withdraw(get_aanvraag(), regel.id)
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
    else:
        st.session_state[_INGETROKKEN] = f"Ingetrokken. {regel.ontvanger} ziet dit nu niet meer."


def _show_melding() -> None:
    if fout := st.session_state.pop(_FOUT, None):
        show_fout(fout)
    if melding := st.session_state.pop(_INGETROKKEN, None):
        st.success(escape(melding), icon=":material/check:")
