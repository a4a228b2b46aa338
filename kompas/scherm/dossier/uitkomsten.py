# SPDX-License-Identifier: EUPL-1.2
"""What someone takes from a test or from feedback elsewhere, in own words. The results stay where they are."""

from functools import partial

import streamlit as st

from kompas.kern.dossier import MAX_INSTRUMENT, Dossier, Onderdeel, Uitkomst
from kompas.scherm import sessie
from kompas.scherm.dossier.bewerking import NIEUW, Bewerking, get_open, offer_close, offer_open, show_herstel
from kompas.scherm.dossier.deel import invite, show_deel
from kompas.scherm.dossier.rij import Rij
from kompas.scherm.dossier.velden import ask_dag, ask_regel, ask_tekst, show_let_op, write_dag
from kompas.scherm.tekst import escape, write_regels

_DEEL = Onderdeel.UITKOMSTEN
_UITKOMSTEN = Rij(
    _DEEL,
    lambda dossier: dossier.uitkomsten,
    Uitkomst,
    Dossier.add_uitkomst,
    Dossier.change_uitkomst,
    Dossier.remove_uitkomst,
)
_EIGEN_WOORDEN = (
    "Je eigen woorden zijn genoeg. De uitslag zelf is niet nodig, en bestanden kun je hier niet neerzetten."
)


def show_uitkomsten() -> None:
    """Each result with the name of the test and its day, and room for one more."""
    uitkomsten, bewerking = sessie.get_dossier().uitkomsten, get_open(_DEEL)
    with show_deel(_DEEL, "Uitkomsten van tests"):
        for nr, uitkomst in enumerate(uitkomsten):
            if bewerking is None or bewerking.wat != str(nr):
                _show(uitkomst, nr)
            elif bewerking.begin != NIEUW:
                _edit(bewerking)
        show_herstel(_DEEL, "De uitkomst is uit je dossier.")
        if bewerking and bewerking.begin == NIEUW:
            _edit(bewerking)
        elif not uitkomsten:
            invite(_DEEL, "Deed je een TMA of 360 feedback? Schrijf op wat jij eruit haalt.", "Zet een uitkomst erbij")
        elif bewerking is None:
            offer_open("Nog een uitkomst", _DEEL, icoon=":material/add:")


def _show(uitkomst: Uitkomst, nr: int) -> None:
    with st.container(gap=None, key=f"dossierregel-uitkomst-{nr}"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            dag = f" :gray[· {escape(write_dag(uitkomst.datum))}]" if uitkomst.datum else ""
            st.markdown(f"**{escape(uitkomst.instrument) or 'Zonder naam'}**{dag}", width="content")
            offer_open("Verander", _DEEL, str(nr))
        if uitkomst.tekst:
            st.markdown(write_regels(uitkomst.tekst))


def _edit(bewerking: Bewerking) -> None:
    uitkomst, write = _UITKOMSTEN.get_open_record(), _UITKOMSTEN.write
    with st.container(key="dossierveld-uitkomst"):
        st.caption(_EIGEN_WOORDEN)
        instrument, datum = st.columns((5, 2))
        with instrument:
            ask_regel(
                "Welke test of feedback was het?",
                uitkomst.instrument,
                partial(write, "instrument"),
                key=bewerking.key("instrument"),
                voorbeeld="Bijvoorbeeld: TMA of 360 feedback",
                maximum=MAX_INSTRUMENT,
            )
        with datum:
            ask_dag("Wanneer was dat?", uitkomst.datum, partial(write, "datum"), key=bewerking.key("datum"))
        ask_tekst(
            "Wat neem je hieruit mee?",
            uitkomst.tekst,
            partial(write, "tekst"),
            key=bewerking.key("tekst"),
            voorbeeld="Wat herken je? Wat verraste je? Wat ga je ermee doen?",
        )
        show_let_op()
        with st.container(horizontal=True, gap="small"):
            offer_close()
            _UITKOMSTEN.offer_remove()
