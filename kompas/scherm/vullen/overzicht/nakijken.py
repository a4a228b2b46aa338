# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with the rows, what may be one function, and what was merged."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from kompas.inhoud.formatie import Ernst, Formatieoverzicht, Kolomkeuze, Melding, Tabel, Zelfdevraag
from kompas.scherm.tekst import escape

_RIJHOOGTE, _MEESTE_RIJEN = 35, 8  # px, rows at once
_VRAGEN = 12  # at once; more than that is better put right in the file


def read_keuzes(vragen: Sequence[Zelfdevraag], merk: str) -> tuple[tuple[str, str], ...]:
    """The pairs of titles that were ticked in the last run."""
    return tuple(
        (vraag.een, vraag.ander) for vraag in vragen if st.session_state.get(_name_key(vraag, merk), False) is True
    )


def ask_omlaag(tabel: Tabel, kolommen: Kolomkeuze, merk: str) -> None:
    """Offer to take an empty place over from the row above, where that would help."""
    if kolommen.has_lege_plek(tabel):
        st.checkbox("Is een plek leeg? Neem dan die van de rij erboven over.", key=name_omlaag(merk))


def name_omlaag(merk: str) -> str:
    """The key of that choice."""
    return f"overzicht.{merk}.omlaag"


def show_nakijken(overzicht: Formatieoverzicht, merk: str) -> None:
    """All problems by row, the questions, and what we did ourselves."""
    st.header("Kijk na wat we vonden", anchor=False)
    rijen = "1 rij wordt" if overzicht.aantal_rijen == 1 else f"{overzicht.aantal_rijen} rijen worden"
    functies = "1 functie" if len(overzicht.functies) == 1 else f"{len(overzicht.functies)} functies"
    st.markdown(f"{rijen} samen **{functies}**.")
    _show_fouten(overzicht.list_meldingen(Ernst.FOUT))
    _ask_zelfde(overzicht.vragen, merk)
    notities = overzicht.list_meldingen(Ernst.NOTITIE)
    if notities:
        with st.expander(f"Wat we samenvoegden of aanpasten ({len(notities)})"):
            _show_tabel(notities, "Wat we samenvoegden, aanvulden of weglieten, per rij.")


def _show_fouten(fouten: Sequence[Melding]) -> None:
    if not fouten:
        st.success("In de rijen vonden we geen fouten.", icon=":material/check:")
        return
    aantal = len({fout.rij for fout in fouten})
    deze = "1 rij slaan we over" if aantal == 1 else f"{aantal} rijen slaan we over"
    st.warning(
        f"**{deze}.** Verbeter ze in je bestand en kies het opnieuw. Of ga door zonder deze rijen.",
        icon=":material/error:",
    )
    _show_tabel(fouten, "De rijen die we overslaan, en wat eraan mankeert.")


def _show_tabel(meldingen: Sequence[Melding], alt: str) -> None:
    tabel = pd.DataFrame(
        {
            "Rij": [str(melding.rij or "") for melding in meldingen],
            "Wat is er?": [melding.zin for melding in meldingen],
        }
    )
    st.dataframe(
        tabel,
        hide_index=True,
        height=_RIJHOOGTE * min(_MEESTE_RIJEN, len(tabel) + 1) + 3,
        column_config={
            "Rij": st.column_config.TextColumn(width=70),
            "Wat is er?": st.column_config.TextColumn(width=1000),
        },
        alt=alt,
    )


def _ask_zelfde(vragen: Sequence[Zelfdevraag], merk: str) -> None:
    if not vragen:
        return
    st.markdown("**Is dit dezelfde functie?** Vink aan wat hetzelfde is. De eerste titel blijft.")
    with st.container(gap="small"):
        for vraag in vragen[:_VRAGEN]:
            een, ander = (f"{escape(titel)} (rij {rij})" for titel, rij in zip(vraag.titels, vraag.rijen, strict=True))
            st.checkbox(f"{een} en {ander}", key=_name_key(vraag, merk))
    if len(vragen) > _VRAGEN:
        st.caption(f"Er zijn nog {len(vragen) - _VRAGEN} titels die op elkaar lijken. Kijk ze na in je bestand.")


def _name_key(vraag: Zelfdevraag, merk: str) -> str:
    return f"overzicht.{merk}.zelfde.{vraag.een}.{vraag.ander}"
