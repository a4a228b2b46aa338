# SPDX-License-Identifier: EUPL-1.2
"""An .xlsx file as rows of texts: values only, a stream that stops at our limits, nothing is ever computed."""

import io
import warnings
from collections.abc import Callable, Iterator
from typing import Any

from openpyxl import load_workbook

from kompas.inhoud.formatie.bestandssoort import STUK
from kompas.inhoud.formatie.bladvorm import Bladvorm, read_bladvorm
from kompas.inhoud.formatie.cel import ONBEREKEND, write_cel
from kompas.inhoud.formatie.csvbestand import TE_LANG
from kompas.inhoud.formatie.grenzen import KIJKRIJEN, MAX_BLADEN, MAX_KOLOMMEN, MAX_LEGE_RIJEN, MAX_RIJEN
from kompas.inhoud.formatie.tabel import Ernst, Melding, Rij, Werkblad
from kompas.kern.fouten import KompasFout, OngeldigOverzicht

_GEEN_BLAD = "In dit Excel-bestand staat geen blad met rijen. Kies een ander bestand."
Weging = Callable[[tuple[Rij, ...]], float]


def read_excel(inhoud: bytes, naam: str | None, weeg: Weging) -> Werkblad:
    """The sheet with this name, else the one whose first rows weigh most. Raises `OngeldigOverzicht`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # about colours and lists that we do not read
            return _read(inhoud, naam, weeg)
    except KompasFout:
        raise
    except Exception as fout:  # a broken workbook breaks in any way: as zip, as XML, as numbers
        raise OngeldigOverzicht(STUK) from fout


def _read(inhoud: bytes, naam: str | None, weeg: Weging) -> Werkblad:
    werkmap = load_workbook(io.BytesIO(inhoud), read_only=True, data_only=True, keep_links=False)
    try:
        bladen = [blad for blad in werkmap.worksheets if blad.sheet_state == "visible"][:MAX_BLADEN]
        namen = tuple(blad.title for blad in bladen)
        if not bladen:
            raise OngeldigOverzicht(_GEEN_BLAD)
        if naam in namen:
            gekozen = bladen[namen.index(naam)]
        else:
            gekozen = max(bladen, key=lambda blad: (weeg(tuple(_peek(blad))), -namen.index(blad.title)))
        return _read_blad(gekozen, namen)
    finally:
        werkmap.close()


def _read_blad(blad: Any, namen: tuple[str, ...]) -> Werkblad:
    rijen: dict[int, list[str]] = {}
    for nummer, cellen in _iter_rijen(blad):
        if len(rijen) >= MAX_RIJEN + KIJKRIJEN:
            raise OngeldigOverzicht(TE_LANG)
        rijen[nummer] = cellen
    with blad._get_source() as stroom:  # noqa: SLF001  openpyxl has no other way to the XML of a sheet it streams
        vorm = read_bladvorm(stroom)
    meldingen = _fill_samen(rijen, vorm)
    for rij, kolom in sorted(vorm.leeg):
        if len(rijen) < MAX_RIJEN and kolom <= MAX_KOLOMMEN:
            _put(rijen.setdefault(rij, []), kolom, ONBEREKEND)
    gelezen = tuple(Rij(rij, tuple(rijen[rij])) for rij in sorted(rijen))
    return Werkblad(str(blad.title), namen, gelezen, meldingen)


def _peek(blad: Any) -> Iterator[Rij]:
    for nummer, cellen in _iter_rijen(blad):
        if nummer > KIJKRIJEN:
            return
        yield Rij(nummer, tuple(cellen))


def _iter_rijen(blad: Any) -> Iterator[tuple[int, list[str]]]:
    """Rows that hold something, with their numbers; ends after too many empty ones."""
    gevuld = 0
    blad.reset_dimensions()  # what a file says about its own size is often not so
    for nummer, waarden in enumerate(blad.iter_rows(min_row=1, max_col=MAX_KOLOMMEN, values_only=True), start=1):
        cellen = [write_cel(waarde) for waarde in waarden]
        if any(cellen):
            gevuld = nummer
            yield nummer, cellen
        elif nummer - gevuld > MAX_LEGE_RIJEN:
            return


def _fill_samen(rijen: dict[int, list[str]], vorm: Bladvorm) -> tuple[Melding, ...]:
    """Give every row of a merged cell its value. Only rows that hold something else too: a merge makes no functions."""
    aantal = 0
    for kolom, boven, onder in vorm.samen:
        waarde = _get(rijen.get(boven), kolom)
        for rij in range(boven + 1, onder + 1) if waarde else ():
            cellen = rijen.get(rij)
            if cellen is not None and not _get(cellen, kolom):
                _put(cellen, kolom, waarde)
                aantal += 1
    if not aantal:
        return ()
    vulling = "1 lege cel" if aantal == 1 else f"{aantal} lege cellen"
    zin = f"Het blad heeft samengevoegde cellen. We vulden {vulling} met de waarde erboven."
    return (Melding(0, zin, Ernst.NOTITIE),)


def _get(cellen: list[str] | None, kolom: int) -> str:
    return cellen[kolom - 1] if cellen and len(cellen) >= kolom else ""


def _put(cellen: list[str], kolom: int, waarde: str) -> None:
    cellen += [""] * (kolom - len(cellen))
    cellen[kolom - 1] = waarde
