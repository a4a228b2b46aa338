# SPDX-License-Identifier: EUPL-1.2
"""Which column holds what: our guess, that can be changed, with the first rows as an example."""

import pandas as pd
import streamlit as st

from kompas.inhoud.formatie import Kolomkeuze, Tabel, Veld
from kompas.inhoud.formatie.voorproef import preview_rijen
from kompas.kern.woorden import join_labels
from kompas.scherm.tekst import escape

_RIJEN = ((Veld.TITEL, Veld.DOMEIN, Veld.UNIT, Veld.VAKGROEP), (Veld.WERKGEVER, Veld.NORMFUNCTIE, Veld.OOK_BEKEND_ALS))
_GEEN = "geen kolom"


def ask_kolommen(tabel: Tabel, merk: str) -> Kolomkeuze:
    """The choice of now. Whether functions can be made of it, is for the check."""
    st.header("Kloppen de kolommen?", anchor=False)
    _tell_weggelaten(tabel)
    gok = Kolomkeuze.guess(tabel)
    gekozen: dict[Veld, int] = {}
    for velden in _RIJEN:
        vakken = st.columns(len(_RIJEN[0]))
        for vak, veld in zip(vakken, velden, strict=False):
            with vak:
                plek = _ask_kolom(tabel, veld, gok.plekken.get(veld), merk)
            if plek is not None:
                gekozen[veld] = plek
    keuze = Kolomkeuze(gekozen)
    _show_voorproef(tabel, keuze)
    return keuze


def _ask_kolom(tabel: Tabel, veld: Veld, gok: int | None, merk: str) -> int | None:
    plekken = [None, *range(len(tabel.koppen))]
    gekozen: int | None = st.selectbox(
        veld.label,
        plekken,
        index=plekken.index(gok),
        format_func=lambda plek: _GEEN if plek is None else tabel.koppen[plek],
        key=f"overzicht.{merk}.{veld.value}",
    )
    return gekozen


def _tell_weggelaten(tabel: Tabel) -> None:
    if not tabel.weggelaten:
        return
    delen = join_labels([f"**{escape(weg.kop)}** ({weg.reden})" for weg in tabel.weggelaten])
    deze = "Deze kolom lazen we niet" if len(tabel.weggelaten) == 1 else "Deze kolommen lazen we niet"
    st.info(f"{deze}: {delen}. Salaris en mensen horen niet in het kompas.", icon=":material/visibility_off:")


def _show_voorproef(tabel: Tabel, keuze: Kolomkeuze) -> None:
    rijen = preview_rijen(tabel, keuze)
    if not rijen:
        return
    st.markdown("**Zo lezen we de eerste rijen**")
    st.dataframe(
        pd.DataFrame([{veld.label: tekst for veld, tekst in rij.items()} for rij in rijen]),
        hide_index=True,
        alt="De eerste rijen van je bestand, met de kolommen die je koos.",
    )
    ongebruikt = keuze.list_ongebruikt(tabel)
    if ongebruikt:
        st.caption(f"Niet gebruikt: {join_labels([escape(kop) for kop in ongebruikt])}.")
