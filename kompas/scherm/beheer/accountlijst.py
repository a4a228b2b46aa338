# SPDX-License-Identifier: EUPL-1.2
"""Every account in a table, and the choice of one."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from kompas.diensten.datum import write_datum
from kompas.diensten.instellingen import get_instellingen
from kompas.kern.toegang import Gebruiker
from kompas.kern.woorden import join_labels

_GEKOZEN = "accounts.gekozen"
_RIJHOOGTE, _MEESTE_RIJEN = 35, 12  # px, rows at once


def show_lijst(mensen: Sequence[Gebruiker]) -> None:
    """Who has an account, with which roles, and whether it is open."""
    tabel = pd.DataFrame(
        {
            "Naam": [mens.weergavenaam for mens in mensen],
            "Logt in als": [mens.naam for mens in mensen],
            "Rollen": [name_rollen(mens) for mens in mensen],
            "Unit": [mens.unit for mens in mensen],
            "Stand": [name_stand(mens) for mens in mensen],
        }
    )
    st.dataframe(
        tabel,
        hide_index=True,
        height=_RIJHOOGTE * min(_MEESTE_RIJEN, len(tabel) + 1) + 3,
        column_config={
            "Naam": st.column_config.TextColumn(width=230),
            "Logt in als": st.column_config.TextColumn(width=220),
            "Rollen": st.column_config.TextColumn(width=220),
            "Unit": st.column_config.TextColumn(width=110),
            "Stand": st.column_config.TextColumn(width=180),
        },
        alt="Alle accounts, met naam, rollen, unit en of het account open is.",
    )


def choose_account(mensen: Sequence[Gebruiker]) -> Gebruiker | None:
    """The account to change; typing a name searches."""
    per_id = {mens.id: mens for mens in mensen}
    gekozen: str | None = st.selectbox(
        "Welk account wil je wijzigen?",
        list(per_id),
        index=None,
        format_func=lambda mens_id: f"{per_id[mens_id].weergavenaam} ({per_id[mens_id].naam})",
        placeholder="Kies een naam",
        key=_GEKOZEN,
    )
    return per_id.get(gekozen or "")


def name_rollen(mens: Gebruiker) -> str:
    """The roles in a sentence."""
    return join_labels([rol.titel for rol in sorted(mens.rollen)])


def name_stand(mens: Gebruiker) -> str:
    """Whether somebody can log in with it, and the last day of work when it is known."""
    if not mens.actief:
        return "gesloten"
    stand = "open"
    if mens.moet_wijzigen:
        stand = "wacht op eigen wachtzin" if get_instellingen().met_wachtzin else "nog niet ingelogd"
    return f"{stand}, laatste werkdag {write_datum(mens.uit_dienst)}" if mens.uit_dienst else stand
