# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a table: the same functions, for keyboard, screen reader and people who prefer to read."""

import pandas as pd
import streamlit as st

from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld, Punt
from kompas.scherm import woorden
from kompas.scherm.kompas.hover import explain_punt
from kompas.scherm.kompas.openen import open_uit_kompas
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import defer

_RIJHOOGTE, _MEESTE_RIJEN = 35, 16  # px, rows at once


def show_tabel(beeld: KompasBeeld, catalogus: Catalogus, *, key: str, toon_procenten: bool) -> None:
    """The picture in words, and all its marks in a table that can be sorted; a title opens its passport.

    Titles are buttons, and a row is chosen by its tick: a table that reports which cell is chosen would open the first
    passport when Tab reaches it.
    """
    st.markdown(escape(beeld.beschrijving))
    punten = sorted(beeld.punten, key=lambda punt: (-punt.score, punt.functie_id))
    if not punten:
        return
    tabel = make_tabel(beeld, catalogus, punten, toon_procenten=toon_procenten)
    st.caption(
        "Klik op een functie. Dan opent het paspoort. Klik op een kop om te sorteren. "
        "Met het toetsenbord: kies een rij met de pijltjes en druk op Shift en de spatiebalk."
    )
    klik, rij = f"tabelklik.{key}", f"tabelrijen.{key}"
    st.dataframe(
        tabel,
        hide_index=True,
        height=_RIJHOOGTE * min(_MEESTE_RIJEN, len(tabel) + 1) + 3,
        on_select=defer(_open_rij, beeld, punten, rij),
        selection_mode="single-row",
        key=rij,
        column_config={
            "Functie": st.column_config.ButtonColumn(
                width=280, type="tertiary", alignment="left", key=klik, on_click=defer(_open_titel, beeld, punten, klik)
            ),
            "Richting": st.column_config.TextColumn(width=150),
            "Vakgroep": st.column_config.TextColumn(width=170),
            "Match": st.column_config.NumberColumn(format="%d %%", width=75),
            woorden.DEKKING: st.column_config.NumberColumn(format="%d %%", width=165),
            "Waarom": st.column_config.TextColumn(width=300),
        },
        alt="Alle functies in het kompas, met richting, vakgroep, match en waarom.",
    )


def _open_rij(beeld: KompasBeeld, punten: list[Punt], sleutel: str) -> None:
    for rij in st.session_state[sleutel]["selection"]["rows"]:
        open_uit_kompas(beeld, punten[rij].functie_id)


def _open_titel(beeld: KompasBeeld, punten: list[Punt], klik: str) -> None:
    open_uit_kompas(beeld, punten[st.session_state[klik]["row"]].functie_id)


def make_tabel(
    beeld: KompasBeeld, catalogus: Catalogus, punten: list[Punt], *, toon_procenten: bool = True
) -> pd.DataFrame:
    """One row for each mark; the figures of a function that is not filled are empty, not 0."""
    functies = [catalogus.functie(punt.functie_id) for punt in punten]
    gevuld = [functie.is_gevuld for functie in functies]
    tabel = pd.DataFrame(
        {
            "Functie": [functie.titel for functie in functies],
            "Richting": [beeld.sectoren[punt.sector].naam for punt in punten],
            "Vakgroep": [functie.vakgroep for functie in functies],
            "Match": [round(100 * punt.score) if ja else None for punt, ja in zip(punten, gevuld)],
            woorden.DEKKING: [round(100 * punt.dekking) if ja else None for punt, ja in zip(punten, gevuld)],
            "Waarom": [_why(punt, beeld, gevuld=ja) for punt, ja in zip(punten, gevuld)],
        }
    )
    return tabel if toon_procenten else tabel.drop(columns=["Match", woorden.DEKKING])


def _why(punt: Punt, beeld: KompasBeeld, *, gevuld: bool) -> str:
    return explain_punt(punt, beeld) if gevuld else woorden.VULLING["skelet"]
