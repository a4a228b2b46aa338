# SPDX-License-Identifier: EUPL-1.2
"""Own tags: earlier work, a hobby, something you always wanted. Found by ordinary words, at most ten."""

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.profielbestand import name_tags
from kompas.kern import Catalogus, Tag
from kompas.kern.dossier import MAX_EIGEN, Dossier
from kompas.kern.fouten import TeVeelTags
from kompas.scherm import sessie, woorden
from kompas.scherm.kenmerkveld import Kenmerkvraag, ask_kenmerk
from kompas.scherm.tekst import escape

_TOEGEVOEGD = "eigenformulier.toegevoegd"
_VRAAG = Kenmerkvraag(
    key="eigenformulier.tekst",
    knoppen="eigenformulier.erbij",
    vraag="Typ een woord",
    voorbeeld="bomen, tuinieren, cijfers",
    niets="We vinden geen kenmerk bij dit woord. Probeer een ander woord, bijvoorbeeld wat je er doet of waar.",
    soort=woorden.CATEGORIE_UITLEG,
)


def edit_eigen(organisatie: Organisatie, dossier: Dossier) -> None:
    """The own tags, a field to find more, and what this does to the kompas."""
    _show_eigen(organisatie.catalogus, dossier)
    if len(dossier.eigen) >= MAX_EIGEN:
        st.info(str(TeVeelTags(MAX_EIGEN)), icon=":material/info:")
    else:
        ask_kenmerk(organisatie, _VRAAG, dossier.tags, _add)
    if st.session_state.pop(_TOEGEVOEGD, False):
        st.info(woorden.TAG_TOEGEVOEGD, icon=":material/swap_horiz:")
    _show_onbekend(organisatie.catalogus, dossier)


def _show_eigen(catalogus: Catalogus, dossier: Dossier) -> None:
    eigen = [tag for tag in dossier.eigen if tag in catalogus.tags]
    if not eigen:
        return
    with st.container(horizontal=True, gap="small", key="eigenkenmerken"):
        for tag in eigen:
            st.button(
                escape(catalogus.tag(tag).label),
                icon=":material/close:",
                icon_position="right",
                key=f"eigenformulier.weg.{tag}",
                on_click=_remove,
                args=(tag,),
            )
    st.caption(f"{len(dossier.eigen)} van de {MAX_EIGEN}. Klik op een kenmerk om het weg te halen.")


def _show_onbekend(catalogus: Catalogus, dossier: Dossier) -> None:
    """What a file of another organisation brought and this one does not know: shown, and kept."""
    if namen := name_tags(dossier, catalogus):
        st.caption("Deze kenmerken kennen we hier niet. We bewaren ze wel in je bestand.")
        st.markdown(" ".join(f":gray-badge[{escape(naam)}]" for naam in namen))


def _add(tag: Tag) -> None:
    try:
        sessie.set_dossier(sessie.get_dossier().add_tag(tag.id))
    except TeVeelTags:
        return  # the page says so, in the place of the field
    st.session_state[_TOEGEVOEGD] = True


def _remove(tag_id: str) -> None:
    sessie.set_dossier(sessie.get_dossier().remove_tag(tag_id))
