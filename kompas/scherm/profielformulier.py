# SPDX-License-Identifier: EUPL-1.2
"""The profile as a form: tap a tag away or back, or add one."""

import streamlit as st

from kompas.kern import Catalogus, Profiel
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from kompas.scherm import sessie, woorden
from kompas.scherm.tekst import escape

_TOEGEVOEGD = "profielformulier.toegevoegd"
_RONDE = "profielformulier.ronde"
_MELDING = "profielformulier.melding"


def edit_profiel(catalogus: Catalogus, profiel: Profiel) -> None:
    """The tags per category as buttons that are on or off; a change is kept at once."""
    for categorie in GEMATCHTE_CATEGORIEEN:
        opties = _opties(catalogus, profiel, categorie)
        if not opties:
            continue
        aan = [tag for tag in opties if tag in profiel.sterkte]
        gekozen = st.pills(
            f"**{woorden.CATEGORIE[categorie]}**: {woorden.CATEGORIE_UITLEG[categorie]}",
            opties,
            selection_mode="multi",
            default=aan,
            format_func=lambda tag: escape(catalogus.tag(tag).label),
            key=f"profielformulier.{profiel.functie_id}.{categorie}.{_ronde()}",
        )
        if set(gekozen) != set(aan):
            _switch(aan, gekozen)


def add_tag(catalogus: Catalogus, profiel: Profiel) -> None:
    """A field to add one tag of the vocabulary; the profile has it from then on."""
    keuzes = _list_keuzes(catalogus, profiel)
    gekozen = st.selectbox(
        "Wat hoort nog meer bij jou?",
        list(keuzes),
        index=None,
        placeholder="Typ een woord, bijvoorbeeld: bomen, jongeren, cijfers",
        help="Denk aan eerder werk, een hobby of iets wat je altijd al wilde doen.",
        key=f"profielformulier.nieuw.{_ronde()}",
    )
    if gekozen is not None:
        tag_id = keuzes[gekozen]
        sessie.set_dossier(sessie.get_dossier().add_tag(tag_id))
        st.session_state[_TOEGEVOEGD] = {*st.session_state.get(_TOEGEVOEGD, ()), tag_id}
        st.session_state[_MELDING] = woorden.TAG_TOEGEVOEGD
        _next_ronde()
    if melding := st.session_state.pop(_MELDING, None):
        st.info(melding, icon=":material/swap_horiz:")


def _list_keuzes(catalogus: Catalogus, profiel: Profiel) -> dict[str, str]:
    """Label -> tag id of what the profile does not have yet. Another word says which label it belongs to."""
    tags = [
        tag
        for tag in sorted(catalogus.tags.values(), key=lambda tag: tag.label.casefold())
        if tag.categorie in GEMATCHTE_CATEGORIEEN and not tag.vervallen and tag.id not in profiel.sterkte
    ]
    keuzes = {f"{tag.label} · {woorden.CATEGORIE[tag.categorie].lower()}": tag.id for tag in tags}
    for tag in tags:
        for woord in tag.synoniemen:
            keuzes.setdefault(f"{woord} → {tag.label} · {woorden.CATEGORIE[tag.categorie].lower()}", tag.id)
    return keuzes


def _opties(catalogus: Catalogus, profiel: Profiel, categorie: str) -> list[str]:
    """The tags of the passport, of the profile, and those added before: what is tapped away stays in sight."""
    paspoort = catalogus.functie(profiel.functie_id).tags.get(categorie, ()) if profiel.functie_id else ()
    eigen = {*profiel.sterkte, *st.session_state.get(_TOEGEVOEGD, ())}
    van_categorie = {tag for tag in eigen if tag in catalogus.tags and catalogus.tag(tag).categorie == categorie}
    return sorted({*paspoort, *van_categorie}, key=lambda tag: catalogus.tag(tag).label.casefold())


def _switch(aan: list[str], gekozen: list[str]) -> None:
    dossier = sessie.get_dossier()
    for tag in sorted(set(aan) - set(gekozen)):
        dossier = dossier.remove_tag(tag)
    for tag in sorted(set(gekozen) - set(aan)):
        dossier = dossier.restore_tag(tag)
    sessie.set_dossier(dossier)
    st.rerun()


def _ronde() -> int:
    """Part of the keys: a new round gives new widgets, which start from the profile as it is."""
    return int(st.session_state.get(_RONDE, 0))


def _next_ronde() -> None:
    st.session_state[_RONDE] = _ronde() + 1
    st.rerun()
