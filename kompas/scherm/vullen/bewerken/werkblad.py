# SPDX-License-Identifier: EUPL-1.2
"""What a functiebeheerder is writing in one passport: in the session and the memory of the tab, and nowhere else."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from kompas.inhoud.omzetten import build_functie
from kompas.inhoud.schrijven import Bewerking
from kompas.kern import Functie
from kompas.scherm.vullen.bewerken.geheugen import Schrijfsel, recall_schrijfsels, remember_schrijfsels

_BLADEN, _BEURT, _GROEP = "vullen.bladen", "vullen.beurt", "vullen.groep"


@dataclass(frozen=True, slots=True)
class Werkblad:
    """A passport that is open. `basis` is as it was opened, `hier` as it is written now.

    `beurt` numbers every time that the fields are filled anew, so that a field never shows what stood in an older one.
    """

    bewerking: Bewerking
    basis: Functie
    hier: Functie
    beurt: int

    @property
    def is_anders(self) -> bool:
        """True when something was changed."""
        return self.hier != self.basis

    def key(self, veld: str) -> str:
        """The key of the widget of a field."""
        return f"vullen.veld.{self.beurt}.{veld}"


def get_werkblad(functie_id: str) -> Werkblad | None:
    """What is being written in this passport in this tab, if anything."""
    if _BLADEN not in st.session_state:
        for schrijfsel in recall_schrijfsels():
            put_werkblad(schrijfsel.bewerking, schrijfsel.hier)
    return _list_bladen().get(functie_id)


def put_werkblad(bewerking: Bewerking, hier: Functie | None = None) -> Werkblad:
    """Begin with a passport, or go on with other content in its fields."""
    basis = build_functie(bewerking.functie)
    beurt = st.session_state.get(_BEURT, 0) + 1
    st.session_state[_BEURT] = beurt
    return _keep(Werkblad(bewerking, basis, hier or basis, beurt))


def drop_werkblad(functie_id: str) -> None:
    """Stop writing in it: it was saved, or let go."""
    _set_bladen({naam: blad for naam, blad in _list_bladen().items() if naam != functie_id})


def write_veld(functie_id: str, **velden: Any) -> None:
    """Keep what was just written in fields of this passport."""
    blad = get_werkblad(functie_id)
    if blad is not None:
        _keep(replace(blad, hier=replace(blad.hier, **velden)))


def _keep(blad: Werkblad) -> Werkblad:
    _set_bladen({**_list_bladen(), blad.basis.id: blad})
    return blad


def _list_bladen() -> Mapping[str, Werkblad]:
    bladen: Mapping[str, Werkblad] = st.session_state.get(_BLADEN, {})
    return bladen


def _set_bladen(bladen: Mapping[str, Werkblad]) -> None:
    st.session_state[_BLADEN] = bladen
    remember_schrijfsels(Schrijfsel(blad.bewerking, blad.hier) for blad in bladen.values() if blad.is_anders)


def get_groep() -> str:
    """The group of fields that is open; "" for none."""
    groep: str = st.session_state.get(_GROEP, "")
    return groep


def open_groep(groep: str) -> None:
    """Open this group and close the others; what is in them is kept already. "" closes all."""
    st.session_state[_GROEP] = groep
