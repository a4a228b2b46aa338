# SPDX-License-Identifier: EUPL-1.2
"""A change of a tag: all that comes of it, a reason, and only then the button that does it."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.schrijfwerk import MAX_REDEN
from kompas.diensten.vullen.tags import Gevolgen
from kompas.kern import Tag
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.kenmerken.bericht import say_fout, say_zin

_EERSTE = 12  # consequences that are shown at once


@dataclass(frozen=True, slots=True)
class Ingreep:
    """A change that is complete enough to look at. `doe` does it, with a reason and the content that was looked at."""

    gevolgen: Callable[[Aanvraag], Gevolgen]
    doe: Callable[[Aanvraag, str, str], None]
    knop: str
    klaar: str


def show_ingreep(ingreep: Ingreep, tag: Tag) -> None:
    """The consequences of this change of the tag, and what it takes to do it."""
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
