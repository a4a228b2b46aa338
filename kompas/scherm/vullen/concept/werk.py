# SPDX-License-Identifier: EUPL-1.2
"""What a functiebeheerder is doing from text to passport: in the session and the memory of the tab only."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import streamlit as st

from kompas.diensten.vullen.concept import Conceptvoorstel, Kenmerkvoorstel
from kompas.diensten.vullen.conceptkeuze import Conceptkeuze, build_concept
from kompas.inhoud.schrijven import Bewerking
from kompas.kern import Catalogus, Functie
from kompas.kern.fouten import KompasFout
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.concept.geheugen import Conceptstand, remember_stand
from kompas.scherm.vullen.concept.stap import Stap

_WERK, _STAP, _TEKSTEN, _FOUT = "concept.werk", "concept.stap", "concept.teksten", "concept.fout"
_MEESTE_TEKSTEN = 5


@dataclass(frozen=True, slots=True)
class Conceptwerk:
    """What was proposed from `tekst`, and what was answered.

    `plek`: the proposal that is on; `anders`: another word is asked; `geopend`: the passport as it was opened.
    """

    geopend: Bewerking
    voorstel: Conceptvoorstel
    tekst: str
    bron: str
    kern: str
    werkzaamheden: tuple[str, ...]
    keuze: Conceptkeuze = field(default_factory=Conceptkeuze)
    plek: int = 0
    anders: bool = False

    @property
    def kaart(self) -> Kenmerkvoorstel:
        """The proposal that is on."""
        return self.voorstel.kenmerken[self.plek]

    @property
    def is_beoordeeld(self) -> bool:
        """True when every proposal has been passed."""
        return self.plek >= len(self.voorstel.kenmerken)

    def answer(self, gekozen: str) -> "Conceptwerk":
        """Take this tag ("" for none) for the proposal that is on, and go on to the next."""
        keuze = self.keuze.answer(self.kaart.tag.id, gekozen)
        return replace(self, keuze=keuze, plek=self.plek + 1, anders=False)

    def build(self, catalogus: Catalogus) -> Functie:
        """The passport as it stands now."""
        return build_concept(
            self.voorstel.functie,
            self.keuze,
            catalogus,
            kern=self.kern,
            werkzaamheden=self.werkzaamheden,
            bron=self.bron,
        )


def get_werk() -> Conceptwerk | None:
    """What is under way in this tab."""
    werk: Conceptwerk | None = st.session_state.get(_WERK)
    return werk


def set_werk(werk: Conceptwerk | None) -> None:
    """Keep what is under way."""
    st.session_state[_WERK] = werk
    _remember()


def change_werk(**velden: Any) -> None:
    """Change something in what is under way."""
    werk = get_werk()
    if werk is not None:
        set_werk(replace(werk, **velden))


def get_stap() -> Stap:
    """The step that is on; the first one when nothing is under way."""
    return Stap(st.session_state.get(_STAP, Stap.BRON)) if get_werk() else Stap.BRON


def go_to(stap: Stap) -> None:
    """Go to a step."""
    st.session_state[_STAP] = stap
    _remember()


def _remember() -> None:
    """What is saved or let go needs no memory."""
    werk, stap = get_werk(), get_stap()
    if werk is None or stap is Stap.KLAAR:
        remember_stand(None)
        return
    remember_stand(Conceptstand(werk.geopend, werk.tekst, werk.bron, stap, werk.kern, werk.werkzaamheden, werk.keuze))


def list_teksten() -> tuple[str, ...]:
    """The texts that were read before in this tab: what they say alike is the employer, not the function."""
    return tuple(st.session_state.get(_TEKSTEN, ()))


def remember_tekst(tekst: str) -> None:
    """Hold a text beside those of before, for as long as the tab is open."""
    andere = [ander for ander in list_teksten() if ander != tekst]
    st.session_state[_TEKSTEN] = [*andere, tekst][-_MEESTE_TEKSTEN:]


def attempt(doe: Callable[[], object]) -> None:
    """Do this, or say in the next run why it could not be done; everything stays as it was."""
    try:
        doe()
    except KompasFout as fout:
        st.session_state[_FOUT] = str(fout)


def show_melding() -> None:
    """Say what went wrong at the last click, once."""
    if fout := st.session_state.pop(_FOUT, None):
        show_fout(fout)


def show_voortgang(stap: Stap, functie: Functie) -> None:
    """For which function this is, and how far we are."""
    stappen = list(Stap)[:-1]
    st.caption(f"{escape(functie.titel)} · stap {stappen.index(stap) + 1} van {len(stappen)}")
