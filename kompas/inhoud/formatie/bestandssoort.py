# SPDX-License-Identifier: EUPL-1.2
"""What a file really is, by its first bytes and not by its name; refuses what we do not open, before it is opened."""

import io
import zipfile
from enum import Enum

from kompas.inhoud.formatie.grenzen import MAX_BYTES, MAX_DELEN, MAX_MB, MAX_UITGEPAKT, MAX_VERHOUDING
from kompas.kern.fouten import OngeldigOverzicht


class Soort(Enum):
    """The two kinds that we read."""

    CSV = "csv"
    EXCEL = "excel"


LEEG = "Dit bestand is leeg. Kies een bestand met functies erin."
TE_GROOT = f"Dit bestand is te groot. Het mag hoogstens {MAX_MB} MB zijn. Bewaar alleen het blad met de functies."
BEVEILIGD = "Dit bestand heeft een wachtwoord. Haal het wachtwoord eraf in Excel (Bestand, Info) en kies het opnieuw."
STUK = "We kunnen dit bestand niet openen. Misschien is het stuk. Open het in Excel en bewaar het opnieuw als .xlsx."
BOM = "Dit bestand wordt bij het openen veel te groot. Bewaar alleen het blad met de functies, als .xlsx of .csv."
_KIES = "Kies een Excel-bestand (.xlsx) of een CSV-bestand."
_OUD = "Dit is een oud Excel-bestand (.xls). Open het in Excel en kies: Opslaan als, Excel-werkmap (.xlsx)."
_WORD = f"Dit is een Word-bestand, geen Excel-bestand, ook al heet het misschien anders. {_KIES}"
_ODS = "Dit is een OpenDocument-bestand (.ods). Open het en kies: Opslaan als, Excel-werkmap (.xlsx)."
_BINAIR = "Dit is een binair Excel-bestand (.xlsb). Open het in Excel en kies: Opslaan als, Excel-werkmap (.xlsx)."
_PDF = f"Dit is een pdf. Daar kunnen we geen tabel uit lezen. {_KIES}"
_WEB = "Dit is een webpagina die zich Excel noemt. Open het in Excel en kies: Opslaan als, Excel-werkmap (.xlsx)."
_ANDERS = f"Dit bestand kennen we niet. {_KIES}"

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_TEKEN = {b"%PDF": _PDF, b"{\\rtf": _WORD, b"\x89PNG": _ANDERS, b"\xff\xd8\xff": _ANDERS, b"GIF8": _ANDERS}


def find_soort(inhoud: bytes) -> Soort:
    """The kind of a file. Raises `OngeldigOverzicht` with what it is instead, or why it is not opened."""
    if len(inhoud) > MAX_BYTES:
        raise OngeldigOverzicht(TE_GROOT)
    if not inhoud.strip(b" \t\r\n\0\xef\xbb\xbf"):
        raise OngeldigOverzicht(LEEG)
    if inhoud.startswith(b"PK"):
        _check_zip(inhoud)
        return Soort.EXCEL
    _refuse_other(inhoud)
    return Soort.CSV


def _refuse_other(inhoud: bytes) -> None:
    if inhoud.startswith(_OLE):
        raise OngeldigOverzicht(_name_ole(inhoud))
    for begin, zin in _TEKEN.items():
        if inhoud.startswith(begin):
            raise OngeldigOverzicht(zin)
    if inhoud[:2000].lstrip().lower().startswith((b"<html", b"<!doctype", b"<?xml", b"<table", b"mime-version")):
        raise OngeldigOverzicht(_WEB)


def _name_ole(inhoud: bytes) -> str:
    """An encrypted workbook, an old Word or an old Excel file: all three are OLE, told apart by what they hold."""
    for naam, zin in (("EncryptedPackage", BEVEILIGD), ("WordDocument", _WORD), ("Workbook", _OUD), ("Book", _OUD)):
        if naam.encode("utf-16-le") in inhoud:
            return zin
    return _ANDERS


def _check_zip(inhoud: bytes) -> None:
    """Look at the table of contents of a zip only: Python reads no more of a part than what stands there."""
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as pak:
            delen = pak.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as fout:
        raise OngeldigOverzicht(STUK) from fout
    if any(deel.flag_bits & 1 for deel in delen):
        raise OngeldigOverzicht(BEVEILIGD)
    uitgepakt = sum(deel.file_size for deel in delen)
    te_dicht = uitgepakt > MAX_BYTES and uitgepakt > MAX_VERHOUDING * len(inhoud)
    if len(delen) > MAX_DELEN or uitgepakt > MAX_UITGEPAKT or te_dicht:
        raise OngeldigOverzicht(BOM)
    namen = {deel.filename for deel in delen}
    if "xl/workbook.xml" not in namen:
        raise OngeldigOverzicht(_name_zip(namen))


def _name_zip(namen: set[str]) -> str:
    if "word/document.xml" in namen:
        return _WORD
    if "xl/workbook.bin" in namen:
        return _BINAIR
    return _ODS if {"content.xml", "mimetype"} <= namen else _ANDERS
