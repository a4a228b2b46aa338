# SPDX-License-Identifier: EUPL-1.2
"""Where the kompas is seen from: the own profile, or a function that the address names."""

from dataclasses import dataclass

import streamlit as st

from kompas.kern import Catalogus, Profiel
from kompas.kern.beeld.beschrijving import JIJ
from kompas.kern.fouten import OnbekendeFunctie
from kompas.scherm import sessie
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.pagina import need_profiel, show_fout
from kompas.scherm.paginas import START
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import VANUIT_PARAMETER


@dataclass(frozen=True, slots=True)
class Standpunt:
    """The profile in the centre and what the centre is called. `key` names it for widgets."""

    profiel: Profiel
    key: str
    midden: str = JIJ


def choose_standpunt(catalogus: Catalogus) -> Standpunt:
    """Title and centre of the kompas.

    A visitor without a profile who opens an address with a function begins with that function, so that a view can be
    shared and survives a reload; a visitor with a profile keeps it and only looks from there.
    """
    eigen = sessie.get_profiel(catalogus)
    gevraagd = _read_functie(catalogus)
    if eigen is None and gevraagd is not None:
        sessie.choose_functie(catalogus, gevraagd)
        eigen = sessie.get_profiel(catalogus)
    if eigen is not None and gevraagd not in (None, eigen.functie_id):
        return _look_from(catalogus, str(gevraagd))
    return _look_from_self(catalogus)


def _look_from_self(catalogus: Catalogus) -> Standpunt:
    st.title("Jouw kompas", anchor=False)
    profiel = need_profiel(catalogus)
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="standpunt"):
        if profiel.functie_id:
            functie = catalogus.functie(profiel.functie_id)
            als = "Jouw werk lijkt op" if sessie.get_dossier().elders else "Je staat in het midden als"
            st.markdown(f"{als} **{escape(functie.titel)}**.", width="content")
        _show_keuze(catalogus, "jij")
    return Standpunt(profiel, "jij")


def _look_from(catalogus: Catalogus, functie_id: str) -> Standpunt:
    functie = catalogus.functie(functie_id)
    st.title("Rond een andere functie", anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key="standpunt"):
        st.markdown(f"Je kijkt nu vanuit **{escape(functie.titel)}**.", width="content")
        if st.button(":primary[Terug naar jouw kompas]", type="tertiary"):
            del st.query_params[VANUIT_PARAMETER]  # what else the address says stays
            st.rerun()
        _show_keuze(catalogus, functie_id)
    return Standpunt(Profiel.from_functie(catalogus, functie_id), functie_id, functie.titel)


def _show_keuze(catalogus: Catalogus, nu: str) -> None:
    """Another function in the centre than now; closed, it costs nothing."""
    label, key = ":primary[Kijk vanuit een andere functie]", f"middenkeuze.{nu}"
    with st.popover(label, type="tertiary", on_change="rerun", key=key) as keuze:
        if not keuze.open:
            return
        gekozen = choose_functie(catalogus, "Welke functie zet je in het midden?", key=f"middenfunctie.{nu}")
        if gekozen is not None:
            st.query_params[VANUIT_PARAMETER] = gekozen
            st.rerun()
        st.caption("Jouw profiel blijft zoals het is.")
        if st.button(":primary[Ik heb zelf een andere functie]", type="tertiary"):
            st.switch_page(START)


def _read_functie(catalogus: Catalogus) -> str | None:
    functie_id = st.query_params.get(VANUIT_PARAMETER)
    if functie_id is None:
        return None
    try:
        functie = catalogus.functie(functie_id)
    except OnbekendeFunctie as fout:
        show_fout(fout)
        return None
    if functie.soort != "functie":
        st.caption(f"{escape(functie.titel)} is een rol die je erbij doet. Die staat niet in het kompas.")
        return None
    return functie_id
