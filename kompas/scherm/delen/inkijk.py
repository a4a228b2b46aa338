# SPDX-License-Identifier: EUPL-1.2
"""What another sees of a dossier: the same on the screen of its owner, beforehand, and on that of the other."""

from collections.abc import Iterable

import streamlit as st

from kompas.diensten.delen import Inkijk
from kompas.diensten.delen.leesstuk import Leesgroep, Leesregel, Leesstuk, read_inkijk
from kompas.diensten.organisatie import Organisatie
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import link_functie


def show_inkijk(organisatie: Organisatie, inkijk: Inkijk) -> None:
    """Each part that was chosen, also when it holds nothing."""
    show_leesstukken(read_inkijk(organisatie, inkijk))


def show_leesstukken(stukken: Iterable[Leesstuk]) -> None:
    """Each part of a dossier under its heading, to read only."""
    for stuk in stukken:
        show_leesstuk(stuk)


def show_leesstuk(stuk: Leesstuk) -> None:
    """One part under its heading."""
    with st.container(border=True, key=f"inkijk-{stuk.onderdeel}"):
        st.subheader(escape(stuk.onderdeel.titel), anchor=False)
        if not stuk.groepen:
            st.caption("Hier staat nu niets.")
        for groep in stuk.groepen:
            _show_groep(groep, met_kop=len(stuk.groepen) > 1)


def _show_groep(groep: Leesgroep, *, met_kop: bool) -> None:
    with st.container(gap="xsmall"):
        if met_kop:
            st.markdown(f"**{escape(groep.kop)}**")
        if groep.is_kort:
            st.markdown(" ".join(f":gray-badge[{escape(regel.tekst)}]" for regel in groep.regels))
            return
        for regel in groep.regels:
            _show_regel(regel)


def _show_regel(regel: Leesregel) -> None:
    if regel.functie_id:
        with st.container(key=f"wegwijzer-inkijk-{regel.functie_id}"):
            link_functie(regel.functie_id, regel.tekst)
        st.markdown(_write_lines(regel.noot))
    else:
        st.markdown("  \n".join(filter(None, (_write_lines(regel.tekst), _write_lines(regel.noot, klein=True)))))


def _write_lines(tekst: str, *, klein: bool = False) -> str:
    """Own text as it was written, line by line."""
    regels = [escape(regel) for regel in tekst.splitlines() if regel.strip()]
    return "  \n".join(f":small[{regel}]" if klein else regel for regel in regels)
