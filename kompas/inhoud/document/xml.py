# SPDX-License-Identifier: EUPL-1.2
"""Reads the paragraphs out of XML while it passes by: no tree, no entities, no document types, and limits."""

from collections.abc import Mapping
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from kompas.inhoud.document import zinnen
from kompas.kern.fouten import OnleesbaarDocument
from kompas.kern.voorstel.lezing import MAX_TEKENS

MAX_DIEPTE = 250
MAX_ELEMENTEN = 400_000
LIJST, KOP = "- ", "\n"  # what stands before an item of a list, and before a heading


class Alinealezer:
    """Collects paragraphs. A reader of one format says in `open` and `shut` what the elements mean."""

    def __init__(self) -> None:
        self._diepte = self._elementen = self._lengte = self._overslaan = 0
        self._open: list[list[str]] = []  # paragraphs that are not closed; one may stand within another
        self._voor: list[str] = []
        self._klaar: list[str] = []

    def start(self, naam: str, eigenschappen: Mapping[str, str]) -> None:
        self._diepte += 1
        self._elementen += 1
        if self._diepte > MAX_DIEPTE or self._elementen > MAX_ELEMENTEN:
            raise OnleesbaarDocument(zinnen.TE_VEEL_INHOUD)
        if self._overslaan:
            self._overslaan += 1
        else:
            self.open(naam, eigenschappen)

    def data(self, tekst: str) -> None:
        if not self._overslaan and self.is_tekst():
            self.add(tekst)

    def end(self, naam: str) -> None:
        self._diepte -= 1
        if self._overslaan:
            self._overslaan -= 1
        else:
            self.shut(naam)

    def close(self) -> str:
        return "\n".join(self._klaar)

    def open(self, naam: str, eigenschappen: Mapping[str, str]) -> None:
        """An element begins."""
        raise NotImplementedError

    def shut(self, naam: str) -> None:
        """An element ends."""
        raise NotImplementedError

    def is_tekst(self) -> bool:
        """Whether the characters here are text of the document."""
        raise NotImplementedError

    def skip(self) -> None:
        """Leave out the element that begins, with all that is in it."""
        self._overslaan = 1

    def open_alinea(self, voor: str = "") -> None:
        """A paragraph begins."""
        self._open.append([])
        self._voor.append(voor)

    def mark(self, voor: str) -> None:
        """The paragraph that is open turns out to be a heading or an item of a list."""
        if self._voor:
            self._voor[-1] = voor

    def add(self, tekst: str) -> None:
        """Text within the paragraph that is open."""
        if self._open:
            self._lengte += len(tekst)
            if self._lengte > 2 * MAX_TEKENS:  # white space may go yet
                raise OnleesbaarDocument(zinnen.TE_LANG)
            self._open[-1].append(tekst)

    def shut_alinea(self) -> None:
        """The paragraph ends; an empty one leaves an empty line."""
        if self._open:
            tekst = "".join(self._open.pop()).strip()
            voor = self._voor.pop()
            self._klaar.append(voor + tekst if tekst else "")


def read_xml(inhoud: bytes, lezer: Alinealezer) -> str:
    """The text that a reader takes from XML. Raises `OnleesbaarDocument` when it is broken or holds what it may not."""
    ontleder = DefusedXMLParser(target=lezer, forbid_dtd=True)
    try:
        ontleder.feed(inhoud)
        return str(ontleder.close())
    except OnleesbaarDocument:
        raise
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        raise OnleesbaarDocument(zinnen.KAPOT) from None
