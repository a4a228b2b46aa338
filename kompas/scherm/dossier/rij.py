# SPDX-License-Identifier: EUPL-1.2
"""A row of things that someone wrote (steps, lines, results): every change is kept at once, in the tab."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from typing import Any, Generic, TypeVar

import streamlit as st

from kompas.kern.dossier import Dossier, Logregel, Onderdeel, Stap, Uitkomst
from kompas.kern.fouten import KompasFout
from kompas.scherm import sessie
from kompas.scherm.dossier.bewerking import NIEUW, bind, close, get_open, remember_weg

_FOUT = "dossier.fout"
R = TypeVar("R", Stap, Logregel, Uitkomst)


@dataclass(frozen=True, slots=True)
class Rij(Generic[R]):
    """How a part reads and changes its records. `leeg` makes the record that a first word begins with."""

    onderdeel: Onderdeel
    lees: Callable[[Dossier], tuple[R, ...]]
    leeg: Callable[[], R]
    voeg_toe: Callable[[Dossier, R], Dossier]
    verander: Callable[[Dossier, int, R], Dossier]
    verwijder: Callable[[Dossier, int], Dossier]

    def get_open_nr(self) -> int | None:
        """The number of the record that is open; None when it is not there (yet)."""
        bewerking = get_open(self.onderdeel)
        if bewerking is None or bewerking.wat == NIEUW or int(bewerking.wat) >= len(self.lees(sessie.get_dossier())):
            return None
        return int(bewerking.wat)

    def get_open_record(self) -> R:
        """The record that is open, or an empty one."""
        nr = self.get_open_nr()
        return self.leeg() if nr is None else self.lees(sessie.get_dossier())[nr]

    def write(self, veld: str, waarde: object) -> None:
        """Keep what was just written in a field of the record that is open. What does not fit gets a sentence."""
        dossier, nr = sessie.get_dossier(), self.get_open_nr()
        velden: dict[str, Any] = {veld: waarde}
        record = replace(self.get_open_record(), **velden)
        try:
            nieuw = self.voeg_toe(dossier, record) if nr is None else self.verander(dossier, nr, record)
        except KompasFout as fout:
            st.session_state[_FOUT] = str(fout)
            return
        sessie.set_dossier(nieuw)
        bind(_find(self.lees(dossier), self.lees(nieuw), nr))

    def offer_remove(self) -> None:
        """The button that takes the open record away; it can come back."""
        if self.get_open_nr() is not None:
            st.button("Verwijder", icon=":material/delete:", type="tertiary", key="dossier.weg", on_click=self._remove)

    def _remove(self) -> None:
        nr, record = self.get_open_nr(), self.get_open_record()
        if nr is not None:
            sessie.set_dossier(self.verwijder(sessie.get_dossier(), nr))
            remember_weg(self.onderdeel, partial(self._restore, record))
        else:
            close()

    def _restore(self, record: R, dossier: Dossier) -> Dossier:
        return self.voeg_toe(dossier, record)


def pop_fout() -> str:
    """What did not fit, said once."""
    fout: str = st.session_state.pop(_FOUT, "")
    return fout


def _find(oud: tuple[R, ...], nieuw: tuple[R, ...], nr: int | None) -> str:
    """Where the record that was written stands now; `NIEUW` when emptying it took it away."""
    if len(nieuw) == len(oud):
        return NIEUW if nr is None else str(nr)
    if len(nieuw) < len(oud):
        return NIEUW
    return str(next(plek for plek in count() if plek == len(oud) or nieuw[plek] != oud[plek]))
