# SPDX-License-Identifier: EUPL-1.2
"""Two places changed the same thing: both are shown, the owner chooses, and until then nothing is overwritten."""

from collections.abc import Sequence

import streamlit as st

from kompas.diensten.datum import write_tijd
from kompas.diensten.delen.leesstuk import Leesgroep
from kompas.diensten.dossier import Botsing
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.verschil import Onderdeelverschil, list_verschillen
from kompas.kern.dossier import Kant
from kompas.scherm import sessie
from kompas.scherm.bewaren.stand import get_stand
from kompas.scherm.bewaren.velden import renew_velden
from kompas.scherm.tekst import escape

_UITLEG = (
    "Je hebt hetzelfde ook ergens anders veranderd, bijvoorbeeld in een ander tabblad. We hebben niets overschreven. "
    "Kies wat je wilt houden. Alles wat niet botst, houd je allebei. Tot je kiest, bewaren we niets nieuws."
)
_HIER = "In dit tabblad"
_KEUZE = "bewaren.keuze."


def show_keuze(organisatie: Organisatie, botsing: Botsing) -> None:
    """Each part that clashes with both values, a choice, and one button."""
    daar = f"Bewaard, om {write_tijd(botsing.daar.gewijzigd)}"
    with st.container(key="bewaarkeuze"):
        st.subheader("Wat wil je houden?", anchor=False)
        st.markdown(_UITLEG)
        keuzes = [_ask(verschil, daar) for verschil in list_verschillen(organisatie, botsing.samenvoeging)]
        klaar = all(keuzes)
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button("Bewaar mijn keuze", type="primary", disabled=not klaar, key="bewaren.kies", on_click=_resolve)
            if not klaar:
                st.caption("Kies eerst bij elk onderdeel.")


def _ask(verschil: Onderdeelverschil, daar: str) -> str | None:
    sleutel = f"{_KEUZE}{verschil.onderdeel}"
    with st.container(key=f"bewaarkeuze-{verschil.onderdeel}"):
        st.markdown(f"**{escape(verschil.onderdeel.titel)}**")
        namen = {Kant.HIER: _HIER, Kant.DAAR: daar}
        for kolom, (kant, kop), groepen in zip(st.columns(2), namen.items(), (verschil.hier, verschil.daar)):
            with kolom.container(height="stretch", key=f"bewaarkant-{kant}-{verschil.onderdeel}"):
                st.markdown(f":small[**{kop}**]")
                _show_groepen(groepen)
        gekozen: str | None = st.radio(
            f"Wat houd je van: {verschil.onderdeel.titel}?",
            list(namen),
            index=None,
            format_func=namen.__getitem__,
            horizontal=True,
            label_visibility="collapsed",
            key=sleutel,
        )
    return gekozen


def _show_groepen(groepen: Sequence[Leesgroep]) -> None:
    if not groepen:
        st.markdown("Niets")
    for groep in groepen:
        regels = [" · ".join(filter(None, (regel.tekst, regel.noot))) for regel in groep.regels]
        st.markdown(f":small[{escape(groep.kop)}]\n" + "\n".join(f"- {escape(' '.join(r.split()))}" for r in regels))


def _resolve() -> None:
    """What was chosen is from now on what the tab holds; the run that follows keeps it."""
    stand = get_stand()
    botsing = stand.botsing
    if botsing is None:
        return
    keuzes = {deel: st.session_state.get(f"{_KEUZE}{deel}") for deel in botsing.samenvoeging.conflicten}
    # The tab may hold more by now than when the choice was drawn: that counts too.
    samen = botsing.samenvoeging.resolve({deel: Kant(kant) for deel, kant in keuzes.items() if kant})
    if samen.conflicten or sessie.get_dossier() != botsing.samenvoeging.hier:
        return
    sessie.set_dossier(samen.dossier)
    renew_velden()
    stand.take(botsing.daar)
