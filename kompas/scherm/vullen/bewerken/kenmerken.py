# SPDX-License-Identifier: EUPL-1.2
"""The tags of a passport: per category those that it has, and ordinary words to find more."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Tag
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from kompas.scherm import woorden
from kompas.scherm.kenmerkveld import Kenmerkvraag, ask_kenmerk
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.bewerken.velden import Velden
from kompas.scherm.vullen.bewerken.werkblad import Werkblad, get_werkblad, write_veld


def edit_kenmerken(velden: Velden, organisatie: Organisatie) -> None:
    """Search first; below it what the passport has, each a button that takes it away."""
    blad = velden.blad
    ask_kenmerk(organisatie, _make_vraag(blad), blad.hier.tag_ids, partial(_add, blad.basis.id))
    velden.show_fouten("tags", met_delen=False)
    for categorie in GEMATCHTE_CATEGORIEEN:
        ids = blad.hier.tags.get(categorie, ())
        st.markdown(f"**{woorden.CATEGORIE[categorie]}** ({len(ids)}) :small[{woorden.CATEGORIE_UITLEG[categorie]}]")
        _show_tags(blad, [organisatie.catalogus.tag(tag_id) for tag_id in ids if tag_id in organisatie.catalogus.tags])
        velden.show_fouten(f"tags.{categorie}")
    st.caption("Klik op een kenmerk om het weg te halen.")


def _show_tags(blad: Werkblad, tags: Sequence[Tag]) -> None:
    if not tags:
        st.caption("Nog geen.")
        return
    with st.container(horizontal=True, gap="small", key=f"paspoortkenmerken-{tags[0].categorie}"):
        for tag in sorted(tags, key=lambda tag: tag.label.casefold()):
            st.button(
                escape(tag.label),
                icon=":material/close:",
                icon_position="right",
                help=escape(tag.uitleg) or None,
                key=f"vullen.weg.{tag.id}",
                on_click=_remove,
                args=(blad.basis.id, tag.id),
            )


def _make_vraag(blad: Werkblad) -> Kenmerkvraag:
    return Kenmerkvraag(
        key=blad.key("zoek"),
        knoppen="vullen.erbij",
        vraag="Zoek een kenmerk met gewone woorden",
        voorbeeld="bomen, cijfers, met bewoners praten",
        niets="We vinden geen kenmerk bij dit woord dat er nog niet staat. Probeer een ander woord.",
        soort=woorden.CATEGORIE,
    )


def _add(functie_id: str, tag: Tag) -> None:
    blad = get_werkblad(functie_id)
    if blad is None:
        return
    tags = {**blad.hier.tags, tag.categorie: tuple(sorted({*blad.hier.tags.get(tag.categorie, ()), tag.id}))}
    _write(functie_id, tags)


def _remove(functie_id: str, tag_id: str) -> None:
    blad = get_werkblad(functie_id)
    if blad is not None:
        tags = {naam: tuple(tag for tag in ids if tag != tag_id) for naam, ids in blad.hier.tags.items()}
        _write(functie_id, {naam: ids for naam, ids in tags.items() if ids})


def _write(functie_id: str, tags: dict[str, tuple[str, ...]]) -> None:
    volgorde = {naam: tags[naam] for naam in GEMATCHTE_CATEGORIEEN if naam in tags}
    write_veld(functie_id, tags=volgorde)
