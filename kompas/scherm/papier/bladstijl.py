# SPDX-License-Identifier: EUPL-1.2
"""The house style of a sheet: what its HTML and its PDF share."""

from kompas.diensten.gespreksblad import FUNCTIE, Gespreksblad
from kompas.inhoud import Huisstijl, find_folder
from kompas.kern import Catalogus
from kompas.scherm.kompas.kleur import Figuurstijl, build_paletten
from kompas.scherm.papier.kompasprent import draw_schijf_svg
from kompas.scherm.papier.lettertypen import name_letters
from kompas.scherm.papier.svgpapier import put_on_paper


def build_stijl(huisstijl: Huisstijl) -> dict[str, str]:
    """Colours (`#rrggbb`) and letters by name: accent, inkt, grijs, rand, vlak, letter and letter_koppen."""
    papier = put_on_paper(huisstijl)
    figuur = Figuurstijl.from_huisstijl(papier)
    letter, koppen = name_letters(huisstijl)
    return {
        "accent": papier.kleuren.accent,
        "inkt": figuur.inkt,
        "grijs": figuur.grijs,
        "rand": papier.kleuren.rand,
        "vlak": papier.kleuren.vlak,
        "letter": letter,
        "letter_koppen": koppen,
    }


def color_functies(blad: Gespreksblad, catalogus: Catalogus, huisstijl: Huisstijl) -> dict[str, str]:
    """The colour of each function on the sheet, that of its mark in the kompas, by the key of its block."""
    paletten = build_paletten(huisstijl, catalogus.domeinen)
    return {
        blok.sleutel: paletten[catalogus.functie(blok.sleutel.removeprefix(FUNCTIE)).domein].kleur
        for blok in blad.functies
    }


def read_logo(huisstijl: Huisstijl) -> tuple[str, bytes]:
    """The kind of file (svg or png) and the content of the logo of the organisation; both empty without one."""
    bestand = find_folder() / huisstijl.logo
    soort = bestand.suffix.lower().removeprefix(".")
    return (soort, bestand.read_bytes()) if soort in {"svg", "png"} and bestand.is_file() else ("", b"")


def draw_kompas(blad: Gespreksblad, catalogus: Catalogus, huisstijl: Huisstijl) -> str:
    """The kompas of the sheet as SVG; "" when it was left out."""
    if blad.kompas is None:
        return ""
    return draw_schijf_svg(blad.kompas, catalogus, huisstijl, toon_procenten=False)
