# SPDX-License-Identifier: EUPL-1.2
"""Logging in with a work account: the button that leads to the provider, and what follows when somebody is back."""

from datetime import UTC, datetime, timedelta

import streamlit as st

from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.werkaccount import enter_werkaccount
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.account.geheimveld import refuse_geheim
from kompas.scherm.account.inwisselaar import (
    NIET_BINNEN,
    hand_over,
    is_onderweg,
    read_browser,
    read_plek,
    run_inwisselaar,
)
from kompas.scherm.paginas import clean_terug

_GEWEIGERD, _HEEN = "werkaccount.geweigerd", "werkaccount.heen"
_NOOIT, _GELDIG = datetime.min.replace(tzinfo=UTC), timedelta(seconds=30)


def show_werkaccountknop() -> None:
    """One button; the provider asks the rest. It waits for the browser, whose answer could overtake the click."""
    gekozen = st.button(
        "Log in met je werkaccount",
        type="primary",
        icon=":material/badge:",
        key="inloggen.werkaccount",
        disabled=not read_browser(),
    )
    if gekozen:
        st.session_state[_HEEN] = datetime.now(UTC)
    if datetime.now(UTC) - st.session_state.get(_HEEN, _NOOIT) < _GELDIG:
        st.login()


def is_binnenkomst() -> bool:
    """True when the provider has just said who somebody is, and that was not refused yet."""
    return bool(_read_claims()) and not st.session_state.get(_GEWEIGERD)


def show_binnenkomst() -> None:
    """Exchange what the provider says for a session of our own, and go on to where somebody came from."""
    st.title("Je wordt ingelogd", anchor=False)
    st.markdown("Een ogenblik. Daarna ga je verder waar je was.")
    fout = "" if is_onderweg() or not read_browser() else _enter()
    if not run_inwisselaar(clean_terug(read_plek())):
        fout = NIET_BINNEN
    if fout:
        st.session_state[_GEWEIGERD] = True
        refuse_geheim(fout)


def _enter() -> str:
    """The sentence that says what was wrong, "" when the browser can go on."""
    try:
        hand_over(enter_werkaccount(get_aanvraag(), _read_claims(), read_browser(), get_instellingen()))
    except KompasFout as fout:
        return str(fout)
    return ""


def _read_claims() -> dict[str, object]:
    """What Streamlit checked of the provider's token; nothing where nobody logs in with a work account."""
    claims: dict[str, object] = {**st.user.to_dict()} if get_instellingen().met_werkaccount else {}
    return claims if claims.get("is_logged_in") is True else {}
