# SPDX-License-Identifier: EUPL-1.2
"""The gespreksblad on the screen: for whom it is, what is on it, how it looks, and the file."""

import streamlit as st

from kompas.diensten.gespreksblad import Gespreksblad, Versie, build_gespreksblad, offer_gespreksblad
from kompas.diensten.gespreksblad.wie import MAX_NAAM
from kompas.diensten.organisatie import Organisatie
from kompas.scherm import sessie
from kompas.scherm.gespreksblad.keuze import choose_onderdelen
from kompas.scherm.gespreksblad.voorbeeld import show_bladvoorbeeld
from kompas.scherm.maakknop import offer_gemaakt
from kompas.scherm.papier.blad_html import write_html
from kompas.scherm.papier.blad_pdf import write_pdf
from kompas.scherm.vandaag import get_vandaag

_VERSIES = {
    Versie.MIJ: "Voor mij",
    Versie.LEIDINGGEVENDE: "Voor mijn leidinggevende",
    Versie.COACH: "Voor de loopbaancoach",
}
_VERSIE, _NAAM = "gespreksblad.versie", "gespreksblad.naam"
_NIETS = "Niets wordt op de server bewaard. Het bestand staat daarna alleen op dit apparaat."


def show_gespreksblad(organisatie: Organisatie) -> None:
    """Choose the version and what is on it, see the sheet, and take it along."""
    versie = _choose_versie()
    naam = _ask_naam()
    blad = _build(organisatie, versie, naam)
    with st.container(horizontal=True, gap="small", key="gespreksblad-knoppen"):
        _offer(organisatie, blad)
    st.caption(f":material/lock: {_NIETS}")
    st.subheader(_preview_title(versie), anchor=False)
    html = write_html(blad, organisatie.catalogus, organisatie.huisstijl)
    show_bladvoorbeeld(html, f"Voorbeeld van het blad: {blad.titel}", key="gespreksblad.voorbeeld")


def _build(organisatie: Organisatie, versie: Versie, naam: str) -> Gespreksblad:
    dossier = sessie.get_dossier()
    vandaag = get_vandaag()
    if versie is Versie.LEIDINGGEVENDE:
        aanbod = offer_gespreksblad(organisatie, dossier, versie, datum=vandaag, naam=naam)
        onderdelen = choose_onderdelen(aanbod)
        return build_gespreksblad(organisatie, dossier, versie, datum=vandaag, naam=naam, onderdelen=onderdelen)
    procenten = sessie.shows_procenten()
    return build_gespreksblad(organisatie, dossier, versie, datum=vandaag, naam=naam, toon_procenten=procenten)


def _choose_versie() -> Versie:
    gekozen = st.segmented_control(
        "Voor wie is dit blad?",
        list(_VERSIES),
        format_func=_VERSIES.__getitem__,
        default=st.session_state.get(_VERSIE, Versie.MIJ),
        required=True,
        key="gespreksblad.versiekeuze",
    )
    versie = Versie(gekozen or Versie.MIJ)
    st.session_state[_VERSIE] = versie
    return versie


def _ask_naam() -> str:
    """The name is set beforehand: as a default of the field Streamlit would still know it after a wipe."""
    veld = "gespreksblad.naamveld"
    st.session_state.setdefault(veld, st.session_state.get(_NAAM, ""))
    naam: str = st.text_input(
        "Wil je je naam op het blad? Dat hoeft niet.",
        max_chars=MAX_NAAM,
        help="Je naam komt alleen op dit blad. Hij komt niet in je profiel.",
        autocomplete="off",
        width=420,
        key=veld,
    )
    st.session_state[_NAAM] = naam
    return naam


def _preview_title(versie: Versie) -> str:
    return "Dit ziet je leidinggevende" if versie is Versie.LEIDINGGEVENDE else "Zo ziet het blad eruit"


def _offer(organisatie: Organisatie, blad: Gespreksblad) -> None:
    """Both files are made when somebody asks for them; their names say nothing about a person."""
    catalogus, huisstijl = organisatie.catalogus, organisatie.huisstijl
    with st.container(width="content"):
        offer_gemaakt(
            "Download als PDF",
            f"gespreksblad-{blad.versie}.pdf",
            lambda: write_pdf(blad, catalogus, huisstijl),
            soort="application/pdf",
            key=f"gespreksblad.pdf.{blad.versie}",
        )
    with st.container(width="content"):
        offer_gemaakt(
            "Download als webpagina",
            f"gespreksblad-{blad.versie}.html",
            lambda: write_html(blad, catalogus, huisstijl).encode(),
            soort="text/html",
            key=f"gespreksblad.html.{blad.versie}",
        )
