# SPDX-License-Identifier: EUPL-1.2
"""Which reader a document needs, and what it may not be."""

from collections.abc import Callable, Mapping
from pathlib import PurePath
from types import MappingProxyType

from kompas.inhoud.document import zinnen
from kompas.inhoud.document.docx import read_docx
from kompas.inhoud.document.odt import read_odt
from kompas.inhoud.document.opschonen import clean_tekst
from kompas.inhoud.document.pdf import is_pdf, read_pdf
from kompas.inhoud.document.platte_tekst import read_txt
from kompas.kern.fouten import OnleesbaarDocument

MAX_BYTES = 5_000_000
_LEZERS: Mapping[str, Callable[[bytes], str]] = MappingProxyType(
    {"txt": read_txt, "docx": read_docx, "odt": read_odt, "pdf": read_pdf}
)
SOORTEN = tuple(_LEZERS)
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_VERSLEUTELD = "EncryptedPackage".encode("utf-16-le")  # the name of the stream in which Office locks a docx


def read_document(inhoud: bytes, bestandsnaam: str) -> str:
    """The text of a txt, docx, odt or pdf; headings and items of a list on lines of their own. Nothing is kept.

    Raises `OnleesbaarDocument` when it is too large, locked, broken, of another kind than its name says, or without
    text; within about ten seconds whatever it holds.
    """
    soort = PurePath(bestandsnaam).suffix.lower().removeprefix(".")
    if len(inhoud) > MAX_BYTES:
        raise OnleesbaarDocument(zinnen.TE_GROOT)
    if soort not in _LEZERS and not inhoud.startswith(_OLE):
        raise OnleesbaarDocument(zinnen.ONBEKENDE_SOORT)
    if not inhoud.strip():
        raise OnleesbaarDocument(zinnen.GEEN_TEKST)
    _check_soort(inhoud, soort)
    return clean_tekst(_LEZERS[soort](inhoud))


def _check_soort(inhoud: bytes, soort: str) -> None:
    """Raises `OnleesbaarDocument` when the first bytes belong to another kind of file than the name says."""
    if inhoud.startswith(_OLE):
        raise OnleesbaarDocument(zinnen.WACHTWOORD if _VERSLEUTELD in inhoud else zinnen.OUD_WORD)
    echt = "zip" if inhoud.startswith(_ZIP) else "pdf" if is_pdf(inhoud) else "txt"
    if echt != {"docx": "zip", "odt": "zip"}.get(soort, soort):
        raise OnleesbaarDocument(zinnen.ANDERE_NAAM.format(soort))
