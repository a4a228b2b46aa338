# SPDX-License-Identifier: EUPL-1.2
"""The profile of this visitor. It lives in the session of the browser tab and nowhere else."""

from dataclasses import replace

import streamlit as st

from kompas.kern import Catalogus, Profiel

PROFIEL = "sessie.profiel"
_PERSOONLIJK = ("sessie.profiel", "profielformulier.", "zoekformulier.")
_VERBERG_PROCENTEN = "sessie.verberg_procenten"


def get_profiel(catalogus: Catalogus) -> Profiel | None:
    """The profile of this tab, or None. What newer content no longer knows is left out of it."""
    profiel: Profiel | None = st.session_state.get(PROFIEL)
    if profiel is None:
        return None
    bekend = {tag: sterkte for tag, sterkte in profiel.sterkte.items() if tag in catalogus.tags}
    functie_id = profiel.functie_id if profiel.functie_id in catalogus else None
    return replace(profiel, sterkte=bekend, functie_id=functie_id)


def set_profiel(profiel: Profiel) -> None:
    """Keep this profile in the tab."""
    st.session_state[PROFIEL] = profiel


def choose_functie(catalogus: Catalogus, functie_id: str) -> None:
    """Start again from the passport of a function. Raises `OnbekendeFunctie`."""
    set_profiel(Profiel.from_functie(catalogus, functie_id))


def clear() -> None:
    """Forget the profile and everything that was typed or tapped in this tab."""
    for sleutel in [str(sleutel) for sleutel in st.session_state]:
        if sleutel.startswith(_PERSOONLIJK):
            del st.session_state[sleutel]


def hide_procenten(*, verberg: bool) -> None:
    """Keep percentages off every screen of this tab, or show them again."""
    st.session_state[_VERBERG_PROCENTEN] = verberg


def shows_procenten() -> bool:
    """False when the visitor hid the percentages."""
    return not st.session_state.get(_VERBERG_PROCENTEN, False)
