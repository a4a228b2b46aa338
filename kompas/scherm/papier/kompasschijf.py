# SPDX-License-Identifier: EUPL-1.2
"""The disc of the kompas as SVG, with the names around it."""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld
from kompas.scherm.kompas.figuur import draw_sporen
from kompas.scherm.kompas.kleur import build_paletten
from kompas.scherm.kompas.naamvak import Naamvak
from kompas.scherm.kompas.namen import is_smal, measure, outer_letter, place_namen
from kompas.scherm.papier.spoorsvg import add_regels, draw_spoor, point

_POOL = 0.01


@dataclass(frozen=True, slots=True)
class Schijf:
    """A group with its origin in the centre of the disc, and the room that it takes around that, in px."""

    groep: ET.Element
    links: float
    rechts: float
    boven: float
    onder: float


def draw_schijf(
    beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, *, toon_procenten: bool, letter: int
) -> Schijf:
    """The disc as it stands on the screen, of the size that `beeld` was made for."""
    straal = beeld.schermstraal
    groep = ET.Element("g")
    for spoor in draw_sporen(beeld, catalogus, huisstijl, toon_procenten=toon_procenten, lettergrootte=letter):
        draw_spoor(groep, spoor, straal)
    buiten = outer_letter(letter, smal=is_smal(straal))
    namen = place_namen(beeld.sectoren, smal=is_smal(straal))
    paletten = build_paletten(huisstijl, catalogus.domeinen)
    for naam in namen:
        vak = Naamvak.measure(naam.hoek, naam.regels, straal, buiten)
        anker, x = _anchor(naam.hoek, vak)
        opmaak = {"fill": paletten[naam.kleurgroep].kleur, "text_anchor": anker, "font_weight": "700"}
        add_regels(groep, list(naam.regels), x, (vak.boven + vak.onder) / 2, letter=buiten, **opmaak)
    marges = measure(namen, straal, buiten)
    return Schijf(groep, straal + marges.links, straal + marges.rechts, straal + marges.boven, straal + marges.onder)


def _anchor(hoek: float, vak: Naamvak) -> tuple[str, float]:
    """Which side of a name stays where it is when letters are wider or narrower than was measured."""
    oost, _ = point(1.0, hoek)
    if abs(oost) < _POOL:
        return "middle", (vak.links + vak.rechts) / 2
    return ("start", vak.links) if oost > 0 else ("end", vak.rechts)
