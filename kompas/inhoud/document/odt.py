# SPDX-License-Identifier: EUPL-1.2
"""The text of an OpenDocument text (ISO/IEC 26300), as LibreOffice writes it."""

from collections.abc import Mapping

from kompas.inhoud.document import zinnen
from kompas.inhoud.document.pakket import Pakket
from kompas.inhoud.document.xml import KOP, LIJST, Alinealezer, read_xml
from kompas.kern.fouten import OnleesbaarDocument

_SOORT = b"application/vnd.oasis.opendocument.text"
_LIJST = "META-INF/manifest.xml"
_APART = frozenset({"annotation", "tracked-changes", "note", "ruby-text"})  # beside the text, or gone from it


def read_odt(inhoud: bytes) -> str:
    """The text of the body. Raises `OnleesbaarDocument`."""
    pakket = Pakket(inhoud)
    if pakket.has(_LIJST) and b"encryption-data" in pakket.read(_LIJST):
        raise OnleesbaarDocument(zinnen.WACHTWOORD)
    if not pakket.has("mimetype") or not pakket.read("mimetype").startswith(_SOORT):
        raise OnleesbaarDocument(zinnen.ANDERE_NAAM.format("odt"))
    return read_xml(pakket.read("content.xml"), _Odtlezer())


class _Odtlezer(Alinealezer):
    def __init__(self) -> None:
        super().__init__()
        self._punt = ""  # the mark for the next paragraph: only the first of an item has it

    def open(self, naam: str, eigenschappen: Mapping[str, str]) -> None:  # noqa: ARG002  names say enough here
        kort = naam.rpartition("}")[2]
        if kort in _APART:
            self.skip()
        elif kort == "list-item":
            self._punt = LIJST
        elif kort in ("p", "h"):
            self.open_alinea(KOP if kort == "h" else self._punt)
            self._punt = ""
        elif kort in ("s", "tab"):
            self.add(" ")
        elif kort == "line-break":
            self.add("\n")

    def shut(self, naam: str) -> None:
        kort = naam.rpartition("}")[2]
        if kort in ("p", "h"):
            self.shut_alinea()
        elif kort == "list-item":
            self._punt = ""

    def is_tekst(self) -> bool:
        return True
