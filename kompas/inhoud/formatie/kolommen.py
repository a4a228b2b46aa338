# SPDX-License-Identifier: EUPL-1.2
"""Which column tells what: a guess from headings and contents, that a person can change."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from kompas.inhoud.formatie.functiewoord import measure_functietitels
from kompas.inhoud.formatie.tabel import Tabel
from kompas.inhoud.formatie.veld import PLAATSVELDEN, Veld, rank_kop
from kompas.kern.fouten import OngeldigOverzicht

_GEEN_TITEL = "Kies eerst in welke kolom de titel van de functie staat."
_GEEN_PLEK = "Kies in welke kolom het domein, de unit of de vakgroep staat. Eén van de drie is genoeg."
_DUBBEL = "Je koos de kolom {kop} voor {een} en voor {ander}. Kies voor elk een eigen kolom."
_MEESTE, _ALLE = 0.3, 1_000  # share of titles; a heading counts for more than any content


@dataclass(frozen=True, slots=True)
class Kolomkeuze:
    """The place (from 0) of the column of each field; a field without a column is not there."""

    plekken: Mapping[Veld, int]

    @classmethod
    def guess(cls, tabel: Tabel) -> Self:
        """By heading; a title without a known heading by what stands below it."""
        plekken: dict[Veld, int] = {}
        paren = sorted(
            ((_weigh(tabel, veld, plek), veld, plek) for veld in Veld for plek in range(len(tabel.koppen))),
            key=lambda paar: (-paar[0], list(Veld).index(paar[1]), paar[2]),
        )
        for gewicht, veld, plek in paren:
            if gewicht and veld not in plekken and plek not in plekken.values():
                plekken[veld] = plek
        return cls(dict(sorted(plekken.items(), key=lambda paar: list(Veld).index(paar[0]))))

    def check(self, tabel: Tabel) -> Self:
        """The same, when functions can be made of it. Raises `OngeldigOverzicht`."""
        if Veld.TITEL not in self.plekken:
            raise OngeldigOverzicht(_GEEN_TITEL)
        if not any(veld in self.plekken for veld in PLAATSVELDEN):
            raise OngeldigOverzicht(_GEEN_PLEK)
        bezet: dict[int, Veld] = {}
        for veld, plek in self.plekken.items():
            if plek in bezet:
                zin = _DUBBEL.format(kop=f"'{tabel.koppen[plek]}'", een=bezet[plek].label, ander=veld.label)
                raise OngeldigOverzicht(zin)
            bezet[plek] = veld
        return self

    def has_lege_plek(self, tabel: Tabel) -> bool:
        """True when the highest place that was chosen is empty in some row, and filled in one above it."""
        plek = next((self.plekken[veld] for veld in PLAATSVELDEN if veld in self.plekken), None)
        cellen = tabel.kolom(plek) if plek is not None else ()
        eerste = next((nummer for nummer, cel in enumerate(cellen) if cel), len(cellen))
        return not all(cellen[eerste:])

    def list_ongebruikt(self, tabel: Tabel) -> tuple[str, ...]:
        """The headings of the columns from which nothing is taken."""
        return tuple(kop for plek, kop in enumerate(tabel.koppen) if plek not in self.plekken.values())


def _weigh(tabel: Tabel, veld: Veld, plek: int) -> float:
    """How well a column fits a field; 0 not at all."""
    kop = rank_kop(tabel.koppen[plek], veld)
    if veld is not Veld.TITEL:
        return _ALLE + kop if kop else 0.0
    waarden = [cel for cel in tabel.kolom(plek) if cel]
    titels = measure_functietitels(waarden)
    if kop:
        return _ALLE + kop + titels
    is_ander = any(rank_kop(tabel.koppen[plek], ander) for ander in Veld)
    return titels if titels >= _MEESTE and not is_ander else 0.0
