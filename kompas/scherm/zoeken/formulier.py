# SPDX-License-Identifier: EUPL-1.2
"""Search: words, and filters that say how many functions they leave."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import streamlit as st

from kompas.kern import Catalogus
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from kompas.kern.zoeken import Facetten
from kompas.scherm import woorden

_TEKST = "zoekformulier.tekst"
_FILTERS = ("domein", "unit", "tag")


@dataclass(frozen=True, slots=True)
class Beperking:
    """Filters over what was found; None lets everything through."""

    domein: str | None = None
    unit: str | None = None
    tag: str | None = None


def ask_tekst() -> str:
    """The search field."""
    return str(
        st.text_input(
            "Wat zoek je?",
            key=_TEKST,
            placeholder="Bijvoorbeeld: buiten werken, verkeer, jongeren",
            icon=":material/search:",
            autocomplete="off",
            persist_state="session",
        )
        or ""
    )


def get_beperking() -> Beperking:
    """The filters as they stand; known before the fields are drawn, because what was found fills the fields."""
    return Beperking(*(st.session_state.get(_key(veld)) for veld in _FILTERS))


def ask_beperking(facetten: Facetten, catalogus: Catalogus) -> None:
    """The fields of the filters. Each option says how many functions it leaves."""
    tags = {tag: aantal for soort in GEMATCHTE_CATEGORIEEN for tag, aantal in facetten.tags.get(soort, {}).items()}
    meest = dict(sorted(tags.items(), key=lambda paar: (-paar[1], paar[0])))
    with st.container(horizontal=True):
        _facet("Domein", "domein", facetten.domein, str)
        _facet("Unit", "unit", facetten.unit, str)
        _facet("Kenmerk", "tag", meest, lambda tag_id: _describe_tag(catalogus, tag_id))


def _key(veld: str) -> str:
    return f"zoekformulier.{veld}"


def _facet(label: str, veld: str, aantallen: Mapping[str, int], naam: Callable[[str], str]) -> None:
    """One filter.

    Streamlit knows a choice by its text, and the number in that text changes with the question. So each question
    has a field of its own, and the choice is kept apart from it.
    """
    gekozen = st.session_state.get(_key(veld))
    opties = list(aantallen) if gekozen is None or gekozen in aantallen else [gekozen, *aantallen]
    andere = [str(st.session_state.get(_key(ander))) for ander in ("tekst", *_FILTERS) if ander != veld]
    sleutel = "|".join((_key(veld), *andere))
    st.session_state.setdefault(sleutel, gekozen)  # as an index it could not be emptied
    st.selectbox(
        label,
        opties,
        index=None,
        format_func=lambda waarde: f"{naam(waarde)} ({aantallen.get(waarde, 0)})",
        placeholder="Alle",
        key=sleutel,
        on_change=_keep,
        args=(veld, sleutel),
        width=300,
    )


def _keep(veld: str, sleutel: str) -> None:
    st.session_state[_key(veld)] = st.session_state[sleutel]


def _describe_tag(catalogus: Catalogus, tag_id: str) -> str:
    tag = catalogus.tag(tag_id)
    return f"{tag.label} · {woorden.CATEGORIE[tag.categorie].lower()}"


def search_for(woord: str) -> None:
    """Put a word in the search field, without filters."""
    clear_filters()
    st.session_state[_TEKST] = woord


def clear_filters() -> None:
    """Let everything through again."""
    for veld in _FILTERS:
        st.session_state.pop(_key(veld), None)
