# SPDX-License-Identifier: EUPL-1.2
"""What a passport says of the work: what you do, what for, what it is like, what it takes, and who says so."""

from functools import partial

import streamlit as st

from kompas.diensten.paspoort import Paspoort
from kompas.kern import Functie, Tag
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from kompas.scherm import woorden
from kompas.scherm.paspoort.herkomst import describe_herkomst
from kompas.scherm.taglijst import show_tags
from kompas.scherm.tekst import escape
from kompas.scherm.uitklap import show_uitklap


def show_werk(functie: Functie) -> None:
    """What you do, what for, what it is like, and a story when there is one."""
    if functie.werkzaamheden:
        st.header("Wat doe je?", anchor=False)
        st.markdown("\n".join(f"- {escape(regel)}" for regel in functie.werkzaamheden))
    _show_bijdrage(functie)
    _show_leuk_en_lastig(functie)
    if functie.verhaal:
        with st.expander("Zo kan een stap gaan", icon=":material/auto_stories:"):
            st.markdown(escape(functie.verhaal))


def _show_bijdrage(functie: Functie) -> None:
    voor = (("Voor de inwoner", functie.bijdrage_inwoner), ("Voor de organisatie", functie.bijdrage_organisatie))
    zinnen = [f"**{kop}**  \n{escape(tekst)}" for kop, tekst in voor if tekst]
    if zinnen:
        st.header("Waar doe je het voor?", anchor=False)
        st.markdown("\n\n".join(zinnen))


def _show_leuk_en_lastig(functie: Functie) -> None:
    """Side by side with the same weight: work is both."""
    kanten = (("Wat is leuk?", functie.leuk), ("Wat is lastig?", functie.lastig))
    gevuld = [(kop, tekst) for kop, tekst in kanten if tekst]
    if not gevuld:
        return
    for kolom, (kop, tekst) in zip(st.columns(len(gevuld)), gevuld):
        with kolom, st.container(key=f"paspoortkant-{kop}", gap="xsmall", height="stretch"):
            st.subheader(kop, anchor=False)
            st.markdown(escape(tekst))


def show_rest(paspoort: Paspoort) -> None:
    """All tags and the origin on request; last and small what is needed to begin."""
    if paspoort.tags or paspoort.opleidingen:
        kenmerken = partial(_show_kenmerken, paspoort)
        show_uitklap("Alle kenmerken van deze functie", kenmerken, key=f"kenmerken.{paspoort.functie.id}")
    with st.expander("Waar komt dit vandaan?"):
        st.markdown("  \n".join(map(escape, describe_herkomst(paspoort.functie))))
    if paspoort.harde_eisen:
        eisen = ", ".join(escape(eis.label) for eis in paspoort.harde_eisen)
        st.caption(f"**{woorden.HARDE_EISEN}**  \n{eisen}")


def _show_kenmerken(paspoort: Paspoort) -> None:
    groepen: dict[str, list[Tag]] = {}
    for categorie in GEMATCHTE_CATEGORIEEN:
        for tag in paspoort.tags.get(categorie, ()):
            groepen.setdefault(_group_name(tag), []).append(tag)
    if paspoort.opleidingen:
        groepen["Opleidingen die passen"] = list(paspoort.opleidingen)
    for groep, tags in groepen.items():
        st.markdown(f"**{groep}**")
        show_tags(tags)


def _group_name(tag: Tag) -> str:
    """The category; a competentie is divided by kind."""
    soort = woorden.COMPETENTIESOORT.get(tag.soort)
    return f"{woorden.CATEGORIE[tag.categorie]}: {soort}" if soort else woorden.CATEGORIE[tag.categorie]
