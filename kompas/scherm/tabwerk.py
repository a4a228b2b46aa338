# SPDX-License-Identifier: EUPL-1.2
"""Work that is not finished, by name, which the tab remembers beside the dossier: a reload loses nothing of it.

It goes with the tab, with a wipe, and with logging out, and it is only for the account that it was written with. What
comes back from a browser is only text: who takes it up has to judge it.
"""

from collections.abc import Mapping
from typing import TypeVar

import streamlit as st
from pydantic import TypeAdapter, ValidationError

from kompas.scherm.bewaren.stand import get_stand

_WERK = "tabwerk.werk"
_MEESTE = 500_000  # characters: a browser keeps five million
_VORM = TypeAdapter(dict[str, str])
T = TypeVar("T")


def hold_werk(naam: str, tekst: str) -> None:
    """Let the tab remember this, from the end of the run on; "" forgets it. What is far too long is not held."""
    anders = {ander: inhoud for ander, inhoud in _get().items() if ander != naam}
    st.session_state[_WERK] = anders | ({naam: f"{get_stand().wie} {tekst}"} if 0 < len(tekst) <= _MEESTE else {})


def find_werk(naam: str) -> str:
    """What the tab remembers by this name of who is there now; "" when nothing."""
    wie, _, tekst = _get().get(naam, "").partition(" ")
    return tekst if wie == get_stand().wie else ""


def read_werk(naam: str, vorm: TypeAdapter[T]) -> T | None:
    """The same in this form; None when there is nothing, or what an earlier version wrote."""
    tekst = find_werk(naam)
    try:
        return vorm.validate_json(tekst) if tekst else None
    except ValidationError:
        return None


def write_tabwerk() -> str:
    """All of it as one text, for the browser; "" when there is nothing."""
    return _VORM.dump_json(dict(_get())).decode() if _get() else ""


def restore_tabwerk(tekst: str) -> None:
    """What the browser remembered. It never goes before what was begun since; what cannot be read is nothing."""
    try:
        eerder = _VORM.validate_json(tekst) if tekst else {}
    except ValidationError:
        return
    st.session_state[_WERK] = {**eerder, **_get()}


def _get() -> Mapping[str, str]:
    werk: Mapping[str, str] = st.session_state.get(_WERK, {})
    return werk
