# SPDX-License-Identifier: EUPL-1.2
"""Changing one tag: what to do, all that comes of it, a reason, and only then the button that does it."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.schrijfwerk import MAX_REDEN
from kompas.diensten.vullen.tags import (
    Gevolgen,
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
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.bewerken.velden import MAX_ZIN, split_regels
from kompas.scherm.vullen.kenmerken.zoeken import name_tag

_HERNOEM, _LEG_UIT = "Hernoem", "Leg anders uit"
_VOEG_SAMEN, _VERVAL = "Voeg samen met een ander", "Laat vervallen"
_ZIN, _FOUT = "kenmerken.zin", "kenmerken.fout"
_EERSTE = 12  # consequences that are shown at once
MAX_LABEL = 80  # characters


@dataclass(frozen=True, slots=True)
class Ingreep:
    """A change that is complete enough to look at. `doe` does it, with a reason and the content that was looked at."""

    gevolgen: Callable[[Aanvraag], Gevolgen]
    doe: Callable[[Aanvraag, str, str], None]
    knop: str
    klaar: str


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
            _show_ingreep(ingreep, tag)


def show_bericht() -> None:
    """What came of the last change, said once."""
    if zin := st.session_state.pop(_ZIN, None):
        st.success(escape(zin), icon=":material/check:")
    if fout := st.session_state.pop(_FOUT, None):
        show_fout(fout)


def say_zin(zin: str) -> None:
    """Say this in the next run."""
    st.session_state[_ZIN] = zin


def say_fout(zin: str) -> None:
    """Say in the next run why it could not be done."""
    st.session_state[_FOUT] = zin


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


def _show_ingreep(ingreep: Ingreep, tag: Tag) -> None:
    try:
        gevolgen = ingreep.gevolgen(get_aanvraag())
    except KompasFout as fout:
        show_fout(fout)
        return
    _show_gevolgen(gevolgen)
    reden = st.text_input(
        "Waarom verander je dit?", max_chars=MAX_REDEN, autocomplete="off", live=True, key=f"kenmerken.reden.{tag.id}"
    )
    st.button(
        ingreep.knop,
        type="primary",
        key="kenmerken.doe",
        disabled=not str(reden or "").strip(),
        on_click=_do,
        args=(ingreep, str(reden or ""), gevolgen.basis),
    )


def _show_gevolgen(gevolgen: Gevolgen) -> None:
    """Every passport and tag that changes, with how; and the passports that carry the tag and stay as they are."""
    st.subheader("Dit gebeurt er", anchor=False)
    regels = [
        f"- **{escape(een.titel)}**: {escape('; '.join(verschil.zin for verschil in een.verschillen))}"
        for een in gevolgen.gevolgen
    ]
    st.markdown("\n".join(regels[:_EERSTE]))
    if len(regels) > _EERSTE:
        with st.expander(f"Laat er nog {len(regels) - _EERSTE} zien"):
            st.markdown("\n".join(regels[_EERSTE:]))
    anders = {een.id for een in gevolgen.gevolgen}
    blijft = [titel for functie_id, titel in gevolgen.dragers if functie_id not in anders]
    if blijft:
        with st.expander(f"Op {len(blijft)} {'paspoort' if len(blijft) == 1 else 'paspoorten'} blijft het staan"):
            st.markdown("\n".join(f"- {escape(titel)}" for titel in blijft))


def _do(ingreep: Ingreep, reden: str, basis: str) -> None:
    try:
        ingreep.doe(get_aanvraag(), reden, basis)
    except KompasFout as fout:
        say_fout(str(fout))
    else:
        say_zin(ingreep.klaar)
