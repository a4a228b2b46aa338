# SPDX-License-Identifier: EUPL-1.2
"""Keeping within a run of a page: at its begin, at its end, and when somebody asks for something."""

import streamlit as st

from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import OpslagNietBereikbaar
from kompas.scherm import sessie
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.bewaren.houden import begin_keeping, keep_alone, must_keep
from kompas.scherm.bewaren.laden import is_van_ander, refresh
from kompas.scherm.bewaren.stand import STAND, Los, Stand, find_eigenaar, get_stand
from kompas.scherm.bewaren.velden import renew_velden


def sync_begin(catalogus: Catalogus) -> None:
    """Before a page is drawn: see who is there, take up what is kept, keep what a click changed."""
    aanvraag = _ask(get_stand())
    if aanvraag is None:
        return
    if is_van_ander(get_stand(), aanvraag):
        sessie.clear()  # what one person left in this tab is not for the next
    dossier = sessie.get_dossier()
    nieuw = refresh(get_stand(), dossier, aanvraag, catalogus)
    if nieuw != dossier:
        renew_velden()
    _hold(dossier, nieuw)


def sync_end(catalogus: Catalogus) -> bool:
    """At the end of a run, also of one that was cut off: keep what the page itself changed. Draws nothing.

    True when there is something to be seen or done at once: then the page has to run again.
    """
    stand: Stand | None = st.session_state.get(STAND)
    dossier: Dossier | None = st.session_state.get(sessie.DOSSIER)
    if stand is None or dossier is None or stand.botsing or stand.fout or not must_keep(stand, dossier):
        return False
    aanvraag = _ask(stand)
    if aanvraag is not None and find_eigenaar(aanvraag) == stand.wie:
        keep_alone(stand, dossier, aanvraag, catalogus)
    return must_keep(stand, dossier)


def begin_bewaren(catalogus: Catalogus) -> None:
    """Somebody presses "Bewaar mijn dossier" for the first time."""
    stand = get_stand()
    aanvraag = _ask(stand)
    if aanvraag is not None and find_eigenaar(aanvraag) == stand.wie != "":
        dossier = sessie.get_dossier()
        _hold(dossier, begin_keeping(stand, dossier, aanvraag, catalogus))


def attach(*, mee: bool) -> None:
    """A tab that stood apart shows the own dossier again; `mee`: with what the tab holds, else without it."""
    dossier, wie = sessie.get_dossier(), get_stand().wie
    sessie.clear()
    st.session_state[STAND] = Stand(wie=wie)
    if mee:
        sessie.set_dossier(dossier)


def clear_tab() -> None:
    """Empty the tab. What is kept stays, and does not come back to this tab by itself."""
    stand = get_stand()
    blijft = not stand.uitgelogd and (
        stand.basis is not None or stand.fout is not None or bool(stand.los and stand.wie)
    )
    sessie.clear()
    if blijft:
        st.session_state[STAND] = Stand(wie=stand.wie, los=Los.GEWIST)


def is_bewaard() -> bool:
    """True when every change in this tab goes into the dossier that is kept."""
    stand = get_stand()
    return stand.basis is not None and not stand.los


def staat_los() -> bool:
    """True for somebody who is logged in, in a tab that stands apart from the own dossier."""
    stand = get_stand()
    return bool(stand.los and stand.wie) and not stand.uitgelogd


def holds_onbewaard() -> bool:
    """True when the tab holds something that is not kept, and would go with it."""
    stand, dossier = get_stand(), sessie.get_dossier()
    return not dossier.is_leeg if stand.basis is None else must_keep(stand, dossier)


def _ask(stand: Stand) -> Aanvraag | None:
    try:
        return get_aanvraag()
    except OpslagNietBereikbaar as fout:
        stand.fout = fout
        return None


def _hold(oud: Dossier, nieuw: Dossier) -> None:
    if nieuw is not oud:
        sessie.set_dossier(nieuw)
