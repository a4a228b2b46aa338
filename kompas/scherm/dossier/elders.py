# SPDX-License-Identifier: EUPL-1.2
"""What else of someone the app keeps, in one line each, with the way to it."""

import streamlit as st

from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier, Onderdeel
from kompas.kern.woorden import count_kenmerken
from kompas.scherm.delen.wieziet import show_wie_ziet
from kompas.scherm.tekst import escape
from kompas.scherm.wegwijzer import NAAR_BEWAARD, NAAR_KOMPAS, NAAR_PROFIEL, Deur, show_deuren

MAX_FUNCTIES = 3


def show_elders(catalogus: Catalogus, dossier: Dossier) -> None:
    """The profile and what was saved, each a quiet card."""
    _show_kaart("Profiel", Onderdeel.PROFIEL, _describe_profiel(catalogus, dossier), NAAR_PROFIEL)
    bewaard = _describe_bewaard(catalogus, dossier)
    _show_kaart("Bewaarde functies", Onderdeel.BEWAARD, bewaard, NAAR_BEWAARD if dossier.bewaard else NAAR_KOMPAS)


def _show_kaart(kop: str, onderdeel: Onderdeel, regels: list[str], deur: Deur) -> None:
    with st.container(key=f"dossierelders-{onderdeel}", gap="small"):
        st.header(kop, anchor=False)
        st.markdown("  \n".join(regels))
        show_deuren(f"dossier-{onderdeel}", [deur])
        show_wie_ziet(onderdeel)


def _describe_profiel(catalogus: Catalogus, dossier: Dossier) -> list[str]:
    if dossier.functie_id is None and not dossier.tags:
        return ["Je hebt nog geen functie gekozen."]
    regels = []
    if naam := dossier.functie_id:
        titel = catalogus.functie(naam).titel if naam in catalogus else dossier.namen.get(naam, naam)
        regels.append(f"{'Je werk lijkt op' if dossier.elders else 'Je werkt als'} **{escape(titel)}**.")
    gesorteerd = f", {len(dossier.energie)} gesorteerd op energie" if dossier.energie else ""
    regels.append(f"{count_kenmerken(len(dossier.tags)).capitalize()}{gesorteerd}.")
    return regels


def _describe_bewaard(catalogus: Catalogus, dossier: Dossier) -> list[str]:
    if not dossier.bewaard:
        return ["Je hebt nog geen functie bewaard."]
    titels = [
        escape(catalogus.functie(naam).titel if naam in catalogus else dossier.namen.get(naam, naam))
        for naam in reversed(dossier.bewaard)
    ]
    regels = [f"**{titel}**" for titel in titels[:MAX_FUNCTIES]]
    if len(titels) > MAX_FUNCTIES:
        regels.append(f"En nog {len(titels) - MAX_FUNCTIES}.")
    if aantal := len(dossier.notities.keys() & set(dossier.bewaard)):
        regels.append(f":gray[Bij {aantal} {'functie' if aantal == 1 else 'functies'} schreef je een notitie.]")
    return regels
