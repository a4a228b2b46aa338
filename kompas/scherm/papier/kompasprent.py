# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a picture for paper and slides: the disc, and what its numbers and letters mean."""

from datetime import date
from xml.etree import ElementTree as ET

from kompas.diensten.gespreksblad.slot import GEEN_BELOFTE, describe_stand
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld
from kompas.scherm import woorden
from kompas.scherm.kompas.kleur import Figuurstijl
from kompas.scherm.kompas.letters import css_familie
from kompas.scherm.papier.kompasschijf import draw_schijf
from kompas.scherm.papier.lettertypen import list_lettermappen
from kompas.scherm.papier.prentlijst import BREED, Lijst, fold
from kompas.scherm.papier.spoorsvg import add_regels
from kompas.scherm.papier.svgpapier import begin_svg, describe_beeld, move, put_on_paper, write_svg
from kompas.scherm.papier.zetter import typeset

DIABREEDTE = 1920  # px
_DIAVORM = 16 / 9
_RAND, _KOP, _VOET, _TUSSEN = 36.0, 72.0, 54.0, 56.0  # px around all, above, below, and before the list
_TITEL, _LETTER, _KLEIN = 28.0, 15.0, 13.0
_TITEL_TEKENS = 70


def draw_svg(
    beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, *, datum: date, toon_procenten: bool = True
) -> str:
    """The kompas with its list, in the shape of a slide, as an SVG file that stands on its own."""
    return write_svg(_draw(beeld, catalogus, huisstijl, datum, toon_procenten=toon_procenten))


def draw_png(
    beeld: KompasBeeld,
    catalogus: Catalogus,
    huisstijl: Huisstijl,
    *,
    datum: date,
    toon_procenten: bool = True,
    breedte: int = DIABREEDTE,
) -> bytes:
    """The picture of `draw_svg` as PNG of `breedte` px. Raises `GeenPapier`."""
    prent = _draw(beeld, catalogus, huisstijl, datum, toon_procenten=toon_procenten)
    punten = float(prent.attrib["width"])
    gegevens = {"prent": write_svg(prent), "breedte": str(punten)}
    return typeset("prent.typ", gegevens, list_lettermappen(huisstijl), vorm="png", ppi=72 * breedte / punten)


def draw_schijf_svg(beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, *, toon_procenten: bool) -> str:
    """Only the disc and the names around it, for a paper that says the rest in words."""
    huisstijl = put_on_paper(huisstijl)
    schijf = draw_schijf(beeld, catalogus, huisstijl, toon_procenten=toon_procenten, letter=13)
    stijl = Figuurstijl.from_huisstijl(huisstijl)
    prent = begin_svg(schijf.links + schijf.rechts, schijf.boven + schijf.onder, stijl)
    describe_beeld(prent, "kompas", name_beeld(beeld), beeld.beschrijving)
    prent.append(move(schijf.groep, schijf.links, schijf.boven))
    return write_svg(prent)


def name_beeld(beeld: KompasBeeld) -> str:
    """What the picture is of."""
    wie = "Jouw kompas" if beeld.persoonlijk else f"Kompas rond {beeld.midden}"
    return f"{wie}: {beeld.uitsnede}" if beeld.uitsnede else wie


def _draw(
    beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, datum: date, *, toon_procenten: bool
) -> ET.Element:
    huisstijl = put_on_paper(huisstijl)
    stijl = Figuurstijl.from_huisstijl(huisstijl)
    schijf = draw_schijf(beeld, catalogus, huisstijl, toon_procenten=toon_procenten, letter=14)
    lijst = Lijst(beeld, catalogus, huisstijl, toon_procenten)
    lijst.write()
    naast = schijf.links + schijf.rechts + _TUSSEN + BREED
    midden = max(schijf.boven + schijf.onder, lijst.hoog)
    breed = max(naast + 2 * _RAND, (midden + _KOP + _VOET + 2 * _RAND) * _DIAVORM)
    hoog = breed / _DIAVORM
    prent = begin_svg(breed, hoog, stijl)
    titel = ET.SubElement(prent, "title")
    titel.text = name_beeld(beeld)
    ET.SubElement(prent, "rect", {"width": "100%", "height": "100%", "fill": stijl.papier})
    _draw_kop(prent, beeld, huisstijl, stijl)
    links, as_y = (breed - naast) / 2, _RAND + _KOP + (hoog - _KOP - _VOET - 2 * _RAND) / 2
    describe_beeld(schijf.groep, "kompas", name_beeld(beeld), beeld.beschrijving)
    prent.append(move(schijf.groep, links + schijf.links, as_y + (schijf.boven - schijf.onder) / 2))
    prent.append(move(lijst.groep, links + naast - BREED, as_y - lijst.hoog / 2))
    _draw_voet(prent, beeld, stijl, datum)
    return prent


def _draw_kop(prent: ET.Element, beeld: KompasBeeld, huisstijl: Huisstijl, stijl: Figuurstijl) -> None:
    titel = fold(name_beeld(beeld), _TITEL_TEKENS, 1)
    opmaak = {"font_weight": "700", "font_family": css_familie(huisstijl.lettertype_koppen or huisstijl.lettertype)}
    add_regels(prent, titel, _RAND, _RAND + _TITEL / 2, letter=_TITEL, fill=stijl.inkt, **opmaak)
    zin = " · ".join(filter(None, [huisstijl.naam, huisstijl.voorbeeldzin if huisstijl.voorbeeldinhoud else ""]))
    add_regels(prent, [zin], _RAND, _RAND + 2 * _TITEL - _LETTER / 2, letter=_LETTER, fill=stijl.grijs)


def _draw_voet(prent: ET.Element, beeld: KompasBeeld, stijl: Figuurstijl, datum: date) -> None:
    soorten = {punt.soort for punt in beeld.punten}
    uitleg = [woorden.AFSTAND_PAPIER, *(zin for soort, zin in woorden.LEGENDA.items() if soort in soorten)]
    onder = float(prent.attrib["height"]) - _RAND
    regels = [" ".join(uitleg), f"{GEEN_BELOFTE} {describe_stand(datum)}"]
    add_regels(prent, regels, _RAND, onder - _KLEIN, letter=_KLEIN, fill=stijl.grijs)
