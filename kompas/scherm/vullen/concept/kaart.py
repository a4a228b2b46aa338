# SPDX-License-Identifier: EUPL-1.2
"""One proposal at a time: does this belong to the work? Yes, no, another word; by mouse or by key."""

from dataclasses import replace

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vullen.conceptkeuze import NEE, find_open
from kompas.kern import Catalogus, Tag
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.concept.stap import Stap
from kompas.scherm.vullen.concept.werk import Conceptwerk, change_werk, get_werk, go_to, set_werk
from kompas.scherm.vullen.concept.woorden import CATEGORIE, UITLEG, list_tags, name_tag
from kompas.scherm.vullen.concept.zin import describe_stem, describe_zekerheid, mark_zin

_TOETSEN, _ANDER = "concept.toetsen", "concept.ander"


def show_voorstellen(organisatie: Organisatie, werk: Conceptwerk) -> None:
    """The proposal that is on, with how many there are to go."""
    if werk.is_beoordeeld:
        _show_geen(werk)
        return
    _show_teller(werk)
    toetsen = bool(st.session_state.get(_TOETSEN, True)) and not werk.anders
    kaart = werk.kaart
    with st.container(border=True, key="voorstelkaart", gap="small"):
        st.caption(UITLEG[kaart.tag.categorie].capitalize())
        st.subheader(escape(kaart.tag.label), anchor=False)
        if kaart.tag.uitleg:
            st.markdown(escape(kaart.tag.uitleg))
        with st.container(key="voorstelzin", gap="xsmall"):
            st.markdown(mark_zin(kaart))
            st.caption(" ".join(filter(None, (f"{describe_zekerheid(kaart)}.", describe_stem(kaart)))))
        if werk.anders:
            _ask_ander(organisatie.catalogus, kaart.tag)
        else:
            _show_knoppen(werk, toetsen=toetsen)
    _show_wegen(werk, toetsen=toetsen)
    st.toggle("Ook met de toetsen J, N, A en de pijltjes", value=True, key=_TOETSEN, persist_state="session")


def _show_geen(werk: Conceptwerk) -> None:
    """Nothing to judge, or all of it judged."""
    alle = len(werk.voorstel.kenmerken)
    zin = (
        f"Je hebt alle {alle} voorstellen bekeken." if alle else "We vinden in deze tekst geen kenmerken die we kennen."
    )
    st.markdown(zin)
    with st.container(horizontal=True):
        st.button("Verder", type="primary", key="concept.naartekst", on_click=go_to, args=(Stap.TEKST,))
        if alle:
            st.button("Kijk ze nog eens na", key="concept.opnieuw", on_click=_step, args=(0,))


def _show_teller(werk: Conceptwerk) -> None:
    kenmerken = werk.voorstel.kenmerken
    soort = [plek for plek, k in enumerate(kenmerken) if k.tag.categorie == werk.kaart.tag.categorie]
    hier = f"{CATEGORIE[werk.kaart.tag.categorie]}: {soort.index(werk.plek) + 1} van {len(soort)}"
    over = len(kenmerken) - werk.plek
    gekozen = len(werk.keuze.tag_ids)
    st.progress(werk.plek / len(kenmerken), text=f"{hier} · in totaal nog {over} · gekozen: {gekozen}")


def _show_knoppen(werk: Conceptwerk, *, toetsen: bool) -> None:
    kaart, antwoord = werk.kaart, werk.keuze.antwoorden.get(werk.kaart.tag.id)
    is_ja = kaart.aan if antwoord is None else antwoord != NEE
    if antwoord not in (None, NEE, kaart.tag.id):
        st.caption("Hiervoor koos je een ander woord.")
    with st.container(key="voorstelknoppen", gap="small", horizontal=True):
        for label, gekozen, is_dit in (("Ja", kaart.tag.id, is_ja), ("Nee", NEE, not is_ja)):
            st.button(
                label,
                type="primary" if is_dit else "secondary",
                width="stretch",
                shortcut=label[0].lower() if toetsen else None,
                key=f"voorstel.{label.lower()}",
                on_click=_answer,
                args=(kaart.tag.id, gekozen),
            )
        st.button(
            "Ander woord",
            width="stretch",
            shortcut="a" if toetsen else None,
            key="voorstel.ander",
            on_click=change_werk,
            kwargs={"anders": True},
        )


def _ask_ander(catalogus: Catalogus, tag: Tag) -> None:
    """Another tag in its place: those of the same category first."""
    keuzes = list_tags(catalogus, eerst=tag.categorie)
    st.selectbox(
        "Welk kenmerk past beter?",
        [ander.id for ander in keuzes if ander.id != tag.id],
        index=None,
        format_func=lambda tag_id: name_tag(catalogus.tag(tag_id)),
        placeholder="Typ een paar letters",
        key=_ANDER,
        on_change=_take_ander,
        args=(tag.id,),
    )
    st.button("Toch niet", type="tertiary", key="voorstel.tochniet", on_click=change_werk, kwargs={"anders": False})


def _show_wegen(werk: Conceptwerk, *, toetsen: bool) -> None:
    laatste = werk.plek + 1 == len(werk.voorstel.kenmerken)
    with st.container(horizontal=True, horizontal_alignment="distribute", key="voorstelwegen"):
        st.button(
            "Vorige",
            icon=":material/arrow_back:",
            type="tertiary",
            disabled=werk.plek == 0,
            shortcut="left" if toetsen else None,
            key="voorstel.vorige",
            on_click=_step,
            args=(werk.plek - 1,),
        )
        st.button(
            "Volgende",
            icon=":material/arrow_forward:",
            icon_position="right",
            type="tertiary",
            disabled=laatste or werk.kaart.tag.id not in werk.keuze.antwoorden,
            shortcut="right" if toetsen else None,
            key="voorstel.volgende",
            on_click=_step,
            args=(werk.plek + 1,),
        )
    if find_open(werk.voorstel, werk.keuze) < len(werk.voorstel.kenmerken):
        uitleg = "Wat je nog niet bekeek: ja waar we vrij zeker zijn, nee waar we twijfelen."
        st.button(
            "Neem de rest over zoals voorgesteld", type="tertiary", key="voorstel.rest", help=uitleg, on_click=_accept
        )
    else:
        st.button("Verder naar de zinnen", key="voorstel.verder", on_click=go_to, args=(Stap.TEKST,))


def _answer(tag_id: str, gekozen: str) -> None:
    """A click that comes late, for a card that is gone, changes nothing."""
    werk = get_werk()
    if werk is None or werk.is_beoordeeld or werk.kaart.tag.id != tag_id:
        return
    werk = werk.answer(gekozen)
    set_werk(werk)
    if werk.is_beoordeeld:
        go_to(Stap.TEKST)


def _take_ander(tag_id: str) -> None:
    gekozen = st.session_state[_ANDER]
    if gekozen:
        _answer(tag_id, gekozen)


def _accept() -> None:
    werk = get_werk()
    if werk is not None:
        kenmerken = werk.voorstel.kenmerken
        set_werk(replace(werk, keuze=werk.keuze.accept(kenmerken), plek=len(kenmerken), anders=False))
        go_to(Stap.TEKST)


def _step(plek: int) -> None:
    change_werk(plek=max(0, plek), anders=False)
