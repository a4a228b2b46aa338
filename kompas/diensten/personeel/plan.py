# SPDX-License-Identifier: EUPL-1.2
"""What a list of the HR system changes in the accounts: computed first, done later."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kompas.diensten.personeel.regel import Personeelsregel
from kompas.diensten.personeel.stap import Opmerking, Stap, Stapsoort
from kompas.diensten.personeel.vergelijking import Vergelijking
from kompas.kern.fouten import TeVeelWeg
from kompas.kern.toegang import Gebruiker, Rol


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
    vergelijking = Vergelijking(alle, functies, vandaag)
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


def _warn_beheer(mensen: Iterable[Gebruiker], stappen: Iterable[Stap]) -> Iterator[Opmerking]:
    """When nobody would be left who can manage accounts."""
    gaat = {stap.mens.id for stap in stappen if stap.soort is Stapsoort.VERTREKT and stap.mens is not None}
    beheer = {mens.id for mens in mensen if Rol.BEHEERDER in mens.rollen}
    if beheer and beheer <= gaat:
        yield Opmerking(0, "Met deze lijst vertrekt de laatste beheerder. Maak eerst een ander account met die rol.")
