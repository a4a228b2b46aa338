# SPDX-License-Identifier: EUPL-1.2
"""A CSV file as rows of texts: encoding and separator are found out, as a Dutch spreadsheet writes either."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from kompas.inhoud.formatie.cel import clean_cel
from kompas.inhoud.formatie.grenzen import KIJKRIJEN, MAX_KOLOMMEN, MAX_RIJEN
from kompas.inhoud.formatie.tabel import Rij, Werkblad
from kompas.kern.fouten import OngeldigOverzicht

TE_LANG = (
    f"Dit overzicht heeft meer dan {MAX_RIJEN:,} regels. ".replace(",", ".")
    + "Eén regel per functie is genoeg. Haal dubbele regels weg, of verdeel het over meer bestanden."
)
GEEN_TEKST = "Dit bestand is geen tekst die we kunnen lezen. Open het in Excel en bewaar het als .xlsx."
_SCHEIDERS = (";", "\t", ",", "|")


def read_csv(inhoud: bytes) -> Werkblad:
    """The rows that hold something. Raises `OngeldigOverzicht`."""
    tekst = decode_csv(inhoud)
    rijen: list[Rij] = []
    for nummer, velden in enumerate(iter_rows(tekst, find_scheider(tekst)), start=1):
        cellen = tuple(map(clean_cel, velden[:MAX_KOLOMMEN]))
        if not any(cellen):
            continue
        if len(rijen) >= MAX_RIJEN + KIJKRIJEN:
            raise OngeldigOverzicht(TE_LANG)
        rijen.append(Rij(nummer, cellen))
    return Werkblad("", (), tuple(rijen))


def decode_csv(inhoud: bytes) -> str:
    """The text, from UTF-8 (with a mark or not), UTF-16 with a mark, or Windows-1252. Raises `OngeldigOverzicht`."""
    coderingen = ("utf-16",) if inhoud.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252")
    for codering in coderingen:
        try:
            tekst = inhoud.decode(codering)
        except UnicodeDecodeError:
            continue
        if "\0" not in tekst:
            return tekst
    raise OngeldigOverzicht(GEEN_TEKST)


def find_scheider(tekst: str) -> str:
    """The character between cells: the one that gives most rows the same number of cells, more than one."""
    if tekst[:5].lower().startswith("sep="):
        return tekst[4]
    waarden = {scheider: _measure(tekst, scheider) for scheider in _SCHEIDERS}
    return max(_SCHEIDERS, key=lambda scheider: (waarden[scheider], -_SCHEIDERS.index(scheider)))


def _measure(tekst: str, scheider: str) -> float:
    breedtes = Counter(len(rij) for rij in islice(iter_rows(tekst, scheider), KIJKRIJEN) if any(rij))
    breed = {breedte: aantal for breedte, aantal in breedtes.items() if breedte > 1}
    return max(breed.values()) + min(max(breed), 20) / 100 if breed else 0.0


def iter_rows(tekst: str, scheider: str) -> Iterator[list[str]]:
    """The cells of every row as they are written. Raises `OngeldigOverzicht` for what is no CSV."""
    stroom = io.StringIO(tekst, newline="")
    if tekst[:4].lower() == "sep=":
        stroom.readline()
        yield []  # it counts as a row
    try:
        yield from csv.reader(stroom, delimiter=scheider)
    except csv.Error as fout:
        raise OngeldigOverzicht(GEEN_TEKST) from fout
