# SPDX-License-Identifier: EUPL-1.2
"""What now? The ways on at the end of a screen, so that no screen is a dead end. The words of a way are the same
everywhere.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.scherm.paginas import (
    BEWAARD,
    BEZOEKER,
    BLIJVEN,
    DOSSIER,
    ENERGIE,
    GESPREKSBLAD,
    KOMPAS,
    MATCHES,
    ONTDEKKEN,
    PROFIEL,
    ROUTE,
    WATALS,
)
from kompas.scherm.wegen import DOEL_PARAMETER, NAAR_PARAMETER

KOP = "Wat wil je nu?"


@dataclass(frozen=True, slots=True)
class Deur:
    """A way on: the page behind it, what it is called, its icon, and what its address says."""

    pagina: str
    naam: str
    icoon: str
    vraag: Mapping[str, str] = field(default_factory=dict)


WEET_NIET = Deur(ONTDEKKEN, "Ik weet nog niet wat ik wil", ":material/explore:")
WEET_WEL = Deur(ROUTE, "Ik weet welke functie ik wil", ":material/route:")
WIL_BLIJVEN = Deur(BLIJVEN, "Ik wil blijven, maar anders", ":material/home:")
NAAR_BEZOEK = Deur(BEZOEKER, "Lees verhalen en bekijk vacatures", ":material/auto_stories:")
NAAR_KOMPAS = Deur(KOMPAS, "Bekijk je kompas", ":material/explore:")
NAAR_MATCHES = Deur(MATCHES, "Bekijk functies die passen", ":material/format_list_bulleted:")
NAAR_ENERGIE = Deur(ENERGIE, "Sorteer op energie", ":material/bolt:")
NAAR_BEWAARD = Deur(BEWAARD, "Bekijk wat je bewaart", ":material/favorite:")
NAAR_PROFIEL = Deur(PROFIEL, "Bekijk je profiel", ":material/person:")
NAAR_DOSSIER = Deur(DOSSIER, "Bekijk je dossier", ":material/folder_open:")
NAAR_PLAN = Deur(DOSSIER, "Zet een stap in je plan", ":material/add_task:")
NAAR_VOORBEREIDING = Deur(DOSSIER, "Bereid je gesprek voor", ":material/forum:")
NAAR_WATALS = Deur(WATALS, "Wat als je iets nieuws leert?", ":material/lightbulb:")
NAAR_BLAD = Deur(GESPREKSBLAD, "Maak een gespreksblad", ":material/description:")


def find_watals(doel: str) -> Deur:
    """The way to trying something new for this function."""
    return replace(NAAR_WATALS, vraag={DOEL_PARAMETER: doel})


def find_route(doel: str) -> Deur:
    """The way to the route that leads to this function."""
    return Deur(ROUTE, "Bekijk de route", ":material/route:", {NAAR_PARAMETER: doel})


def show_wegwijzer(naam: str, deuren: Iterable[Deur], kop: str = KOP) -> None:
    """A heading and the doors in one line, below one another on a phone. `naam` keeps the keys of pages apart."""
    st.header(kop, anchor=False)
    show_deuren(naam, deuren)


def show_deuren(naam: str, deuren: Iterable[Deur]) -> None:
    """Only the doors."""
    with st.container(horizontal=True, gap="medium", key=f"wegwijzer-{naam}"):
        for deur in deuren:
            st.page_link(deur.pagina, label=f":primary[{deur.naam}]", icon=deur.icoon, query_params=dict(deur.vraag))


def show_vacatures(huisstijl: Huisstijl) -> None:
    """The link to the vacancies of the organisation, when its house style has one; an example says that it is one."""
    vacatures = huisstijl.links.vacatures
    if vacatures is None:
        return
    if vacatures.voorbeeld:
        st.caption("Hier komt de link naar de vacatures. In dit voorbeeld bestaat die pagina niet.")
    else:
        st.link_button("Bekijk de vacatures", vacatures.adres, icon=":material/open_in_new:", type="tertiary")
