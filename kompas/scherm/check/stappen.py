# SPDX-License-Identifier: EUPL-1.2
"""The steps of a colleague: explanation, cards, what is missing, own words, sliders, thanks."""

import streamlit as st

from kompas.diensten.check import VRAGEN, Checkblad
from kompas.diensten.check.model import MAX_TEKST
from kompas.diensten.datum import write_datum
from kompas.diensten.organisatie import Organisatie
from kompas.kern.check import Antwoord
from kompas.scherm import woorden
from kompas.scherm.check.bezoek import Bezoek, go_to
from kompas.scherm.check.gemist import ask_gemist
from kompas.scherm.check.slot import show_slot
from kompas.scherm.tekst import escape

_ICOON = {
    Antwoord.VAAK: ":material/check_circle:",
    Antwoord.SOMS: ":material/contrast:",
    Antwoord.NEE: ":material/cancel:",
}
_TOETSEN = "check.toetsen"
_WEINIG = "Weinig mensen hebben deze functie. Je antwoorden kunnen naar jou te herleiden zijn."
_SAMEN = (
    "Je kunt de kaarten ook samen met je teamcoördinator invullen, als gesprek. Dat telt net zo goed, en dan weet je "
    "allebei wat er staat."
)


def show_stap(organisatie: Organisatie, blad: Checkblad, bezoek: Bezoek) -> None:
    """The step where this visit is. Every answer is kept when it is given, so stopping is always fine."""
    aantal = len(blad.kaarten)
    slot = aantal + 4
    if bezoek.stap == 0:
        _show_begin(blad, bezoek)
        return
    if bezoek.stap >= slot:
        show_slot(organisatie, blad, bezoek)
        return
    _show_voortgang(bezoek.stap, aantal, slot)
    if bezoek.stap <= aantal:
        _ask_kaart(blad, bezoek)
    elif bezoek.stap == aantal + 1:
        ask_gemist(organisatie, blad, bezoek)
    elif bezoek.stap == aantal + 2:
        _ask_teksten(bezoek)
    else:
        _ask_schuiven(organisatie, bezoek)
    _show_knoppen(bezoek, aantal, slot)


def _show_begin(blad: Checkblad, bezoek: Bezoek) -> None:
    st.markdown(
        f"Jij doet dit werk, dus jij weet het. Over **{escape(blad.functie.titel)}** krijg je {len(blad.kaarten)} "
        "kaarten en een paar vragen. Het kost ongeveer drie minuten."
    )
    st.markdown(
        "- We bewaren geen naam, geen tijd en niet welke antwoorden bij elkaar horen.\n"
        "- Elk antwoord telt meteen. Stoppen mag op elk moment.\n"
        "- Alleen dit tabblad weet wat je antwoordde, tot je het sluit.\n"
        "- Het gaat over het werk, niet over jou. Er zijn geen foute antwoorden."
    )
    st.caption(f"Deze link werkt tot en met {write_datum(blad.tot_en_met)}.")
    if blad.weinig:
        st.warning(f"{_WEINIG} {_SAMEN}", icon=":material/group:")
    with st.container(horizontal=True, key="check-begin"):
        if st.button(
            "Begin met de kaarten" if not blad.weinig else "Vul ze zelf in", type="primary", key="check.begin"
        ):
            bezoek.gesprek = False
            _go(1)
        if blad.weinig and st.button("Vul ze samen in, als gesprek", key="check.gesprek"):
            bezoek.gesprek = True
            _go(1)


def _go(stap: int) -> None:
    go_to(stap)
    st.rerun()


def _show_voortgang(stap: int, aantal: int, slot: int) -> None:
    tekst = f"Kaart {stap} van {aantal}" if stap <= aantal else f"Vraag {stap - aantal} van {slot - aantal - 1}"
    st.progress((stap - 1) / (slot - 1), text=tekst)


