# SPDX-License-Identifier: EUPL-1.2
"""The one field of the start: choose a function on its title, or on another name that people use."""

from collections import Counter
from collections.abc import Callable, Mapping

import streamlit as st

from kompas.kern import Catalogus, Functie
from kompas.scherm.account.aanvraag import find_aanvraag
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import defer

VRAAG = "Welke functie heb je nu?"


def choose_functie(
    catalogus: Catalogus, vraag: str = VRAAG, key: str = "functiekeuze", go_on: Callable[[str], object] | None = None
) -> str | None:
    """A field with every function (no rollen); returns the id of the chosen one, or None.

    Where it asks for the own function, one click chooses the one that the HR system knows. `go_on` is called with it at
    the start of the next run, to leave the page.
    """
    keuzes = _list_keuzes(catalogus)
    gekozen = st.selectbox(
        vraag,
        options=list(keuzes),
        index=None,
        placeholder="Typ een paar letters",
        key=key,
        on_change=defer(_go_on, key, keuzes, go_on) if go_on else None,
    )
    if gekozen is not None:
        return keuzes[gekozen]
    return _offer_eigen(catalogus, f"{key}.eigen", go_on) if vraag == VRAAG else None


def _offer_eigen(catalogus: Catalogus, key: str, go_on: Callable[[str], object] | None) -> str | None:
    """One click for who is logged in, when the HR system knows the function: a proposal, never a choice made."""
    mens = find_aanvraag().gebruiker
    if mens is None or mens.functie_id not in catalogus or catalogus.functie(mens.functie_id).vervallen:
        return None
    klik = st.button(
        f":primary[Kies {escape(catalogus.functie(mens.functie_id).titel)}: zo heet je functie bij HR]",
        type="tertiary",
        icon=":material/badge:",
        key=key,
        on_click=defer(go_on, mens.functie_id) if go_on else None,
    )
    return mens.functie_id if klik and go_on is None else None


def _go_on(key: str, keuzes: Mapping[str, str], go_on: Callable[[str], object]) -> None:
    gekozen = st.session_state[key]
    if gekozen is not None:
        go_on(keuzes[gekozen])


def _list_keuzes(catalogus: Catalogus) -> dict[str, str]:
    """Label -> functie id, in alphabetical order. Another name says which title it belongs to.

    Functions with the same title and vakgroep are told apart by their unit and id, so that none is lost.
    """
    functies = [functie for functie in catalogus.functies if functie.soort == "functie"]
    aantal = Counter(map(_label, functies))
    keuzes = {}
    for functie in functies:
        label = _label(functie)
        keuzes[label if aantal[label] == 1 else f"{label} · {functie.unit} ({functie.id})"] = functie.id
    for functie in functies:
        for naam in functie.ook_bekend_als:
            keuzes.setdefault(f"{naam} → {functie.titel}", functie.id)
    return dict(sorted(keuzes.items(), key=lambda keuze: keuze[0].casefold()))


def _label(functie: Functie) -> str:
    return f"{functie.titel} · {functie.vakgroep}" if functie.vakgroep else functie.titel
