# SPDX-License-Identifier: EUPL-1.2
"""The list of the HR system as rows that can be used, with everything that is wrong at once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kompas.diensten.accounts.naam import check_naam
from kompas.diensten.personeel.dag import read_dag
from kompas.diensten.personeel.grenzen import MAX_BYTES, MAX_MB, MAX_NUMMER, MAX_RIJEN
from kompas.diensten.personeel.kolom import Kolom, find_kolommen, list_weggelaten
from kompas.diensten.personeel.regel import Personeelsregel
from kompas.inhoud.formatie import Weggelaten
from kompas.inhoud.formatie.cel import clean_cel
from kompas.inhoud.formatie.csvbestand import decode_csv, find_scheider, iter_rows
from kompas.kern.fouten import OngeldigAccount, OngeldigePersoneelslijst, OngeldigOverzicht

_MAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_GEEN_CSV = "We kunnen dit bestand niet lezen. Bewaar de lijst in Excel als: CSV UTF-8 (door lijstscheidingsteken)."


@dataclass(frozen=True, slots=True)
class Personeelslijst:
    """The people of a list that is right, and the columns that were not read."""

    regels: tuple[Personeelsregel, ...]
    weggelaten: tuple[Weggelaten, ...]


def read_personeelslijst(inhoud: bytes, vandaag: date) -> Personeelslijst:
    """Read a CSV file. Raises `OngeldigePersoneelslijst` with everything that is wrong, row by row."""
    rijen = _read_rijen(inhoud)
    if not rijen:
        raise OngeldigePersoneelslijst(["Dit bestand is leeg."])
    (_, koppen), *mensen = rijen
    kolommen = find_kolommen(koppen)
    if not mensen:
        raise OngeldigePersoneelslijst(["In dit bestand staat alleen een kopregel, en geen enkele medewerker."])
    velden = {
        rij: {kolom: cellen[plek] if plek < len(cellen) else "" for kolom, plek in kolommen.items()}
        for rij, cellen in mensen
    }
    gelezen = {rij: _read_regel(rij, waarden, vandaag) for rij, waarden in velden.items()}
    fouten = [
        *((rij, "heeft meer cellen dan er kolommen zijn.") for rij, cellen in mensen if any(cellen[len(koppen) :])),
        *((rij, zin) for rij, (_, zinnen) in gelezen.items() for zin in zinnen),
        *_find_dubbel(velden, Kolom.NUMMER),
        *_find_dubbel(velden, Kolom.MAIL),
    ]
    if fouten:
        raise OngeldigePersoneelslijst(f"Rij {rij} {zin}" for rij, zin in sorted(set(fouten)))
    regels = (regel for regel, _ in gelezen.values() if regel is not None)
    return Personeelslijst(tuple(regels), list_weggelaten(koppen, kolommen))


def _read_rijen(inhoud: bytes) -> list[tuple[int, tuple[str, ...]]]:
    if len(inhoud) > MAX_BYTES:
        raise OngeldigePersoneelslijst([f"Dit bestand is te groot. Het mag hoogstens {MAX_MB} MB zijn."])
    try:
        tekst = decode_csv(inhoud)
        rijen = []
        for nummer, velden in enumerate(iter_rows(tekst, find_scheider(tekst)), start=1):
            cellen = tuple(map(clean_cel, velden))
            rijen += [(nummer, cellen)] if any(cellen) else []
            if len(rijen) > MAX_RIJEN + 1:
                raise OngeldigePersoneelslijst([f"Deze lijst heeft meer dan {MAX_RIJEN} rijen."])
    except OngeldigOverzicht:
        raise OngeldigePersoneelslijst([_GEEN_CSV]) from None
    return rijen


def _read_regel(rij: int, velden: Mapping[Kolom, str], vandaag: date) -> tuple[Personeelsregel | None, list[str]]:
    """The row, or everything that is wrong with it. What a cell holds is not repeated: it may be about a person."""
    fouten: list[str] = []
    begin, einde = (_read_dag(velden, kolom, fouten) for kolom in (Kolom.IN_DIENST, Kolom.UIT_DIENST))
    if begin is None and not fouten:
        fouten.append("heeft geen datum bij 'in dienst'.")
    if not 0 < len(velden[Kolom.NUMMER]) <= MAX_NUMMER:
        fouten.append("heeft geen goed personeelsnummer.")
    if begin and einde and einde < begin:
        fouten.append("heeft een datum bij 'uit dienst' die voor 'in dienst' ligt.")
    mail = _read_mail(velden[Kolom.MAIL])
    if mail is None or not (mail or (einde and einde < vandaag)):
        fouten.append("heeft geen goed mailadres.")
    if fouten or begin is None or mail is None:
        return None, fouten
    return Personeelsregel(rij, velden[Kolom.NUMMER], mail, velden[Kolom.FUNCTIE], begin, einde), []


def _read_dag(velden: Mapping[Kolom, str], kolom: Kolom, fouten: list[str]) -> date | None:
    try:
        return read_dag(velden[kolom])
    except ValueError:
        fouten.append(f"heeft bij '{kolom}' een datum die niet bestaat. Schrijf dag-maand-jaar, zoals 31-01-2026.")
        return None


def _read_mail(tekst: str) -> str | None:
    """As a name to log in with; "" for an empty cell, None for what is no address."""
    if not tekst:
        return ""
    try:
        return check_naam(tekst) if _MAIL.fullmatch(tekst) else None
    except OngeldigAccount:
        return None


def _find_dubbel(velden: Mapping[int, Mapping[Kolom, str]], kolom: Kolom) -> Iterator[tuple[int, str]]:
    eerste: dict[str, int] = {}
    for rij, waarden in velden.items():
        waarde = waarden[kolom].casefold()
        if waarde and waarde in eerste:
            yield rij, f"heeft bij '{kolom}' hetzelfde als rij {eerste[waarde]}."
        eerste.setdefault(waarde, rij)
