# SPDX-License-Identifier: EUPL-1.2
"""Draws the traces of the kompas as SVG: paper takes every shape, size and colour from what the screen shows.

Only what those traces use is known here: wedges, lines, markers and texts around one centre.
"""

import html
import math
import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any
from xml.etree import ElementTree as ET

from kompas.scherm.kompas.spoor import Spoor

_RUIT = 1.3  # of half its size, the reach of Plotly's diamond
_STREEP = 1.4  # the same of its dash
_STIPPEL = "3 3"
_REGEL = 1.25  # line height of a text, in font sizes
_ZAKKEN = 0.36  # font sizes from the middle of a line down to its baseline
_CIRKEL = 360.0
Knoop = ET.Element


def draw_spoor(groep: Knoop, spoor: Spoor, straal: float) -> None:
    """Add one trace to a group whose origin is the centre of a disc with this radius (px)."""
    if not spoor:
        return
    if spoor["type"] == "barpolar":
        _draw_wedges(groep, spoor, straal)
        return
    if "lines" in spoor["mode"]:
        _draw_lines(groep, spoor, straal)
    if "markers" in spoor["mode"]:
        _draw_markers(groep, spoor, straal)
    if "text" in spoor["mode"]:
        _draw_texts(groep, spoor, straal)


def add_regels(groep: Knoop, regels: list[str], x: float, y: float, **opmaak: Any) -> None:
    """One text over several lines, the middle of the whole at `y`; `letter` is its size in px."""
    letter = opmaak.pop("letter")
    eerste = y - (len(regels) - 1) * _REGEL * letter / 2 + _ZAKKEN * letter
    for nummer, regel in enumerate(regels):
        plek = {"x": _round(x), "y": _round(eerste + nummer * _REGEL * letter), "font-size": _round(letter)}
        tekst = ET.SubElement(groep, "text", {**plek, **{naam.replace("_", "-"): str(w) for naam, w in opmaak.items()}})
        tekst.text = regel


def point(straal: float, hoek: float) -> tuple[float, float]:
    """Where a bearing (degrees clockwise from north) and a distance lead."""
    return straal * math.sin(math.radians(hoek)), -straal * math.cos(math.radians(hoek))


def _draw_wedges(groep: Knoop, spoor: Spoor, straal: float) -> None:
    for r, midden, breedte, kleur in zip(spoor["r"], spoor["theta"], spoor["width"], spoor["marker"]["color"]):
        if breedte >= _CIRKEL:
            ET.SubElement(groep, "circle", {"r": _round(r * straal), "fill": kleur})
            continue
        (x1, y1), (x2, y2) = (point(r * straal, midden + kant * breedte / 2) for kant in (-1, 1))
        groot = int(breedte > _CIRKEL / 2)
        pad = f"M0 0L{_round(x1)} {_round(y1)}A{_round(r * straal)} {_round(r * straal)} 0 {groot} 1 "
        ET.SubElement(groep, "path", {"d": f"{pad}{_round(x2)} {_round(y2)}Z", "fill": kleur})


def _draw_lines(groep: Knoop, spoor: Spoor, straal: float) -> None:
    lijn = spoor["line"]
    stijl = {"fill": "none", "stroke": lijn["color"], "stroke-width": str(lijn["width"])}
    if lijn.get("dash"):
        stijl["stroke-dasharray"] = _STIPPEL
    for leeg, deel in groupby(zip(spoor["r"], spoor["theta"]), key=lambda punt: punt[0] is None):
        if not leeg:
            punten = " ".join(f"{_round(x)},{_round(y)}" for x, y in (point(r * straal, hoek) for r, hoek in deel))
            ET.SubElement(groep, "polyline", {"points": punten, **stijl})


def _draw_markers(groep: Knoop, spoor: Spoor, straal: float) -> None:
    merk = spoor["marker"]
    lijn = merk.get("line", {})
    rijen = zip(
        spoor["r"],
        spoor["theta"],
        *(_each(waarde, len(spoor["r"])) for waarde in (merk.get("symbol", "circle"), merk["size"])),
        *(_each(waarde, len(spoor["r"])) for waarde in (merk.get("color", "none"), lijn.get("color", "none"))),
        _each(lijn.get("width", 0), len(spoor["r"])),
    )
    for r, hoek, vorm, maat, vulling, rand, dikte in rijen:
        x, y = point(r * straal, hoek)
        stijl = {"fill": vulling, "stroke": rand, "stroke-width": _round(dikte)}
        if vorm.endswith("-open"):
            stijl = {"fill": "none", "stroke": vulling, "stroke-width": _round(dikte)}
        groep.append(_shape(vorm.removesuffix("-open"), x, y, maat / 2, stijl))


def _shape(vorm: str, x: float, y: float, half: float, stijl: dict[str, str]) -> Knoop:
    if vorm == "circle":
        return ET.Element("circle", {"cx": _round(x), "cy": _round(y), "r": _round(half), **stijl})
    if vorm == "line-ew":
        breed = _STREEP * half
        return ET.Element("path", {"d": f"M{_round(x - breed)} {_round(y)}H{_round(x + breed)}", **stijl})
    if vorm == "square":
        hoeken = [(-half, -half), (half, -half), (half, half), (-half, half)]
    elif vorm == "diamond":
        ver = _RUIT * half
        hoeken = [(0, -ver), (ver, 0), (0, ver), (-ver, 0)]
    else:
        raise ValueError(f"no such mark: {vorm}")
    punten = " ".join(f"{_round(x + dx)},{_round(y + dy)}" for dx, dy in hoeken)
    return ET.Element("polygon", {"points": punten, "stroke-linejoin": "round", **stijl})


def _draw_texts(groep: Knoop, spoor: Spoor, straal: float) -> None:
    letters = spoor["textfont"]
    for r, hoek, tekst, maat in zip(spoor["r"], spoor["theta"], spoor["text"], letters["size"]):
        x, y = point(r * straal, hoek)
        regels = list(_plain(tekst))
        dik = {"font_weight": "700"} if tekst.startswith("<b>") else {}
        add_regels(groep, regels, x, y, letter=maat, fill=letters["color"], text_anchor="middle", **dik)


def _plain(tekst: str) -> Iterator[str]:
    """The lines of a text that was marked up and escaped for Plotly."""
    for regel in tekst.split("<br>"):
        yield html.unescape(re.sub(r"<[^>]*>", "", regel))


def _each(waarde: Any, aantal: int) -> list[Any]:
    return waarde if isinstance(waarde, list) else [waarde] * aantal


def _round(getal: float) -> str:
    return f"{getal:.2f}".rstrip("0").rstrip(".")
