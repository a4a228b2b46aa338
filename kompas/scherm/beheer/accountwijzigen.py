# SPDX-License-Identifier: EUPL-1.2
"""Changing one account: its name, roles and unit, and whether somebody can log in with it."""

import streamlit as st

from kompas.diensten.accounts import (
    NieuwGeheim,
    change_gebruiker,
    close_account,
    end_sessies,
    reopen_account,
    reset_wachtzin,
    uses_wachtzin,
)
from kompas.diensten.gegevens import remove_account
from kompas.diensten.instellingen import get_instellingen
from kompas.kern.toegang import Gebruiker
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.beheer.accountlijst import name_stand
from kompas.scherm.beheer.accountvelden import ask_velden
from kompas.scherm.beheer.bericht import attempt
from kompas.scherm.tekst import escape

_GEVRAAGD = "accounts.gevraagd"


def show_wijzigen(mens: Gebruiker, *, is_zelf: bool) -> None:
    """The fields, and below them what can be done with the account. Nobody closes the own one."""
    with st.container(border=True, key="accountpaneel"):
        st.subheader(escape(mens.weergavenaam), anchor=False)
        st.caption(f"Logt in als {escape(mens.naam)} · {name_stand(mens)}")
        _show_formulier(mens)
        with st.container(horizontal=True, key="accountknoppen"):
            _show_knoppen(mens, is_zelf=is_zelf)
        if is_zelf:
            st.caption("Dit is je eigen account. Een andere beheerder kan het sluiten.")
        if not mens.actief:
            _show_verwijderen(mens)


def _show_formulier(mens: Gebruiker) -> None:
    with st.form(f"account.{mens.id}", border=False):
        velden = ask_velden(mens, key=f"account.{mens.id}")
        if st.form_submit_button("Bewaar de wijziging", type="primary"):
            attempt(
                lambda: _change(mens.id, velden.weergavenaam, velden.rollen, velden.unit),
                f"Het account van {velden.weergavenaam} is gewijzigd.",
            )
            st.rerun()


def _change(gebruiker_id: str, *velden: object) -> None:
    change_gebruiker(get_aanvraag(), gebruiker_id, *velden)  # type: ignore[arg-type]


def _show_knoppen(mens: Gebruiker, *, is_zelf: bool) -> None:
    naam = mens.weergavenaam
    if mens.actief:
        if uses_wachtzin(mens, get_instellingen()):
            st.button("Geef een nieuwe eenmalige wachtzin", key="account.wachtzin", on_click=_reset, args=(mens,))
        st.button("Log overal uit", key="account.uitloggen", on_click=_end, args=(mens,))
        if not is_zelf:
            st.button("Sluit het account", key="account.sluiten", on_click=_close, args=(mens,))
    else:
        zin = f"Het account van {naam} is weer open. Inloggen gaat weer zoals eerst."
        st.button("Open het account weer", key="account.openen", on_click=_reopen, args=(mens, zin))


def _show_verwijderen(mens: Gebruiker) -> None:
    """For who left: a closed account goes with everything, after one question."""
    if st.session_state.get(_GEVRAAGD) != mens.id:
        st.button("Verwijder het account", icon=":material/delete:", key="account.weg", on_click=_ask, args=(mens.id,))
        return
    st.markdown(
        f"**Weet je het zeker?** Het account van {escape(mens.weergavenaam)} gaat weg, met het dossier en alles wat is "
        "gedeeld. Je kunt dit niet terugdraaien. Het auditlogboek blijft."
    )
    with st.container(horizontal=True):
        st.button("Ja, verwijder alles", type="primary", key="account.weg.ja", on_click=_remove, args=(mens,))
        st.button("Nee, laat het staan", key="account.weg.nee", on_click=_ask, args=("",))


def _reset(mens: Gebruiker) -> None:
    def geef() -> NieuwGeheim:
        return reset_wachtzin(get_aanvraag(), mens.id)

    attempt(geef, f"De oude wachtzin van {mens.weergavenaam} werkt niet meer.")


def _end(mens: Gebruiker) -> None:
    attempt(lambda: end_sessies(get_aanvraag(), mens.id), f"{mens.weergavenaam} is overal uitgelogd.")


def _close(mens: Gebruiker) -> None:
    zin = f"Het account van {mens.weergavenaam} is gesloten. Inloggen kan niet meer. Wat er is bewaard, blijft staan."
    attempt(lambda: close_account(get_aanvraag(), mens.id), zin)


def _reopen(mens: Gebruiker, zin: str) -> None:
    attempt(lambda: reopen_account(get_aanvraag(), mens.id), zin)


def _remove(mens: Gebruiker) -> None:
    _ask("")
    attempt(lambda: remove_account(get_aanvraag(), mens.id), f"Het account van {mens.weergavenaam} is verwijderd.")


def _ask(gebruiker_id: str) -> None:
    st.session_state[_GEVRAAGD] = gebruiker_id
