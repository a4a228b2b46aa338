# SPDX-License-Identifier: EUPL-1.2
"""The fields of an account that a beheerder fills in, for a new one and for one of now."""

from dataclasses import dataclass

import streamlit as st

from kompas.kern.toegang import Gebruiker, Rol

_ROLLEN = [rol for rol in Rol if rol is not Rol.BEZOEKER]


@dataclass(frozen=True, slots=True)
class Accountvelden:
    """What was filled in; checking is for the use case."""

    weergavenaam: str
    rollen: list[Rol]
    unit: str


def ask_velden(mens: Gebruiker | None, *, key: str) -> Accountvelden:
    """Name, roles and unit, filled with those of this account."""
    weergavenaam = st.text_input(
        "Naam die anderen zien", mens.weergavenaam if mens else "", autocomplete="off", key=f"{key}.weergavenaam"
    )
    rollen = st.pills(
        "Rollen",
        _ROLLEN,
        selection_mode="multi",
        default=sorted(mens.rollen) if mens else [Rol.MEDEWERKER],
        format_func=lambda rol: rol.titel.capitalize() if rol is not Rol.HR else rol.titel,
        key=f"{key}.rollen",
    )
    st.caption("Een beheerder heeft geen andere rol: die ziet geen dossiers en wijzigt geen inhoud.")
    unit = st.text_input(
        "Unit (alleen bij een leidinggevende)", mens.unit if mens else "", autocomplete="off", key=f"{key}.unit"
    )
    return Accountvelden(weergavenaam, list(rollen), unit.strip())
