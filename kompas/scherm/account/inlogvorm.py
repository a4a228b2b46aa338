# SPDX-License-Identifier: EUPL-1.2
"""The ways to log in: with a work account, or with a name and a passphrase."""

import streamlit as st

from kompas.diensten.accounts import Poging, log_in
from kompas.diensten.instellingen import get_instellingen
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.account.geheimveld import ask_geheim, refuse_geheim, show_melding
from kompas.scherm.account.inwisselaar import NIET_BINNEN, hand_over, read_browser, read_plek, run_inwisselaar
from kompas.scherm.account.melding import find_melding
from kompas.scherm.account.netwerk import read_adres
from kompas.scherm.account.werkaccount import show_werkaccountknop
from kompas.scherm.pagina import show_fout
from kompas.scherm.paginas import clean_terug
from kompas.scherm.wegen import defer, open_plek

_BLIJFT = "Wat je al koos of schreef, blijft in dit tabblad."
_HEEN_EN_TERUG = f"Je gaat naar de inlogpagina van je organisatie, en komt daarna hier terug. {_BLIJFT}"
_KWIJT = (
    "Wachtzin kwijt? Vraag je beheerder om een nieuwe. Een wachtzin die je van je beheerder krijgt, werkt één keer."
)
_LEEG = "Vul je inlognaam en je wachtzin in."


def show_inlogwegen(terug: str, melding: str) -> None:
    """Every way to log in here; who belongs here continues at `terug`, "" for where the tab remembers.

    `melding`: the code of what went wrong at the provider, "" for nothing.
    """
    instellingen = get_instellingen()
    plek = clean_terug(terug or read_plek())
    show_melding()
    if instellingen.met_werkaccount:
        _show_werkaccount(find_melding(melding), plek)
    if instellingen.met_wachtzin:
        _ask_wachtzin(is_tweede=instellingen.met_werkaccount)
    if not run_inwisselaar(plek, onthoud=bool(terug)):
        refuse_geheim(NIET_BINNEN)


def _show_werkaccount(mislukt: str, plek: str) -> None:
    """The way to the provider, and the way round it when that did not work: then `mislukt` says why."""
    if mislukt:
        show_fout(mislukt)
    with st.container(horizontal=True):
        show_werkaccountknop()
        if mislukt and read_browser():  # then the tab has also said where somebody came from
            st.button("Ga verder zonder account", key="inloggen.zonder", on_click=defer(open_plek, plek))
    st.caption(_HEEN_EN_TERUG)


def _ask_wachtzin(*, is_tweede: bool) -> None:
    """Ask for name and passphrase. `is_tweede`: beside the button for a work account, which goes before."""
    if is_tweede:
        st.subheader("Of met een wachtzin", anchor=False)
    with st.form("inloggen", border=False):
        naam = st.text_input("Inlognaam", autocomplete="username", key="inloggen.naam")
        wachtzin = ask_geheim("Wachtzin", "wachtzin", "current-password")
        verstuurd = st.form_submit_button(
            "Log in", type="secondary" if is_tweede else "primary", disabled=not read_browser()
        )
    if verstuurd:
        fout = try_log_in(naam, wachtzin)
        if fout:
            refuse_geheim(fout)
    st.caption(_KWIJT if is_tweede else f"{_BLIJFT} {_KWIJT}")


def try_log_in(naam: str, wachtzin: str) -> str:
    """Log in; the sentence that says what was wrong, "" when the browser can go on at the end of the form."""
    if not naam.strip() or not wachtzin:
        return _LEEG
    try:
        hand_over(log_in(get_aanvraag(), Poging(naam, wachtzin, read_adres(), read_browser()), get_instellingen()))
    except KompasFout as fout:
        return str(fout)
    return ""
