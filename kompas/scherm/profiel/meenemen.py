# SPDX-License-Identifier: EUPL-1.2
"""Profiel in eigen hand: take the profile along as a file, and load it again. Nothing is lost in silence."""

import streamlit as st

from kompas.diensten.profielbestand import (
    MAX_BYTES,
    describe_dossier,
    name_tags,
    read_profielbestand,
    write_profielbestand,
)
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import OngeldigProfielbestand
from kompas.kern.woorden import join_labels
from kompas.scherm import sessie
from kompas.scherm.bestandsknop import ask_bestand, offer_bestand
from kompas.scherm.bewaren.verloop import is_bewaard
from kompas.scherm.tekst import escape
from kompas.scherm.wissen import show_wissen

BESTANDSNAAM = "loopbaankompas-profiel.json"
INHOUD = "profielmeenemen.inhoud"
_MELDING = "profielmeenemen.melding"
_WIS = "Klaar, of werk je op een computer van iemand anders? Wis dan wat hier staat."
_WIS_BEWAARD = "Klaar? Log dan uit. Je dossier blijft bewaard."
_TE_GROOT = "Dit bestand is te groot voor een profiel. Kies een ander bestand. Je profiel hier is niet veranderd."


def show_in_eigen_hand(catalogus: Catalogus, dossier: Dossier) -> None:
    """Take the profile along, load one, or wipe everything; only loading when there is nothing yet."""
    st.header("Neem je profiel mee" if not dossier.is_leeg else "Heb je al een profiel?", anchor=False)
    st.caption("Je profiel past in één klein bestand. Je kunt het later weer laden, ook bij een andere gemeente.")
    with st.container(horizontal=True, gap="small", key="profielmeenemen"):
        if not dossier.is_leeg:
            _offer(catalogus, dossier)
        ask_bestand(
            "Laad een profiel",
            _keep,
            soorten=".json,application/json",
            maximum=MAX_BYTES,
            te_groot=_TE_GROOT,
            key="profielmeenemen.kies",
        )
    _show_geladen(catalogus)
    if not dossier.is_leeg:
        titel = "Maak dit tabblad leeg" if is_bewaard() else "Wis alles"
        st.header(titel, anchor=False)
        st.caption(_WIS_BEWAARD if is_bewaard() else _WIS)
        show_wissen(titel)


def _offer(catalogus: Catalogus, dossier: Dossier) -> None:
    offer_bestand(
        "Download je profiel",
        BESTANDSNAAM,
        write_profielbestand(dossier, catalogus),
        soort="application/json",
        key="profielmeenemen.download",
    )


def _show_geladen(catalogus: Catalogus) -> None:
    """What a chosen file holds, and the question whether it may replace what is there; or what is wrong with it."""
    if melding := st.session_state.pop(_MELDING, None):
        st.success(melding, icon=":material/check:")
    inhoud = st.session_state.get(INHOUD)
    if inhoud is None:
        return
    try:
        geladen = read_profielbestand(inhoud, catalogus)
    except OngeldigProfielbestand as fout:
        del st.session_state[INHOUD]
        st.warning(escape(str(fout)), icon=":material/error:")
        return
    if sessie.get_dossier().is_leeg and not is_bewaard():
        _use(geladen)
        st.rerun()
    _ask(geladen, catalogus)


def _ask(geladen: Dossier, catalogus: Catalogus) -> None:
    with st.container(border=True, key="profielgeladen"):
        st.subheader("Wil je dit profiel gebruiken?", anchor=False)
        st.markdown("Dit staat in het bestand:")
        st.markdown("\n".join(f"- {escape(regel)}" for regel in describe_dossier(geladen, catalogus)) or "- Niets")
        if onbekend := name_tags(geladen, catalogus):
            st.markdown(
                f"Deze kenmerken kennen we hier niet: {escape(join_labels(onbekend))}. We bewaren ze wel in je bestand."
            )
        wat = "je bewaarde dossier" if is_bewaard() else "je profiel hier"
        st.markdown(f"Het komt **in de plaats van** {wat}. Download dat eerst als je het wilt houden.")
        with st.container(horizontal=True):
            st.button("Gebruik dit profiel", type="primary", key="profielmeenemen.ja", on_click=_use, args=(geladen,))
            st.button("Laat alles zoals het is", key="profielmeenemen.nee", on_click=_forget)


def _keep(inhoud: str) -> None:
    st.session_state[INHOUD] = inhoud


def _use(geladen: Dossier) -> None:
    # A conversation is of this tab: the reason in a file is that of an earlier one, which has ended.
    sessie.set_dossier(geladen.start_gesprek(sessie.get_dossier().reden))
    st.session_state[_MELDING] = "Je profiel is geladen."
    _forget()


def _forget() -> None:
    st.session_state.pop(INHOUD, None)
