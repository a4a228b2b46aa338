# SPDX-License-Identifier: EUPL-1.2
"""Overviews of functions to test with: made here, as the systems of municipalities write them."""

import csv
import io
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from openpyxl import Workbook

from kompas.inhoud import load_catalogus
from kompas.kern import Functie

DATA = Path(__file__).resolve().parents[2] / "data"
KOP = ("Domein", "Afdeling", "Team", "Functietitel", "HR21 normfunctie", "Schaal", "FTE", "Medewerker")
VOORNAMEN = ("Anna", "Bram", "Carla", "Daan", "Els", "Frits", "Gerda", "Hassan")
ACHTERNAMEN = ("Bakker", "de Boer", "van Dijk", "Jansen", "Kaya", "Mulder", "Smit", "Visser")
Rij = Sequence[object]


@cache
def list_functies() -> tuple[Functie, ...]:
    """The functions of the example organisation: titles and places that could be real."""
    catalogus = load_catalogus(DATA / "functies.yaml", DATA / "tags.yaml")
    return tuple(functie for functie in catalogus.functies if functie.soort == "functie")


def make_rijen(aantal: int) -> list[Rij]:
    """So many rows as a personnel system gives them, with pay and people; a function comes back after all others."""
    rijen = []
    for nummer in range(aantal):
        functie = list_functies()[nummer % len(list_functies())]
        naam = f"{VOORNAMEN[nummer % 8]} {ACHTERNAMEN[nummer // 8 % 8]}"
        norm = f"{functie.normfunctie} {'I' * (1 + nummer % 3)}"
        plek = (functie.domein, functie.unit, functie.vakgroep)
        rijen.append((*plek, functie.titel, norm, 6 + nummer % 8, 1 - nummer % 5 / 10, naam))
    return rijen


def make_excel(*bladen: Iterable[Rij], namen: Sequence[str] = ("Formatie",)) -> bytes:
    """A workbook with these rows on its sheets."""
    werkmap = Workbook()
    werkmap.remove(werkmap.active)
    for plek, rijen in enumerate(bladen):
        blad = werkmap.create_sheet(namen[plek])
        for rij in rijen:
            blad.append(list(rij))
    return save(werkmap)


def save(werkmap: Workbook) -> bytes:
    """The bytes of a workbook."""
    stroom = io.BytesIO()
    werkmap.save(stroom)
    return stroom.getvalue()


def make_csv(rijen: Iterable[Rij], scheider: str = ";", codering: str = "utf-8") -> bytes:
    """The same as text."""
    stroom = io.StringIO(newline="")
    csv.writer(stroom, delimiter=scheider).writerows(rijen)
    return stroom.getvalue().encode(codering)


def make_klein(*rijen: Rij) -> bytes:
    """A small overview: title, domein, unit, vakgroep."""
    return make_csv([("Functie", "Domein", "Unit", "Vakgroep"), *rijen])
