# SPDX-License-Identifier: EUPL-1.2
"""What if, on the page: the tips, one field to choose what to try, and how the functions move."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.watals import Leertip, Proef
from kompas.kern import Functie, Tag
from kompas.kern.fouten import TeVeelTags
from kompas.kern.getallen import procent
from kompas.kern.tag import Opleiding
from kompas.scherm import sessie, woorden
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape

MAX_MANIEREN = 3
_KEUZE = "watals.keuze"


def get_keuze(probeersels: Sequence[Tag]) -> Tag | None:
    """What is tried now. It stays in the session of the tab: tags never go into the address."""
    return next((tag for tag in probeersels if tag.id == st.session_state.get(_KEUZE)), None)


def show_tips(algemeen: Leertip | None, voor_doel: Leertip | None, doel: Functie | None) -> None:
    """Side by side: what helps most for one function, and what brings most functions nearer."""
    tips = []
    if voor_doel and doel:
        gevolg = "Dit is het ene kenmerk dat het meeste helpt."
        if sessie.shows_procenten():
            gevolg = f"De match met deze functie stijgt met {procent(voor_doel.kans.winst)}."
        tips.append(("doel", voor_doel, f"Dit brengt {doel.titel} het meest dichterbij", gevolg))
    if algemeen:
        aantal = algemeen.kans.functies
        gevolg = f"{aantal} functies komen dichterbij." if aantal != 1 else "1 functie komt dichterbij."
        tips.append(("algemeen", algemeen, "Dit brengt de meeste functies dichterbij", gevolg))
    for (naam, tip, kop, gevolg), kolom in zip(tips, st.columns(2, gap="medium")):
        with kolom:
            _show_tip(tip, kop, gevolg, naam)


def _show_tip(tip: Leertip, kop: str, gevolg: str, naam: str) -> None:
    with st.container(border=True, gap="xsmall", key=f"watals-tip-{naam}"):
        st.caption(escape(kop))
        st.markdown(f"**{escape(tip.tag.label)}**  \n{escape(gevolg)}")
        manieren = [f"{o.label} ({o.duur})" if o.duur else o.label for o in tip.opleidingen[:MAX_MANIEREN]]
        st.caption("Zo leer je het:  \n" + "  \n".join(map(escape, manieren)))
        if st.button("Probeer dit", key=f"watals.tip.{naam}", icon=":material/visibility:"):
            _try(tip.tag.id)


def ask_keuze(probeersels: Sequence[Tag], gekozen: Tag | None) -> None:
    """One field for tags, courses and days of shadowing alike."""
    keuzes = {f"{tag.label} · {_describe_soort(tag)}": tag.id for tag in probeersels}
    with st.container(width=640):
        keuze = st.selectbox(
            "Probeer iets anders" if gekozen else "Of kies zelf iets",
            list(keuzes),
            index=None,
            placeholder="Typ een woord: een kenmerk, een cursus of een dag meelopen",
            key=f"watals.veld.{gekozen.id if gekozen else ''}",
        )
    if keuze is not None:
        _try(keuzes[keuze])


def offer_add(proef: Proef) -> None:
    """Two ways on: add what was tried to the profile, or leave it."""
    with st.container(horizontal=True):
        if st.button("Zet dit bij mijn profiel", type="primary", icon=":material/add:"):
            _add(proef)
        if st.button("Laat maar"):
            _try(None)
    st.caption("Doe dit als je het al kunt, of als je het wilt leren. Je kunt het altijd weer weghalen.")


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
    _try(None)


def _try(tag_id: str | None) -> None:
    st.session_state[_KEUZE] = tag_id
    st.rerun()


def _describe_soort(tag: Tag) -> str:
    if isinstance(tag, Opleiding):
        return tag.vorm or "opleiding"
    return woorden.CATEGORIE[tag.categorie].lower()
