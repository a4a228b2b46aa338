# SPDX-License-Identifier: EUPL-1.2
"""What another sees of a dossier: the same on the screen of its owner, beforehand, and on that of the other."""

import streamlit as st

from kompas.diensten.delen import Inkijk
from kompas.diensten.delen.leesstuk import Leesgroep, Leesregel, Leesstuk, read_inkijk
from kompas.diensten.organisatie import Organisatie
from kompas.scherm.paginas import link_functie
from kompas.scherm.tekst import escape


def show_inkijk(organisatie: Organisatie, inkijk: Inkijk) -> None:
    """Each part under its heading, to read only."""
    for stuk in read_inkijk(organisatie, inkijk):
        _show_stuk(stuk)


def _show_stuk(stuk: Leesstuk) -> None:
    with st.container(key=f"inkijk-{stuk.onderdeel}", gap="small"):
        st.subheader(escape(stuk.onderdeel.titel), anchor=False)
        if not stuk.groepen:
            st.caption("Hier staat nu niets.")
        for groep in stuk.groepen:
            _show_groep(groep)


def _show_groep(groep: Leesgroep) -> None:
    with st.container(gap="xsmall"):
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
    else:
        st.markdown(_write_lines(regel.tekst))
    if regel.noot:
        st.caption(_write_lines(regel.noot))


def _write_lines(tekst: str) -> str:
    """Own text as it was written, line by line."""
    return "  \n".join(escape(regel) for regel in tekst.splitlines() if regel.strip())
