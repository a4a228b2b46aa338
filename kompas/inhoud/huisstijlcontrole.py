# SPDX-License-Identifier: EUPL-1.2
"""Whether everyone can read the colours of a house style."""

import re
from collections.abc import Iterator, Mapping

from kompas.inhoud.kleur import LEESBAAR, ZICHTBAAR, contrast, mix
from kompas.inhoud.model import HEXKLEUR
from kompas.inhoud.ruw import as_map, as_text
from kompas.inhoud.vondst import Pad, Vondst

BIJSCHRIFT = 0.6


def check_huisstijl(data: object, standaard: Mapping[str, str]) -> Iterator[Vondst]:
    """Colours with too little contrast (WCAG 2.2 AA). `standaard` gives the colours that the file leaves out."""
    eigen = as_map(as_map(data).get("kleuren"))
    kleuren = {**standaard, **{naam: as_text(kleur) for naam, kleur in eigen.items()}}
    for naam, nodig in (("tekst", LEESBAAR), ("accent", LEESBAAR), ("rand", ZICHTBAAR)):
        for ondergrond in ("achtergrond", "vlak"):
            yield from _check_contrast(("kleuren", naam), kleuren[naam], kleuren[ondergrond], nodig)
    yield from _check_bijschrift(kleuren["tekst"], kleuren["achtergrond"])
    for domein, kleur in as_map(as_map(data).get("domeinkleuren")).items():
        yield from _check_contrast(("domeinkleuren", domein), as_text(kleur), kleuren["achtergrond"], LEESBAAR)


def _check_bijschrift(tekst: str, achtergrond: str) -> Iterator[Vondst]:
    """Captions are the text colour at 60 %, which is what Streamlit makes of it."""
    if _are_colours(tekst, achtergrond) and contrast(mix(tekst, achtergrond, BIJSCHRIFT), achtergrond) < LEESBAAR:
        zin = f"Kleine teksten zijn lichter dan {tekst} en dan niet goed te lezen. Kies een donkerdere tekstkleur."
        yield Vondst(("kleuren", "tekst"), zin)


def _are_colours(*kleuren: str) -> bool:
    return all(re.fullmatch(HEXKLEUR, kleur) for kleur in kleuren)


def _check_contrast(pad: Pad, kleur: str, ondergrond: str, nodig: float) -> Iterator[Vondst]:
    if not _are_colours(kleur, ondergrond):
        return
    gemeten = contrast(kleur, ondergrond)
    if gemeten < nodig:
        is_en_moet = f"Het contrast is {gemeten:.1f} en moet {nodig:.1f} zijn".replace(".", ",")
        zin = f"De kleur {kleur} valt te weinig op tegen {ondergrond}. {is_en_moet}. Kies een kleur die meer verschilt."
        yield Vondst(pad, zin)
