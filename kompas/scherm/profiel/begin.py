# SPDX-License-Identifier: EUPL-1.2
"""The top of the profile: where it starts from, who can see it, and two short ways to make it personal."""

import streamlit as st

from kompas.diensten.vragen import minutes_for
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier, Energie, Onderdeel
from kompas.kern.vragenlijst import MAX_VRAGEN
from kompas.kern.woorden import count_kenmerken, join_labels
from kompas.scherm import sessie
from kompas.scherm.delen.wieziet import show_wie_ziet
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.paginas import ENERGIE
from kompas.scherm.profiel.energiekaart import ICOON, describe_duur
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import open_vragenlijst

_MAX_NAMEN = 3


def show_begin(catalogus: Catalogus, dossier: Dossier) -> None:
    """The function that the profile starts from, with the way to another one, and where all this stays."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="profielbegin"):
        st.markdown(_describe_begin(catalogus, dossier), width="content")
        _show_keuze(catalogus, "Kies een andere functie" if dossier.functie_id else "Kies een functie")
    show_wie_ziet(Onderdeel.PROFIEL)


def show_deuren(catalogus: Catalogus, dossier: Dossier, kaarten: int) -> None:
    """Two cards: sort on energy, and answer questions. `kaarten`: how many tags there are to sort."""
    energie, vragen = st.columns(2, gap="medium")
    with energie, st.container(key="profieldeur-energie", gap="small", height="stretch"):
        st.subheader(":material/bolt: Wat geeft jou energie?", anchor=False)
        st.markdown("  \n".join(_describe_energie(catalogus, dossier, kaarten)))
        label = f"Sorteer op energie ({describe_duur(kaarten)})" if not dossier.energie else "Bekijk en verander"
        if st.button(label, key="profiel.energie", disabled=not kaarten):
            st.switch_page(ENERGIE, query_params={})
    with vragen, st.container(key="profieldeur-vragen", gap="small", height="stretch"):
        st.subheader(":material/forum: Waar wil je meer van?", anchor=False)
        aantal = len(dossier.antwoorden)
        gegeven = f"Je gaf {aantal} {'antwoord' if aantal == 1 else 'antwoorden'}."
        belofte = f"Hoogstens {MAX_VRAGEN} vragen over wat je wilt doen. Je kunt altijd stoppen."
        st.markdown(gegeven if aantal else belofte)
        if st.button(
            "Ga verder" if aantal else f"Beantwoord vragen (ongeveer {minutes_for(MAX_VRAGEN)} minuten)",
            key="profiel.vragen",
        ):
            open_vragenlijst()


def _describe_begin(catalogus: Catalogus, dossier: Dossier) -> str:
    naam = dossier.functie_id
    if naam is None:
        return "Je hebt nog geen functie gekozen."
    if naam in catalogus:
        begin = "Jouw werk lijkt op" if dossier.elders else "Je begint met het paspoort van"
        return f"{begin} **{escape(catalogus.functie(naam).titel)}**."
    return f"Je komt van **{escape(dossier.namen.get(naam) or naam)}**. Die functie kennen we hier niet."


def _describe_energie(catalogus: Catalogus, dossier: Dossier, kaarten: int) -> list[str]:
    if not dossier.energie:
        return [f"Sorteer {count_kenmerken(kaarten)}. Wat energie geeft, telt dan zwaarder mee."]
    regels = [f"Je hebt {len(dossier.energie)} van de {count_kenmerken(kaarten)} gesorteerd."]
    for energie, zin in ((Energie.GEEFT, "Energie geeft"), (Energie.KOST, "Energie kost")):
        namen = [escape(catalogus.tag(tag).label) for tag in dossier.tags_with(energie) if tag in catalogus.tags]
        if namen:
            meer = [f"nog {len(namen) - _MAX_NAMEN}"] if len(namen) > _MAX_NAMEN else []
            regels.append(f"{ICOON[energie]} {zin}: {join_labels([*namen[:_MAX_NAMEN], *meer])}.")
    return regels


def _show_keuze(catalogus: Catalogus, label: str) -> None:
    """Another function; closed, it costs nothing."""
    with st.popover(f":primary[{label}]", type="tertiary", on_change="rerun", key="profielkeuze") as keuze:
        if not keuze.open:
            return
        gekozen = choose_functie(catalogus, key="profielfunctie")
        st.caption("Je krijgt de kenmerken van die functie. Wat je zelf toevoegde, bewaarde of opschreef, blijft.")
        if gekozen is not None:
            sessie.choose_functie(catalogus, gekozen)
            del st.session_state["profielfunctie"]
            st.rerun()
