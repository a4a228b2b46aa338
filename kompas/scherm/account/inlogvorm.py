# SPDX-License-Identifier: EUPL-1.2
"""The form to log in."""

import streamlit as st

from kompas.diensten.accounts import Poging, log_in
from kompas.diensten.instellingen import get_instellingen
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.account.geheimveld import ask_geheim, refuse_geheim, show_melding
from kompas.scherm.account.inwisselaar import hand_over, read_browser, run_inwisselaar
from kompas.scherm.account.netwerk import read_adres

_LEEG = "Vul je inlognaam en je wachtzin in."
_TRAAG = "De pagina was nog niet klaar met laden. Typ je wachtzin nog een keer."
_NIET_BINNEN = (
    "Het inloggen lukte niet: de verbinding was weg, of je wachtte te lang. Er is niets veranderd. Probeer het opnieuw."
)


def show_inlogvorm(naar: str) -> None:
    """Ask for name and passphrase; who belongs here continues at `naar`."""
    show_melding()
    with st.form("inloggen", border=False):
        naam = st.text_input("Inlognaam", autocomplete="username", key="inloggen.naam")
        wachtzin = ask_geheim("Wachtzin", "wachtzin", "current-password")
        verstuurd = st.form_submit_button("Log in", type="primary")
    if verstuurd:
        fout = try_log_in(naam, wachtzin)
        if fout:
            refuse_geheim(fout)
    if not run_inwisselaar(naar):
        refuse_geheim(_NIET_BINNEN)


def try_log_in(naam: str, wachtzin: str) -> str:
    """Log in; the sentence that says what was wrong, "" when the browser can go on at the end of the form."""
    browser = read_browser()
    if not naam.strip() or not wachtzin:
        return _LEEG
    if not browser:
        return _TRAAG
    try:
        hand_over(log_in(get_aanvraag(), Poging(naam, wachtzin, read_adres(), browser), get_instellingen()))
    except KompasFout as fout:
        return str(fout)
    return ""
