# SPDX-License-Identifier: EUPL-1.2
"""Choosing a file with functions. It goes to the server, which reads it and keeps no more than the columns it needs.

Streamlit's own uploader, unlike the files of a visitor (docs/besluiten/0015): the server itself holds the limit.
"""

from dataclasses import dataclass

import streamlit as st

from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.overzicht import open_overzicht
from kompas.inhoud.formatie import Tabel
from kompas.inhoud.formatie.grenzen import MAX_MB
from kompas.kern.fouten import KompasFout
from kompas.scherm.pagina import show_fout

_RONDE = "overzicht.ronde"
_GELEZEN = "overzicht.gelezen"
_NODIG = (
    "Eén rij per functie is genoeg, per persoon mag ook. Nodig zijn een kolom met de titel en een met het domein, de "
    "unit of de vakgroep. Kolommen over salaris en over mensen lezen we niet."
)


@dataclass(frozen=True, slots=True)
class Gelezen:
    """What came of a file. `merk` is another one for each file and sheet; without `tabel` there is a sentence."""

    merk: str
    tabel: Tabel | None
    zin: str = ""


def ask_overzicht(aanvraag: Aanvraag) -> Gelezen | None:
    """The file that was chosen and could be read, and which of its sheets."""
    bestand = st.file_uploader(
        f"Kies je overzicht: Excel (.xlsx) of CSV, hoogstens {MAX_MB} MB",
        key=f"overzicht.bestand.{st.session_state.get(_RONDE, 0)}",
    )
    if bestand is None:
        st.session_state.pop(_GELEZEN, None)
        st.caption(_NODIG)
        return None
    blad: str | None = st.session_state.get(f"overzicht.blad.{bestand.file_id}")
    gelezen = _read(aanvraag, bestand.getvalue(), bestand.name, blad, f"{bestand.file_id}.{blad or ''}")
    if gelezen.tabel is None:
        show_fout(gelezen.zin)
    if gelezen.tabel is not None and len(gelezen.tabel.bladen) > 1:
        bladen = gelezen.tabel.bladen
        st.selectbox(
            "Blad",
            bladen,
            index=bladen.index(gelezen.tabel.blad),
            width=320,
            help="We kozen het blad dat het meest op een lijst met functies lijkt.",
            key=f"overzicht.blad.{bestand.file_id}",
        )
    return gelezen if gelezen.tabel is not None else None


def forget_overzicht() -> None:
    """Let go of the file, also in the memory of the server."""
    st.session_state[_RONDE] = st.session_state.get(_RONDE, 0) + 1
    st.session_state.pop(_GELEZEN, None)


def _read(aanvraag: Aanvraag, inhoud: bytes, naam: str, blad: str | None, merk: str) -> Gelezen:
    """Read it once; the next click finds the result."""
    vorige: Gelezen | None = st.session_state.get(_GELEZEN)
    if vorige is not None and vorige.merk == merk:
        return vorige
    with st.spinner("We lezen je bestand..."):
        try:
            gelezen = Gelezen(merk, open_overzicht(aanvraag, inhoud, naam, blad))
        except KompasFout as fout:
            gelezen = Gelezen(merk, None, str(fout))
    st.session_state[_GELEZEN] = gelezen
    return gelezen
