# SPDX-License-Identifier: EUPL-1.2
"""What one visit answered: in the session of this tab and nowhere else, so that going back can change it."""

from collections.abc import Callable
from dataclasses import dataclass, field

import streamlit as st

from kompas.diensten.check import Plek, answer_kaart, answer_tekst
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import find_aanvraag
from kompas.scherm.account.netwerk import read_adres
from kompas.scherm.toegang import open_organisatie

_BEZOEK = "check.bezoek"


@dataclass
class Bezoek:
    """One visit to one link. `stap` counts from 0, the explanation; `fout` is what went wrong at the last answer."""

    sleutel: str
    stap: int = 0
    begonnen: bool = False
    gesprek: bool = False
    antwoorden: dict[tuple[str, str], str] = field(default_factory=dict)
    teksten: dict[str, str] = field(default_factory=dict)
    fout: str = ""

    @property
    def plek(self) -> Plek:
        """Where this visit stands."""
        return Plek(self.sleutel, read_adres(), self.begonnen, self.gesprek)

    def list_gemist(self) -> list[str]:
        """The tags that were missing, in the order in which they came."""
        return [over for (soort, over), waarde in self.antwoorden.items() if soort == "mist" and waarde]

    def answer(self, soort: str, over: str, waarde: str) -> None:
        """Keep an answer at once; the same twice is once."""
        oud = self.antwoorden.get((soort, over), "")
        if oud == waarde:
            return
        catalogus = open_organisatie().catalogus
        if self._try(lambda: answer_kaart(find_aanvraag(), self.plek, soort, over, oud, waarde, catalogus)):
            self.antwoorden[soort, over] = waarde

    def write(self, vraag: str, tekst: str) -> None:
        """Keep a text at once."""
        oud = self.teksten.get(vraag, "")

        def keep() -> None:
            if tekst.strip() != oud:
                self.teksten[vraag] = answer_tekst(find_aanvraag(), self.plek, vraag, oud, tekst)

        if tekst.strip() or oud:
            self._try(keep)

    def _try(self, doe: Callable[[], None]) -> bool:
        try:
            doe()
        except KompasFout as fout:
            self.fout = str(fout)
            return False
        self.begonnen, self.fout = True, ""
        return True


def get_bezoek(sleutel: str, recall: Callable[[], Bezoek | None]) -> Bezoek:
    """The visit of this tab to this link. `recall`: what the tab still knows of it after a reload."""
    bezoek = st.session_state.get(_BEZOEK)
    if not isinstance(bezoek, Bezoek) or bezoek.sleutel != sleutel:
        bezoek = st.session_state[_BEZOEK] = recall() or Bezoek(sleutel)
    return bezoek


def go_to(stap: int) -> None:
    """Another step of the visit of this tab."""
    bezoek = st.session_state.get(_BEZOEK)
    if isinstance(bezoek, Bezoek):
        bezoek.stap = stap