def _ask_kaart(blad: Checkblad, bezoek: Bezoek) -> None:
    tag = blad.kaarten[bezoek.stap - 1]
    gegeven = bezoek.antwoorden.get(("kaart", tag.id), "")
    toetsen = bool(st.session_state.get(_TOETSEN, True))
    with st.container(border=True, key="checkkaart", gap="small"):
        st.caption(woorden.CATEGORIE_UITLEG[tag.categorie].capitalize())
        st.header(escape(tag.label), anchor=False)
        st.markdown(escape(tag.uitleg))
        with st.container(key="checkknoppen", gap="small"):
            for kolom, (nummer, antwoord) in zip(st.columns(len(Antwoord)), enumerate(Antwoord, 1)):
                kolom.button(
                    antwoord.capitalize(),
                    icon=_ICOON[antwoord],
                    type="primary" if gegeven == antwoord else "secondary",
                    width="stretch",
                    shortcut=str(nummer) if toetsen else None,
                    key=f"check.{antwoord}",
                    on_click=_answer,
                    args=(bezoek, tag.id, antwoord),
                )
    st.toggle("Ook met de toetsen 1, 2 en 3", value=True, key=_TOETSEN, persist_state="session")


def _answer(bezoek: Bezoek, tag_id: str, antwoord: Antwoord) -> None:
    bezoek.answer("kaart", tag_id, antwoord)
    if not bezoek.fout:
        bezoek.stap += 1


def _ask_teksten(bezoek: Bezoek) -> None:
    st.markdown("Schrijf zoals je praat. Een paar woorden is genoeg, en leeg laten mag. Noem geen namen van mensen.")
    st.caption("De functiebeheerder leest deze tekst letterlijk, los van je andere antwoorden.")
    for vraag, titel in VRAGEN.items():
        sleutel = f"check.tekst.{vraag}"
        st.session_state.setdefault(sleutel, bezoek.teksten.get(vraag, ""))
        st.text_area(
            titel, key=sleutel, max_chars=MAX_TEKST, height=80, on_change=_write, args=(bezoek, vraag, sleutel)
        )


def _write(bezoek: Bezoek, vraag: str, sleutel: str) -> None:
    bezoek.write(vraag, str(st.session_state[sleutel]))


def _ask_schuiven(organisatie: Organisatie, bezoek: Bezoek) -> None:
    st.markdown("Wat voor werk is het? Sla over wat je niet weet.")
    for dimensie in organisatie.catalogus.dimensies:
        waarden = {"": "Sla over"} | {str(plek): naam for plek, naam in dimensie.name_waarden().items()}
        sleutel = f"check.schuif.{dimensie.id}"
        st.session_state.setdefault(sleutel, bezoek.antwoorden.get(("dimensie", dimensie.id), ""))
        links, rechts = (escape(pool) for pool in dimensie.polen)
        st.select_slider(
            f"{links} of {rechts.lower()}?",
            list(waarden),
            format_func=waarden.__getitem__,
            key=sleutel,
            on_change=_move,
            args=(bezoek, dimensie.id, sleutel),
        )


def _move(bezoek: Bezoek, dimensie_id: str, sleutel: str) -> None:
    bezoek.answer("dimensie", dimensie_id, str(st.session_state[sleutel]))


def _show_knoppen(bezoek: Bezoek, aantal: int, slot: int) -> None:
    stap = bezoek.stap
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.button(
            "Vorige",
            icon=":material/arrow_back:",
            type="tertiary",
            key="check.vorige",
            on_click=go_to,
            args=(stap - 1,),
        )
        st.button("Stop hier", type="tertiary", key="check.stop", on_click=go_to, args=(slot,))
        verder = "Weet ik niet" if stap <= aantal else "Verder" if stap < slot - 1 else "Klaar"
        st.button(
            verder,
            type="tertiary" if stap <= aantal else "primary",
            key="check.verder",
            on_click=go_to,
            args=(stap + 1,),
        )
