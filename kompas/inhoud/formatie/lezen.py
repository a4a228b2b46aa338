# SPDX-License-Identifier: EUPL-1.2
"""From the bytes of a file to the table that we keep: no pay, no people."""

from collections.abc import Iterator

from openpyxl.utils import get_column_letter

from kompas.inhoud.formatie.bestandssoort import Soort, find_soort
from kompas.inhoud.formatie.csvbestand import read_csv
from kompas.inhoud.formatie.excelbestand import read_excel
from kompas.inhoud.formatie.functiewoord import is_functietitel, measure_functietitels
from kompas.inhoud.formatie.kopregel import find_kopregel, measure_kop
from kompas.inhoud.formatie.mensen import are_mensenwaarden, is_mensenkop
from kompas.inhoud.formatie.salaris import are_salariswaarden, is_salariskop
from kompas.inhoud.formatie.tabel import Rij, Tabel, Weggelaten, Werkblad
from kompas.inhoud.formatie.titel import clean_normfunctie
from kompas.inhoud.formatie.veld import PLAATSVELDEN, Veld, rank_kop
from kompas.kern.fouten import OngeldigOverzicht

_ALLEEN_KOP = "In dit bestand staat alleen een kopregel, en geen enkele functie. Kies een ander bestand of blad."
_GEEN_RIJEN = "Op dit blad staat niets. Kies een ander blad of een ander bestand."
_MEESTE = 0.5


def read_overzicht(inhoud: bytes, bestandsnaam: str, blad: str | None = None) -> Tabel:
    """Read a formatieoverzicht (.xlsx or .csv). `blad`: the name of a sheet, else the one that looks most like it.

    Columns about pay or about people are not in the result, only that they were there. Raises `OngeldigOverzicht`
    for what cannot be read, within seconds.
    """
    gelezen = read_csv(inhoud) if find_soort(inhoud) is Soort.CSV else read_excel(inhoud, blad, _weigh)
    if not gelezen.rijen:
        raise OngeldigOverzicht(_GEEN_RIJEN)
    return _make_tabel(gelezen, bestandsnaam)


def _weigh(rijen: tuple[Rij, ...]) -> float:
    """How much the first rows of a sheet look like a list of functions."""
    kop = max(map(measure_kop, rijen), default=0)
    return kop + sum(any(map(is_functietitel, rij.cellen)) for rij in rijen)


def _make_tabel(blad: Werkblad, bestandsnaam: str) -> Tabel:
    plek = find_kopregel(blad.rijen)
    kop = blad.rijen[plek].cellen if plek is not None else ()
    rijen = blad.rijen if plek is None else blad.rijen[plek + 1 :]
    if not rijen:
        raise OngeldigOverzicht(_ALLEEN_KOP)
    breed = max(len(kop), *(len(rij.cellen) for rij in rijen))
    koppen = tuple(_name_kop(kop, nummer) for nummer in range(breed))
    vol = [Rij(rij.nummer, tuple(_without_niveau(koppen, rij.cellen))) for rij in rijen]
    redenen = {plek: _find_reden(koppen[plek], [rij.cellen[plek] for rij in vol]) for plek in range(breed)}
    blijft = [plek for plek in range(breed) if not redenen[plek] and _is_used(kop, vol, plek)]
    return Tabel(
        bestandsnaam=bestandsnaam,
        blad=blad.naam,
        bladen=blad.bladen,
        koppen=tuple(_tell_apart([koppen[plek] for plek in blijft])),
        rijen=tuple(Rij(rij.nummer, tuple(rij.cellen[plek] for plek in blijft)) for rij in vol),
        weggelaten=tuple(Weggelaten(koppen[plek], reden) for plek, reden in redenen.items() if reden),
        meldingen=blad.meldingen,
    )


def _name_kop(kop: tuple[str, ...], plek: int) -> str:
    tekst = kop[plek] if plek < len(kop) else ""
    return tekst or f"Kolom {get_column_letter(plek + 1)}"


def _without_niveau(koppen: tuple[str, ...], cellen: tuple[str, ...]) -> Iterator[str]:
    """As many cells as there are headings; of a normfunctie only its name, for its number is a pay scale."""
    for plek, kop in enumerate(koppen):
        cel = cellen[plek] if plek < len(cellen) else ""
        yield clean_normfunctie(cel) if cel and rank_kop(kop, Veld.NORMFUNCTIE) else cel


def _is_used(kop: tuple[str, ...], rijen: list[Rij], plek: int) -> bool:
    return (plek < len(kop) and bool(kop[plek])) or any(rij.cellen[plek] for rij in rijen)


def _tell_apart(koppen: list[str]) -> Iterator[str]:
    """Headings that are there twice get a number, so that a person can choose between them."""
    for plek, kop in enumerate(koppen):
        eerder = koppen[:plek].count(kop)
        yield f"{kop} ({eerder + 1})" if eerder else kop


def _find_reden(kop: str, cellen: list[str]) -> str:
    """Why a column may not be kept; "" for one that may."""
    waarden = [cel for cel in cellen if cel]
    lijkt_titel = measure_functietitels(waarden) >= _MEESTE
    if is_salariskop(kop):
        return "gaat over salaris of niveau"
    if is_mensenkop(kop) and not lijkt_titel:
        return "gaat over mensen"
    if lijkt_titel:
        return ""
    if are_salariswaarden(kop, waarden):
        return "lijkt een salarisschaal of een bedrag"
    is_plek = any(rank_kop(kop, veld) for veld in (*PLAATSVELDEN, Veld.TITEL, Veld.WERKGEVER))
    return "lijkt over mensen te gaan" if are_mensenwaarden(waarden) and not is_plek else ""
