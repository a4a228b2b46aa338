# SPDX-License-Identifier: EUPL-1.2
"""Where someone wants to go, and when. Not knowing yet is an answer, and staying is a good outcome."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import streamlit as st

from kompas.diensten.gespreksblad.teksten import TERMIJNEN
from kompas.kern import Catalogus
from kompas.kern.dossier import Ambitie, Onderdeel
from kompas.scherm import sessie
from kompas.scherm.dossier.bewerking import Bewerking, get_open, offer_close, offer_open
from kompas.scherm.dossier.deel import invite, show_deel
from kompas.scherm.stapformulier import RICHTINGEN
from kompas.scherm.wegen import link_functie

_DEEL = Onderdeel.AMBITIE
_ONBEKEND = "Dat weet ik nog niet"
_RICHTING = {
    "opzij": "Ander werk, ongeveer even zwaar.",
    "omhoog": "Meer verantwoordelijkheid.",
    "anders": "Werk dat niet lijkt op wat je nu doet.",
    "blijven": "Je houdt je functie. Misschien wil je er iets in veranderen.",
    "": "Dat is ook een antwoord.",
}
_TERMIJN = {
    "nu": "Je kijkt al om je heen.",
    "jaar": "Je bereidt je dit jaar voor.",
    "later": "Je denkt erover na.",
    "": "Er is geen haast.",
}
_BLIJVEN = "Blijven is een goede uitkomst."
MAX_FUNCTIES = 4


def show_ambitie(catalogus: Catalogus) -> None:
    """The choice in words with the functions that were saved, or the two questions."""
    ambitie = sessie.get_dossier().ambitie
    with show_deel(_DEEL, "Waar wil je heen?"):
        bewerking = get_open(_DEEL)
        if bewerking:
            _edit(ambitie, bewerking)
        elif ambitie == Ambitie():
            invite(_DEEL, "Kies een richting. Je kunt altijd van gedachten veranderen.", "Kies een richting")
        else:
            _show(ambitie, catalogus)


def _show(ambitie: Ambitie, catalogus: Catalogus) -> None:
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        with st.container(gap=None, width="content", key="dossier-richting"):
            delen = (RICHTINGEN.get(ambitie.richting), TERMIJNEN.get(ambitie.termijn, "").capitalize())
            st.markdown(f"**{' · '.join(filter(None, delen))}**")
            st.caption(_RICHTING[ambitie.richting] if ambitie.richting in RICHTINGEN else _ONBEKEND)
        offer_open("Verander", _DEEL, icoon=":material/edit:")
    if ambitie.richting == "blijven":
        st.markdown(_BLIJVEN)
    else:
        _show_wensen(catalogus)


def _show_wensen(catalogus: Catalogus) -> None:
    """The functions to think of are those that were saved; here they are only named."""
    bewaard = [catalogus.functie(naam) for naam in sessie.get_dossier().bewaard if naam in catalogus]
    if not bewaard:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="wegwijzer-dossierwens"):
        st.markdown("Je denkt aan:", width="content")
        for functie in bewaard[:MAX_FUNCTIES]:
            link_functie(functie.id, functie.titel)


def _edit(ambitie: Ambitie, bewerking: Bewerking) -> None:
    richting, termijn = st.columns(2, gap="large")
    with richting:
        namen = {**RICHTINGEN, "": _ONBEKEND}
        _ask("Welke kant wil je op?", namen, _RICHTING, ambitie.richting, _keep_richting, bewerking.key("richting"))
    with termijn:
        namen = {naam: zin.capitalize() for naam, zin in TERMIJNEN.items()} | {"": _ONBEKEND}
        _ask("Wanneer wil je dat?", namen, _TERMIJN, ambitie.termijn, _keep_termijn, bewerking.key("termijn"))
    st.caption(f"{_BLIJVEN} Aan welke functies je denkt, bewaar je bij die functies met een hart.")
    offer_close()


def _ask(
    vraag: str,
    namen: Mapping[str, str],
    uitleg: Mapping[str, str],
    keuze: str,
    keep: Callable[[str], None],
    key: str,
) -> None:
    """A choice with its meaning below each answer; what an older file said otherwise counts as unsaid."""
    st.session_state.setdefault(key, keuze if keuze in namen else "")
    st.radio(
        vraag,
        list(namen),
        format_func=namen.__getitem__,
        captions=[uitleg[naam] for naam in namen],
        key=key,
        on_change=lambda: keep(st.session_state[key]),
    )


def _keep_richting(keuze: str) -> None:
    _aim(replace(sessie.get_dossier().ambitie, richting=keuze))


def _keep_termijn(keuze: str) -> None:
    _aim(replace(sessie.get_dossier().ambitie, termijn=keuze))


def _aim(ambitie: Ambitie) -> None:
    sessie.set_dossier(sessie.get_dossier().aim(ambitie))
