# SPDX-License-Identifier: EUPL-1.2
"""Whether everyone can read the colours of a house style.

What passes here can be read wherever a screen puts it; a test holds this against the pairs of colours of all screens.
"""

import re
from collections.abc import Iterator, Mapping

from kompas.inhoud.kleur import LEESBAAR, ZICHTBAAR, Paar, contrast, mix
from kompas.inhoud.model import HEXKLEUR
from kompas.inhoud.ruw import as_map, as_text
from kompas.inhoud.vondst import Pad, Vondst

_WIT = "#ffffff"
_BIJSCHRIFT = 0.6  # captions are the text colour at 60 %, which is what Streamlit makes of it
_GEKOZEN = 0.1  # of the accent colour, behind a chosen pill and a badge
_TINT = 0.085  # of the colour of a domain, behind text in that colour
_VLAK, _STIP = 0.115, 0.82  # of the colour of a domain: the darkest ground in the kompas, the palest mark on it

Eis = tuple[Pad, Paar]


def check_huisstijl(data: object, standaard: Mapping[str, str]) -> Iterator[Vondst]:
    """Colours with too little contrast (WCAG 2.2 AA). `standaard` gives the colours that the file leaves out."""
    eigen = as_map(as_map(data).get("kleuren"))
    kleuren = {**standaard, **{naam: as_text(kleur) for naam, kleur in eigen.items()}}
    if not all(re.fullmatch(HEXKLEUR, kleur) for kleur in kleuren.values()):
        return  # the model says which is no colour
    yield from _find(_need_kleuren(**{naam: kleuren[naam] for naam in standaard}))
    for domein, kleur in as_map(as_map(data).get("domeinkleuren")).items():
        if re.fullmatch(HEXKLEUR, as_text(kleur)):
            yield from _find(_need_domein(("domeinkleuren", domein), kleur, kleuren["achtergrond"]))


def _need_kleuren(*, accent: str, tekst: str, achtergrond: str, vlak: str, rand: str) -> Iterator[Eis]:
    """Each colour of the screens with what it stands on. `waar` is what is wrong when it cannot be read there."""
    for op in (achtergrond, vlak):
        for naam, kleur, nodig in (("tekst", tekst, LEESBAAR), ("accent", accent, LEESBAAR), ("rand", rand, ZICHTBAAR)):
            yield ("kleuren", naam), Paar(f"De kleur {kleur} valt te weinig op tegen {op}.", kleur, op, nodig)
        waar = f"Kleine teksten zijn lichter dan {tekst} en dan niet goed te lezen op {op}."
        yield ("kleuren", "tekst"), Paar(waar, mix(tekst, op, _BIJSCHRIFT), op)
    yield ("kleuren", "tekst"), Paar(f"De kleur {tekst} is niet te lezen op een witte knop.", tekst, _WIT)
    yield ("kleuren", "accent"), Paar(f"Witte letters zijn niet te lezen op een knop van {accent}.", _WIT, accent)
    yield _need_tint(("kleuren", "accent"), accent, achtergrond, _GEKOZEN)


def _need_domein(pad: Pad, kleur: str, achtergrond: str) -> Iterator[Eis]:
    yield pad, Paar(f"De kleur {kleur} valt te weinig op tegen {achtergrond}.", kleur, achtergrond)
    yield _need_tint(pad, kleur, achtergrond, _TINT)
    stip, vlak = mix(kleur, achtergrond, _STIP), mix(kleur, achtergrond, _VLAK)
    yield pad, Paar(f"Lichte stippen van {kleur} vallen te weinig op in het kompas.", stip, vlak, ZICHTBAAR)


def _need_tint(pad: Pad, kleur: str, achtergrond: str, deel: float) -> Eis:
    tint = mix(kleur, achtergrond, deel)
    return pad, Paar(f"De kleur {kleur} valt te weinig op tegen een lichte tint van zichzelf ({tint}).", kleur, tint)


def _find(eisen: Iterator[Eis]) -> Iterator[Vondst]:
    for pad, paar in eisen:
        if not paar.is_goed:
            gemeten = contrast(paar.voor, paar.achter)
            is_en_moet = f"Het contrast is {gemeten:.1f} en moet {paar.nodig:.1f} zijn".replace(".", ",")
            yield Vondst(pad, f"{paar.waar} {is_en_moet}. Kies een kleur die meer verschilt.")
