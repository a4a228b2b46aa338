# SPDX-License-Identifier: EUPL-1.2
"""Saving what was written: with a reason, and without ever losing it when that does not work."""

from collections.abc import Mapping

import streamlit as st

from kompas.diensten.vullen.paspoort import open_paspoort_voor_bewerken, save_paspoort
from kompas.diensten.vullen.paspoortvelden import make_wijziging
from kompas.diensten.vullen.schrijfwerk import MAX_REDEN
from kompas.inhoud.omzetten import build_functie
from kompas.kern import Catalogus, Functie
from kompas.kern.fouten import Bewerkingsconflict, KompasFout, OngeldigeWijziging, Veldfout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.bewerken.conflict import ask_keuzes
from kompas.scherm.vullen.bewerken.groepen import find_groep
from kompas.scherm.vullen.bewerken.werkblad import Werkblad, get_werkblad, open_groep, put_werkblad
from kompas.scherm.vullen.klok import stop_klok

_ZIN, _FOUT, _FOUTEN, _CONFLICT = "vullen.zin", "vullen.fout", "vullen.fouten", "vullen.conflict"
_REDEN = "reden"


def show_bewaren(blad: Werkblad, fouten: Mapping[str, object]) -> None:
    """The reason and the button; above them why it could not be saved the last time."""
    key = blad.key(_REDEN)
    st.text_input(
        "Waarom verander je dit?",
        max_chars=MAX_REDEN,
        placeholder="Bijvoorbeeld: het team las het na",
        autocomplete="off",
        live=True,
        key=key,
    )
    for zin in _list_zinnen(fouten.get(_REDEN, ())):
        st.markdown(f":material/error: :red[{escape(zin)}]")
    if fout := st.session_state.pop(_FOUT, None):
        show_fout(fout)
    st.button(
        "Bewaar",
        type="primary",
        icon=":material/check:",
        disabled=not blad.is_anders,
        key="vullen.bewaar",
        on_click=_save,
        args=(blad.basis.id, key),
    )
    if blad.is_anders:
        st.caption("Nog niet bewaard. Wat je schreef, blijft in dit tabblad staan, ook als je ververst.")


def show_conflict(blad: Werkblad, catalogus: Catalogus) -> bool:
    """Both versions side by side when somebody else changed this passport; False when nobody did."""
    conflict: Bewerkingsconflict | None = st.session_state.get(_CONFLICT)
    if conflict is None or conflict.basis.id != blad.basis.id:
        return False
    with st.container(key="bewerkconflict", gap="medium"):
        show_fout(conflict)
        samen = ask_keuzes(conflict, catalogus)
        if conflict.daar is not None:
            st.button(
                "Ga verder met deze keuze",
                type="primary",
                disabled=samen is None,
                key="vullen.kies",
                on_click=_resolve,
                args=(conflict, samen),
            )
    return True


def pop_bericht() -> str:
    """That it was saved, said once."""
    zin: str = st.session_state.pop(_ZIN, "")
    return zin


def pop_fouten(blad: Werkblad) -> tuple[Veldfout, ...]:
    """What saving found wrong, as long as it was about this passport."""
    functie_id, fouten = st.session_state.pop(_FOUTEN, ("", ()))
    return tuple(fouten) if functie_id == blad.basis.id else ()


def _list_zinnen(zinnen: object) -> list[str]:
    return list(map(str, zinnen)) if isinstance(zinnen, list) else []


def _save(functie_id: str, reden: str) -> None:
    blad = get_werkblad(functie_id)
    if blad is None:
        return
    try:
        wijziging = make_wijziging(blad.bewerking.functie, blad.hier)
        bewaard = save_paspoort(get_aanvraag(), blad.bewerking, wijziging, st.session_state.get(reden) or "")
    except OngeldigeWijziging as ongeldig:
        st.session_state[_FOUTEN] = (functie_id, ongeldig.fouten)
        eerste = next(filter(None, (find_groep(fout.veld) for fout in ongeldig.fouten)), "")
        if eerste:
            open_groep(eerste)
    except Bewerkingsconflict as conflict:
        st.session_state[_CONFLICT] = conflict
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
    else:
        put_werkblad(bewaard)
        stop_klok(functie_id)
        st.session_state[_ZIN] = "Bewaard. Iedereen ziet vanaf nu dit paspoort."


def _resolve(conflict: Bewerkingsconflict, samen: Functie) -> None:
    """Go on from what stands there now. When that changed once more, the next difference is asked about."""
    try:
        bewerking = open_paspoort_voor_bewerken(get_aanvraag(), conflict.basis.id)
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)
        return
    nu = build_functie(bewerking.functie)
    st.session_state.pop(_CONFLICT)
    if conflict.daar is not None and nu != conflict.daar:
        st.session_state[_CONFLICT] = Bewerkingsconflict(conflict.daar, samen, nu)
    else:
        put_werkblad(bewerking, samen)
