# SPDX-License-Identifier: EUPL-1.2
"""The form for another passphrase, and what follows on it."""

import streamlit as st

from kompas.diensten.accounts import Poging, change_wachtzin
from kompas.diensten.instellingen import get_instellingen
from kompas.kern.fouten import KompasFout
from kompas.kern.toegang import Gebruiker
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.account.geheimveld import ask_geheim, refuse_geheim, show_melding
from kompas.scherm.account.inwisselaar import hand_over, read_browser, run_inwisselaar
from kompas.scherm.account.netwerk import read_adres

UITLEG = (
    "Neem minstens 15 tekens, bijvoorbeeld vier of vijf losse woorden. Spaties mogen. "
    "Hoofdletters, cijfers en tekens hoeven niet."
)
_ONGELIJK = "De twee nieuwe wachtzinnen zijn niet gelijk. Typ ze opnieuw. Er is niets veranderd."
_OPNIEUW = "Je wachtzin is veranderd. Log nu opnieuw in met je nieuwe wachtzin."


def show_wachtzinvorm(mens: Gebruiker, naar: str, knop: str) -> None:
    """Ask for it, change it, and begin a new session that opens at `naar`."""
    show_melding()
    with st.form("wachtzin", border=False):
        oud = "" if mens.moet_wijzigen else ask_geheim("Je wachtzin van nu", "oud", "current-password")
        nieuw = ask_geheim("Je nieuwe wachtzin", "nieuw", "new-password")
        nogmaals = ask_geheim("Typ je nieuwe wachtzin nog een keer", "nogmaals", "new-password")
        verstuurd = st.form_submit_button(knop, type="primary", disabled=not read_browser())
    if verstuurd:
        fout = _change(mens, oud, nieuw, nogmaals)
        if fout:
            refuse_geheim(fout)
    if not run_inwisselaar(naar):
        refuse_geheim(_OPNIEUW)


def _change(mens: Gebruiker, oud: str, nieuw: str, nogmaals: str) -> str:
    """The sentence that says what was wrong, "" when it changed."""
    if nieuw != nogmaals:
        return _ONGELIJK
    poging = Poging(mens.naam, oud, read_adres(), read_browser())
    try:
        hand_over(change_wachtzin(get_aanvraag(), poging, nieuw, get_instellingen()))
    except KompasFout as fout:
        return str(fout)
    return ""
