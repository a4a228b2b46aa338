# SPDX-License-Identifier: EUPL-1.2
"""The rows of a list beside the accounts that there are."""

from collections.abc import Iterable, Mapping
from datetime import date

from kompas.diensten.personeel.regel import Personeelsregel
from kompas.diensten.personeel.stap import Opmerking, Stap, Stapsoort
from kompas.kern.taal.tekst import normalise
from kompas.kern.toegang import Gebruiker


class Vergelijking:
    """The rows so far, each against the account with its number, else with its address."""

    def __init__(self, mensen: Iterable[Gebruiker], functies: Mapping[str, str], vandaag: date) -> None:
        self._per_nummer = {mens.personeelsnummer: mens for mens in mensen if mens.personeelsnummer}
        self._per_naam = {mens.naam: mens for mens in mensen}
        self._functies = _index_titels(functies)
        self._vandaag = vandaag
        self.stappen: list[Stap] = []
        self.fouten: list[Opmerking] = []
        self.opmerkingen: list[Opmerking] = []
        self.gelijk = 0

    def add(self, regel: Personeelsregel) -> None:
        """Compare one row more."""
        mens = self._per_nummer.get(regel.nummer)
        ander = self._per_naam.get(regel.mail)
        if ander is not None and mens is not ander and (mens is not None or ander.personeelsnummer):
            self.fouten.append(Opmerking(regel.rij, "heeft een mailadres dat al bij een ander account hoort."))
            return
        functie_id = self._find_functie(regel)
        self._plan(regel, functie_id, mens or ander)

    def _plan(self, regel: Personeelsregel, functie_id: str, mens: Gebruiker | None) -> None:
        if mens is None:
            self._plan_nieuw(regel, functie_id)
            return
        stap = Stap(_find_soort(mens, regel.uit_dienst, self._vandaag), regel, functie_id, mens)
        was = (mens.naam, mens.personeelsnummer, mens.functie_id, mens.uit_dienst)
        if was == (stap.naam, regel.nummer, functie_id, regel.uit_dienst):
            self.gelijk += 1
        else:
            self.stappen.append(stap)

    def _plan_nieuw(self, regel: Personeelsregel, functie_id: str) -> None:
        if regel.uit_dienst is not None and regel.uit_dienst < self._vandaag:
            self.gelijk += 1
        elif regel.in_dienst > self._vandaag:
            zin = "begint nog. Het account komt er bij een lijst van die dag of later."
            self.opmerkingen.append(Opmerking(regel.rij, zin))
        else:
            self.stappen.append(Stap(Stapsoort.NIEUW, regel, functie_id))

    def _find_functie(self, regel: Personeelsregel) -> str:
        """The id of the one function with this title, "" when there is none or more than one."""
        ids = self._functies.get(_normalise(regel.functie), ())
        if regel.functie and len(ids) != 1:
            zin = "die in het kompas vaker voorkomt" if ids else "die niet in het kompas staat"
            self.opmerkingen.append(Opmerking(regel.rij, f"heeft een functie {zin}. Die vullen we niet in."))
        return ids[0] if len(ids) == 1 else ""


def _index_titels(functies: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Normalised title -> the ids of the functions that have it."""
    index: dict[str, tuple[str, ...]] = {}
    for functie_id, titel in sorted(functies.items()):
        index[_normalise(titel)] = (*index.get(_normalise(titel), ()), functie_id)
    return index


def _normalise(titel: str) -> str:
    return " ".join(normalise(titel).split())


def _find_soort(mens: Gebruiker, uit_dienst: date | None, vandaag: date) -> Stapsoort:
    """Leaving is a first last day, or one that is over at once; coming back takes a last day away, or a past one."""
    was = mens.uit_dienst
    if uit_dienst is not None and (was is None or uit_dienst < vandaag <= was):
        return Stapsoort.VERTREKT
    if was is not None and (uit_dienst is None or was < vandaag <= uit_dienst):
        return Stapsoort.TERUG
    return Stapsoort.GEWIJZIGD
