# SPDX-License-Identifier: EUPL-1.2
"""What a list of the HR system changes in the accounts: computed first, done later."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kompas.diensten.personeel.regel import Personeelsregel
from kompas.kern.fouten import TeVeelWeg
from kompas.kern.taal.tekst import normalise
from kompas.kern.toegang import Gebruiker, Rol


class Stapsoort(StrEnum):
    """What happens to a person, as it is counted in the report."""

    NIEUW = "nieuw"
    GEWIJZIGD = "gewijzigd"
    VERTREKT = "vertrekt"
    TERUG = "terug"


@dataclass(frozen=True, slots=True)
class Stap:
    """One account that is made or changed. `mens`: as it is now, None for a new one; `functie_id`: "" unknown."""

    soort: Stapsoort
    regel: Personeelsregel
    functie_id: str
    mens: Gebruiker | None = None

    @property
    def naam(self) -> str:
        """The name to log in with afterwards: the address, unless an account of a pilot has a name of its own."""
        if self.mens is None or ("@" in self.mens.naam and self.regel.mail):
            return self.regel.mail
        return self.mens.naam


@dataclass(frozen=True, slots=True)
class Opmerking:
    """Something to know about a row; `rij` is 0 for the list as a whole."""

    rij: int
    zin: str


@dataclass(frozen=True, slots=True)
class Personeelsplan:
    """Everything that would change. `in_dienst`: open accounts of people who have not left, before it is done.

    `gelijk`: rows that change nothing; `weg`: numbers of accounts that are not in the list any more; they stay.
    """

    stappen: tuple[Stap, ...]
    fouten: tuple[Opmerking, ...]
    opmerkingen: tuple[Opmerking, ...]
    weg: tuple[str, ...]
    gelijk: int
    in_dienst: int

    def list_stappen(self, soort: Stapsoort) -> tuple[Stap, ...]:
        """The steps of one kind, in the order of the list."""
        return tuple(stap for stap in self.stappen if stap.soort is soort)

    def check_vertrek(self, hoogstens: int) -> None:
        """Raises `TeVeelWeg` when more than `hoogstens` percent of the people would leave at once."""
        aantal = len(self.list_stappen(Stapsoort.VERTREKT))
        if aantal * 100 > hoogstens * self.in_dienst:
            raise TeVeelWeg(aantal, self.in_dienst, hoogstens)


def plan_personeel(
    regels: Sequence[Personeelsregel], mensen: Iterable[Gebruiker], functies: Mapping[str, str], vandaag: date
) -> Personeelsplan:
    """Compare a list with the accounts. `functies`: id -> title; who is not in the list stays as it is."""
    alle = list(mensen)
    vergelijking = _Vergelijking(alle, functies, vandaag)
    for regel in regels:
        vergelijking.add(regel)
    blijft = [mens for mens in alle if mens.actief and not mens.as_of(vandaag).vertrokken]
    weg = {mens.personeelsnummer for mens in blijft if mens.personeelsnummer} - {regel.nummer for regel in regels}
    stappen = tuple(vergelijking.stappen)
    return Personeelsplan(
        stappen=stappen,
        fouten=tuple(vergelijking.fouten),
        opmerkingen=(*vergelijking.opmerkingen, *_warn_beheer(blijft, stappen)),
        weg=tuple(sorted(weg)),
        gelijk=vergelijking.gelijk,
        in_dienst=len(blijft),
    )


class _Vergelijking:
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


def _warn_beheer(mensen: Iterable[Gebruiker], stappen: Iterable[Stap]) -> Iterator[Opmerking]:
    """When nobody would be left who can manage accounts."""
    gaat = {stap.mens.id for stap in stappen if stap.soort is Stapsoort.VERTREKT and stap.mens is not None}
    beheer = {mens.id for mens in mensen if Rol.BEHEERDER in mens.rollen}
    if beheer and beheer <= gaat:
        yield Opmerking(0, "Met deze lijst vertrekt de laatste beheerder. Maak eerst een ander account met die rol.")
