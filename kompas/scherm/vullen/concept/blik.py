# SPDX-License-Identifier: EUPL-1.2
"""The last step: the passport as it will be, what lies nearest, and saving it with a reason."""

from dataclasses import replace

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.paspoort import Paspoort
from kompas.diensten.vullen.conceptbewaren import save_concept
from kompas.diensten.vullen.conceptblik import Buur, look_ahead
from kompas.diensten.vullen.conceptkeuze import BRONNEN
from kompas.diensten.vullen.paspoort import open_paspoort_voor_bewerken
from kompas.diensten.vullen.schrijfwerk import MAX_REDEN
from kompas.kern.fouten import Bewerkingsconflict
from kompas.kern.getallen import procent
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.paspoort.weergave import show_werk
from kompas.scherm.taglijst import show_tags
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.concept.stap import Stap
from kompas.scherm.vullen.concept.werk import Conceptwerk, attempt, change_werk, get_werk, go_to
from kompas.scherm.vullen.concept.woorden import CATEGORIE
from kompas.scherm.vullen.klok import stop_klok

_REDEN, _BOTSING = "concept.reden", "concept.botsing"


def show_blik(organisatie: Organisatie, werk: Conceptwerk) -> None:
    """The preview, and the one button that keeps it."""
    blik = look_ahead(organisatie, werk.build(organisatie.catalogus))
    links, rechts = st.columns([3, 2], gap="large")
    with links:
        _show_paspoort(blik.paspoort)
    with rechts:
        _show_buren(blik.buren)
        _show_bewaren(organisatie, werk)


def _show_bewaren(organisatie: Organisatie, werk: Conceptwerk) -> None:
    with st.container(key="conceptbewaren", gap="small"):
        st.text_input(
            "Waarom verander je dit paspoort?",
            f"Ingevuld vanuit een {BRONNEN[werk.bron].lower()}",
            max_chars=MAX_REDEN,
            autocomplete="off",
            key=_REDEN,
        )
        st.caption("Dit staat bij de versies van het paspoort. De vorige versie blijft bewaard.")
        st.button("Bewaar als concept", type="primary", key="concept.bewaar", on_click=_save, args=(organisatie,))
        if st.session_state.get(_BOTSING):
            st.button(
                "Neem de nieuwste versie als begin", key="concept.nieuwste", on_click=_reopen, args=(organisatie,)
            )
        st.button(
            "Terug naar de zinnen",
            icon=":material/arrow_back:",
            type="tertiary",
            key="concept.terugtekst",
            on_click=go_to,
            args=(Stap.TEKST,),
        )


def _show_paspoort(paspoort: Paspoort) -> None:
    with st.container(border=True, key="conceptpaspoort"):
        st.header(escape(paspoort.functie.titel), anchor=False)
        with st.container(key="paspoortkern"):
            st.markdown(escape(paspoort.functie.kern))
        show_werk(paspoort.functie)
        st.header("Kenmerken", anchor=False)
        for categorie in GEMATCHTE_CATEGORIEEN:
            if tags := paspoort.tags.get(categorie):
                st.markdown(f"**{CATEGORIE[categorie]}**")
                show_tags(tags)
        for categorie, tags in (("harde_eis", paspoort.harde_eisen), ("opleiding", paspoort.opleidingen)):
            if tags:
                st.markdown(f"**{CATEGORIE[categorie]}**")
                show_tags(tags)


def _show_buren(buren: tuple[Buur, ...]) -> None:
    st.header("Dit ligt er het dichtst bij", anchor=False)
    if not buren:
        st.markdown("Nog niets. Met meer kenmerken vindt het kompas functies die erop lijken.")
    for buur in buren:
        with st.container(horizontal=True, horizontal_alignment="distribute", gap="small"):
            st.markdown(f"**{escape(buur.functie.titel)}**  \n:small[{escape(buur.functie.vakgroep)}]", width="content")
            st.markdown(procent(buur.score), width="content")
    if buren:
        st.caption("Klopt dit ongeveer? Zo niet, dan mist er misschien een kenmerk, of staat er een te veel.")


def _save(organisatie: Organisatie) -> None:
    def bewaar() -> None:
        werk = get_werk()
        if werk is None:
            return
        try:
            save_concept(get_aanvraag(), werk.geopend, werk.build(organisatie.catalogus), str(st.session_state[_REDEN]))
        except Bewerkingsconflict:
            st.session_state[_BOTSING] = True
            raise
        st.session_state.pop(_BOTSING, None)
        stop_klok(werk.voorstel.functie.id)
        go_to(Stap.KLAAR)

    attempt(bewaar)


def _reopen(organisatie: Organisatie) -> None:
    """Somebody else changed it meanwhile: what was chosen here comes on top of that."""

    def heropen() -> None:
        werk = get_werk()
        if werk is not None:
            geopend = open_paspoort_voor_bewerken(get_aanvraag(), werk.voorstel.functie.id)
            nieuw = organisatie.catalogus.functie(werk.voorstel.functie.id)
            change_werk(geopend=geopend, voorstel=replace(werk.voorstel, functie=nieuw))
            st.session_state.pop(_BOTSING, None)

    attempt(heropen)
