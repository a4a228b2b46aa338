# SPDX-License-Identifier: EUPL-1.2
"""How this tab stands to what is kept on the server."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import streamlit as st

from kompas.diensten.dossier import BewaardDossier, Botsing
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import KompasFout
from kompas.kern.toegang import Recht

STAND = "bewaren.stand"


class Los(StrEnum):
    """Why a tab has nothing to do with the dossier of its account: it was wiped, or held a conversation."""

    NEE = ""
    GEWIST = "gewist"
    GESPREK = "gesprek"


class Melding(StrEnum):
    """What is said once."""

    GEEN = ""
    SAMEN = "samen"  # what was changed elsewhere is here now too
    TERUG = "terug"  # keeping works again
    UITGELOGD = "uitgelogd"  # the tab was emptied, for nobody is logged in any more
    VERWIJDERD = "verwijderd"  # what was kept is gone


@dataclass
class Stand:
    """One for each tab. `basis`: the dossier as it is kept, as far as this tab knows; None when nothing is.

    `wie`: of which account the content of the tab is, as a hash, "" of none. `versie` and `om` belong to `basis`.
    `geladen`: compared with the database in this session. `uitgelogd`: the account is no longer logged in. `fout`: why
    keeping fails now. `botsing`: what the owner has to choose first.
    """

    wie: str = ""
    versie: int = 0
    basis: Dossier | None = None
    om: datetime | None = None
    los: Los = Los.NEE
    geladen: bool = False
    uitgelogd: bool = False
    fout: KompasFout | None = None
    botsing: Botsing | None = None
    melding: Melding = Melding.GEEN

    def is_vuil(self, dossier: Dossier) -> bool:
        """True when the tab holds a change that is not kept yet."""
        return self.basis is not None and dossier is not self.basis and dossier != self.basis

    def take(self, bewaard: BewaardDossier) -> Dossier:
        """Take over what is kept now, so that the tab holds the same; returns it."""
        self.basis, self.versie, self.om = bewaard.dossier, bewaard.versie, bewaard.gewijzigd
        self.botsing = None
        return bewaard.dossier

    def forget(self) -> None:
        """Nothing is kept."""
        self.basis, self.versie, self.om, self.botsing = None, 0, None, None

    def detach(self, los: Los) -> None:
        """From now on this tab has nothing to do with what is kept."""
        self.forget()
        self.los = los


def get_stand() -> Stand:
    """The one of this tab; a new one in a new session."""
    stand: Stand = st.session_state.setdefault(STAND, Stand())
    return stand


def find_eigenaar(aanvraag: Aanvraag) -> str:
    """Who asks, as far as a tab may remember it; "" for who can keep nothing."""
    if aanvraag.gebruiker is None or not aanvraag.may(Recht.EIGEN_DOSSIER):
        return ""
    return hashlib.sha256(f"tab:{aanvraag.gebruiker.id}".encode()).hexdigest()[:32]
