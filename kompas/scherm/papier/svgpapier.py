# SPDX-License-Identifier: EUPL-1.2
"""An SVG picture that stands on its own: white paper, Dutch, with a title and a description for who cannot see it."""

from dataclasses import replace
from itertools import chain
from xml.etree import ElementTree as ET

from kompas.inhoud import Huisstijl
from kompas.scherm.kompas.kleur import Figuurstijl

WIT = "#ffffff"
_TAAL = "{http://www.w3.org/XML/1998/namespace}lang"
_GEEN_XML = dict.fromkeys(set(chain(range(0x20), range(0x7F, 0xA0), (0xFFFE, 0xFFFF))) - {0x9, 0xA, 0xD})


def put_on_paper(huisstijl: Huisstijl) -> Huisstijl:
    """The house style on white: a printer has no other background."""
    return replace(huisstijl, kleuren=replace(huisstijl.kleuren, achtergrond=WIT))


def begin_svg(breed: float, hoog: float, stijl: Figuurstijl) -> ET.Element:
    """An empty picture of this size in px, in the letters of the house style."""
    return ET.Element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            _TAAL: "nl",
            "lang": "nl",
            "viewBox": f"0 0 {breed:.0f} {hoog:.0f}",
            "width": f"{breed:.0f}",
            "height": f"{hoog:.0f}",
            "font-family": stijl.lettertype,
            "fill": stijl.inkt,
        },
    )


def describe_beeld(knoop: ET.Element, naam: str, titel: str, beschrijving: str) -> None:
    """Make an element one picture for a screen reader. `naam` begins its ids: unique in the page it will stand in."""
    knoop.attrib.update({"role": "img", "aria-labelledby": f"{naam}-titel {naam}-beschrijving"})
    for nummer, (soort, tekst) in enumerate((("title", titel), ("desc", beschrijving))):
        onderdeel = ET.Element(soort, {"id": f"{naam}-{'titel' if soort == 'title' else 'beschrijving'}"})
        onderdeel.text = tekst
        knoop.insert(nummer, onderdeel)


def move(knoop: ET.Element, x: float, y: float) -> ET.Element:
    """The same element with its origin elsewhere."""
    knoop.set("transform", f"translate({x:.1f} {y:.1f})")
    return knoop


def write_svg(prent: ET.Element) -> str:
    """The picture as text. Characters that XML does not know are left out."""
    for knoop in prent.iter():
        knoop.text = knoop.text.translate(_GEEN_XML) if knoop.text else knoop.text
    return ET.tostring(prent, encoding="unicode")
