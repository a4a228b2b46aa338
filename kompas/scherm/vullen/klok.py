# SPDX-License-Identifier: EUPL-1.2
"""The clock of this tab: how long somebody is at work on each passport, until it is saved."""

from collections.abc import Mapping
from datetime import UTC, datetime

import streamlit as st

from kompas.diensten.vullen.werktijd import Werktijd, add_werktijd
from kompas.scherm.account.aanvraag import get_aanvraag

_KLOKKEN = "vullen.klokken"


def tick_klok(functie_id: str) -> None:
    """Something is done for this passport: called in every run of a page that changes it."""
    klokken: Mapping[str, Werktijd] = st.session_state.get(_KLOKKEN, {})
    nu = klokken.get(functie_id, Werktijd()).tick(datetime.now(UTC))
    st.session_state[_KLOKKEN] = {**klokken, functie_id: nu}


def stop_klok(functie_id: str) -> None:
    """It is saved: its time counts in the meter, and a next change begins anew."""
    tick_klok(functie_id)
    klokken = dict(st.session_state[_KLOKKEN])
    add_werktijd(get_aanvraag(), functie_id, klokken.pop(functie_id).duur)
    st.session_state[_KLOKKEN] = klokken
