# SPDX-License-Identifier: EUPL-1.2
"""Leafing: from a passport to the previous and the next one of the list that it was opened from."""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from kompas.kern import Catalogus
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import defer, open_functie

MAX_LIJSTEN = 6
_LIJSTEN = "bladeren.lijsten"
_BREED = 36  # characters of a title on a button


@dataclass(frozen=True, slots=True)
class Plek:
    """A place in a list: `nummer` counts from 1; `vorige` and `volgende` are functie ids, None at the ends."""

    lijst: str
    nummer: int
    aantal: int
    vorige: str | None
    volgende: str | None


def remember_lijst(naam: str, functie_ids: Sequence[str]) -> None:
    """Remember a list as it is shown now, by the name that people read; the last shown list goes first."""
    eerder = {lijst: ids for lijst, ids in st.session_state.get(_LIJSTEN, {}).items() if lijst != naam}
    st.session_state[_LIJSTEN] = dict([(naam, tuple(functie_ids)), *eerder.items()][:MAX_LIJSTEN])


def find_plek(lijsten: Mapping[str, Sequence[str]], functie_id: str, catalogus: Catalogus) -> Plek | None:
    """The place of a function in the first list that has it beside others; None when it was opened directly."""
    for naam, alle in lijsten.items():
        ids = [naam_id for naam_id in alle if naam_id in catalogus]
        if functie_id in ids and len(ids) > 1:
            plek = ids.index(functie_id)
            vorige = ids[plek - 1] if plek else None
            return Plek(naam, plek + 1, len(ids), vorige, ids[plek + 1] if plek + 1 < len(ids) else None)
    return None


def show_bladeren(catalogus: Catalogus, functie_id: str) -> None:
    """Previous, the place in the list, and next, on one line; nothing when the passport was opened directly."""
    plek = find_plek(st.session_state.get(_LIJSTEN, {}), functie_id, catalogus)
    if plek is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", key="bladeren"):
        if plek.vorige:
            _show_stap(catalogus, "Vorige", plek.vorige)
        st.caption(f"{plek.nummer} van {plek.aantal} · {escape(plek.lijst)}", width="content")
        if plek.volgende:
            _show_stap(catalogus, "Volgende", plek.volgende)


def _show_stap(catalogus: Catalogus, woord: str, functie_id: str) -> None:
    """A button, not a link: from passport to passport a link would leave the address as it was."""
    titel = escape(textwrap.shorten(catalogus.functie(functie_id).titel, _BREED, placeholder="…"))
    terug = woord == "Vorige"
    st.button(
        f":primary[**{woord}** *{titel}*]",
        type="tertiary",
        icon=":material/arrow_back:" if terug else ":material/arrow_forward:",
        icon_position="left" if terug else "right",
        key=f"bladeren.{woord}",
        on_click=defer(open_functie, functie_id),
    )
