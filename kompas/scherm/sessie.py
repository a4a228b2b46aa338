# SPDX-License-Identifier: EUPL-1.2
"""The dossier of this visitor: in the session of the tab (see `tabgeheugen` for the browser's side), nowhere else."""

import streamlit as st

from kompas.kern import Catalogus, Profiel
from kompas.kern.dossier import Dossier

DOSSIER = "sessie.dossier"
GELEZEN = "sessie.gelezen"
_VERBERG_PROCENTEN = "sessie.verberg_procenten"


def get_dossier() -> Dossier:
    """The dossier of this tab; an empty one when nothing was chosen yet."""
    dossier: Dossier = st.session_state.get(DOSSIER, Dossier())
    return dossier


def set_dossier(dossier: Dossier) -> None:
    """Keep this dossier in the tab."""
    st.session_state[DOSSIER] = dossier


def get_profiel(catalogus: Catalogus) -> Profiel | None:
    """The profile of this tab, or None. What newer content no longer knows is left out of it."""
    return get_dossier().profiel(catalogus)


def choose_functie(catalogus: Catalogus, functie_id: str, *, elders: bool = False) -> None:
    """Start again from the passport of a function; what was saved or written stays. Raises `OnbekendeFunctie`.

    `elders`: the function only resembles the own work, which is elsewhere.
    """
    set_dossier(get_dossier().start_from(catalogus, functie_id, elders=elders))


def is_gelezen() -> bool:
    """False until the browser has said what this tab remembers from before a reload."""
    return bool(st.session_state.get(GELEZEN))


def restore(dossier: Dossier | None) -> bool:
    """What the tab remembered. It never goes before what was chosen since, and is asked only once.

    True when it is what the tab holds now.
    """
    is_nieuw = get_dossier().is_leeg and not is_gelezen()
    if dossier is not None and is_nieuw:
        set_dossier(dossier)
    st.session_state[GELEZEN] = True
    return is_nieuw


def clear() -> None:
    """Forget the dossier and everything that was typed, tapped or looked at in this tab."""
    for sleutel in list(st.session_state):
        del st.session_state[sleutel]
    st.session_state[GELEZEN] = True


def hide_procenten(*, verberg: bool) -> None:
    """Keep percentages off every screen of this tab, or show them again."""
    st.session_state[_VERBERG_PROCENTEN] = verberg


def shows_procenten() -> bool:
    """False when the visitor hid the percentages. In a conversation they are hidden until somebody asks for them."""
    return not st.session_state.get(_VERBERG_PROCENTEN, is_in_gesprek())


def is_in_gesprek() -> bool:
    """True while a coach and an employee are in a conversation in this tab."""
    return bool(get_dossier().reden)
