# SPDX-License-Identifier: EUPL-1.2
"""The fields of the editor that hold rows or places on a scale: other places, surprising links, dimensies."""

from dataclasses import replace

import streamlit as st

from kompas.kern import Catalogus
from kompas.kern.functie import HandmatigeLink, Plaats
from kompas.kern.tag import Dimensie
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.bewerken.velden import MAX_ZIN, Velden
from kompas.scherm.vullen.bewerken.werkblad import Werkblad, get_werkblad, write_veld

_ONBEKEND = 0


def edit_ook_in(velden: Velden, catalogus: Catalogus) -> None:
    """The other places where this work is done, chosen from the places that there are."""
    blad = velden.blad
    plaatsen = {plaats: None for functie in catalogus.functies for plaats in functie.plaatsen}
    plaatsen |= dict.fromkeys(blad.hier.ook_in)
    plaatsen.pop(blad.hier.plaats, None)
    keuzes = sorted(plaatsen, key=lambda plaats: (plaats.vakgroep, plaats.unit, plaats.domein))
    key = blad.key("ook_in")
    st.session_state.setdefault(key, [plaats for plaats in blad.hier.ook_in if plaats in plaatsen])
    st.multiselect(
        "Waar doen mensen dit werk nog meer?",
        keuzes,
        format_func=_name_plaats,
        placeholder="Typ de naam van een vakgroep",
        key=key,
        on_change=lambda: write_veld(blad.basis.id, ook_in=tuple(st.session_state[key])),
    )
    velden.show_fouten("ook_in")


def _name_plaats(plaats: Plaats) -> str:
    return f"{plaats.vakgroep} ({plaats.unit})"


def edit_dimensies(velden: Velden, catalogus: Catalogus) -> None:
    """A slider between the poles of each axis; its first place says that nothing is known yet."""
    for dimensie in catalogus.dimensies:
        _edit_dimensie(velden.blad, dimensie)
        velden.show_fouten(f"dimensies.{dimensie.id}")


def _edit_dimensie(blad: Werkblad, dimensie: Dimensie) -> None:
    links, rechts = (pool.lower() for pool in dimensie.polen)
    namen = {_ONBEKEND: "Nog niet ingevuld", **dimensie.name_waarden()}
    key = blad.key(dimensie.id)
    st.session_state.setdefault(key, blad.hier.dimensies.get(dimensie.id, _ONBEKEND))
    st.select_slider(
        f"{escape(links.capitalize())} of {escape(rechts)}?",
        list(namen),
        format_func=namen.__getitem__,
        key=key,
        on_change=_place,
        args=(blad.basis.id, dimensie.id, key),
    )


def _place(functie_id: str, dimensie_id: str, key: str) -> None:
    blad = get_werkblad(functie_id)
    if blad is not None:
        dimensies = {**blad.hier.dimensies, dimensie_id: int(st.session_state[key])}
        write_veld(functie_id, dimensies={naam: waarde for naam, waarde in dimensies.items() if waarde != _ONBEKEND})


def edit_links(velden: Velden, catalogus: Catalogus) -> None:
    """The hand-made links: to which function, and why in one sentence."""
    blad = velden.blad
    for nr, link in enumerate(blad.hier.verrassend):
        with st.container(key=f"paspoortlink-{nr}", gap="xsmall"):
            _edit_link(velden, catalogus, nr, link)
    velden.show_fouten("verrassend", met_delen=False)
    st.button("Nog een stap", icon=":material/add:", key="vullen.link.erbij", on_click=_add, args=(blad.basis.id,))


def _edit_link(velden: Velden, catalogus: Catalogus, nr: int, link: HandmatigeLink) -> None:
    blad = velden.blad
    namen = {functie.id: functie.titel for functie in catalogus.functies if functie.id != blad.basis.id}
    keuzes = {**({link.naar: link.naar} if link.naar and link.naar not in namen else {}), **namen}
    naar, waarom = blad.key(f"verrassend.{nr}.naar"), blad.key(f"verrassend.{nr}.waarom")
    st.session_state.setdefault(naar, link.naar or None)
    st.session_state.setdefault(waarom, link.waarom)
    st.selectbox(
        f"Stap {nr + 1}: naar welke functie?",
        list(keuzes),
        format_func=keuzes.__getitem__,
        placeholder="Typ een paar letters",
        key=naar,
        on_change=lambda: _change(blad.basis.id, nr, naar=st.session_state[naar] or ""),
    )
    velden.show_fouten(f"verrassend.{nr + 1}.naar")
    st.text_input(
        "Waarom is deze stap logischer dan hij lijkt?",
        max_chars=MAX_ZIN,
        autocomplete="off",
        live=True,
        key=waarom,
        on_change=lambda: _change(blad.basis.id, nr, waarom=st.session_state[waarom].strip()),
    )
    velden.show_fouten(f"verrassend.{nr + 1}.waarom")
    st.button(
        f"Haal stap {nr + 1} weg",
        icon=":material/delete:",
        type="tertiary",
        key=f"vullen.link.weg.{nr}",
        on_click=_remove,
        args=(blad.basis.id, nr),
    )


def _change(functie_id: str, nr: int, **wat: str) -> None:
    blad = get_werkblad(functie_id)
    if blad is not None:
        links = list(blad.hier.verrassend)
        links[nr] = replace(links[nr], **wat)
        write_veld(functie_id, verrassend=tuple(links))


def _add(functie_id: str) -> None:
    blad = get_werkblad(functie_id)
    if blad is not None:
        write_veld(functie_id, verrassend=(*blad.hier.verrassend, HandmatigeLink("", "")))


def _remove(functie_id: str, nr: int) -> None:
    """The later rows move up: their fields are filled anew from what is kept."""
    blad = get_werkblad(functie_id)
    if blad is None:
        return
    write_veld(functie_id, verrassend=blad.hier.verrassend[:nr] + blad.hier.verrassend[nr + 1 :])
    for plek in range(len(blad.hier.verrassend)):
        for veld in ("naar", "waarom"):
            st.session_state.pop(blad.key(f"verrassend.{plek}.{veld}"), None)
