# SPDX-License-Identifier: EUPL-1.2
"""The steps from a file to functions, below each other: each one appears when the one before it is done."""

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.overzicht import Overzichtskeuze, Voorbereiding, apply_overzicht, prepare_overzicht
from kompas.inhoud import find_folder
from kompas.inhoud.formatie import Importplan, Kolomkeuze, Tabel
from kompas.kern.fouten import KompasFout
from kompas.scherm.pagina import show_fout
from kompas.scherm.vullen.overzicht.bestand import ask_overzicht, forget_overzicht
from kompas.scherm.vullen.overzicht.klaar import remember_klaar
from kompas.scherm.vullen.overzicht.kolommen import ask_kolommen
from kompas.scherm.vullen.overzicht.nakijken import ask_omlaag, name_omlaag, read_keuzes, show_nakijken
from kompas.scherm.vullen.overzicht.plan import show_plan

_VOORBEREID = "overzicht.voorbereid"


def show_stappen(aanvraag: Aanvraag, organisatie: Organisatie) -> None:
    """File, columns, check, plan."""
    gelezen = ask_overzicht(aanvraag)
    if gelezen is None or gelezen.tabel is None:
        st.session_state.pop(_VOORBEREID, None)
        return
    tabel, merk = gelezen.tabel, gelezen.merk
    kolommen = ask_kolommen(tabel, merk)
    ask_omlaag(tabel, kolommen, merk)
    try:
        klaar = _prepare(aanvraag, organisatie, tabel, kolommen, merk)
    except KompasFout as fout:
        show_fout(fout)
        return
    show_nakijken(klaar.overzicht, merk)
    vervalt = show_plan(klaar.plan, organisatie.catalogus, merk)
    if vervalt is not None:
        _apply(aanvraag, klaar.plan, vervalt)


def _prepare(
    aanvraag: Aanvraag, organisatie: Organisatie, tabel: Tabel, kolommen: Kolomkeuze, merk: str
) -> Voorbereiding:
    """The dry run with the choices of now; done once for the same choices."""
    vorige: tuple[object, Voorbereiding] | None = st.session_state.get(_VOORBEREID)
    vragen = vorige[1].overzicht.vragen if vorige else ()
    omlaag = st.session_state.get(name_omlaag(merk), False) is True
    keuze = Overzichtskeuze(kolommen, read_keuzes(vragen, merk), omlaag)
    sleutel = (merk, keuze, organisatie.catalogus.versie, organisatie.huisstijl.voorbeeldinhoud)
    if vorige is None or vorige[0] != sleutel:
        with st.spinner("We kijken alle rijen na..."):
            vorige = (sleutel, prepare_overzicht(aanvraag, organisatie, tabel, keuze))
        st.session_state[_VOORBEREID] = vorige
    return vorige[1]


def _apply(aanvraag: Aanvraag, plan: Importplan, vervalt: tuple[str, ...]) -> None:
    try:
        with st.spinner("We zetten de functies klaar. Dit duurt een paar seconden..."):
            remember_klaar(apply_overzicht(aanvraag, find_folder(), plan, vervalt))
    except KompasFout as fout:
        show_fout(fout)
        return
    forget_overzicht()
    st.session_state.pop(_VOORBEREID, None)
    st.rerun()
