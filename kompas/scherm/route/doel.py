# SPDX-License-Identifier: EUPL-1.2
"""The goal of a route: what you share with it and what is new, keeping it, and what to do next to come nearer."""

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.paspoort import open_paspoort
from kompas.inhoud import Huisstijl
from kompas.kern import Profiel
from kompas.scherm import sessie
from kompas.scherm.matches.hart import show_hart
from kompas.scherm.matches.waarom import show_waarom
from kompas.scherm.wegwijzer import NAAR_BLAD, NAAR_PLAN, find_watals, show_vacatures, show_wegwijzer


def show_doel(organisatie: Organisatie, profiel: Profiel | None, naar: str) -> None:
    """Why it fits and why perhaps not, from the own profile (None: the route begins elsewhere), and a heart."""
    paspoort = open_paspoort(organisatie, naar, profiel, sessie.get_dossier().energie)
    show_waarom(paspoort.waarom, paspoort.waarom_niet)
    show_hart(naar, "route")


def show_verder(naar: str, huisstijl: Huisstijl) -> None:
    """From a route to a first step: try something new, put it on paper, and look whether there is a place."""
    show_wegwijzer("route", [NAAR_PLAN, find_watals(naar), NAAR_BLAD])
    show_vacatures(huisstijl)
