# SPDX-License-Identifier: EUPL-1.2
"""Somebody opens a function, changes it, and saves it later."""

from dataclasses import dataclass

from kompas.inhoud.functiemodel import FunctieModel
from kompas.inhoud.omzetten import build_functie
from kompas.inhoud.schrijven.stand import Stand, Wissel
from kompas.inhoud.schrijven.stuk import FUNCTIES
from kompas.kern.fouten import Bewerkingsconflict


@dataclass(frozen=True, slots=True)
class Bewerking:
    """A function that somebody opened to change it. `basis`: SHA-256 of the file that it was in."""

    functie: FunctieModel
    basis: str


def plan_save(stand: Stand, bewerking: Bewerking, functie: FunctieModel) -> list[Wissel]:
    """Three versions side by side: what was opened, what it should become, and what stands there now.

    Raises `Bewerkingsconflict` when somebody else changed this very function.
    """
    huidig = stand.functies.get(functie.id)
    if stand.functiebestand.hash != bewerking.basis and huidig not in (bewerking.functie, functie):
        daar = build_functie(huidig) if huidig else None
        raise Bewerkingsconflict(build_functie(bewerking.functie), build_functie(functie), daar)
    return [Wissel(FUNCTIES, functie.id, functie)]
