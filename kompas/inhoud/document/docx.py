# SPDX-License-Identifier: EUPL-1.2
"""The text of a Word file: Office Open XML (ECMA-376), body only."""

from collections.abc import Mapping
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from kompas.inhoud.document import zinnen
from kompas.inhoud.document.pakket import Pakket
from kompas.inhoud.document.xml import KOP, LIJST, Alinealezer, read_xml
from kompas.kern.fouten import OnleesbaarDocument

_RELATIES = "_rels/.rels"
_MAX_RELATIES = 100_000  # bytes
_KOPPEN = ("heading", "kop", "title", "titel", "subtitle", "ondertitel")
_LIJSTEN = ("list", "lijst", "opsomming")
_DUBBEL = frozenset({"Fallback", "del", "moveFrom", "footnoteReference"})  # what else would be said twice, or is gone


def read_docx(inhoud: bytes) -> str:
    """The text of the body. Raises `OnleesbaarDocument`."""
    pakket = Pakket(inhoud)
    if not pakket.has("[Content_Types].xml") or not pakket.has(_RELATIES):
        raise OnleesbaarDocument(zinnen.ANDERE_NAAM.format("docx"))
    hoofddeel = _find_hoofddeel(pakket.read(_RELATIES))
    if not hoofddeel.startswith("word/"):  # a spreadsheet or slides
        raise OnleesbaarDocument(zinnen.ANDERE_NAAM.format("docx"))
    return read_xml(pakket.read(hoofddeel), _Docxlezer())


def _find_hoofddeel(relaties: bytes) -> str:
    """The name of the part that is the document itself."""
    if len(relaties) > _MAX_RELATIES:
        raise OnleesbaarDocument(zinnen.KAPOT)
    try:
        boom = fromstring(relaties, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise OnleesbaarDocument(zinnen.KAPOT) from None
    doelen = (relatie.get("Target", "") for relatie in boom if relatie.get("Type", "").endswith("/officeDocument"))
    return next(doelen, "").lstrip("/")


class _Docxlezer(Alinealezer):
    _in_tekst = False

    def open(self, naam: str, eigenschappen: Mapping[str, str]) -> None:
        kort = naam.rpartition("}")[2]
        waarde = next((w for sleutel, w in eigenschappen.items() if sleutel.endswith("}val")), "")
        if kort in _DUBBEL:
            self.skip()
        elif kort == "p":
            self.open_alinea()
        elif kort == "t":
            self._in_tekst = True
        elif kort in ("tab", "br", "cr", "noBreakHyphen"):
            self.add({"tab": " ", "noBreakHyphen": "-"}.get(kort, "\n"))
        elif kort == "pStyle":
            self._style(waarde.lower())
        elif kort == "numId":
            self.mark(LIJST if waarde != "0" else "")

    def _style(self, stijl: str) -> None:
        if stijl.startswith(_KOPPEN):
            self.mark(KOP)
        elif stijl.startswith(_LIJSTEN):
            self.mark(LIJST)

    def shut(self, naam: str) -> None:
        kort = naam.rpartition("}")[2]
        if kort == "p":
            self.shut_alinea()
        elif kort == "t":
            self._in_tekst = False

    def is_tekst(self) -> bool:
        return self._in_tekst
