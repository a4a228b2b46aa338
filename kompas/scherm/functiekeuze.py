# SPDX-License-Identifier: EUPL-1.2
"""The one field of the start: choose a function on its title, or on another name that people use."""

from collections import Counter

import streamlit as st

from kompas.kern import Catalogus, Functie

VRAAG = "Welke functie heb je nu?"


def choose_functie(catalogus: Catalogus, vraag: str = VRAAG, key: str = "functiekeuze") -> str | None:
    """A field with every function (no rollen); returns the id of the chosen one, or None."""
    keuzes = _list_keuzes(catalogus)
    gekozen = st.selectbox(
        vraag,
        options=list(keuzes),
        index=None,
        placeholder="Typ een paar letters",
        key=key,
    )
    return keuzes[gekozen] if gekozen is not None else None


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
