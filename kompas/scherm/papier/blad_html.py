# SPDX-License-Identifier: EUPL-1.2
"""The gespreksblad as one HTML file that stands on its own: it asks nobody for anything, and prints on one A4."""

import base64
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from jinja2 import Environment
from markupsafe import Markup

from kompas.diensten.gespreksblad import Gespreksblad, Regel
from kompas.inhoud import Huisstijl, find_folder
from kompas.inhoud.lettertype import find_lettertypebestand
from kompas.kern import Catalogus
from kompas.scherm.papier.bladmaat import choose_letter
from kompas.scherm.papier.bladstijl import build_stijl, color_functies, draw_kompas, read_logo
from kompas.scherm.papier.omgeving import make_omgeving


def write_html(blad: Gespreksblad, catalogus: Catalogus, huisstijl: Huisstijl) -> str:
    """The sheet in the house style; every text in it is escaped."""
    return (
        _omgeving()
        .get_template("blad.html")
        .render(
            blad=blad,
            stijl=build_stijl(huisstijl),
            kleuren=color_functies(blad, catalogus, huisstijl),
            kompas=Markup(draw_kompas(blad, catalogus, huisstijl)),  # noqa: S704 - our own SVG, texts escaped
            letter=choose_letter(blad),
            logo=_inline_logo(huisstijl),
            gezichten=list(_list_gezichten(huisstijl)),
        )
    )


def _inline_logo(huisstijl: Huisstijl) -> str:
    """The logo as an address that holds it: as a picture it can run nothing. "" without one."""
    soort, logo = read_logo(huisstijl)
    media = {"svg": "image/svg+xml", "png": "image/png"}.get(soort, "")
    return f"data:{media};base64,{base64.b64encode(logo).decode()}" if logo else ""


@cache
def _omgeving() -> Environment:
    omgeving = make_omgeving()
    omgeving.filters["groupby_soort"] = _group
    return omgeving


def _group(regels: Sequence[Regel]) -> list[tuple[str, list[Regel]]]:
    """Lines of one kind together, in their order."""
    return [(soort, list(groep)) for soort, groep in groupby(regels, key=lambda regel: regel.soort)]


def _list_gezichten(huisstijl: Huisstijl) -> Iterator[dict[str, str]]:
    """The fonts of the house style, inside the file."""
    for letter in filter(None, (huisstijl.lettertype, huisstijl.lettertype_koppen)):
        for naam, gewicht in ((letter.gewoon, "400" if letter.vet else "100 900"), (letter.vet, "700")):
            bestand = find_lettertypebestand(find_folder(), naam) if naam else None
            if bestand:
                inhoud = base64.b64encode(bestand.read_bytes()).decode()
                yield {"naam": letter.naam, "gewicht": gewicht, "inhoud": inhoud}
