# SPDX-License-Identifier: EUPL-1.2
"""Changing one tag: what to do with it, and the words or the other tag that this takes."""

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vullen.tags import (
    change_woorden,
    merge_tags,
    preview_merge,
    preview_rename,
    preview_retire,
    preview_woorden,
    rename_tag,
    retire_tag,
)
from kompas.kern import Tag
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.bewerken.velden import MAX_ZIN, split_regels
from kompas.scherm.vullen.kenmerken.ingreep import Ingreep, show_ingreep
from kompas.scherm.vullen.kenmerken.zoeken import name_tag

_HERNOEM, _LEG_UIT = "Hernoem", "Leg anders uit"
_VOEG_SAMEN, _VERVAL = "Voeg samen met een ander", "Laat vervallen"
MAX_LABEL = 80  # characters


def show_wijzigen(organisatie: Organisatie, tag: Tag) -> None:
    """The tag, what can be done with it, and the consequences of what was chosen."""
    with st.container(key="kenmerkpaneel", gap="small"):
        st.header(escape(tag.label), anchor=False)
        st.markdown(escape(tag.uitleg))
        if tag.synoniemen:
            st.caption(f"Andere woorden: {escape(', '.join(tag.synoniemen))}")
        wat = st.segmented_control(
            "Wat wil je doen?",
            [_HERNOEM, _LEG_UIT, _VOEG_SAMEN, *([] if tag.vervallen else [_VERVAL])],
            key=f"kenmerken.wat.{tag.id}",
        )
        ingreep = _ask(organisatie, tag, str(wat or ""))
        if ingreep is not None:
            show_ingreep(ingreep, tag)


def _ask(organisatie: Organisatie, tag: Tag, wat: str) -> Ingreep | None:
    if wat == _HERNOEM:
        return _ask_naam(organisatie, tag)
    if wat == _LEG_UIT:
        return _ask_woorden(organisatie, tag)
    if wat == _VOEG_SAMEN:
        return _ask_ander(organisatie, tag)
    if wat == _VERVAL:
        return Ingreep(
            lambda aanvraag: preview_retire(aanvraag, organisatie, tag.id),
            lambda aanvraag, reden, basis: retire_tag(aanvraag, tag.id, reden, basis),
            "Laat dit kenmerk vervallen",
            f"{tag.label} is vervallen. Paspoorten die het hebben, houden het.",
        )
    return None


def _ask_naam(organisatie: Organisatie, tag: Tag) -> Ingreep | None:
    key = f"kenmerken.naam.{tag.id}"
    st.session_state.setdefault(key, tag.label)
    naam = str(st.text_input("Nieuwe naam", max_chars=MAX_LABEL, autocomplete="off", live=True, key=key) or "").strip()
    if naam in ("", tag.label):
        return None
    return Ingreep(
        lambda aanvraag: preview_rename(aanvraag, organisatie, tag.id, naam),
        lambda aanvraag, reden, basis: rename_tag(aanvraag, tag.id, naam, reden, basis),
        "Hernoem dit kenmerk",
        f"{tag.label} heet nu {naam}. Wie het oude woord zoekt, vindt het ook.",
    )


def _ask_woorden(organisatie: Organisatie, tag: Tag) -> Ingreep | None:
    uitlegveld, woordenveld = f"kenmerken.uitleg.{tag.id}", f"kenmerken.woorden.{tag.id}"
    st.session_state.setdefault(uitlegveld, tag.uitleg)
    st.session_state.setdefault(woordenveld, "\n".join(tag.synoniemen))
    vraag = "Wat betekent het? Eén zin"
    uitleg = str(st.text_input(vraag, max_chars=MAX_ZIN, autocomplete="off", live=True, key=uitlegveld) or "")
    woorden = split_regels(st.text_area("Andere woorden, één per regel", height=200, key=woordenveld) or "")
    if (uitleg.strip(), woorden) == (tag.uitleg, tag.synoniemen):
        return None
    return Ingreep(
        lambda aanvraag: preview_woorden(aanvraag, organisatie, tag.id, uitleg, woorden),
        lambda aanvraag, reden, basis: change_woorden(aanvraag, tag.id, uitleg, woorden, reden, basis),
        "Bewaar deze woorden",
        f"De uitleg en de woorden van {tag.label} zijn bewaard.",
    )


def _ask_ander(organisatie: Organisatie, tag: Tag) -> Ingreep | None:
    anderen = {
        ander.id: ander
        for ander in sorted(organisatie.catalogus.tags.values(), key=lambda t: (t.label.casefold(), t.id))
        if ander.categorie == tag.categorie and ander.id != tag.id and not ander.vervallen
    }
    naar: str | None = st.selectbox(
        "In welk kenmerk gaat het op?",
        list(anderen),
        index=None,
        format_func=lambda tag_id: name_tag(anderen[tag_id]),
        placeholder="Typ een paar letters",
        key=f"kenmerken.naar.{tag.id}",
    )
    if naar is None:
        return None
    return Ingreep(
        lambda aanvraag: preview_merge(aanvraag, organisatie, tag.id, naar),
        lambda aanvraag, reden, basis: merge_tags(aanvraag, tag.id, naar, reden, basis),
        "Voeg deze kenmerken samen",
        f"{tag.label} is opgegaan in {anderen[naar].label}.",
    )
