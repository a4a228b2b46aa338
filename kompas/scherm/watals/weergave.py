# SPDX-License-Identifier: EUPL-1.2
"""What if, on the page: the tips, one field to choose what to try, and how the functions move."""

from collections.abc import Sequence
from typing import NoReturn

import streamlit as st

from kompas.diensten.watals import Leertip, Proef
from kompas.kern import Functie, Tag
from kompas.kern.fouten import TeVeelTags
from kompas.kern.getallen import procent
from kompas.kern.tag import Opleiding
from kompas.scherm import sessie, woorden
from kompas.scherm.opleidingtekst import list_opleidingen
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape

_KEUZE = "watals.keuze"


def get_keuze(probeersels: Sequence[Tag]) -> Tag | None:
    """What is tried now. It stays in the session of the tab: tags never go into the address."""
    return next((tag for tag in probeersels if tag.id == st.session_state.get(_KEUZE)), None)


def show_tips(algemeen: Leertip | None, voor_doel: Leertip | None, doel: Functie | None) -> None:
    """Side by side: what helps most for one function, and what brings most functions nearer."""
    tips = []
    if voor_doel and doel:
        gevolg = "Dit helpt voor deze functie het meest."
        if sessie.shows_procenten():
            straks = procent(voor_doel.nu + voor_doel.kans.winst)
            gevolg = f"De match gaat dan van {procent(voor_doel.nu)} naar {straks}."
        tips.append(("doel", voor_doel, f"Dit brengt {doel.titel} het meest dichterbij", gevolg))
    if algemeen:
        aantal = algemeen.kans.functies
        gevolg = f"{aantal} functies komen dichterbij." if aantal != 1 else "1 functie komt dichterbij."
        tips.append(("algemeen", algemeen, "Dit brengt de meeste functies dichterbij", gevolg))
    for (naam, tip, kop, gevolg), kolom in zip(tips, st.columns(2, gap="medium")):
        with kolom:
            _show_tip(tip, kop, gevolg, naam)


def _show_tip(tip: Leertip, kop: str, gevolg: str, naam: str) -> None:
    with st.container(border=True, gap="small", key=f"watals-tip-{naam}", height="stretch"):
        st.caption(escape(kop))
        st.subheader(escape(tip.tag.label), anchor=False)
        st.markdown(escape(gevolg))
        st.markdown(f"Zo leer je het:\n{list_opleidingen(tip.opleidingen)}")
        if st.button("Probeer dit", key=f"watals.tip.{naam}", type="primary"):
            try_tag(tip.tag.id)


def ask_keuze(probeersels: Sequence[Tag]) -> None:
    """One field for tags, courses and days of shadowing alike."""
    keuzes = {f"{tag.label} · {_describe_soort(tag)}": tag.id for tag in probeersels}
    with st.container(width=640):
        keuze = st.selectbox(
            "Of kies zelf iets",
            list(keuzes),
            index=None,
            placeholder="Typ een woord: een kenmerk, een cursus of een dag meelopen",
            key="watals.veld",
        )
    if keuze is not None:
        try_tag(keuzes[keuze])


def offer_add(proef: Proef) -> None:
    """Two ways on: add what was tried to the profile, or leave it."""
    with st.container(horizontal=True):
        if st.button("Zet dit bij mijn profiel", type="primary", icon=":material/add:"):
            _add(proef)
        if st.button("Probeer iets anders", icon=":material/undo:"):
            try_tag(None)
    st.caption("Zet het erbij als je het al kunt, of als je het wilt leren. Je haalt het altijd weer weg bij Profiel.")


def _add(proef: Proef) -> None:
    dossier = sessie.get_dossier()
    try:
        for tag in proef.tags:
            dossier = dossier.add_tag(tag.id)
    except TeVeelTags as fout:
        show_fout(fout)
        return
    sessie.set_dossier(dossier)
    st.toast("Het staat nu bij je profiel.", icon=":material/check:")
    try_tag(None)


def try_tag(tag_id: str | None) -> NoReturn:
    """Try this, or nothing any more."""
    st.session_state[_KEUZE] = tag_id
    st.rerun()


def _describe_soort(tag: Tag) -> str:
    if isinstance(tag, Opleiding):
        return tag.vorm or "opleiding"
    return woorden.CATEGORIE[tag.categorie].lower()
