# SPDX-License-Identifier: EUPL-1.2
"""Somebody else changed the same passport: both versions are shown per field, and who writes chooses."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from kompas.kern import Catalogus, Functie
from kompas.kern.fouten import Bewerkingsconflict
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.bewerken.diff import Veldverschil, list_verschillen

_HIER, _DAAR = "hier", "daar"
_NAMEN = {_HIER: "Wat jij schreef", _DAAR: "Wat de ander bewaarde"}


def ask_keuzes(conflict: Bewerkingsconflict, catalogus: Catalogus) -> Functie | None:
    """The passport with what was chosen for each field that both changed; None until every field has a choice.

    What only one of the two changed is kept anyhow.
    """
    daar = conflict.daar
    if daar is None:
        return None
    samen, botsingen = merge(conflict.basis, conflict.hier, daar, catalogus)
    st.markdown(
        "Wat maar een van jullie veranderde, houden we allebei."
        if botsingen
        else "Jullie veranderden andere velden. Alles past samen: bewaar gewoon opnieuw."
    )
    keuzes = {verschil.veld: _ask(verschil) for verschil in botsingen}
    if not all(keuzes.values()):
        return None
    return _take(samen, daar, [veld for veld, keuze in keuzes.items() if keuze == _DAAR])


def merge(
    basis: Functie, hier: Functie, daar: Functie, catalogus: Catalogus
) -> tuple[Functie, tuple[Veldverschil, ...]]:
    """`hier` with what only `daar` changed, and the fields that both changed into something else."""
    eigen, ander = (
        {verschil.veld for verschil in list_verschillen(basis, functie, catalogus)} for functie in (hier, daar)
    )
    botsingen = tuple(v for v in list_verschillen(daar, hier, catalogus) if v.veld in eigen & ander)
    return _take(hier, daar, sorted(ander - eigen)), botsingen


def _take(hier: Functie, daar: Functie, velden: Sequence[str]) -> Functie:
    """`hier` with these fields as they are in `daar`; tags go per categorie."""
    nieuw: dict[str, Any] = {veld: getattr(daar, veld) for veld in velden if not veld.startswith("tags.")}
    categorieen = [veld.removeprefix("tags.") for veld in velden if veld.startswith("tags.")]
    if categorieen:
        nieuw["tags"] = _take_tags(hier.tags, daar.tags, categorieen)
    return replace(hier, **nieuw)


def _take_tags(
    hier: Mapping[str, tuple[str, ...]], daar: Mapping[str, tuple[str, ...]], categorieen: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    samen = {**hier, **{naam: daar.get(naam, ()) for naam in categorieen}}
    return {naam: ids for naam, ids in samen.items() if ids}


def _ask(verschil: Veldverschil) -> str | None:
    with st.container(key=f"bewerkkeuze-{verschil.veld.replace('.', '-')}", gap="small"):
        st.markdown(f"**{escape(verschil.naam)}**")
        for kolom, kant, regels in zip(st.columns(2), (_HIER, _DAAR), (verschil.nieuw, verschil.oud)):
            with kolom.container(height="stretch", key=f"bewaarkant-{kant}-{verschil.veld.replace('.', '-')}"):
                st.markdown(f":small[**{_NAMEN[kant]}**]")
                st.markdown("\n".join(f"- {escape(regel)}" for regel in regels) or "Niets")
        keuze: str | None = st.radio(
            f"Wat houd je van: {verschil.naam}?",
            list(_NAMEN),
            index=None,
            format_func=_NAMEN.__getitem__,
            horizontal=True,
            label_visibility="collapsed",
            key=f"vullen.keuze.{verschil.veld}",
        )
    return keuze
