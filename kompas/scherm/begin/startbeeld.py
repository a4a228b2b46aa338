# SPDX-License-Identifier: EUPL-1.2
"""A kompas as decoration: shapes and tints only, no names and no figures, so that it says nothing about anyone."""

import math
from collections.abc import Iterable, Iterator

import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld, Punt
from kompas.scherm.kompas.kleur import Figuurstijl, Palet, build_paletten

BREEDTE = 430  # px
_MIDDEN = 0.115  # radius of the centre, as part of that of the disc
_HALF = 180  # degrees: a larger arc has to be named so
_KIER = 0.9  # degrees between two sectors


def show_startbeeld(beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl) -> None:
    """The picture and what it shows in words. To a screen reader the picture is decoration."""
    with st.container(horizontal_alignment="center"):
        st.image(draw_startbeeld(beeld, catalogus.domeinen, huisstijl), width=BREEDTE, alt="")
    st.caption(
        "Een voorbeeld van een kompas. In het midden sta jij. Elke stip is een functie. "
        "Hoe dichterbij, hoe meer die op jouw werk lijkt.",
        text_alignment="center",
    )


def draw_startbeeld(beeld: KompasBeeld, domeinen: Iterable[str], huisstijl: Huisstijl) -> str:
    """The SVG. All that it holds of the organisation are positions and colours."""
    stijl, paletten = Figuurstijl.from_huisstijl(huisstijl), build_paletten(huisstijl, domeinen)
    vormen = [*_sectoren(beeld, paletten), *_ringen(beeld, stijl), *_merken(beeld, paletten), *_jij(stijl)]
    kader = f'viewBox="-102 -102 204 204" width="{BREEDTE}" height="{BREEDTE}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {kader}>{"".join(vormen)}</svg>'


def _sectoren(beeld: KompasBeeld, paletten: dict[str, Palet]) -> Iterator[str]:
    for nummer, sector in enumerate(beeld.sectoren):
        begin, eind = _punt(sector.begin + _KIER, 1), _punt(sector.eind - _KIER, 1)
        groot = int(sector.eind - sector.begin > _HALF)
        kleur = paletten[sector.kleurgroep].vlak(nummer)
        yield f'<path d="M0 0L{begin}A100 100 0 {groot} 1 {eind}Z" fill="{kleur}"/>'


def _ringen(beeld: KompasBeeld, stijl: Figuurstijl) -> Iterator[str]:
    for ring in beeld.ringen:
        yield (
            f'<circle r="{100 * ring.afstand:.1f}" fill="none" stroke="{stijl.lijn}" '
            'stroke-width=".5" stroke-dasharray=".1 2.6" stroke-linecap="round"/>'
        )


def _merken(beeld: KompasBeeld, paletten: dict[str, Palet]) -> Iterator[str]:
    for punt in beeld.punten:
        palet = paletten[beeld.sectoren[punt.sector].kleurgroep]
        x, y = _punt(punt.hoek, punt.afstand).split()
        if punt.soort == "verrassend":
            yield (
                f'<rect x="-3" y="-3" width="6" height="6" transform="translate({x} {y}) rotate(45)" '
                f'fill="{palet.papier}" stroke="{palet.kleur}" stroke-width="1.6"/>'
            )
        else:
            yield f'<circle cx="{x}" cy="{y}" r="{_straal(punt)}" {_kleur(punt, palet)}/>'


def _straal(punt: Punt) -> float:
    return {"dichtbij": 3.8, "niet_gevuld": 1.4}.get(punt.soort, 2.4)


def _kleur(punt: Punt, palet: Palet) -> str:
    if punt.soort == "niet_gevuld":
        return f'fill="none" stroke="{palet.kleur}" stroke-width=".6"'
    return f'fill="{palet.stip(punt.woorden)}"'


def _jij(stijl: Figuurstijl) -> Iterator[str]:
    yield f'<circle r="{100 * _MIDDEN:.1f}" fill="{stijl.inkt}"/>'
    letter = 'font-size="7.5" font-weight="600" font-family="sans-serif" text-anchor="middle"'
    yield f'<text y="2.6" {letter} fill="{stijl.papier}">Jij</text>'


def _punt(hoek: float, afstand: float) -> str:
    """A place as "x y": degrees clockwise from north, distance as part of the radius of 100."""
    straal = math.radians(hoek)
    return f"{100 * afstand * math.sin(straal):.1f} {-100 * afstand * math.cos(straal):.1f}"
