# SPDX-License-Identifier: EUPL-1.2
"""The formatieoverzicht: checked rows as functions, with all problems, questions and notes by row."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from kompas.inhoud.formatie.gelijkenis import Paar, find_bijna_gelijk
from kompas.inhoud.formatie.kolommen import Kolomkeuze
from kompas.inhoud.formatie.regel import Regel, read_regel
from kompas.inhoud.formatie.samenvoegen import Overzichtsfunctie, describe_samen, merge_regels
from kompas.inhoud.formatie.tabel import Ernst, Melding, Tabel
from kompas.inhoud.formatie.titel import clean_titel, is_totaal
from kompas.inhoud.formatie.veld import PLAATSVELDEN, Veld
from kompas.kern.fouten import OngeldigOverzicht
from kompas.kern.functie import slugify

_GEEN_FUNCTIES = "In dit bestand vinden we geen enkele functie die klopt. {wat}"
_ANDERE_KOLOM = "Kies een andere kolom of een ander blad."
_GEEN_RIJ = "Dit is een kop of een totaal. We sloegen de rij over."
_MEESTE_VRAGEN = 200


@dataclass(frozen=True, slots=True)
class Zelfdevraag:
    """Are these two the same function? `een` and `ander` are keys of titles; `rijen` where the titles stand."""

    een: str
    ander: str
    titels: tuple[str, str]
    rijen: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Formatieoverzicht:
    """The functions, and what there is to say. `velden`: which fields the overview knows at all.

    `aantal_rijen`: the rows below the headings. `overgeslagen`: keys of the titles in rows that could not be used.
    """

    functies: tuple[Overzichtsfunctie, ...]
    meldingen: tuple[Melding, ...]
    vragen: tuple[Zelfdevraag, ...]
    velden: frozenset[Veld]
    aantal_rijen: int
    overgeslagen: frozenset[str] = frozenset()

    @classmethod
    def build(
        cls,
        tabel: Tabel,
        kolommen: Kolomkeuze,
        *,
        bekend: Sequence[Paar] = (),
        zelfde: Sequence[Paar] = (),
        vul_omlaag: bool = False,
    ) -> Self:
        """Check every row. `bekend`: pairs of keys of titles that are known as one function; `zelfde`: questions that
        were answered with yes. `vul_omlaag`: an empty place is that of the row above.

        Raises `OngeldigOverzicht` when no function comes out.
        """
        kolommen.check(tabel)
        gelezen = _read(tabel, kolommen, vul_omlaag=vul_omlaag)
        if not gelezen.regels:
            raise OngeldigOverzicht(_GEEN_FUNCTIES.format(wat=_first_zin(gelezen.meldingen) or _ANDERE_KOLOM))
        functies = merge_regels(gelezen.regels, (*bekend, *zelfde))
        return cls(
            functies,
            tuple(sorted((*tabel.meldingen, *gelezen.meldingen, *describe_samen(functies)))),
            tuple(_ask(merge_regels(gelezen.regels, bekend))),
            frozenset(kolommen.plekken),
            len(tabel.rijen),
            frozenset(gelezen.overgeslagen),
        )

    def list_meldingen(self, ernst: Ernst) -> tuple[Melding, ...]:
        """What there is to say of one kind, by row."""
        return tuple(melding for melding in self.meldingen if melding.ernst is ernst)


@dataclass(frozen=True, slots=True)
class _Gelezen:
    regels: list[Regel]
    meldingen: list[Melding]
    overgeslagen: set[str]


def _read(tabel: Tabel, kolommen: Kolomkeuze, *, vul_omlaag: bool) -> _Gelezen:
    uit = _Gelezen([], [], set())
    kop = tabel.koppen[kolommen.plekken[Veld.TITEL]]
    for rij, cellen in _fill(_iter_cellen(tabel, kolommen), vul_omlaag=vul_omlaag):
        titel = cellen[Veld.TITEL]
        if is_totaal(titel) or titel == kop:
            uit.meldingen.append(Melding(rij, _GEEN_RIJ, Ernst.NOTITIE))
            continue
        regel, meldingen = read_regel(rij, cellen)
        uit.meldingen.extend(meldingen)
        if regel is None:
            uit.overgeslagen.add(slugify(clean_titel(titel)[0]))
        else:
            uit.regels.append(regel)
    return uit


def _iter_cellen(tabel: Tabel, kolommen: Kolomkeuze) -> Iterator[tuple[int, dict[Veld, str]]]:
    for rij in tabel.rijen:
        cellen = {veld: rij.cellen[plek] for veld, plek in kolommen.plekken.items()}
        if any(cellen.values()):
            yield rij.nummer, cellen


def _fill(rijen: Iterable[tuple[int, dict[Veld, str]]], *, vul_omlaag: bool) -> Iterator[tuple[int, dict[Veld, str]]]:
    """With `vul_omlaag` an empty place takes that of the row above; a row with a place only is a heading of its own."""
    boven: dict[Veld, str] = {}
    for nummer, cellen in rijen:
        if not vul_omlaag:
            yield nummer, cellen
            continue
        plek = {veld: cellen[veld] for veld in PLAATSVELDEN if veld in cellen}
        boven = _carry(boven, plek)
        if any(tekst for veld, tekst in cellen.items() if veld not in PLAATSVELDEN):
            yield nummer, {**cellen, **boven}


def _carry(boven: dict[Veld, str], plek: dict[Veld, str]) -> dict[Veld, str]:
    """The place of a row: what it says itself, and above the first thing that it says what was said before."""
    eigen = [veld for veld, tekst in plek.items() if tekst]
    if not eigen:
        return {veld: boven.get(veld, "") for veld in plek}
    hoogste = PLAATSVELDEN.index(eigen[0])
    return {veld: tekst if PLAATSVELDEN.index(veld) >= hoogste else boven.get(veld, "") for veld, tekst in plek.items()}


def _ask(functies: Iterable[Overzichtsfunctie]) -> Iterator[Zelfdevraag]:
    per_sleutel = {functie.sleutel: functie for functie in functies}
    paren = find_bijna_gelijk({sleutel: functie.titel for sleutel, functie in per_sleutel.items()})
    for sleutels in paren[:_MEESTE_VRAGEN]:
        een, ander = sorted((per_sleutel[sleutel] for sleutel in sleutels), key=lambda functie: functie.rijen)
        yield Zelfdevraag(een.sleutel, ander.sleutel, (een.titel, ander.titel), (een.rijen[0], ander.rijen[0]))


def _first_zin(meldingen: Iterable[Melding]) -> str:
    fouten = sorted(melding for melding in meldingen if melding.ernst is Ernst.FOUT)
    return f"Rij {fouten[0].rij}: {fouten[0].zin}" if fouten else ""
