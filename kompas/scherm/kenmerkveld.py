# SPDX-License-Identifier: EUPL-1.2
"""The one way to find a tag by ordinary words: a field, and below it each tag that it finds, as a button."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Tag
from kompas.kern.zoeken import Kenmerkvondst
from kompas.scherm.tekst import escape

_MEESTE = 6


@dataclass(frozen=True, slots=True)
class Kenmerkvraag:
    """What the field asks, an example in it, and what is said when nothing is found.

    `key` is that of the field, `knoppen` begins those of the buttons. `soort` names each category.
    """

    key: str
    knoppen: str
    vraag: str
    voorbeeld: str
    niets: str
    soort: Mapping[str, str]


def ask_kenmerk(
    organisatie: Organisatie, vraag: Kenmerkvraag, zonder: Collection[str], add: Callable[[Tag], object]
) -> None:
    """Search while somebody types, without the tags with these ids; `add` gets the one that is clicked."""
    tekst: str = st.text_input(
        vraag.vraag,
        key=vraag.key,
        placeholder=f"Bijvoorbeeld: {vraag.voorbeeld}",
        icon=":material/search:",
        autocomplete="off",
        live=True,
    )
    if not (tekst or "").strip():
        return
    vondsten = organisatie.kenmerkindex.find(tekst, zonder=zonder, top=_MEESTE)
    if not vondsten:
        st.caption(vraag.niets)
        return
    opmerkingen = {vondst.opmerking for vondst in vondsten}
    if len(opmerkingen) == 1 and (opmerking := opmerkingen.pop()):
        st.caption(escape(opmerking))
    with st.container(key="kenmerkvondsten", gap="xsmall"):
        for vondst in vondsten:
            _show_vondst(vondst, vraag, add)


def _show_vondst(vondst: Kenmerkvondst, vraag: Kenmerkvraag, add: Callable[[Tag], object]) -> None:
    tag = vondst.tag
    with st.container(gap=None, key=f"kenmerkvondst-{tag.id}"):
        st.button(
            escape(tag.label),
            icon=":material/add:",
            type="tertiary",
            key=f"{vraag.knoppen}.{tag.id}",
            on_click=_add,
            args=(tag, vraag.key, add),
        )
        st.caption(f"{vraag.soort[tag.categorie].capitalize()}. {escape(tag.uitleg)}")


def _add(tag: Tag, key: str, add: Callable[[Tag], object]) -> None:
    add(tag)
    st.session_state[key] = ""
