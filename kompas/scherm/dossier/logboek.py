# SPDX-License-Identifier: EUPL-1.2
"""The logbook: own notes with their day, the newest first."""

from functools import partial

import streamlit as st

from kompas.kern.dossier import Dossier, Logregel, Onderdeel
from kompas.scherm import sessie
from kompas.scherm.dossier.bewerking import NIEUW, Bewerking, get_open, offer_close, offer_open, show_herstel
from kompas.scherm.dossier.deel import invite, show_deel, show_eerste
from kompas.scherm.dossier.rij import Rij
from kompas.scherm.dossier.velden import ask_tekst, show_let_op, write_dag
from kompas.scherm.tekst import write_regels
from kompas.scherm.vandaag import get_vandaag

_DEEL = Onderdeel.LOGBOEK
_REGELS = Rij(
    _DEEL,
    lambda dossier: dossier.logboek,
    lambda: Logregel(get_vandaag().isoformat(), ""),
    lambda dossier, regel: dossier.log(regel.datum, regel.tekst),
    lambda dossier, nr, regel: dossier.change_logregel(nr, regel.tekst),
    Dossier.remove_logregel,
)


def show_logboek() -> None:
    """Room for a new note, and the notes below it."""
    regels, bewerking = sessie.get_dossier().logboek, get_open(_DEEL)
    with show_deel(_DEEL, "Je logboek"):
        if bewerking and bewerking.begin == NIEUW:
            _edit(bewerking)
        elif not regels:
            invite(_DEEL, "Houd bij wat je deed, zag of bedacht.", "Schrijf iets op")
        elif bewerking is None:
            offer_open("Schrijf iets op", _DEEL, icoon=":material/add:")
        show_herstel(_DEEL, "De notitie is uit je logboek.")
        show_eerste(len(regels), _DEEL, "notities", lambda nr: _show_plek(regels[nr], nr, bewerking))


def _show_plek(regel: Logregel, nr: int, bewerking: Bewerking | None) -> None:
    """A note in its place, or its field; what is new stands in its field above all others."""
    if bewerking is None or bewerking.wat != str(nr):
        _show_regel(regel, nr)
    elif bewerking.begin != NIEUW:
        _edit(bewerking)


def _show_regel(regel: Logregel, nr: int) -> None:
    with st.container(gap=None, key=f"dossierregel-logboek-{nr}"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.caption(write_dag(regel.datum), width="content")
            offer_open("Verander", _DEEL, str(nr))
        st.markdown(write_regels(regel.tekst))


def _edit(bewerking: Bewerking) -> None:
    regel = _REGELS.get_open_record()
    with st.container(key="dossierveld-logboek"):
        ask_tekst(
            f"Notitie van {write_dag(regel.datum)}",
            regel.tekst,
            partial(_REGELS.write, "tekst"),
            key=bewerking.key("tekst"),
            voorbeeld="Wat deed je? Wat viel je op? Wat wil je onthouden?",
        )
        show_let_op()
        with st.container(horizontal=True, gap="small"):
            offer_close()
            _REGELS.offer_remove()
