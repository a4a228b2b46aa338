# SPDX-License-Identifier: EUPL-1.2
"""One question at a time, large and calm: answer, go back, stop. Every answer is kept at once."""

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vragen import Antwoordregel, Vraagstand, list_antwoorden, minutes_for, open_vraag
from kompas.kern.vragenlijst import MAX_VRAGEN, Keuze, answer_vraag, wipe_antwoorden
from kompas.scherm import sessie
from kompas.scherm.paginas import KOMPAS
from kompas.scherm.tekst import escape
from kompas.scherm.voorlezer import say

_TERUG = "vragenlijst.terug"  # id of the earlier question that is shown again
_UITKOMST = "vragenlijst.uitkomst"  # the list was asked for before the last question


def choose_vraag(organisatie: Organisatie) -> Vraagstand | None:
    """The question to show; None when there are no more, or when the list was asked for."""
    if st.session_state.get(_UITKOMST):
        return None
    return open_vraag(organisatie, sessie.get_dossier(), st.session_state.get(_TERUG))


def show_vraag(organisatie: Organisatie, stand: Vraagstand) -> None:
    """The question with its answers, and the ways back and out."""
    vraag = stand.vraag
    st.progress((stand.nummer - 1) / MAX_VRAGEN, text=_describe_voortgang(stand))
    with st.container(key="vraagkaart", gap="small"):
        st.markdown(escape(vraag.aanhef))
        st.title(escape(vraag.onderwerp), anchor=False)
        st.markdown(escape(vraag.uitleg))
    # A row of equal buttons; their keys stay the same, so that the keyboard keeps its place.
    with st.container(
        key="vraagkeuzes", horizontal=not vraag.is_dimensie, gap="small" if not vraag.is_dimensie else "xsmall"
    ):
        for nummer, keuze in enumerate(vraag.keuzes):
            _show_keuze(organisatie, stand, keuze, f"{'stap' if vraag.is_dimensie else 'keuze'}{nummer}")
    _show_wegen(organisatie, stand)
    say(f"Vraag {stand.nummer}. {vraag.tekst}")


def show_antwoorden(organisatie: Organisatie, antwoorden: tuple[Antwoordregel, ...]) -> None:
    """What was answered: each answer can be changed, and all of them taken back."""
    with st.expander("Bekijk of verander je antwoorden"), st.container(key="vraagantwoorden", gap="xsmall"):
        for regel in antwoorden:
            st.button(
                f"{escape(regel.onderwerp)}: **{escape(regel.antwoord)}**",
                type="tertiary",
                key=f"vragenlijst.verander.{regel.vraag_id}",
                on_click=_go_to,
                args=(regel.vraag_id,),
                wrap=True,
            )
        st.button(
            "Wis mijn antwoorden",
            key="vragenlijst.wis",
            on_click=_wipe,
            args=(organisatie,),
            help="Ook wat ze aan je profiel veranderden, gaat weg.",
        )


def show_verder() -> None:
    """Back to the questions, for who looked at the list before the last one."""
    st.button("Ga verder met de vragen", key="vragenlijst.verder", on_click=_go_to, args=(None,))


def _show_keuze(organisatie: Organisatie, stand: Vraagstand, keuze: Keuze, plek: str) -> None:
    st.button(
        escape(keuze.label),
        key=f"vragenlijst.{plek}",
        type="primary" if keuze.waarde == stand.antwoord else "secondary",
        on_click=_answer,
        args=(organisatie, stand.vraag.id, keuze.waarde),
        width="stretch",
    )


def _show_wegen(organisatie: Organisatie, stand: Vraagstand) -> None:
    with st.container(key="vraagwegen", horizontal=True, horizontal_alignment="distribute"):
        with st.container(horizontal=True, width="content"):
            vorige, volgende = _neighbours(organisatie, stand)
            st.button(
                ":material/arrow_back: Vorige vraag",
                type="tertiary",
                key="vragenlijst.vorige",
                on_click=_go_to,
                args=(vorige,),
                disabled=vorige is None,
            )
            if stand.antwoord:
                st.button(
                    "Volgende vraag :material/arrow_forward:",
                    type="tertiary",
                    key="vragenlijst.volgende",
                    on_click=_go_to,
                    args=(volgende,),
                )
        with st.container(horizontal=True, width="content"):
            if sessie.get_dossier().antwoorden:
                st.button("Bekijk je lijst", type="tertiary", key="vragenlijst.lijst", on_click=_ask_uitkomst)
            if st.button("Stop en bekijk je kompas", type="tertiary", key="vragenlijst.stop"):
                st.switch_page(KOMPAS)


def _describe_voortgang(stand: Vraagstand) -> str:
    if not sessie.get_dossier().antwoorden:
        return (
            f"Hoogstens {MAX_VRAGEN} korte vragen · ongeveer {minutes_for(MAX_VRAGEN)} minuten · stop wanneer je wilt"
        )
    minuten = "1 minuut" if stand.minuten == 1 else f"{stand.minuten} minuten"
    return f"Vraag {stand.nummer}, hoogstens {MAX_VRAGEN} · nog ongeveer {minuten}"


def _neighbours(organisatie: Organisatie, stand: Vraagstand) -> tuple[str | None, str | None]:
    """The ids of the question before and the answered one after; None: there is none."""
    gesteld = [regel.vraag_id for regel in list_antwoorden(organisatie, sessie.get_dossier())]
    plek = gesteld.index(stand.vraag.id) if stand.antwoord else len(gesteld)
    return (gesteld[plek - 1] if plek else None), (gesteld[plek + 1] if plek + 1 < len(gesteld) else None)


def _answer(organisatie: Organisatie, vraag_id: str, antwoord: str) -> None:
    sessie.set_dossier(answer_vraag(organisatie.catalogus, sessie.get_dossier(), vraag_id, antwoord))
    _go_to(None)


def _go_to(vraag_id: str | None) -> None:
    """To an earlier question; None: to the next new one."""
    st.session_state[_TERUG] = vraag_id
    st.session_state[_UITKOMST] = False


def _ask_uitkomst() -> None:
    st.session_state[_UITKOMST] = True


def _wipe(organisatie: Organisatie) -> None:
    sessie.set_dossier(wipe_antwoorden(organisatie.catalogus, sessie.get_dossier()))
    _go_to(None)
