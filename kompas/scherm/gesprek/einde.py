# SPDX-License-Identifier: EUPL-1.2
"""The end of a conversation: a first step, the paper, and an empty screen."""

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.scherm.gespreksblad.formulier import show_gespreksblad
from kompas.scherm.stapformulier import edit_stap
from kompas.scherm.wissen import show_wissen

_VRAAG = "Alles van dit gesprek gaat weg uit dit tabblad. Je kunt dit niet terugdraaien."


def plan_stap(_organisatie: Organisatie) -> None:
    """One small step with a date, and what to ask. Doing nothing is a step too."""
    edit_stap()


def show_blad(organisatie: Organisatie) -> None:
    """The paper: the employee chooses the version and takes it along."""
    show_gespreksblad(organisatie)


def wipe(_organisatie: Organisatie) -> None:
    """Empty everything, and say what it cannot reach."""
    st.markdown(
        "Heb je een blad gedownload? **Dit bestand staat nu in je map Downloads. "
        "Stuur het naar de medewerker en verwijder het daarna.**"
    )
    show_wissen("Wis dit gesprek", _VRAAG)
