# SPDX-License-Identifier: EUPL-1.2
"""Whether everyone can read the colours of a house style."""

import re
from collections.abc import Iterator, Mapping

from kompas.inhoud.kleur import LEESBAAR, ZICHTBAAR, contrast
from kompas.inhoud.model import HEXKLEUR
from kompas.inhoud.ruw import as_map, as_text
from kompas.inhoud.vondst import Pad, Vondst


def check_huisstijl(data: object, standaard: Mapping[str, str]) -> Iterator[Vondst]:
    """Colours with too little contrast (WCAG 2.2 AA). `standaard` gives the colours that the file leaves out."""
    eigen = as_map(as_map(data).get("kleuren"))
    kleuren = {**standaard, **{naam: as_text(kleur) for naam, kleur in eigen.items()}}
    for naam, nodig in (("tekst", LEESBAAR), ("accent", LEESBAAR), ("rand", ZICHTBAAR)):
        for ondergrond in ("achtergrond", "vlak"):
            yield from _check_contrast(("kleuren", naam), kleuren[naam], kleuren[ondergrond], nodig)
    for domein, kleur in as_map(as_map(data).get("domeinkleuren")).items():
        yield from _check_contrast(("domeinkleuren", domein), as_text(kleur), kleuren["achtergrond"], LEESBAAR)


def _check_contrast(pad: Pad, kleur: str, ondergrond: str, nodig: float) -> Iterator[Vondst]:
    if not all(re.fullmatch(HEXKLEUR, waarde) for waarde in (kleur, ondergrond)):
        return
    gemeten = contrast(kleur, ondergrond)
    if gemeten < nodig:
        is_en_moet = f"Het contrast is {gemeten:.1f} en moet {nodig:.1f} zijn".replace(".", ",")
        zin = f"De kleur {kleur} valt te weinig op tegen {ondergrond}. {is_en_moet}. Kies een kleur die meer verschilt."
        yield Vondst(pad, zin)
