# SPDX-License-Identifier: EUPL-1.2
"""Pay and its level: recognised by heading, by values and within a text, and never kept."""

import re
from collections.abc import Sequence

from kompas.inhoud.formatie.veld import read_kop

# What counts something else may hold the same small numbers.
_TELKOP = re.compile(
    r"aantal|\bfte\b|formatie|nummer|\bnr\b|volgorde|\bid\b|code|uren|\brij\b|\bjaar\b|leeftijd|bezetting"
)
_KOP = re.compile(
    r"salar|schal(?:en|ing)|schaal|loon|bezoldig|belon|bruto|periodiek|trede|inschal|functieniveau|functiezwaarte"
    r"|\bhr21 (?:niveau|code|score|schaal|punten)\b|\bniveau\b|(?:fte|loon|personeels|jaar|totale?) ?(?:kosten|last\w*)"
    r"|\bkosten\b|\bbedrag\b|\beuro\b|vergoeding|toelage|toeslag|\bikb\b|budget|begroot|formatiebudget|uurtarief|tarief"
)
_BEDRAG = re.compile(r"(?:€|\beur\b)\s*-?\d|\d\s*(?:€|euro\b)", re.IGNORECASE)
_IN_TEKST = re.compile(
    r"[\s,;/|-]*[(\[]?\s*\b(?:(?:salaris|functie|loon)?scha(?:al|len)|trede|periodiek|functieniveau|hr21[ -]niveau)"
    r"\s*:?\s*\d{1,2}(?:\s?[a-d])?\b(?:\s*(?:-|/|t/m|tot|en)\s*\d{1,2}[a-z]?\b)?\s*[)\]]?"
    r"|[\s,;/|-]*[(\[]\s*s\.?\s?\d{1,2}[a-z]?\s*[)\]]"
    r"|[\s,;/|-]*[(\[]?\s*(?:€|\beur\b)\s*\d[\d.,]*(?:,-)?\s*[)\]]?",
    re.IGNORECASE,
)
_SCHAAL = re.compile(r"(?:(?:schaal|s|hr21:?)\s*)?(\d{1,2})\s*[a-z]?(?:\s*[-/.]\s*\d{1,2})?", re.IGNORECASE)
_CODE = re.compile(r"\d{1,2}\s*[a-z]|(?:schaal|s|hr21:?)\s*\d{1,2}\s*[a-z]?|\d{1,2}\s*[-/]\s*\d{1,2}", re.IGNORECASE)
_SALARIS = re.compile(r"[1-9]\d{0,2}(?:[.]?\d{3})(?:,\d\d)?")
_NIVEAU = r"(?:[ivx]{1,4}|\d{1,2})[ab]?"  # not within other words between brackets: "(boa domein I)" is no level
_ACHTERAAN = re.compile(rf"\s*\(\s*{_NIVEAU}\s*\)\s*$|[\s/-]+{_NIVEAU}\s*$", re.IGNORECASE)
_HOOGSTE_SCHAAL = 19
_BIJNA_ALLE = 0.8
_MEESTE_BEDRAG = 0.5


def is_salariskop(kop: str) -> bool:
    """True when a heading is about pay, its level or what a function costs."""
    return bool(_KOP.search(read_kop(kop)))


def are_salariswaarden(kop: str, waarden: Sequence[str]) -> bool:
    """True when the values of a column (none of them empty) look like amounts, pay scales or levels."""
    if not waarden:
        return False
    bedragen = sum(bool(_BEDRAG.search(waarde)) for waarde in waarden)
    if bedragen >= _MEESTE_BEDRAG * len(waarden):
        return True
    schalen = sum(map(_is_schaal, waarden))
    if schalen >= _BIJNA_ALLE * len(waarden):
        is_telling = bool(_TELKOP.search(read_kop(kop)))
        return any(map(_CODE.fullmatch, waarden)) or (len(set(waarden)) > 1 and not is_telling)
    return sum(map(_is_maandbedrag, waarden)) >= _BIJNA_ALLE * len(waarden)


def strip_salaris(tekst: str) -> tuple[str, str]:
    """The text without pay or scale, and what was taken out ("" when nothing)."""
    weg = " ".join(deel[0].strip(" ,;/|-()[]") for deel in _IN_TEKST.finditer(tekst))
    return (_IN_TEKST.sub(" ", tekst).strip(" ,;/|-") if weg else tekst), weg


def strip_niveau(tekst: str) -> tuple[str, str]:
    """The text without a level at its end (III, 2, 10a), and what was taken out."""
    kaal = _ACHTERAAN.sub("", tekst).strip()
    return (kaal, tekst[len(kaal) :].strip(" ()/-")) if kaal else (tekst, "")


def _is_schaal(waarde: str) -> bool:
    gevonden = _SCHAAL.fullmatch(waarde)
    return gevonden is not None and 1 <= int(gevonden[1]) <= _HOOGSTE_SCHAAL


def _is_maandbedrag(waarde: str) -> bool:
    """An amount with cents, such as 3.512,00: a bare whole number may be anything."""
    return bool(_SALARIS.fullmatch(waarde)) and "," in waarde
