# SPDX-License-Identifier: EUPL-1.2
"""A passport on the page: first what you do and what for, then the match, then what it takes."""

import streamlit as st

from kompas.diensten.verkennen import Paspoort
from kompas.kern import Catalogus, Functie, Tag, Uitleg
from kompas.kern.getallen import procent
from kompas.kern.match import is_schaars
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from kompas.kern.woorden import describe_getal, list_gesprekspunten
from kompas.scherm import woorden
from kompas.scherm.taglijst import show_delen, show_tags
from kompas.scherm.tekst import escape

MAX_NIEUW = 6
MAX_MANIEREN = 3


def show_kop(functie: Functie) -> None:
    """Title, place and how well it is filled."""
    st.title(escape(functie.titel), anchor=False)
    delen = [functie.domein, functie.unit, functie.vakgroep, functie.werkgever]
    if functie.soort == "rol":
        delen = [woorden.ROL, functie.werkgever]
    st.caption(" · ".join(escape(deel) for deel in delen if deel))
    ook = [f"{plaats.vakgroep} ({plaats.unit})" for plaats in functie.ook_in]
    if ook:
        st.caption(f"Ook bij: {escape(', '.join(ook))}")
    if functie.ook_bekend_als:
        st.caption(f"Ook bekend als: {escape(', '.join(functie.ook_bekend_als))}")
    st.badge(woorden.VULLING[functie.vulling], color="gray")


def show_werk(functie: Functie) -> None:
    """What you do, what for, and what it is like."""
    if functie.kern:
        st.markdown(f"**{escape(functie.kern)}**")
    if functie.werkzaamheden:
        st.header("Wat doe je?", anchor=False)
        st.markdown("\n".join(f"- {escape(regel)}" for regel in functie.werkzaamheden))
    for kop, tekst in (
        ("Waar doe je het voor?", functie.bijdrage_inwoner),
        ("Wat heeft de organisatie eraan?", functie.bijdrage_organisatie),
        ("Wat is leuk?", functie.leuk),
        ("Wat is lastig?", functie.lastig),
    ):
        if tekst:
            st.markdown(f"**{kop}**  \n{escape(tekst)}")
    if functie.verhaal:
        with st.expander("Zo kan een stap gaan"):
            st.markdown(escape(functie.verhaal))


def show_match(paspoort: Paspoort, catalogus: Catalogus, *, toon_procenten: bool = True) -> None:
    """The match in one figure, or in words only; taken apart on request."""
    uitleg = paspoort.uitleg
    if not paspoort.functie.is_gevuld:
        st.info(woorden.NIET_INGEVULD, icon=":material/hourglass_empty:")
        return
    if uitleg is None:
        st.markdown("Kies eerst je eigen functie. Dan zie je wat jullie delen.")
        return
    if toon_procenten:
        st.metric("Match met jouw profiel", procent(uitleg.score))
    if paspoort.woorden:
        show_zin = st.caption if toon_procenten else st.subheader
        show_zin(f"{paspoort.woorden.capitalize()}.")
    if is_schaars(uitleg.gevraagd_aantal):
        st.caption(woorden.WEINIG_BEKEND)
    with st.expander("Hoe komt dit getal tot stand?" if toon_procenten else "Wat delen jullie?"):
        if toon_procenten:
            _show_getal(uitleg)
        show_delen(woorden.GEDEELD, uitleg.gedeeld, catalogus, met_aandeel=toon_procenten)
        show_delen(woorden.ONTBREKEND, uitleg.ontbrekend, catalogus)
        show_delen(woorden.EXTRA, uitleg.extra, catalogus)
    if paspoort.leren:
        with st.expander("Hoe leer je wat nieuw is?"):
            _show_leren(paspoort, catalogus)
    with st.expander("Voor een gesprek"):
        st.markdown("\n".join(f"- {escape(punt)}" for punt in list_gesprekspunten(uitleg, catalogus)))


def _show_getal(uitleg: Uitleg) -> None:
    st.markdown(escape(describe_getal(uitleg)))
    st.markdown(
        f"{woorden.DEKKING}: **{procent(uitleg.dekking)}**. {woorden.BENUTTING}: **{procent(uitleg.benutting)}**. "
        f"Gewoon geteld (Jaccard): **{procent(uitleg.jaccard)}**."
    )


def _show_leren(paspoort: Paspoort, catalogus: Catalogus) -> None:
    """For the new tags that weigh most, the ways to learn them."""
    for tag_id, opleidingen in list(paspoort.leren.items())[:MAX_NIEUW]:
        namen = [
            f"{opleiding.label} ({opleiding.duur})" if opleiding.duur else opleiding.label for opleiding in opleidingen
        ]
        st.markdown(f"**{escape(catalogus.tag(tag_id).label)}**  \n" + "  \n".join(map(escape, namen[:MAX_MANIEREN])))


def show_leren(paspoort: Paspoort) -> None:
    """All tags on request, ways to learn, and last and small what is needed to begin."""
    if paspoort.tags:
        with st.expander("Alle kenmerken van deze functie"):
            _show_kenmerken(paspoort)
    if paspoort.opleidingen:
        st.markdown("**Opleidingen die passen**")
        show_tags(paspoort.opleidingen)
    if paspoort.harde_eisen:
        st.markdown(f"**{woorden.HARDE_EISEN}**")
        show_tags(paspoort.harde_eisen)


def _show_kenmerken(paspoort: Paspoort) -> None:
    groepen: dict[str, list[Tag]] = {}
    for categorie in GEMATCHTE_CATEGORIEEN:
        for tag in paspoort.tags.get(categorie, ()):
            groepen.setdefault(_group_name(tag), []).append(tag)
    for groep, tags in groepen.items():
        st.markdown(f"**{groep}**")
        show_tags(tags)


def _group_name(tag: Tag) -> str:
    """The category; a competentie is divided by kind."""
    soort = woorden.COMPETENTIESOORT.get(tag.soort)
    return f"{woorden.CATEGORIE[tag.categorie]}: {soort}" if soort else woorden.CATEGORIE[tag.categorie]
